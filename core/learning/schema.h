#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/learning/cell_values.h"
#include "core/learning/table.h"

namespace saikoku::scoring {

enum class ColumnKind { Number, Category, Date, LeftOut };

/// @brief Why a column is not learnt from.
enum class LeftOutReason {
    None,
    Special,   ///< the target, the treatment, the time, the person …
    Excluded,  ///< by --exclude
    Empty,     ///< no value in any row
    Constant,
    IdLike,    ///< names the row rather than describing it
    FreeText,  ///< nearly every row has a text of its own
    Lacking,   ///< the table to be scored has no such column
};

/// @brief What is known about one column of the training table.
struct ColumnSchema {
    QString name;
    ColumnKind kind = ColumnKind::LeftOut;
    LeftOutReason reason = LeftOutReason::None;
    DateStyle style = DateStyle::YearMonthDay;
    bool withTime = false;  ///< dates carry a time of day
    /// A category's values that occur often enough, most frequent first. Any
    /// other value, unseen ones too, is "other".
    QStringList levels;
    double otherShare = 0;  ///< of the training rows, with a value that is none of the levels
    /// Words that stand in a column of numbers again and again: read as no value.
    QStringList words;

    bool operator==(const ColumnSchema&) const = default;
};

/// @brief The columns of a training table and how each is read. Stored with the
/// model, so that a later table is read in the same way.
struct Schema {
    std::vector<ColumnSchema> columns;
    /// Training rows lie before the rows to be scored: absolute dates are then no
    /// features (their future values were never seen), only their calendar parts
    /// and the distances between them.
    bool timeOrdered = false;
    QString timeColumn;

    bool operator==(const Schema&) const = default;
    QJsonObject toJson() const;
    static Result<Schema> fromJson(const QJsonObject& json);
};

struct SchemaRequest {
    QSet<QString> special;
    QSet<QString> excluded;
    QString timeColumn;
    /// Columns of the other table; empty = not asked.
    QSet<QString> available;
};

/// @brief Infers kinds from the training rows alone.
///
/// A column is a date when 98 % of its values are possible dates of one style, a
/// number when 95 % are numbers (or half, the others being up to three words that
/// come again and again) and none looks like a code (leading zero), else a
/// category. Left out with a reason: empty, constant and id-like columns
/// (whole numbers or texts that differ in every row and run on, fill their range,
/// have one width, or are called so) and free text. Of texts and numbers of this
/// sort with gaps only "filled or not" is learnt from.
Schema inferSchema(const TextTable& table, const SchemaRequest& request);

/// @brief One sentence per column that is left out, unless a person asked for it,
/// or of which only "filled or not" is learnt from.
QStringList leftOutNotes(const Schema& schema);

}  // namespace saikoku::scoring
