#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/surveys/survey.h"

namespace saikoku {

/// @brief A survey as a file (docs/campaigns.md shows one). BadInput names the source, the place and what was
/// expected; a word that the format doesn't know is refused, so that no slip goes unseen. checkSurvey() is asked too.
Result<Survey> parseSurvey(const QByteArray& json, const QString& source);

/// @brief The same as text; without what is usual.
QJsonObject surveyJson(const Survey& survey);
/// @brief Readable, with line breaks.
QByteArray surveyText(const Survey& survey);

}  // namespace saikoku
