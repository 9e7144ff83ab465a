#pragma once

#include <QList>
#include <QVariantList>
#include <QVariantMap>

#include "reports/table.h"

namespace saikoku::reports {

/// @brief Rows that stand in memory: as many as a report has lines. Its totals are the sums of the columns
/// that add up (yen, counts, minutes, not distinct), and whatever else the report says of all rows together:
/// persons, cases and rates, which don't, and minutes, whose rows are rounded each on its own.
class RowsTable final : public Table {
public:
    /// @param others totals of columns that don't add up, by key; of minutes they stand instead of the sum
    RowsTable(QList<Column> columns, QList<QVariantList> rows, QVariantMap others = {});

    const QList<Column>& columns() const override { return m_columns; }
    Result<bool> next(QVariantList& row) override;
    /// @brief Empty of a table without a column that adds up.
    QVariantMap totals() const override { return m_totals; }

private:
    QList<Column> m_columns;
    QList<QVariantList> m_rows;
    QVariantMap m_totals;
    qsizetype m_at = 0;
};

/// @brief Part ÷ whole as a rate for a cell; nothing where there is no whole (not 0: nobody was asked).
QVariant rateOf(qint64 part, qint64 whole);

}  // namespace saikoku::reports
