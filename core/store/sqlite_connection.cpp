#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC
#endif
#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <optional>

#include "core/store/database.h"
#include "core/store/store_cause.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

constexpr int kBusyMilliseconds = 10'000;
constexpr int kLookMilliseconds = 3;  // the engine's own timeout looks every tenth of a second alone, and misses gaps
constexpr qint64 kSmallestStore = 4096;  // one page

Error plaintext() {
    return Error{ErrorCode::PlaintextStore,
                 Text::tr("The database in the data folder is not encrypted. It is not opened. Restore a backup or make "
                          "a new store (saikoku-cli init)."),
                 {}};
}

Error readOnlyAt(const QString& path) {
    return Error{ErrorCode::ReadOnly,
                 Text::tr("\"%1\" can only be read. Nothing was changed. Ask for write access to it.").arg(path), {}};
}

const QByteArray kPlaintextHead("SQLite format 3\0", 16);

/// The first bytes, read through the engine's own file layer. Closing a file that was
/// opened past it would drop every lock that this process holds on the file (POSIX),
/// and another program would then take away the write-ahead log of an open store.
std::optional<QByteArray> headOf(const QString& file) {
    sqlite3* engine = nullptr;
    sqlite3_file* layer = nullptr;
    QByteArray head(kPlaintextHead.size(), '\0');
    const bool read =
        sqlite3_open_v2(file.toUtf8().constData(), &engine, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_file_control(engine, "main", SQLITE_FCNTL_FILE_POINTER, &layer) == SQLITE_OK && layer != nullptr &&
        layer->pMethods != nullptr &&
        layer->pMethods->xRead(layer, head.data(), static_cast<int>(head.size()), 0) == SQLITE_OK;
    sqlite3_close(engine);
    return read ? std::optional<QByteArray>(head) : std::nullopt;
}

Result<void> giveKey(sqlite3* handle, const SecretBytes& key) {
    const SecretBytes digits = key.hex();
    SecretBytes rawKey(digits.size() + 3);  // x'…' tells SQLCipher to skip its own derivation
    std::memcpy(rawKey.data(), "x'", 2);
    std::memcpy(rawKey.data() + 2, digits.data(), digits.size());
    rawKey.data()[digits.size() + 2] = '\'';
    const int code = sqlite3_key(handle, rawKey.data(), static_cast<int>(rawKey.size()));
    if (code != SQLITE_OK) {
        return fail(sqliteError(handle, code, QStringLiteral("sqlite3_key")));
    }
    return {};
}

/// Called by the engine while another connection holds what this one wants.
int waitForOthers(void* /*unused*/, int timesLooked) {
    if (timesLooked >= kBusyMilliseconds / kLookMilliseconds) {
        return 0;
    }
    QThread::msleep(kLookMilliseconds);
    return 1;
}

/// Who waited for the file while somebody put another one in its place holds the old one now.
Result<void> mustStandInPlace(sqlite3* handle) {
    int isMoved = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    if (isMoved != 0) {
        return fail(ErrorCode::Locked, Text::tr("The store has just been put in place anew. Try again."));
    }
    return {};
}

/// WAL with full sync: a record that was confirmed survives a power failure.
Result<void> setUp(Database& database) {
    SAIKOKU_TRY_ASSIGN(Statement version, database.select(QStringLiteral("pragma cipher_version")));
    const bool encrypts = version.next() && !version.text(0).isEmpty();
    SAIKOKU_TRY(version.finish());
    if (!encrypts) {
        return fail(ErrorCode::PlaintextStore,
                    Text::tr("This installation can't encrypt: SQLCipher doesn't answer. Nothing was opened. Install the "
                             "program again."));
    }
    SAIKOKU_TRY(database.selectInteger(QStringLiteral("select count(*) from sqlite_master")));
    if (sqlite3_db_readonly(database.sqliteHandle(), "main") != 0) {
        return fail(readOnlyAt(QString::fromUtf8(sqlite3_db_filename(database.sqliteHandle(), "main"))));
    }
    return database.runScript(QStringLiteral("pragma journal_mode = wal;"
                                             "pragma synchronous = full;"
                                             "pragma foreign_keys = on;"
                                             "pragma trusted_schema = off;"
                                             "pragma secure_delete = on;"
                                             "pragma temp_store = memory;"
                                             "pragma cache_size = -32768;"));
}

}  // namespace

Result<void> lookAtStoreFile(const QString& file, FileMode mode) {
    const QFileInfo info(file);
    if (mode == FileMode::Existing && !info.exists()) {
        return fail(ErrorCode::NotFound, Text::tr("There is no store in \"%1\". saikoku-cli init makes one, "
                                                  "saikoku-cli demo a city to try.")
                                             .arg(info.absolutePath()));
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return fail(readOnlyAt(info.absolutePath()));
    }
    if (mode == FileMode::Create) {
        if (info.exists()) {
            return fail(ErrorCode::Exists, Text::tr("There is a database already: %1").arg(file));
        }
        return {};
    }
    if (info.size() < kSmallestStore) {
        return fail(sqliteError(nullptr, SQLITE_NOTADB, QStringLiteral("file of %1 bytes").arg(info.size())));
    }
    if (!info.isWritable()) {
        return fail(readOnlyAt(file));
    }
    const std::optional<QByteArray> head = headOf(file);
    if (!head) {
        return fail(readOnlyAt(file));
    }
    if (*head == kPlaintextHead) {
        return fail(plaintext());
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString& file, const SecretBytes& key, FileMode mode) {
    SAIKOKU_TRY(lookAtStoreFile(file, mode));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    connection.setDatabaseName(file);
    const bool open = connection.open();
    const QSqlError openError = connection.lastError();
    std::unique_ptr<Database> database(new Database(Dialect::Sqlite, connection));
    connection = QSqlDatabase();  // the Database alone holds it, and gives it back
    if (!open) {
        return fail(storeError(openError, Dialect::Sqlite, QStringLiteral("open")));
    }
    if (database->m_sqlite == nullptr) {
        return fail(errorOf(StoreCause::Refused, QStringLiteral("QSQLITE gives no handle")));
    }
    sqlite3_busy_handler(database->m_sqlite, &waitForOthers, nullptr);
    // What is wrong is said once, by our own Error, not by SQLCipher on stderr too.
    SAIKOKU_TRY(database->run(QStringLiteral("pragma cipher_log_level = none")));
    SAIKOKU_TRY(giveKey(database->m_sqlite, key));
    const Result<void> ready = setUp(*database);
    SAIKOKU_TRY(mustStandInPlace(database->m_sqlite));
    SAIKOKU_TRY(ready);
    return database;
}

}  // namespace saikoku
