#include "core/dialling/call_state.h"

namespace saikoku {

QString codeOf(CallState state) {
    switch (state) {
        case CallState::Idle: return QStringLiteral("idle");
        case CallState::Dialling: return QStringLiteral("dialling");
        case CallState::Ringing: return QStringLiteral("ringing");
        case CallState::Talking: return QStringLiteral("talking");
        case CallState::Incoming: return QStringLiteral("incoming");
        case CallState::Ended: return QStringLiteral("ended");
    }
    return {};
}

QString codeOf(LineState state) {
    switch (state) {
        case LineState::Unavailable: return QStringLiteral("unavailable");
        case LineState::Connecting: return QStringLiteral("connecting");
        case LineState::Ready: return QStringLiteral("ready");
    }
    return {};
}

QString codeOf(CallDirection direction) {
    return direction == CallDirection::Outbound ? QStringLiteral("outbound") : QStringLiteral("inbound");
}

}  // namespace saikoku
