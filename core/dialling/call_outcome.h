#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/dialling/call_state.h"

namespace saikoku {

/// @brief Why a call ended, the same words for every kind of phone.
enum class CallEnd {
    EndedByUs,      ///< answered, we hung up
    EndedByThem,    ///< answered, the far end hung up
    CancelledByUs,  ///< we hung up before anybody answered
    RejectedByUs,   ///< an incoming call that we turned away
    Missed,         ///< an incoming call that the caller gave up
    Busy,
    NoAnswer,       ///< absent, switched off, out of reach, or it rang until our own limit
    NotInUse,       ///< the number is not assigned
    Declined,       ///< the far end refuses the call
    InvalidNumber,  ///< the exchange can't read the number as one
    LineError,      ///< exchange, network or account: says nothing of the person called
    AudioFailure,   ///< the softphone could not start or keep its sound
    PhoneLost,      ///< the phone program went away during the call
    NotReported,    ///< this kind of phone tells nothing; the clerk knows
};

/// @brief Stable snake_case name, e.g. "no_answer": stored and printed.
QString codeOf(CallEnd end);
template <>
std::optional<CallEnd> valueOfCode(QStringView name);

/// @brief One sentence for the clerk, translated.
QString callEndSentence(CallEnd end);

/// @brief What became of a call: the fact "attempt" of the call journal.
struct CallOutcome {
    PhoneCall call;
    CallEnd end = CallEnd::NotReported;
    QString rawReason;  ///< the phone's own words, e.g. "486 Busy Here"
    int sipCode = 0;    ///< 0 where the phone gave none

    bool answered() const { return call.answered(); }
    /// @brief Whole seconds from answer to end; 0 when not answered.
    qint64 talkSeconds() const;
};

/// @brief The result code (domain.md 6.4) to put before the clerk: "busy",
/// "no_answer", "not_in_use", "refused", "cut_off"; empty where only the clerk
/// can know, as after every call that was answered in order. A proposal: many
/// Japanese networks answer "not in use" and "switched off" with a spoken
/// announcement instead of a code, so the clerk may always choose another.
QString proposedResultCode(const CallOutcome& outcome);

/// @brief What is known when a phone says that a call is over.
struct CloseFacts {
    CallDirection direction = CallDirection::Outbound;
    bool answered = false;
    bool weHungUp = false;         ///< we asked the phone to end it
    bool ringLimitPassed = false;  ///< … because our own ring limit passed
    QString reason;                ///< "486 Busy Here", "Connection reset by peer" …
    bool rang = true;              ///< the far end was heard of before it ended
};

/// @brief The status code at the head of a reason, 0 if there is none.
int sipCodeOf(const QString& reason);

/// @brief Meaning of a final SIP status of an unanswered outgoing call (RFC 3261
/// section 21; 433: RFC 5079). Codes not listed are line errors.
CallEnd endOfSipCode(int code);

/// @brief Puts a phone's reason into CallEnd's words.
CallEnd classifyClose(const CloseFacts& facts);

}  // namespace saikoku

Q_DECLARE_METATYPE(saikoku::CallOutcome)
