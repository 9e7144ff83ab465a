#pragma once

#include <QCache>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/store/bindings.h"
#include "core/store/statement.h"
#include "core/store/store_location.h"

struct sqlite3;
struct pg_conn;
class QThread;

namespace saikoku {

/// @brief Whether an opened SQLCipher file has to be there already.
enum class FileMode { Existing, Create };

/// @brief What can be told of a SQLCipher file from outside, before any key: it
/// must be there (or not, to be made), be writable and not be plaintext.
Result<void> lookAtStoreFile(const QString& file, FileMode mode);

/// @brief One connection to a store, SQLCipher or PostgreSQL. Belongs to the
/// thread that opened it; another thread opens its own.
///
/// A server that went away and came back is connected to again by itself, as the same
/// login, outside a transaction: a select is then done once more, and a transaction begun
/// anew. What else was under way fails with ErrorCode::Connection.
///
/// Placeholders are named (`:number`). On PostgreSQL a placeholder whose type
/// can't be told needs a cast: `cast(:x as bigint) is null`.
class Database {
public:
    /// @brief Opens a SQLCipher file with its raw 256-bit key. Before anything is
    /// read `cipher_version` must answer, then a probe read must succeed. Refuses:
    /// no file (NotFound), a plaintext file (PlaintextStore), a page that doesn't
    /// fit the key (Corrupt), a file or folder that can't be written (ReadOnly).
    static Result<std::unique_ptr<Database>> openSqlite(const QString& file, const SecretBytes& key, FileMode mode);

    /// @brief Connects as the login role `user`. WrongPassword, NotFound (no such
    /// database), Connection. Unless told otherwise the connection then acts with
    /// the rights of the staff group (postgres_roles.h), whoever signed in.
    static Result<std::unique_ptr<Database>> openPostgres(const StoreLocation& location, const QString& user,
                                                          const SecretBytes& password);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Dialect dialect() const { return m_dialect; }
    /// @brief The file, or the server's database.
    QString name() const { return m_connection.databaseName(); }
    bool isSqlite() const { return m_dialect == Dialect::Sqlite; }
    bool isPostgres() const { return m_dialect == Dialect::Postgres; }

    /// @brief One statement without values or rows (DDL, PRAGMA, SET).
    Result<void> run(const QString& sql);
    /// @brief Several statements, split by the engine's own parser.
    Result<void> runScript(const QString& sql);
    /// @brief Rows affected.
    Result<qint64> execute(const QString& sql, const Bindings& bindings = {});
    /// @brief On PostgreSQL the rows are fetched at once, so that other statements
    /// may run between them on both stores.
    Result<Statement> select(const QString& sql, const Bindings& bindings = {});
    /// @brief An insert that ends in `returning SOME_ID`; reads and finishes it.
    Result<qint64> insertReturningId(const QString& sql, const Bindings& bindings = {});
    Result<Prepared> prepare(const QString& sql);

    /// @brief The single whole number of a select; 0 when it is NULL or there is
    /// no row.
    Result<qint64> selectInteger(const QString& sql, const Bindings& bindings = {});

    /// @brief How many selects this connection has run: a measure for tests.
    qint64 selectsRun() const { return m_selects; }

    bool inTransaction() const { return m_depth > 0; }
    /// @brief Whether the server's end is known to be gone; false for a file.
    bool isLost() const;
    /// @brief How often this has connected to its server; 0 for a file.
    qint64 timesConnected() const { return m_timesConnected; }
    /// @brief Connects again to a server that is gone; nothing to do otherwise. After a
    /// failure the next tries within a second are refused at once, so that one click
    /// waits for one connection alone.
    Result<void> reopen();
    /// @brief Runs work once the outermost transaction has ended, committed or not;
    /// at once when there is none. For what must not be lost by a rollback.
    void afterTransaction(std::function<void()> work);

    /// @brief The driver's own handles, for the bulk writer, backup and checks
    /// inside core/store and core/security. Null for the other dialect.
    sqlite3* sqliteHandle() const { return m_sqlite; }
    pg_conn* postgresHandle() const { return m_postgres; }

private:
    friend class Transaction;
    Database(Dialect dialect, QSqlDatabase connection);
    Result<std::shared_ptr<QSqlQuery>> prepareQuery(const QString& sql);
    /// The text's statement, when it was run before and nobody reads from it.
    std::shared_ptr<QSqlQuery> parsedBefore(const QString& sql) const;
    void keepParsed(const QString& sql, const std::shared_ptr<QSqlQuery>& query);
    Result<std::shared_ptr<QSqlQuery>> tryQuery(const QString& sql, const Bindings& bindings);
    Result<std::shared_ptr<QSqlQuery>> runQuery(const QString& sql, const Bindings& bindings);
    Result<void> tryRun(const QString& sql);
    Result<void> runSqliteScript(const QString& sql);
    Result<void> runPostgresScript(const QString& sql);
    void endOfTransaction();
    void takeHandles();
    Result<void> connectToServer();
    Result<void> beConnected() { return m_depth == 0 && isLost() ? reopen() : Result<void>(); }
    /// Whether the statement that failed so is to be done once more: outside a transaction, on a new connection.
    bool isBackAfter(const Error& error);

    Dialect m_dialect;
    QSqlDatabase m_connection;
    QThread* m_thread = nullptr;
    sqlite3* m_sqlite = nullptr;
    pg_conn* m_postgres = nullptr;
    struct Login;
    std::shared_ptr<Login> m_login;  ///< of a server
    int m_depth = 0;
    qint64 m_selects = 0;
    qint64 m_timesConnected = 0;
    QCache<QString, std::shared_ptr<QSqlQuery>> m_parsed;  ///< a file's; QPSQL's would each need a word to the server at the end
    bool m_doomed = false;
    std::vector<std::function<void()>> m_after;
};

}  // namespace saikoku
