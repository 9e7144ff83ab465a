#pragma once

#include <QString>
#include <QVariant>

#include "reports/table.h"

namespace saikoku::reports {

/// @brief A value as people read it on paper: 1,234 · 12.3% · 40.43 (a ratio) · 令和8年11月20日 · R8.11.20 18:05 · ○ for true;
/// several texts with a space between. Empty for a missing one, and for false.
QString valueInWords(const QVariant& value, ColumnKind kind);

/// @brief Which columns people are shown: a code with its name right beside it ("age", "age_name") stands in
/// files alone.
QList<qsizetype> columnsInWords(const QList<Column>& columns);

/// @brief Whether its heading has the mark 実数: persons and cases, whose total is no sum of the rows. A rate
/// says so by itself.
bool isMarked(const Column& column);
/// @brief The heading, with that mark where it has it.
QString markedHeading(const Column& column);
/// @brief What that mark means, a sentence; empty where no column has it.
QString meaningOfMark(const QList<Column>& columns);

/// @brief Whether the column is set flush right.
bool isNumber(ColumnKind kind);
/// @brief Whether it is one number divided by another: a rate, or a ratio of sums.
bool isQuotient(ColumnKind kind);
/// @brief Whether a sum over the rows means something.
bool addsUp(const Column& column);

}  // namespace saikoku::reports
