#pragma once

#include <QByteArrayView>
#include <QSet>

#include <optional>

#include "core/learning/table.h"

namespace saikoku::scoring {

/// @brief A text cell with line breaks in it, as it was read.
struct BrokenCell {
    qsizetype row = 0;
    qsizetype column = 0;
    QString text;
};

/// @brief The line of a quotation mark that is opened in one line and closed in another
/// with a further one between that is not written twice. Within one line such marks are
/// taken as they stand, over several they may have swallowed rows.
std::optional<qint64> strayQuoteLine(QByteArrayView text, char separator);

/// @brief Tells cells that hold rows of their own table: a mark left open in one row and
/// another one further down make one cell of all between. Its lines then have as many
/// separators as rows have, and what stands between them are values of those columns.
/// A remark of several lines has not.
class SwallowedRows {
public:
    SwallowedRows(const TextTable& table, char separator);
    bool areIn(const BrokenCell& cell);

private:
    struct Values {
        QSet<QString> texts;
        bool anyNumber = false;
    };
    const Values& valuesOf(qsizetype column);
    /// A value that the column has, or a number among numbers.
    bool belongsInto(qsizetype column, const QString& text);

    const TextTable& m_table;
    char m_separator;
    std::vector<std::optional<Values>> m_values;
};

}  // namespace saikoku::scoring
