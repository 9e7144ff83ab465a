#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/call_journal.h"
#include "core/contact/unmatched_call.h"
#include "core/dialling/dialler.h"
#include "core/eligibility/eligibility.h"
#include "core/work/call_recorder.h"

namespace saikoku {

class Session;

/// @brief A call as the seat knows it; its record names it by the intent.
struct SeatCall {
    CallIntentId intent;
    CampaignId campaign;
    TaxpayerId taxpayer;     ///< none: a caller whose case is still sought
    Direction direction = Direction::Outbound;
    QString phoneDigits;     ///< empty for a withheld number, and for a masked one
    bool isRecorded = false;
    NegotiationId record;    ///< its record, while isRecorded
    bool rang = false;       ///< over, and it rang somewhere: it needs its result before the next dial
    bool wasAnswered = false;  ///< over, and somebody spoke
    bool isNobodys = false;  ///< came in, and no case has its number
    QString proposedResult;  ///< a ResultCode's code once the call is over; empty when only the clerk can know

    bool isOpen() const { return intent.isValid() && !isRecorded; }
};

/// @brief A dial that is on record, and whether the phone took it.
struct Dialled {
    CallIntentId intent;
    Result<void> placed;  ///< an Error: the phone is not there, or does not take the number
};

/// @brief Why nothing was dialled and nothing written.
struct DialRefusal : Error {
    DialRefusal(Error why, std::optional<Eligibility> answer = {}, bool passable = false)
        : Error(std::move(why)), rules(std::move(answer)), isPassable(passable) {}

    std::optional<Eligibility> rules;  ///< what the rules said; nothing: it is not they who refuse
    bool isPassable = false;           ///< the acting person may pass over all of them with a written reason
};

/// @brief The call of this seat, the one truth of it: whose it is, what the phone
/// does with it, whether its result is recorded.
///
/// It asks eligibility, writes the intent, dials, and writes the attempt when the
/// phone says that the call is over: neither a crash nor a dead line loses one. Two
/// calls may be open at a time: the one that belongs to a case (call()), and that of
/// a caller whose case is sought (caller()); a call that is given up stays in the
/// journal without a result.
class CurrentCall : public QObject {
    Q_OBJECT

public:
    /// @brief `phone` may be null: calls are then made and recorded by hand.
    explicit CurrentCall(Session& session, Dialler* phone = nullptr, QObject* parent = nullptr);

    /// @brief Another phone, or none. It must live until it is replaced.
    void usePhone(Dialler* phone);

    /// @brief The space in which this seat works: calls that come in belong to it, callers are looked up in it.
    void setCampaign(CampaignId campaign) { m_campaign = campaign; }

    /// @brief May this case be called now: what a case shows when it is opened. A dial
    /// asks again, for its number.
    Result<Eligibility> judge(TaxpayerId taxpayer, CampaignId campaign) const;

    /// @brief Dials. Nothing is written for what can't be dialled at all (no phone, a
    /// call goes on, no number) nor when the case may not be called now: ErrorCode::Rule
    /// names every reason. A written overrideReason passes over them for an officer and
    /// is logged (mayOverride). When the phone does not take the call, intent and failed
    /// attempt stay, and the result of another telephone can be recorded with them.
    [[nodiscard]] tl::expected<Dialled, DialRefusal> dial(TaxpayerId taxpayer, CampaignId campaign,
                                                          const QString& phoneDigits,
                                                          const QString& overrideReason = {});
    Result<void> hangUp();
    Result<void> answer();
    Result<void> reject();

    /// @brief The call that belongs to a case: going on, or over and perhaps recorded.
    const SeatCall& call() const { return m_call; }
    bool belongsTo(TaxpayerId taxpayer) const { return m_call.intent.isValid() && m_call.taxpayer == taxpayer; }
    /// @brief Somebody called whose case is still sought; no intent: nobody.
    const SeatCall& caller() const { return m_caller; }
    /// @brief Whether giveTo() has a call to give: a caller sought, or the one spoken with.
    bool hasCaller() const;

    /// @brief The caller's case is found; what that case's call was before stays in the journal.
    void giveTo(TaxpayerId taxpayer);
    /// @brief The call that came in is somebody else's after all: sought again.
    void release();
    /// @brief Nobody on file: the caller is sought no longer, and the call leaves its trace
    /// (unmatched_calls.h).
    void dismissCaller(UnmatchedKind kind = UnmatchedKind::NobodyOnFile);
    /// @brief A call begun earlier that has no result. One without a case becomes the caller sought.
    void resume(const CallIntent& intent);
    /// @brief The case is left: its call, if it has no result, waits in the journal.
    void setAside();
    /// @brief A case that stood aside is worked on again: this was its call.
    void takeUpAgain(const SeatCall& call);

    /// @brief Records what was typed, as the result of the open call of that case when
    /// there is one; a correction is no call's result. A call that goes on and is recorded
    /// takes no second record: ErrorCode::Rule, what is said later corrects the first
    /// (SeatCall::record). A phone that reports nothing has its call ended by this.
    Result<NegotiationId> record(CallEntry entry);

    /// @brief The call on the phone, whosever it is; none: no call, or one begun elsewhere.
    CallIntentId onPhone() const { return m_onPhone; }
    /// @brief Whether call() is on the phone now.
    bool isOnPhone() const { return m_call.intent.isValid() && m_call.intent == m_onPhone; }
    bool isPhoneBusy() const { return m_phone != nullptr && m_phone->hasCall(); }
    bool isRingingIn() const { return m_phone != nullptr && m_phone->state() == CallState::Incoming; }
    /// @brief Where call() stands: Idle when there is none, Ended when it left the phone.
    CallState state() const;
    const Dialler* phone() const { return m_phone; }
    /// @brief The call on the phone is being recorded.
    bool isSoundKept() const { return m_keepsSound && isPhoneBusy(); }

Q_SIGNALS:
    /// The call, or the phone's state or line, is different now.
    void changed();
    /// call() is another one, another case's, or none.
    void assigned();
    /// The phone's state; closed calls follow with ended().
    void stateChanged(saikoku::CallState state);
    /// The call of this intent is over and its attempt is stored; no intent: a call
    /// begun elsewhere, or found on the phone and in no journal.
    void ended(saikoku::CallIntentId intent, const QString& proposedResult, const QString& sentence);
    /// A call came in; it is caller() now. Cases with that number; none when the number
    /// is unknown or withheld. The intent names the case when it is the only one. The
    /// number is blank, though not withheld, for whoever may not see it.
    void incoming(const saikoku::CallerId& caller, const QList<saikoku::TaxpayerId>& cases);
    /// A call of this journal goes on, on a phone that was found with it (the program had
    /// ended meanwhile): it is call(), or caller() when it has no case.
    void foundAgain(saikoku::TaxpayerId taxpayer);
    /// Sound of a call lies ready, plain: it is to be sealed at once (keepRecording(), core/recordings), off this thread.
    void soundReady(const saikoku::PlainRecording& sound);
    /// Something could not be written or done: show it.
    void failed(const QString& sentence);

private:
    Result<Dialled> place(const CallIntent& intent);
    void markRecorded(NegotiationId record);
    void takeUpFound();
    void prepareRecording(CallIntentId intent, CampaignId campaign);
    void assign(const SeatCall& call);
    void dropCaller();
    void onClosed(const CallOutcome& outcome);
    void onIncoming(const CallerId& caller);
    void onCallWaiting(const CallerId& caller);
    /// Whose number it is, and whether the acting person may see it.
    struct Owners {
        QList<TaxpayerId> cases;
        bool areMasked = false;
    };
    Owners ownersOf(const CallerId& caller);
    SeatCall storeIncoming(const CallerId& caller, const Owners& owners);
    void storeAttempt(const CallAttempt& attempt);
    CallAttempt attemptNow(CallIntentId intent, CallEnd end, const QString& rawReason) const;

    Session& m_session;
    Dialler* m_phone = nullptr;
    CallIntentId m_onPhone;
    CampaignId m_campaign;  ///< none: tax
    bool m_keepsSound = false;
    QString m_toldOfSound;  ///< why calls are not recorded, said once
    SeatCall m_call;
    SeatCall m_caller;
};

}  // namespace saikoku
