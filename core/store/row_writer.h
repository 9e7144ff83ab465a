#pragma once

#include "core/store/bulk_writer.h"

namespace saikoku {

/// @brief A table and the columns that a bulk writer fills, in its order.
struct BulkTable {
    QString name;
    QStringList columns;
};

/// @brief Appends rows of one kind to their table with a BulkWriter, whose rules
/// hold here too. The module that owns the table declares which rows there are and
/// says in a *_repository.cpp, by specialising table() and put(), which columns a
/// row fills: nobody else names a column.
template <class Row>
class RowWriter {
public:
    static Result<RowWriter> open(Database& database) {
        const BulkTable target = table();
        SAIKOKU_TRY_ASSIGN(BulkWriter rows, BulkWriter::open(database, target.name, target.columns));
        return RowWriter(std::move(rows));
    }

    Result<void> add(const Row& row) {
        put(m_rows, row);
        return m_rows.endRow();
    }
    /// @brief Rows written. Commits, unless it joined a running transaction.
    Result<qint64> finish() { return m_rows.finish(); }

    static BulkTable table();

private:
    explicit RowWriter(BulkWriter rows) : m_rows(std::move(rows)) {}
    static void put(BulkWriter& rows, const Row& row);

    BulkWriter m_rows;
};

}  // namespace saikoku
