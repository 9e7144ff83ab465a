#include "core/contact/call_journal.h"

#include <QJsonObject>

#include "core/contact/call_journal_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

const QLatin1String kDial("dial");

QString targetOf(TaxpayerId taxpayer) {
    return taxpayer.isValid() ? QString::number(taxpayer.value) : QString();
}

}  // namespace

Result<CallIntentId> recordIntent(Session& session, const CallIntent& intent) {
    SAIKOKU_TRY(session.require(Permission::Call, kDial, targetOf(intent.taxpayer)));
    return transact(session.db(), [&]() -> Result<CallIntentId> {
        SAIKOKU_TRY(intent.taxpayer.isValid() ? holdCaseLock(session.db(), intent.taxpayer)
                                              : shareSeatLock(session.db(), SeatLock::Facts));
        SAIKOKU_TRY_ASSIGN(const CallIntentId id, CallJournalRepository(session.db())
                                                      .add(intent, session.actor().id, session.actor().workstation));
        QJsonObject detail{{QStringLiteral("direction"), codeOf(intent.direction)}, {QStringLiteral("intent"), id.value}};
        if (!intent.overrideReason.isEmpty()) {
            detail.insert(QStringLiteral("override"), true);
        }
        SAIKOKU_TRY(session.log(kDial, QStringLiteral("case"), targetOf(intent.taxpayer), detail));
        return id;
    });
}

Result<CallAttemptId> recordAttempt(Session& session, const CallAttempt& attempt) {
    SAIKOKU_TRY(session.require(Permission::Call, kDial));
    return transact(session.db(), [&]() -> Result<CallAttemptId> {
        SAIKOKU_TRY_ASSIGN(const CallAttemptId id, CallJournalRepository(session.db()).add(attempt));
        SAIKOKU_TRY(session.log(QLatin1String("call_ended"), QStringLiteral("call_intent"),
                                QString::number(attempt.intent.value),
                                QJsonObject{{QStringLiteral("outcome"), attempt.outcome}}));
        return id;
    });
}

Result<QList<CallIntent>> intentsWithoutResult(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Call, kDial));
    SAIKOKU_TRY_ASSIGN(QList<CallIntent> intents, CallJournalRepository(session.db()).withoutResult(session.actor().id));
    for (CallIntent& intent : intents) {
        intent.isMasked = intent.isMasked && !isRevealed(session, intent.taxpayer);
        if (intent.isMasked) {
            intent.phoneDigits.clear();
        }
    }
    return intents;
}

}  // namespace saikoku
