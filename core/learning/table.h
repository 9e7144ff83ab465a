#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief One column of text: every cell is a number into the distinct values,
/// in order of first appearance. Trimmed and canonical (canonicalText()); an empty cell
/// is the value "".
struct TextColumn {
    QString name;  ///< without one in the header "#3" for the third
    QStringList values;
    std::vector<int> codes;

    const QString& at(qsizetype row) const { return values[codes[static_cast<size_t>(row)]]; }
};

/// @brief A table as it was read, before anything is known about its columns.
struct TextTable {
    std::vector<TextColumn> columns;
    qsizetype rows = 0;
    /// Physical line of each row in its file (header = 1).
    std::vector<qint64> lines;
    QStringList warnings;

    /// @brief Index of a column by its name, however its marks are composed.
    std::optional<qsizetype> find(const QString& name) const;
    /// @brief All of them by name, for asking often.
    QHash<QString, qsizetype> index() const;
    void remove(qsizetype column) { columns.erase(columns.begin() + column); }
    /// @brief The rows named, in that order.
    TextTable pick(const std::vector<qsizetype>& which) const;
};

/// @brief Reads a file of separated values with a header line, UTF-8 or CP932
/// (core/base/text_encoding.h), separated by comma, tab or semicolon, whichever
/// the header holds most of, quoted names apart. The byte 1A at the end (DOS) is none.
/// @return NotFound without the file; BadInput with the line when a row has
/// another number of fields than the header, when two columns share a name, when a
/// quotation mark swallows rows (table_quotes.h), or when the text can't be read.
Result<TextTable> readTable(const QString& path);

/// @brief The bytes of such a file.
Result<QByteArray> readTableFile(const QString& path);

/// @brief The same from memory; name is what messages call it.
Result<TextTable> readTableBytes(QByteArrayView bytes, const QString& name);

}  // namespace saikoku::scoring
