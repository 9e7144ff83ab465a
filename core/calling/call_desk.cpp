#include "core/calling/call_desk.h"

#include <QCoreApplication>
#include <QStringList>

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
}

Result<CallIntentId> CallDesk::dial(TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits,
                                    const QString& overrideReason) {
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
    SAIKOKU_TRY_ASSIGN(m_intent, recordIntent(m_session, intent));
    SAIKOKU_TRY(m_dialler.dial(phoneDigits));
    return m_intent;
}

void CallDesk::onClosed(const CallOutcome& outcome) {
    if (m_intent.isValid()) {
        CallAttempt attempt;
        attempt.intent = m_intent;
        attempt.adapter = m_dialler.settings().kind;
        attempt.dialledAt = outcome.call.times.begun;
        attempt.rangAt = outcome.call.times.rang;
        attempt.establishedAt = outcome.call.times.answered;
        attempt.endedAt = outcome.call.times.ended;
        attempt.outcome = callEndCode(outcome.end);
        attempt.rawReason = outcome.rawReason;
        if (const auto stored = recordAttempt(m_session, attempt); !stored) {
            Q_EMIT failed(stored.error().message);
        }
    }
    Q_EMIT ended(proposedResultCode(outcome), callEndSentence(outcome.end));
}

void CallDesk::onIncoming(const CallerId& caller) {
    QList<TaxpayerId> cases;
    if (!caller.number.isEmpty()) {
        const auto found = ArrearsRepository(m_session.db()).taxpayersByPhone(caller.number);
        if (!found) {
            Q_EMIT failed(found.error().message);
        } else {
            cases = *found;
        }
    }
    CallIntent intent;
    intent.taxpayer = cases.isEmpty() ? TaxpayerId() : cases.constFirst();
    intent.direction = Direction::Inbound;
    intent.phoneDigits = caller.number;
    intent.clickedAt = m_session.clock().nowUtc();
    m_intent = {};
    const auto campaign = campaignByCode(m_session.db(), QStringLiteral("tax"));
    if (campaign) {
        intent.campaign = *campaign;
        if (const auto stored = recordIntent(m_session, intent)) {
            m_intent = *stored;
        } else {
            Q_EMIT failed(stored.error().message);
        }
    }
    Q_EMIT incoming(caller, cases);
}

}  // namespace saikoku
