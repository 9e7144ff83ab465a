#include "core/surveys/survey_edit.h"

namespace saikoku {

QString freeCode(const Survey& survey) {
    for (qsizetype number = survey.questions.size() + 1;; ++number) {
        if (const QString code = QStringLiteral("q%1").arg(number); survey.placeOf(code) < 0) {
            return code;
        }
    }
}

qsizetype copyQuestion(Survey& survey, qsizetype at) {
    if (at < 0 || at >= survey.questions.size()) {
        return -1;
    }
    SurveyQuestion copy = survey.questions.at(at);
    copy.code = freeCode(survey);
    survey.questions.insert(at + 1, copy);
    return at + 1;
}

bool isCodeFree(const Survey& survey, qsizetype at, const QString& code) {
    for (qsizetype i = 0; i < survey.questions.size(); ++i) {
        if (i != at && survey.questions.at(i).code == code) {
            return false;
        }
    }
    return !code.isEmpty() && code != QStringView(kSurveyEnd);
}

void followCode(Survey& survey, const QString& from, const QString& to) {
    const auto follow = [&](QString& name) { name = name == from ? to : name; };
    for (SurveyQuestion& question : survey.questions) {
        follow(question.jump);
        for (SurveyOption& option : question.options) {
            follow(option.jump);
        }
    }
    for (SurveyQuota& quota : survey.quotas) {
        follow(quota.question);
    }
}

}  // namespace saikoku
