#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace saikoku {

/// @brief The line (1, 2 …) of every value of a JSON text by its place: "receivables[2].width". For sentences
/// about a value that was read already. Of a text that is no JSON: what can be told of it.
QHash<QString, int> jsonLines(const QByteArray& json);

/// @brief The line in which a byte stands.
int lineOfByte(const QByteArray& text, qsizetype byte);

}  // namespace saikoku
