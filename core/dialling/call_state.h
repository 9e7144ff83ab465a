#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace saikoku {

/// @brief Where the one call of a workplace stands. Follows the phone's own
/// events where the phone reports any.
enum class CallState {
    Idle,      ///< no call yet
    Dialling,  ///< handed to the phone, nothing heard yet
    Ringing,   ///< the far end rings (or the network plays an announcement)
    Talking,   ///< answered
    Incoming,  ///< somebody calls us, not answered yet
    Ended,     ///< the call is over; the next one may begin
};

/// @brief Whether the phone can be used at all.
enum class LineState {
    Unavailable,  ///< can't be reached; Dialler::lineText() says what to do
    Connecting,
    Ready,
};

enum class CallDirection { Outbound, Inbound };

/// @brief Stable names for JSON and logs: "dialling", "ready", "outbound" …
QString codeOf(CallState state);
QString codeOf(LineState state);
QString codeOf(CallDirection direction);

/// @brief Who calls, as far as the network shows it.
struct CallerId {
    QString number;       ///< digits as a Japanese person dials them; empty when withheld
    QString displayName;  ///< what the exchange sent beside the number, may be empty
    bool withheld = false;
};

/// @brief When the steps of a call happened, UTC; invalid = did not happen.
struct CallTimes {
    QDateTime begun;  ///< dialled, or the incoming call appeared
    QDateTime rang;
    QDateTime answered;
    QDateTime ended;
};

/// @brief The call that a dialler is busy with, or the last one.
struct PhoneCall {
    CallDirection direction = CallDirection::Outbound;
    QString number;   ///< as asked for, without the office's prefixes; the caller's when inbound
    QString dialled;  ///< what went to the phone, prefixes included; empty when inbound
    CallerId caller;  ///< inbound only
    CallTimes times;

    bool rang() const { return times.rang.isValid(); }
    bool answered() const { return times.answered.isValid(); }
};

}  // namespace saikoku

Q_DECLARE_METATYPE(saikoku::CallState)
Q_DECLARE_METATYPE(saikoku::LineState)
Q_DECLARE_METATYPE(saikoku::CallerId)
