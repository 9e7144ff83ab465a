#include "core/store/sqlite_copy.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlcipher/sqlite3.h>

#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

constexpr int kPagesAtOnce = 2048;
constexpr int kWaitMilliseconds = 20;

Result<void> copyPages(sqlite3* source, sqlite3* target) {
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr) {
        return fail(sqliteError(target, sqlite3_errcode(target), QStringLiteral("sqlite3_backup_init")));
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, kPagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(kWaitMilliseconds);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        return fail(sqliteError(target, finished == SQLITE_OK ? code : finished, QStringLiteral("sqlite3_backup_step")));
    }
    return {};
}

}  // namespace

Result<void> copySqlite(Database& source, const SecretBytes& key, const QString& file) {
    Result<void> copied;
    {
        SAIKOKU_TRY_ASSIGN(const auto target, Database::openSqlite(file, key, FileMode::Create));
        // The copy begins as a file without a write-ahead log: one file is all of it.
        SAIKOKU_TRY(target->runScript(QStringLiteral("pragma journal_mode = delete")));
        copied = copyPages(source.sqliteHandle(), target->sqliteHandle());
        if (copied) {
            copied = target->runScript(QStringLiteral("pragma journal_mode = delete"));
        }
    }
    if (!copied) {
        QFile::remove(file);
        QFile::remove(file + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
    }
    return copied;
}

Result<void> takeAlone(Database& database) {
    // Leaving WAL needs the file for itself: the engine's own proof that nobody else has it open. In
    // exclusive mode the lock for it is never let go again.
    SAIKOKU_TRY(database.run(QStringLiteral("pragma busy_timeout = 500")));
    SAIKOKU_TRY(database.run(QStringLiteral("pragma locking_mode = exclusive")));
    Result<Statement> mode = database.select(QStringLiteral("pragma journal_mode = delete"));
    const bool alone = mode && mode->next() && mode->text(0) == QLatin1String("delete");
    if (!alone) {
        mode = fail(ErrorCode::Locked, QString());  // its statement must be closed first
        SAIKOKU_TRY(database.run(QStringLiteral("pragma locking_mode = normal")));
        return fail(ErrorCode::Locked,
                    Text::tr("The store is open elsewhere. Close the program at every window, then try again."));
    }
    return mode->finish();
}

Result<void> foldIntoOneFile(Database& database) {
    SAIKOKU_TRY_ASSIGN(Statement folded, database.select(QStringLiteral("pragma wal_checkpoint(truncate)")));
    const bool isWhole = folded.next() && folded.integer(0) == 0;
    SAIKOKU_TRY(folded.finish());
    if (!isWhole) {
        return fail(ErrorCode::Locked,
                    Text::tr("The store is open elsewhere. Close the program at every window, then try again."));
    }
    return {};
}

}  // namespace saikoku
