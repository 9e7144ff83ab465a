#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/store/bindings.h"

class QSqlQuery;

namespace saikoku {

enum class Dialect { Sqlite, Postgres };

/// @brief The rows of a select, read once from first to last. Columns count
/// from 0. Finishes itself when it goes; a Statement must not outlive its
/// Database.
///
/// `while (rows.next()) { … } SAIKOKU_TRY(rows.finish());` — next() is false at
/// the end and after an error, finish() tells which of the two it was.
class Statement {
public:
    Statement(std::shared_ptr<QSqlQuery> query, Dialect dialect);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    bool next();
    const std::optional<Error>& error() const { return m_error; }
    /// @brief Lets go of the rows. The Error that stopped next(), if any.
    Result<void> finish();

    bool isNull(int column) const;
    /// @brief 0 when NULL. Reads sums of any width exactly; a value that is no
    /// whole number stops the reading with an Error.
    qint64 integer(int column);
    std::optional<qint64> integerOrNull(int column);
    double real(int column) const;
    /// @brief Empty when NULL.
    QString text(int column) const;
    std::optional<QString> textOrNull(int column) const;
    QByteArray bytes(int column) const;
    /// @brief Invalid when NULL. On SQLite dates are ISO text.
    QDate date(int column) const;
    /// @brief Stored UTC text as a moment; invalid when NULL.
    QDateTime moment(int column) const;
    Yen yen(int column) { return Yen(integer(column)); }
    std::optional<Yen> yenOrNull(int column);
    /// @brief A smallint that holds 0 or 1.
    bool flag(int column) { return integer(column) != 0; }
    template <class Id>
    Id id(int column) {
        return Id{integer(column)};
    }
    int columnCount() const;
    /// @brief The raw value, as the driver gives it.
    QVariant value(int column) const;

private:
    std::shared_ptr<QSqlQuery> m_query;
    Dialect m_dialect = Dialect::Sqlite;
    std::optional<Error> m_error;
};

/// @brief A statement parsed once and run many times with other values.
class Prepared {
public:
    Prepared(std::shared_ptr<QSqlQuery> query, Dialect dialect);

    /// @brief Keeps its value for the following runs until bound again.
    Prepared& bind(QLatin1String name, const BindValue& value);
    /// @brief Rows affected.
    Result<qint64> execute();
    Result<qint64> execute(const Bindings& bindings);
    /// @brief For `insert … returning id`.
    Result<qint64> executeReturningId(const Bindings& bindings = {});
    /// @brief The rows must be finished before this is run again.
    Result<Statement> select(const Bindings& bindings = {});

private:
    std::shared_ptr<QSqlQuery> m_query;
    Dialect m_dialect = Dialect::Sqlite;
    std::optional<Error> m_unfit;
};

}  // namespace saikoku
