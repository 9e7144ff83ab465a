#include "core/calling/call_desk.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/calling/call_gate.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

Error refusal(const Eligibility& answer) {
    QStringList sentences;
    for (const EligibilityReason& reason : answer.reasons) {
        sentences.append(reason.sentence);
    }
    return {ErrorCode::Rule, Text::tr("May not be called now: %1").arg(sentences.join(u' ')), {}};
}

}  // namespace

CallDesk::CallDesk(Session& session, Dialler& dialler, QObject* parent)
    : QObject(parent), m_session(session), m_dialler(dialler) {
    connect(&m_dialler, &Dialler::closed, this, &CallDesk::onClosed);
    connect(&m_dialler, &Dialler::incoming, this, &CallDesk::onIncoming);
    connect(&m_dialler, &Dialler::callWaiting, this, &CallDesk::onCallWaiting);
}

Result<Dialled> CallDesk::dial(TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits,
                               const QString& overrideReason) {
    SAIKOKU_TRY(m_dialler.dialable(phoneDigits));
    SAIKOKU_TRY_ASSIGN(const Eligibility answer, callEligibility(m_session, taxpayer, campaign, phoneDigits));
    if (!answer.callable) {
        if (overrideReason.isEmpty()) {
            return fail(refusal(answer));
        }
        SAIKOKU_TRY(callOverride(m_session, answer, overrideReason));
    }
    CallIntent intent;
    intent.campaign = campaign;
    intent.taxpayer = taxpayer;
    intent.phoneDigits = phoneDigits;
    intent.clickedAt = m_session.clock().nowUtc();
    intent.overrideReason = answer.callable ? QString() : overrideReason;
    // Known before the phone is told: its first words already belong to this call.
    SAIKOKU_TRY_ASSIGN(m_intent, recordIntent(m_session, intent));
    Dialled dialled{m_intent, m_dialler.dial(phoneDigits)};
    if (!dialled.placed) {
        m_intent = {};
        const Error& why = dialled.placed.error();
        const CallEnd end = why.code == ErrorCode::Connection ? CallEnd::PhoneLost : CallEnd::LineError;
        storeAttempt(attemptNow(dialled.intent, end, why.message));
    }
    return dialled;
}

CallAttempt CallDesk::attemptNow(CallIntentId intent, CallEnd end, const QString& rawReason) const {
    CallAttempt attempt;
    attempt.intent = intent;
    attempt.adapter = m_dialler.settings().kind;
    attempt.dialledAt = m_session.clock().nowUtc();
    attempt.endedAt = attempt.dialledAt;
    attempt.outcome = callEndCode(end);
    attempt.rawReason = rawReason;
    return attempt;
}

void CallDesk::storeAttempt(CallAttempt attempt) {
    if (const auto stored = recordAttempt(m_session, attempt); !stored) {
        Q_EMIT failed(stored.error().message);
    }
}

void CallDesk::onClosed(const CallOutcome& outcome) {
    const CallIntentId intent = std::exchange(m_intent, {});
    if (intent.isValid()) {
        CallAttempt attempt = attemptNow(intent, outcome.end, outcome.rawReason);
        attempt.dialledAt = outcome.call.times.begun;
        attempt.rangAt = outcome.call.times.rang;
        attempt.establishedAt = outcome.call.times.answered;
        attempt.endedAt = outcome.call.times.ended;
        storeAttempt(attempt);
    }
    Q_EMIT ended(intent, proposedResultCode(outcome), callEndSentence(outcome.end));
}

QList<TaxpayerId> CallDesk::casesOf(const CallerId& caller) {
    if (caller.number.isEmpty()) {
        return {};
    }
    const auto found = ArrearsRepository(m_session.db()).taxpayersByPhone(caller.number);
    if (!found) {
        Q_EMIT failed(found.error().message);
        return {};
    }
    return *found;
}

CallIntentId CallDesk::storeIncoming(const CallerId& caller, const QList<TaxpayerId>& cases) {
    CallIntent intent;
    intent.taxpayer = cases.size() == 1 ? cases.constFirst() : TaxpayerId();
    intent.direction = Direction::Inbound;
    intent.phoneDigits = caller.number;
    intent.clickedAt = m_session.clock().nowUtc();
    const auto store = [&]() -> Result<CallIntentId> {
        SAIKOKU_TRY_ASSIGN(intent.campaign, campaignByCode(m_session.db(), QStringLiteral("tax")));
        return recordIntent(m_session, intent);
    };
    const Result<CallIntentId> stored = store();
    if (!stored) {
        Q_EMIT failed(stored.error().message);
    }
    return stored.value_or(CallIntentId());
}

void CallDesk::onIncoming(const CallerId& caller) {
    const QList<TaxpayerId> cases = casesOf(caller);
    m_intent = storeIncoming(caller, cases);
    Q_EMIT incoming(caller, cases);
}

void CallDesk::onCallWaiting(const CallerId& caller) {
    if (const CallIntentId intent = storeIncoming(caller, casesOf(caller)); intent.isValid()) {
        storeAttempt(attemptNow(intent, CallEnd::Missed, {}));
    }
}

}  // namespace saikoku
