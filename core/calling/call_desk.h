#pragma once

#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/calling/call_journal.h"
#include "core/calling/dialling/dialler.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Session;

/// @brief One seat's phone and its journal: asks eligibility, writes the intent,
/// dials, follows the phone's own events, writes the attempt when the call ends.
/// The result is recorded by recordCall with currentIntent().
class CallDesk : public QObject {
    Q_OBJECT

public:
    CallDesk(Session& session, Dialler& dialler, QObject* parent = nullptr);

    /// @brief Dials. ErrorCode::Rule with every reason when the case may not be
    /// called now; a non-empty overrideReason passes over them for a person with
    /// Permission::Hold (an officer), and is logged. ErrorCode::Connection when
    /// the phone is not there: the intent stays, the result can be recorded.
    Result<CallIntentId> dial(TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits,
                              const QString& overrideReason = {});
    void hangUp();
    void answer();

    CallState state() const { return m_state; }
    CallIntentId currentIntent() const { return m_attempt.intent; }
    /// @brief The attempt so far; times as the phone reported them.
    const CallAttempt& attempt() const { return m_attempt; }

Q_SIGNALS:
    void stateChanged(saikoku::CallState state);
    /// The call is over; proposedResult is a ResultCode's code or empty.
    void ended(const QString& proposedResult, const QString& sentence);
    /// A call came in. Cases with that number, best first; none when unknown or withheld.
    void incoming(const QString& phoneDigits, const QList<saikoku::TaxpayerId>& cases);
    /// Something could not be written or the phone failed: show it.
    void failed(const saikoku::Error& error);

private:
    void onEnded(const CallOutcome& outcome);
    void onIncoming(const QString& number, const QString& displayName);

    Session& m_session;
    Dialler& m_dialler;
    CallState m_state = CallState::Idle;
    CallAttempt m_attempt;
};

}  // namespace saikoku
