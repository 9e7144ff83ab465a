#pragma once

#include <QJsonObject>
#include <QString>

#include "core/notices/letter.h"

namespace saikoku {

class TemplateReader;

/// @brief A letter as sample.json holds it. Dates and sums among its further fields may stand as 2026-12-11
/// and 12300: they are written as the language writes them. What is wrong is the reader's fault.
Letter readLetter(TemplateReader& reader, const QString& language);

/// @brief The same as JSON; without what is empty.
QJsonObject letterJson(const Letter& letter);

/// @brief The program's own sample: a fictional person with everything a letter may tell.
const Letter& sampleLetter(const QString& language);

}  // namespace saikoku
