#include "core/work/unmatched_calls.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/cases/case_tables.h"
#include "core/contact/call_journal_repository.h"
#include "core/contact/contact_facts_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kUnmatched("record.unmatched");

/// The journal knows direction and number of a call on this program's telephone.
Result<void> takeIntent(Session& session, UnmatchedCall& call) {
    if (!call.intent.isValid()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto known, CallJournalRepository(session.db()).find(call.intent));
    if (!known) {
        return fail(ErrorCode::NotFound, Text::tr("The call of this record is not in the journal. Record it without the call."));
    }
    if (known->hasResult) {
        return fail(ErrorCode::Rule, Text::tr("This call has its result already. Correct that record instead."));
    }
    call.direction = known->intent.direction;
    call.phoneDigits = known->intent.phoneDigits;
    call.happenedAt = known->intent.clickedAt;
    return {};
}

}  // namespace

Result<qint64> recordUnmatchedCall(Session& session, const UnmatchedEntry& entry) {
    SAIKOKU_TRY(session.require(Permission::Record, kUnmatched));
    UnmatchedCall call;
    call.campaign = entry.campaign;
    call.intent = entry.intent;
    call.direction = entry.direction;
    call.phoneDigits = entry.phoneDigits;
    call.kind = entry.kind;
    call.saidName = entry.saidName.simplified();
    call.note = entry.note.trimmed();
    call.operatorId = session.actor().id;
    call.happenedAt = session.clock().nowUtc();
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(shareSeatLock(session.db(), SeatLock::Facts));
        SAIKOKU_TRY(takeIntent(session, call));
        SAIKOKU_TRY_ASSIGN(const qint64 id, ContactFactsRepository(session.db()).add(call));
        SAIKOKU_TRY(session.log(kUnmatched, QStringLiteral("call"), QString::number(call.intent.value),
                                QJsonObject{{QStringLiteral("kind"), codeOf(call.kind)}, {QStringLiteral("unmatched"), id}}));
        return id;
    });
}

Result<QList<UnmatchedCall>> unmatchedCalls(Session& session, CampaignId campaign, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::View, kUnmatched));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<UnmatchedCall> calls, ContactFactsRepository(session.db(), facts).unmatchedCalls(campaign, from, to));
    SAIKOKU_TRY(session.log(kUnmatched, QStringLiteral("call"), {}, {}, calls.size()));
    return calls;
}

}  // namespace saikoku
