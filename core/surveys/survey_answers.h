#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/surveys/survey.h"

namespace saikoku {

/// @brief What somebody answered, by question code: option codes, a whole number, an ISO date, free words. An
/// empty list: asked and left out.
struct SurveyAnswers {
    SurveyVersionId version;
    QMap<QString, QStringList> given;

    bool isEmpty() const { return given.isEmpty(); }
    /// @brief In one text, to tell one set of answers from another.
    QString asText() const;
    bool operator==(const SurveyAnswers&) const = default;
};

/// @brief Which questions the answers lead through, in order, the first that has none included; nothing follows it.
QList<qsizetype> wayThrough(const Survey& survey, const SurveyAnswers& answers);

/// @brief Whether the way ends with everything answered.
bool isComplete(const Survey& survey, const SurveyAnswers& answers);

/// @brief What somebody typed as an answer, as it is stored: a number in half-width digits without commas; a date as
/// ISO, from 2026-11-20, 2026/11/20, 11/20 or R8.11.20 in any width. What can't be read stays as it is. Pure.
/// @param today its year holds where none was typed
QString typedAnswer(const SurveyQuestion& question, const QString& typed, QDate today);

/// @brief One answer to one question. BadInput says what is possible.
Result<void> checkAnswer(const SurveyQuestion& question, const QStringList& given);

/// @brief All of them: each fits its question and stands on the way. Part of a survey is fine.
Result<void> checkAnswers(const Survey& survey, const SurveyAnswers& answers);

}  // namespace saikoku
