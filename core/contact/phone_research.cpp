#include "core/contact/phone_research.h"

namespace saikoku {

namespace {

constexpr std::array kStates{
    CodeRow<ResearchState>{ResearchState::Asked, "asked", QT_TRANSLATE_NOOP("Negotiation", "asked")},
    CodeRow<ResearchState>{ResearchState::Found, "found", QT_TRANSLATE_NOOP("Negotiation", "found")},
    CodeRow<ResearchState>{ResearchState::NotFound, "not_found", QT_TRANSLATE_NOOP("Negotiation", "not found")},
};

}  // namespace

QString codeOf(ResearchState state) { return code_table::code(kStates, state); }
QString labelOf(ResearchState state) { return code_table::label(kStates, state, "Negotiation"); }
template <>
std::optional<ResearchState> valueOfCode(QStringView code) {
    return code_table::find(kStates, code);
}
template <>
std::vector<ResearchState> allValues() {
    return code_table::values(kStates);
}

}  // namespace saikoku
