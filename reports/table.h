#pragma once

#include <QList>
#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku {
enum class FieldKind;
}

namespace saikoku::reports {

/// @brief What stands in a column: how a writer shows it and which side it keeps.
enum class ColumnKind { Text, Yen, Count, Date, Moment, Flag, Minutes, Rate, Ratio };

/// @brief "text", "yen", "count", "minutes", "rate" …: the unit that a report's JSON names.
QString codeOf(ColumnKind kind);
/// @brief How a field of a case, or of a fact, stands in a column.
ColumnKind columnKindOf(FieldKind kind);
QString labelOf(ColumnKind kind);  ///< translated

struct Column {
    QString key;      ///< stable name for scripts, e.g. "oldest_due"
    QString heading;  ///< for people, translated
    ColumnKind kind = ColumnKind::Text;
    bool isDistinct = false;  ///< persons, cases or rates: does not add up over the rows
    bool isComparable = true;  ///< numbers: held beside another period's (comparison.h)
};

/// @brief A report's data, row by row, so that a long list never stands in
/// memory. Values: QString, QStringList, qint64 (yen, counts, minutes), double (rates, 0–1, and ratios: one sum for each yen of another), QDate,
/// QDateTime (wall clock of Asia/Tokyo), bool; an invalid QVariant is empty.
class Table {
public:
    virtual ~Table() = default;

    virtual const QList<Column>& columns() const = 0;
    /// @brief Puts the next row into `row`; false when there is none.
    virtual Result<bool> next(QVariantList& row) = 0;
    /// @brief Sums by column key, whole once next() has said false.
    virtual QVariantMap totals() const { return {}; }
};

}  // namespace saikoku::reports
