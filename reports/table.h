#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

#include "core/base/result.h"

namespace saikoku::reports {

/// @brief What stands in a column: how a writer shows it and which side it keeps.
enum class ColumnKind { Text, Yen, Count, Date, Moment, Flag };

struct Column {
    QString key;      ///< stable name for scripts, e.g. "oldest_due"
    QString heading;  ///< for people, translated
    ColumnKind kind = ColumnKind::Text;
};

/// @brief A report's data, row by row, so that a long list never stands in
/// memory. Values: QString, qint64 (yen and counts), QDate, QDateTime (wall clock
/// of Asia/Tokyo), bool; an invalid QVariant is empty.
class Table {
public:
    virtual ~Table() = default;

    virtual const QList<Column>& columns() const = 0;
    /// @brief Puts the next row into `row`; false when there is none.
    virtual Result<bool> next(QVariantList& row) = 0;
};

}  // namespace saikoku::reports
