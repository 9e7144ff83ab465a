#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/calling/call_journal.h"
#include "core/calling/dialling/dialler.h"

namespace saikoku {

class Session;

/// @brief A dial that is on record, and whether the phone took it.
struct Dialled {
    CallIntentId intent;
    Result<void> placed;  ///< an Error: the phone is not there, or does not take the number
};

/// @brief One seat's phone and its journal: asks eligibility, writes the intent,
/// dials, and writes the attempt when the phone says that the call is over. A call
/// is known by its intent: the result is recorded with it (recordCall). For ringing
/// and talking follow the Dialler's own signals.
class CallDesk : public QObject {
    Q_OBJECT

public:
    CallDesk(Session& session, Dialler& dialler, QObject* parent = nullptr);

    /// @brief Dials. Nothing is written for what can't be dialled at all (a call goes
    /// on, no number) nor when the case may not be called now: ErrorCode::Rule names
    /// every reason; a written overrideReason passes over them for an officer and is
    /// logged (callOverride). When the phone does not take the call, intent and failed
    /// attempt stay, and the result of another telephone can be recorded with them.
    Result<Dialled> dial(TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits,
                         const QString& overrideReason = {});

    Dialler& dialler() { return m_dialler; }
    /// @brief The intent of the call going on; none when there is no call, or one
    /// that was begun elsewhere.
    CallIntentId currentIntent() const { return m_intent; }

Q_SIGNALS:
    /// The call of this intent is over and its attempt is stored; no intent: a call
    /// begun elsewhere. proposedResult: a ResultCode's code, or empty when only the
    /// clerk can know.
    void ended(saikoku::CallIntentId intent, const QString& proposedResult, const QString& sentence);
    /// A call came in; its intent is currentIntent(). Cases with that number; none
    /// when the number is unknown or withheld. The intent names the case when it is
    /// the only one.
    void incoming(const saikoku::CallerId& caller, const QList<saikoku::TaxpayerId>& cases);
    /// Something could not be written: show it.
    void failed(const QString& sentence);

private:
    void onClosed(const CallOutcome& outcome);
    void onIncoming(const CallerId& caller);
    void onCallWaiting(const CallerId& caller);
    QList<TaxpayerId> casesOf(const CallerId& caller);
    CallIntentId storeIncoming(const CallerId& caller, const QList<TaxpayerId>& cases);
    void storeAttempt(CallAttempt attempt);
    CallAttempt attemptNow(CallIntentId intent, CallEnd end, const QString& rawReason) const;

    Session& m_session;
    Dialler& m_dialler;
    CallIntentId m_intent;
};

}  // namespace saikoku
