#include "core/queue/callback_appointment.h"

#include <array>

namespace saikoku {

namespace {

constexpr std::array kStates{
    CodeRow<CallbackState>{CallbackState::Missed, "missed", QT_TRANSLATE_NOOP("Queue", "missed")},
    CodeRow<CallbackState>{CallbackState::Due, "due", QT_TRANSLATE_NOOP("Queue", "due")},
    CodeRow<CallbackState>{CallbackState::Upcoming, "upcoming", QT_TRANSLATE_NOOP("Queue", "upcoming")},
};

}  // namespace

QString codeOf(CallbackState state) {
    return code_table::code(kStates, state);
}

QString labelOf(CallbackState state) {
    return code_table::label(kStates, state, "Queue");
}

template <>
std::optional<CallbackState> valueOfCode(QStringView code) {
    return code_table::find(kStates, code);
}

template <>
std::vector<CallbackState> allValues() {
    return code_table::values(kStates);
}

}  // namespace saikoku
