#include "core/work/record_undo.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/cases/case_refresh.h"
#include "core/contact/case_lease_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kUndo("record.withdraw");

UndoableRecord undoable(const OtherRecord& record, CampaignId campaign, const QueueRules& rules) {
    return {record.id, record.taxpayer, campaign, record.recordedAt.addSecs(rules.undoSeconds)};
}

/// The case is its caller's again, unless somebody was quicker.
Result<void> holdAgain(Session& session, const UndoableRecord& record, const QueueRules& rules) {
    SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
    CaseLease lease;
    lease.campaign = record.campaign;
    lease.taxpayer = record.taxpayer;
    lease.holder = session.actor().id;
    lease.workstation = session.actor().workstation;
    lease.takenAt = now;
    lease.until = lease.takenAt.addSecs(qint64(rules.leaseMinutes) * 60);
    SAIKOKU_TRY(CaseLeaseRepository(session.db()).take(lease, lease.takenAt));
    return {};
}

}  // namespace

Result<std::optional<UndoableRecord>> undoableRecord(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Record, kUndo));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    const QDateTime now = session.clock().actualUtc();
    SAIKOKU_TRY_ASSIGN(const auto last, NegotiationRepository(session.db())
                                            .lastOf(campaign, session.actor().id, now.addSecs(-rules->undoSeconds)));
    return last ? std::optional(undoable(*last, campaign, *rules)) : std::nullopt;
}

Result<UndoableRecord> withdrawRecord(Session& session, NegotiationId id, CampaignId within) {
    SAIKOKU_TRY(session.require(Permission::Record, kUndo));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    NegotiationRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto known, repository.inForce(id));
    if (!known || (within.isValid() && known->campaign != within)) {
        return fail(ErrorCode::NotFound, Text::tr("This record doesn't exist, or was corrected or taken back before."));
    }
    return transact(session.db(), [&]() -> Result<UndoableRecord> {
        SAIKOKU_TRY(holdCaseLock(session.db(), known->taxpayer));
        const QDateTime now = session.clock().actualUtc();
        SAIKOKU_TRY_ASSIGN(const auto last, repository.lastOf(known->campaign, session.actor().id, now.addSecs(-rules->undoSeconds)));
        if (!last || last->id != id) {
            return fail(ErrorCode::Rule, Text::tr("Only one's own last record can be taken back, within %1 seconds and while nobody has "
                                                  "recorded on the case since. Correct the record instead.")
                                             .arg(rules->undoSeconds));
        }
        const UndoableRecord record = undoable(*last, known->campaign, *rules);
        SAIKOKU_TRY(repository.withdraw(id, session.actor().id, now, session.today()));
        SAIKOKU_TRY(refreshCases(session, {record.taxpayer}));
        SAIKOKU_TRY(holdAgain(session, record, *rules));
        SAIKOKU_TRY(session.log(kUndo, QStringLiteral("case"), QString::number(record.taxpayer.value), {{QStringLiteral("negotiation"), id.value}}));
        return record;
    });
}

}  // namespace saikoku
