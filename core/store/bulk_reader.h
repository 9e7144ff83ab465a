#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/store/bindings.h"

struct sqlite3_stmt;
struct pg_result;

namespace saikoku {

class Database;

/// @brief The row that a readRows() is at. Columns count from 0.
class RawRow {
public:
    explicit RawRow(sqlite3_stmt* statement) : m_statement(statement) {}
    explicit RawRow(const pg_result* rows) : m_rows(rows) {}

    bool isNull(int column) const;
    /// @brief 0 when NULL.
    qint64 integer(int column) const;
    Yen yen(int column) const { return Yen(integer(column)); }
    /// @brief Empty when NULL. Until the next row.
    QByteArrayView utf8(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    const pg_result* m_rows = nullptr;
};

/// @brief The rows of a select at the engine's own speed, for a few whole numbers or
/// texts of every case of a city: Database::select makes a QVariant of each value.
/// Placeholders are named, as there. One row is held at a time. `use` must ask nothing of
/// this connection; after an error it may have seen some of the rows.
Result<void> readRows(Database& database, const QString& sql, const Bindings& bindings,
                      const std::function<void(const RawRow&)>& use);

}  // namespace saikoku
