#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/scripts/script.h"

namespace saikoku {

/// @brief A script as a file (docs/scripts.md shows one). BadInput names the source, the place and what was
/// expected; a word that the format doesn't know is refused, so that no slip goes unseen. Codes that boxes,
/// answers and records have are looked at; whether it may be spoken is lintScript()'s matter.
Result<Script> parseScript(const QByteArray& json, const QString& source);

/// @brief The same as JSON; without what is usual.
QJsonObject scriptJson(const Script& script);
/// @brief Readable, with line breaks; the same script gives the same text.
QByteArray scriptText(const Script& script);

}  // namespace saikoku
