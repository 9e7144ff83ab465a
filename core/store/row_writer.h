#pragma once

#include "core/store/bulk_writer.h"

namespace saikoku {

/// @brief A table and the columns that a writer fills, in its order.
struct BulkTable {
    QString name;
    QStringList columns;
};

/// @brief `bulkTable("promise_receivable", "promise_id receivable_id")`
inline BulkTable bulkTable(const char* name, const char* columns) {
    return {QLatin1String(name), QString::fromLatin1(columns).split(QLatin1Char(' '))};
}

/// @brief The one way in which rows of a kind come into their table, one by a click or
/// many at once. The module that owns the table declares which rows there are and says
/// in a *_repository.cpp, by specialising table() and put(), which columns a row fills:
/// nobody else names a column.
template <class Row>
class RowWriter {
public:
    /// @brief For many rows; BulkWriter's rules hold here too.
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

    /// @brief Stores one row, in the running transaction if there is one.
    /// @return the id that the store gave it; 0 without `idColumn`. An id that the row
    /// brings is passed over.
    static Result<qint64> addOne(Database& database, const Row& row, const QString& idColumn = {}) {
        const BulkTable target = table();
        qint64 id = 0;
        SAIKOKU_TRY_ASSIGN(BulkWriter rows, BulkWriter::openForOne(database, target.name, target.columns, idColumn, id));
        put(rows, row);
        SAIKOKU_TRY(rows.endRow());
        SAIKOKU_TRY(rows.finish());
        return id;
    }

    static BulkTable table();

private:
    explicit RowWriter(BulkWriter rows) : m_rows(std::move(rows)) {}
    static void put(BulkWriter& rows, const Row& row);

    BulkWriter m_rows;
};

}  // namespace saikoku
