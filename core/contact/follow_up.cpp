#include "core/contact/follow_up.h"

#include <algorithm>

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<FollowUpKind>{FollowUpKind::DirectDebit, "direct_debit",
                          QT_TRANSLATE_NOOP("Negotiation", "Direct debit")},
    CodeRow<FollowUpKind>{FollowUpKind::Slip, "slip", QT_TRANSLATE_NOOP("Negotiation", "New payment slip")},
    CodeRow<FollowUpKind>{FollowUpKind::Relief, "relief",
                          QT_TRANSLATE_NOOP("Negotiation", "Exemption, deferral")},
    CodeRow<FollowUpKind>{FollowUpKind::Welfare, "welfare",
                          QT_TRANSLATE_NOOP("Negotiation", "Welfare referral")},
    CodeRow<FollowUpKind>{FollowUpKind::SpecialCare, "special_care",
                          QT_TRANSLATE_NOOP("Negotiation", "Special medical care advice")},
    CodeRow<FollowUpKind>{FollowUpKind::Complaint, "complaint",
                          QT_TRANSLATE_NOOP("Negotiation", "Complaint")},
};

constexpr std::array kStates{
    CodeRow<FollowUpState>{FollowUpState::Advised, "advised", QT_TRANSLATE_NOOP("Negotiation", "advised")},
    CodeRow<FollowUpState>{FollowUpState::Asked, "asked", QT_TRANSLATE_NOOP("Negotiation", "asked for")},
    CodeRow<FollowUpState>{FollowUpState::FormSent, "form_sent",
                           QT_TRANSLATE_NOOP("Negotiation", "form sent")},
    CodeRow<FollowUpState>{FollowUpState::Printed, "printed", QT_TRANSLATE_NOOP("Negotiation", "printed")},
    CodeRow<FollowUpState>{FollowUpState::Sent, "sent", QT_TRANSLATE_NOOP("Negotiation", "sent")},
    CodeRow<FollowUpState>{FollowUpState::Called, "called",
                           QT_TRANSLATE_NOOP("Negotiation", "arrival confirmed")},
    CodeRow<FollowUpState>{FollowUpState::Applied, "applied",
                           QT_TRANSLATE_NOOP("Negotiation", "applied for")},
    CodeRow<FollowUpState>{FollowUpState::Decided, "decided", QT_TRANSLATE_NOOP("Negotiation", "decided")},
    CodeRow<FollowUpState>{FollowUpState::Referred, "referred",
                           QT_TRANSLATE_NOOP("Negotiation", "referred with consent")},
    CodeRow<FollowUpState>{FollowUpState::Received, "received", QT_TRANSLATE_NOOP("Negotiation", "received")},
    CodeRow<FollowUpState>{FollowUpState::Answered, "answered", QT_TRANSLATE_NOOP("Negotiation", "answered")},
    CodeRow<FollowUpState>{FollowUpState::Closed, "closed", QT_TRANSLATE_NOOP("Negotiation", "closed")},
    CodeRow<FollowUpState>{FollowUpState::Refused, "refused", QT_TRANSLATE_NOOP("Negotiation", "not wanted")},
    CodeRow<FollowUpState>{FollowUpState::Dropped, "dropped",
                           QT_TRANSLATE_NOOP("Negotiation", "not needed any more")},
};

}  // namespace

QString codeOf(FollowUpKind kind) {
    return code_table::code(kKinds, kind);
}
QString labelOf(FollowUpKind kind) {
    return code_table::label(kKinds, kind, "Negotiation");
}
template <>
std::optional<FollowUpKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}
template <>
std::vector<FollowUpKind> allValues() {
    return code_table::values(kKinds);
}

bool isOfMoney(FollowUpKind kind) {
    return kind != FollowUpKind::Welfare && kind != FollowUpKind::Complaint;
}

QString codeOf(FollowUpState state) {
    return code_table::code(kStates, state);
}
QString labelOf(FollowUpState state) {
    return code_table::label(kStates, state, "Negotiation");
}
template <>
std::optional<FollowUpState> valueOfCode(QStringView code) {
    return code_table::find(kStates, code);
}
template <>
std::vector<FollowUpState> allValues() {
    return code_table::values(kStates);
}

QString stateLabel(FollowUpKind kind, FollowUpState state) {
    const bool isAdvice = kind == FollowUpKind::DirectDebit && state == FollowUpState::Asked;
    return labelOf(isAdvice ? FollowUpState::Advised : state);
}

QDate FollowUp::usableUntil() const {
    QDate until;
    for (const FollowUpStep& step : steps) {
        until = step.usableUntil.isValid() ? step.usableUntil : until;
    }
    return until;
}

const FollowUpStep* FollowUp::stepTo(FollowUpState state) const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const FollowUpStep& step) { return step.state == state; });
    return found == steps.end() ? nullptr : &*found;
}

std::optional<qint64> FollowUp::minutesToAnswer() const {
    const FollowUpStep* answer = kind == FollowUpKind::Complaint ? stepTo(FollowUpState::Answered) : nullptr;
    return answer == nullptr ? std::nullopt : std::optional(first().at.secsTo(answer->at) / 60);
}

}  // namespace saikoku
