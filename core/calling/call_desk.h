#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/calling/call_journal.h"
#include "core/calling/dialling/dialler.h"

namespace saikoku {

class Session;

/// @brief One seat's phone and its journal: asks eligibility, writes the intent,
/// dials, and writes the attempt when the phone says that the call is over. The
/// result is recorded by recordCall with currentIntent(). For ringing and talking
/// follow the Dialler's own signals.
class CallDesk : public QObject {
    Q_OBJECT

public:
    CallDesk(Session& session, Dialler& dialler, QObject* parent = nullptr);

    /// @brief Dials. ErrorCode::Rule names every reason when the case may not be
    /// called now; a written overrideReason passes over them for an officer and is
    /// logged (callOverride). ErrorCode::Connection when the phone is not there:
    /// the intent stays, and the result can be recorded by hand.
    Result<CallIntentId> dial(TaxpayerId taxpayer, CampaignId campaign, const QString& phoneDigits,
                              const QString& overrideReason = {});

    Dialler& dialler() { return m_dialler; }
    /// @brief The intent of the call going on or of the last one; none before.
    CallIntentId currentIntent() const { return m_intent; }

Q_SIGNALS:
    /// The call is over and its attempt is stored. proposedResult: a ResultCode's
    /// code, or empty when only the clerk can know.
    void ended(const QString& proposedResult, const QString& sentence);
    /// A call came in. Cases with that number, best first; none when the number is
    /// unknown or withheld. The intent is stored for the first of them.
    void incoming(const saikoku::CallerId& caller, const QList<saikoku::TaxpayerId>& cases);
    /// Something could not be written: show it.
    void failed(const QString& sentence);

private:
    void onClosed(const CallOutcome& outcome);
    void onIncoming(const CallerId& caller);

    Session& m_session;
    Dialler& m_dialler;
    CallIntentId m_intent;
};

}  // namespace saikoku
