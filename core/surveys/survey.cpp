#include "core/surveys/survey.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<QuestionKind>{QuestionKind::Single, "single", QT_TRANSLATE_NOOP("Survey", "One of these")},
    CodeRow<QuestionKind>{QuestionKind::Multiple, "multiple", QT_TRANSLATE_NOOP("Survey", "Several of these")},
    CodeRow<QuestionKind>{QuestionKind::Number, "number", QT_TRANSLATE_NOOP("Survey", "Number")},
    CodeRow<QuestionKind>{QuestionKind::Date, "date", QT_TRANSLATE_NOOP("Survey", "Date")},
    CodeRow<QuestionKind>{QuestionKind::Text, "text", QT_TRANSLATE_NOOP("Survey", "Free words")},
};

}  // namespace

QString codeOf(QuestionKind kind) { return code_table::code(kKinds, kind); }

QString labelOf(QuestionKind kind) { return code_table::label(kKinds, kind, "Survey"); }

template <>
std::optional<QuestionKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

template <>
std::vector<QuestionKind> allValues() {
    return code_table::values(kKinds);
}

const SurveyOption* SurveyQuestion::option(const QString& optionCode) const {
    const auto found = std::find_if(options.begin(), options.end(), [&](const SurveyOption& each) { return each.code == optionCode; });
    return found == options.end() ? nullptr : &*found;
}

qsizetype Survey::placeOf(const QString& questionCode) const {
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const SurveyQuestion& each) { return each.code == questionCode; });
    return found == questions.end() ? -1 : found - questions.begin();
}

const SurveyQuestion* Survey::question(const QString& questionCode) const {
    const qsizetype place = placeOf(questionCode);
    return place < 0 ? nullptr : &questions.at(place);
}

}  // namespace saikoku
