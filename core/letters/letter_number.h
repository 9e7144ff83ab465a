#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace saikoku {

/// @brief The number on a letter, "12-00034-7": its batch, its place in it, a check digit (modulus 10, weight
/// 3 from the right), so that a slip in typing finds nobody else's letter.
QString letterNumber(qint64 batch, int place);
/// @brief The same from what was typed or scanned: half or full width, spaces and hyphens don't count.
/// Nothing where it is none.
std::optional<QString> typedLetterNumber(QStringView typed);

/// @brief The number on the cover, "B000012", and back; the letter B and leading zeros may be missing.
QString batchNumber(qint64 batch);
std::optional<qint64> typedBatchNumber(QStringView typed);

}  // namespace saikoku
