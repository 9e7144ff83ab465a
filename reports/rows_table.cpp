#include "reports/rows_table.h"

#include <utility>

namespace saikoku::reports {

namespace {

bool addsUp(const Column& column) {
    return !column.isDistinct && (column.kind == ColumnKind::Yen || column.kind == ColumnKind::Count || column.kind == ColumnKind::Minutes);
}

}  // namespace

RowsTable::RowsTable(QList<Column> columns, QList<QVariantList> rows, QVariantMap others)
    : m_columns(std::move(columns)), m_rows(std::move(rows)), m_totals(std::move(others)) {
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const bool isRoundedBefore = m_columns.at(i).kind == ColumnKind::Minutes && m_totals.contains(m_columns.at(i).key);
        if (!addsUp(m_columns.at(i)) || isRoundedBefore) {
            continue;
        }
        qint64 sum = 0;
        for (const QVariantList& row : std::as_const(m_rows)) {
            sum += row.at(i).toLongLong();
        }
        m_totals.insert(m_columns.at(i).key, sum);
    }
}

Result<bool> RowsTable::next(QVariantList& row) {
    if (m_at == m_rows.size()) {
        return false;
    }
    row = m_rows.at(m_at++);
    return true;
}

QVariant rateOf(qint64 part, qint64 whole) { return whole == 0 ? QVariant() : QVariant(double(part) / double(whole)); }

}  // namespace saikoku::reports
