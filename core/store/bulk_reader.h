#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

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
    RawRow() = default;
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

/// @brief The rows of a select at the engine's own speed, for many rows of a city:
/// Database::select makes a QVariant of each value. Placeholders are named, as there.
/// One row is held at a time. Until it is gone, nothing else may be asked of the
/// connection, on which no other may be open.
class RowReader {
public:
    static Result<RowReader> open(Database& database, const QString& sql, const Bindings& bindings = {});
    RowReader(RowReader&&) noexcept;
    RowReader& operator=(RowReader&&) noexcept;
    /// @brief Throws away what was not read, so that the connection is free again.
    ~RowReader();

    /// @brief Goes to the next row; false when there is none.
    Result<bool> next();
    const RawRow& row() const;

private:
    struct Engine;
    struct SqliteEngine;
    struct PostgresEngine;
    explicit RowReader(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

/// @brief All rows of a select, each handed to `use`, which must ask nothing of this connection;
/// after an error it may have seen some of the rows.
Result<void> readRows(Database& database, const QString& sql, const Bindings& bindings,
                      const std::function<void(const RawRow&)>& use);

}  // namespace saikoku
