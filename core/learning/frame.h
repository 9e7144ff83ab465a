#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/learning/schema.h"
#include "core/learning/table.h"

namespace saikoku::scoring {

/// @brief One feature of every row: numbers (NaN = missing) or levels of a
/// category (an index into its schema's levels, their count = other, -1 = missing).
struct FrameColumn {
    QString name;    ///< the source's name, for a date with what is taken of it
    int source = 0;  ///< index into Schema::columns
    bool category = false;
    int levelCount = 0;
    std::vector<double> numbers;
    std::vector<int> levels;
};

/// @brief A table as features, read by a schema. The columns and their order
/// follow from the schema alone.
struct Frame {
    qsizetype rows = 0;
    std::vector<FrameColumn> columns;
    QStringList warnings;

    Frame pick(const std::vector<qsizetype>& which) const;
};

/// @brief Reads the table by the schema.
///
/// Dates give day of the month, weekday, month, time of day, the absolute day
/// (unless time-ordered) and the days between every two date columns.
/// A value of the wrong kind counts as missing, with a warning that names column,
/// row and value; a column that the table lacks counts as missing everywhere.
/// @param strict  refuse both (Rule), and unknown extra columns too.
Result<Frame> buildFrame(const Schema& schema, const TextTable& table, bool strict);

/// @brief The columns that tables read by this schema have, without rows.
Frame emptyFrame(const Schema& schema);

/// @brief What a level index of a category says: its value, "other" or "missing".
QString levelName(const Schema& schema, const FrameColumn& column, int level);

}  // namespace saikoku::scoring
