#include "core/contact/unmatched_call.h"

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<UnmatchedKind>{UnmatchedKind::NobodyOnFile, "nobody", QT_TRANSLATE_NOOP("Negotiation", "nobody on file")},
    CodeRow<UnmatchedKind>{UnmatchedKind::WrongPerson, "wrong_person", QT_TRANSLATE_NOOP("Negotiation", "somebody else")},
    CodeRow<UnmatchedKind>{UnmatchedKind::NotTold, "not_told", QT_TRANSLATE_NOOP("Negotiation", "did not say who")},
};

}  // namespace

QString codeOf(UnmatchedKind kind) { return code_table::code(kKinds, kind); }
QString labelOf(UnmatchedKind kind) { return code_table::label(kKinds, kind, "Negotiation"); }
template <>
std::optional<UnmatchedKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}
template <>
std::vector<UnmatchedKind> allValues() {
    return code_table::values(kKinds);
}

}  // namespace saikoku
