#include "core/scripts/script.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::array kBoxKinds{
    CodeRow<BoxKind>{BoxKind::Gate, "gate", QT_TRANSLATE_NOOP("Script", "Identity")},
    CodeRow<BoxKind>{BoxKind::Say, "say", QT_TRANSLATE_NOOP("Script", "To say")},
    CodeRow<BoxKind>{BoxKind::Question, "question", QT_TRANSLATE_NOOP("Script", "Question")},
    CodeRow<BoxKind>{BoxKind::End, "end", QT_TRANSLATE_NOOP("Script", "End of the call")},
};

constexpr std::array kBranches{
    CodeRow<ScriptBranch>{ScriptBranch::AlreadyPaid, "already_paid", QT_TRANSLATE_NOOP("Script", "Has paid")},
    CodeRow<ScriptBranch>{ScriptBranch::WillPay, "will_pay", QT_TRANSLATE_NOOP("Script", "Will pay")},
    CodeRow<ScriptBranch>{ScriptBranch::CannotPay, "cannot_pay", QT_TRANSLATE_NOOP("Script", "Can't pay")},
    CodeRow<ScriptBranch>{ScriptBranch::Disputes, "disputes", QT_TRANSLATE_NOOP("Script", "Disputes it")},
    CodeRow<ScriptBranch>{ScriptBranch::Absent, "absent", QT_TRANSLATE_NOOP("Script", "Nobody answers")},
    CodeRow<ScriptBranch>{ScriptBranch::Family, "family", QT_TRANSLATE_NOOP("Script", "Family or others")},
    CodeRow<ScriptBranch>{ScriptBranch::Voicemail, "voicemail", QT_TRANSLATE_NOOP("Script", "Voicemail")},
    CodeRow<ScriptBranch>{ScriptBranch::WrongPerson, "wrong_person",
                          QT_TRANSLATE_NOOP("Script", "Not the person")},
    CodeRow<ScriptBranch>{ScriptBranch::CallsLater, "calls_later",
                          QT_TRANSLATE_NOOP("Script", "To be called later")},
};

constexpr std::array kParts{
    CodeRow<RecordPart>{RecordPart::Result, "result", QT_TRANSLATE_NOOP("Script", "Result")},
    CodeRow<RecordPart>{RecordPart::Counterpart, "counterpart", QT_TRANSLATE_NOOP("Script", "Spoke with")},
    CodeRow<RecordPart>{RecordPart::Reason, "reason", QT_TRANSLATE_NOOP("Script", "Reason for not paying")},
    CodeRow<RecordPart>{RecordPart::Promise, "promise", QT_TRANSLATE_NOOP("Script", "Promise")},
    CodeRow<RecordPart>{RecordPart::Callback, "callback", QT_TRANSLATE_NOOP("Script", "Callback")},
    CodeRow<RecordPart>{RecordPart::ReportedPaid, "paid", QT_TRANSLATE_NOOP("Script", "Said to be paid")},
    CodeRow<RecordPart>{RecordPart::DoNotCall, "do_not_call",
                        QT_TRANSLATE_NOOP("Script", "Not to be called")},
    CodeRow<RecordPart>{RecordPart::Outcome, "outcome", QT_TRANSLATE_NOOP("Script", "Outcome")},
    CodeRow<RecordPart>{RecordPart::OutcomeReason, "outcome_reason",
                        QT_TRANSLATE_NOOP("Script", "Reason of the outcome")},
    CodeRow<RecordPart>{RecordPart::Handover, "handover",
                        QT_TRANSLATE_NOOP("Script", "Hand over to an officer")},
    CodeRow<RecordPart>{RecordPart::FollowUp, "follow_up", QT_TRANSLATE_NOOP("Script", "What must follow")},
    CodeRow<RecordPart>{RecordPart::Note, "note", QT_TRANSLATE_NOOP("Script", "Note")},
};

constexpr std::array kAudiences{
    CodeRow<Audience>{Audience::Person, "person", QT_TRANSLATE_NOOP("Script", "Person")},
    CodeRow<Audience>{Audience::Company, "company", QT_TRANSLATE_NOOP("Script", "Company")},
};

template <class List>
auto named(List& list, const QString& id) -> decltype(&*list.begin()) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

QString codeOf(BoxKind kind) {
    return code_table::code(kBoxKinds, kind);
}
QString labelOf(BoxKind kind) {
    return code_table::label(kBoxKinds, kind, "Script");
}
template <>
std::optional<BoxKind> valueOfCode(QStringView code) {
    return code_table::find(kBoxKinds, code);
}
template <>
std::vector<BoxKind> allValues() {
    return code_table::values(kBoxKinds);
}

QString codeOf(ScriptBranch branch) {
    return code_table::code(kBranches, branch);
}
QString labelOf(ScriptBranch branch) {
    return code_table::label(kBranches, branch, "Script");
}
template <>
std::optional<ScriptBranch> valueOfCode(QStringView code) {
    return code_table::find(kBranches, code);
}
template <>
std::vector<ScriptBranch> allValues() {
    return code_table::values(kBranches);
}

QString codeOf(RecordPart part) {
    return code_table::code(kParts, part);
}
QString labelOf(RecordPart part) {
    return code_table::label(kParts, part, "Script");
}
template <>
std::optional<RecordPart> valueOfCode(QStringView code) {
    return code_table::find(kParts, code);
}
template <>
std::vector<RecordPart> allValues() {
    return code_table::values(kParts);
}

QString codeOf(Audience audience) {
    return code_table::code(kAudiences, audience);
}
QString labelOf(Audience audience) {
    return code_table::label(kAudiences, audience, "Script");
}
template <>
std::optional<Audience> valueOfCode(QStringView code) {
    return code_table::find(kAudiences, code);
}
template <>
std::vector<Audience> allValues() {
    return code_table::values(kAudiences);
}

std::optional<QString> ScriptAnswer::written(RecordPart part) const {
    const auto found = std::find_if(writes.begin(), writes.end(),
                                    [&](const RecordWrite& each) { return each.part == part; });
    return found == writes.end() ? std::nullopt : std::optional(found->value);
}

const ScriptAnswer* ScriptBox::answer(const QString& answerId) const {
    return named(answers, answerId);
}

ScriptAnswer* ScriptBox::answer(const QString& answerId) {
    return named(answers, answerId);
}

QStringList ScriptBox::followers() const {
    QStringList all;
    if (kind == BoxKind::Say) {
        all.append(next);
    } else if (kind != BoxKind::End) {
        for (const ScriptAnswer& each : answers) {
            all.append(each.next);
        }
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString shownTitle(const ScriptBox& box) {
    constexpr qsizetype kBeginning = 12;  // letters
    const QString words = (box.text.person.isEmpty() ? box.note : box.text.person).simplified();
    return !box.title.isEmpty() ? box.title
           : words.isEmpty()    ? box.id
           : words.size() > kBeginning ? words.left(kBeginning) + QStringLiteral("…")
                                       : words;
}

const ScriptBox* Script::box(const QString& id) const {
    return named(boxes, id);
}

ScriptBox* Script::box(const QString& id) {
    return named(boxes, id);
}

qsizetype Script::placeOf(const QString& id) const {
    const ScriptBox* found = box(id);
    return found == nullptr ? -1 : found - boxes.constData();
}

}  // namespace saikoku
