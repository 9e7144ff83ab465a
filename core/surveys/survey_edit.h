#pragma once

#include "core/surveys/survey.h"

namespace saikoku {

/// @brief A code that no question of the survey has yet: q4 …
QString freeCode(const Survey& survey);

/// @brief Puts a copy of the question behind it, with a code of its own and the same jumps. Pure.
/// @return its place; -1 when there is no such question
qsizetype copyQuestion(Survey& survey, qsizetype at);

/// @brief Whether the question may be called so: a name that no other question has, and not kSurveyEnd. Pure.
bool isCodeFree(const Survey& survey, qsizetype at, const QString& code);

/// @brief Jumps and quotas that name a question `from` name it `to`. Pure.
void followCode(Survey& survey, const QString& from, const QString& to);

}  // namespace saikoku
