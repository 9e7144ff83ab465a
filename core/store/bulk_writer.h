#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/store/transaction.h"

namespace saikoku {

class Database;

/// @brief Appends many rows to one table at the engine's own speed: SQLite's C
/// interface, PostgreSQL's COPY. One value call per column, in the order given
/// to open(), then endRow().
///
/// Works in a transaction (joins a running one). Until finish() no other
/// statement may run on this connection. Dropped without finish(), the
/// transaction can't be committed any more. A value that the store can't take
/// (text with U+0000, a constraint) is reported by endRow() or finish().
class BulkWriter {
public:
    static Result<BulkWriter> open(Database& database, const QString& table, const QStringList& columns);
    /// @brief For a single row, which is stored at endRow().
    /// @param newId gets the id that the store gives to column `idColumn`; a value put
    /// for that column is passed over.
    static Result<BulkWriter> openForOne(Database& database, const QString& table, const QStringList& columns,
                                         const QString& idColumn, qint64& newId);
    BulkWriter(BulkWriter&&) noexcept;
    BulkWriter& operator=(BulkWriter&&) = delete;
    ~BulkWriter();

    void integer(qint64 value);
    void integer(std::optional<qint64> value);
    void yen(Yen value) { integer(value.amount()); }
    void flag(bool value) { integer(value ? qint64(1) : qint64(0)); }
    void real(double value);
    void text(QStringView value);
    void utf8(QByteArrayView value);
    void bytes(const QByteArray& value);
    /// @brief NULL when invalid.
    void date(QDate value);
    /// @brief As toStoredUtc() writes it, NULL when invalid.
    void moment(const QDateTime& value);
    void null();
    Result<void> endRow();
    /// @brief Rows written. Commits, unless it joined a running transaction.
    Result<qint64> finish();

    /// @brief What the two engines do differently.
    class Engine;

private:
    BulkWriter(Transaction transaction, std::unique_ptr<Engine> engine);

    Transaction m_transaction;
    std::unique_ptr<Engine> m_engine;
    qint64 m_rows = 0;
};

/// @brief After rows were added with ids of their own: lets PostgreSQL's next
/// self-made id come after the largest. Nothing to do on SQLite. In the server's
/// owner's name only (tables that the staff group fills number themselves).
Result<void> continueIdentity(Database& database, const QString& table, const QString& idColumn);

}  // namespace saikoku
