#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/surveys/survey.h"

namespace saikoku {

/// @brief Something of a survey that can't stay so.
struct SurveyFault {
    QString place;     ///< "questions[2].options[0].goto", as the file has it
    qsizetype question = -1;  ///< whose; -1: nobody's
    QString sentence;  ///< translated
};

/// @brief Everything wrong with it: nothing asked, codes that stand twice or hold other characters than letters,
/// digits, - and _, empty texts, choices without options, bounds that exclude each other, jumps to nowhere, loops,
/// questions that no answers lead to, quotas of nothing. Pure.
QList<SurveyFault> surveyFaults(const Survey& survey);

/// @brief BadInput with the first fault and how many there are.
Result<void> checkSurvey(const Survey& survey);

}  // namespace saikoku
