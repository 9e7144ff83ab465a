#include "core/contact/case_handover.h"

namespace saikoku {

namespace {

constexpr std::array kAnswers{
    CodeRow<HandoverAnswer>{HandoverAnswer::Accepted, "accepted", QT_TRANSLATE_NOOP("Negotiation", "accepted")},
    CodeRow<HandoverAnswer>{HandoverAnswer::Returned, "returned", QT_TRANSLATE_NOOP("Negotiation", "returned")},
    CodeRow<HandoverAnswer>{HandoverAnswer::Done, "done", QT_TRANSLATE_NOOP("Negotiation", "dealt with")},
};

}  // namespace

QString codeOf(HandoverAnswer answer) { return code_table::code(kAnswers, answer); }
QString labelOf(HandoverAnswer answer) { return code_table::label(kAnswers, answer, "Negotiation"); }
template <>
std::optional<HandoverAnswer> valueOfCode(QStringView code) {
    return code_table::find(kAnswers, code);
}
template <>
std::vector<HandoverAnswer> allValues() {
    return code_table::values(kAnswers);
}

QString handoverState(const QList<CaseHandover>& handovers) {
    const CaseHandover* newest = nullptr;
    for (const CaseHandover& each : handovers) {
        if (each.isOpen() && (newest == nullptr || newest->id < each.id)) {
            newest = &each;
        }
    }
    return newest == nullptr ? QString() : newest->answer ? QStringLiteral("accepted") : QStringLiteral("waiting");
}

}  // namespace saikoku
