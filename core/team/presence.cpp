#include "core/team/presence.h"

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<PresenceKind>{PresenceKind::On, "on", QT_TRANSLATE_NOOP("Team", "Signed on")},
    CodeRow<PresenceKind>{PresenceKind::Pause, "pause", QT_TRANSLATE_NOOP("Team", "Paused")},
    CodeRow<PresenceKind>{PresenceKind::Resume, "resume", QT_TRANSLATE_NOOP("Team", "Back from a pause")},
    CodeRow<PresenceKind>{PresenceKind::Off, "off", QT_TRANSLATE_NOOP("Team", "Signed off")},
};

}  // namespace

QString codeOf(PresenceKind kind) { return code_table::code(kKinds, kind); }

QString labelOf(PresenceKind kind) { return code_table::label(kKinds, kind, "Team"); }

template <>
std::optional<PresenceKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

template <>
std::vector<PresenceKind> allValues() {
    return code_table::values(kKinds);
}

}  // namespace saikoku
