#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include "core/security/backup_file.h"
#include "core/security/operator_repository.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_backup.h"
#include "core/store/integrity_check.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"
#include "core/store/table_copy.h"
#include "core/store/table_rules.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

/// An unpacked backup, opened and found sound, in a folder aside.
struct Staged {
    std::unique_ptr<QTemporaryDir> folder;
    BackupHead head;
    std::unique_ptr<Database> database;

    QString keysFile() const { return folder->filePath(QStringLiteral("saikoku.keys")); }
    QString databaseFile() const { return folder->filePath(QStringLiteral("saikoku.db")); }
};

Result<void> mustBeAdministrator(Database& database, const QString& user) {
    SAIKOKU_TRY_ASSIGN(const bool may, OperatorRepository(database).isAdministrator(user));
    if (!may) {
        return fail(ErrorCode::Permission, Text::tr("Only an administrator of the store may restore it. Nothing was changed."));
    }
    return {};
}

Result<void> mustBeSound(Database& database, const QString& file) {
    SAIKOKU_TRY_ASSIGN(const auto findings, checkIntegrity(database));
    for (const IntegrityFinding& finding : findings) {
        if (!finding.faults.isEmpty()) {
            return fail(ErrorCode::Corrupt, Text::tr("The backup \"%1\" is damaged. Use another one. Nothing was changed.").arg(file),
                        finding.check + QStringLiteral(": ") + finding.faults.join(QStringLiteral("; ")));
        }
    }
    return {};
}

Result<Staged> stage(const QString& parent, const QString& file, const QString& user, const QString& password,
                     const Clock& clock) {
    Staged staged;
    staged.folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/.saikoku-restore-XXXXXX"));
    if (!staged.folder->isValid()) {
        return fail(fileError(parent, staged.folder->errorString()));
    }
    SAIKOKU_TRY_ASSIGN(staged.head, unpackBackupFile(file, staged.keysFile(), staged.databaseFile()));
    SAIKOKU_TRY_ASSIGN(const KeyVault::Unlocked unlocked, unlockKeys(staged.keysFile(), user, password, clock.actualUtc()));
    SAIKOKU_TRY_ASSIGN(staged.database, Database::openSqlite(staged.databaseFile(), unlocked.dataKey, FileMode::Existing));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY(Migrator(*staged.database, std::move(migrations)).migrate(clock.actualUtc()));
    SAIKOKU_TRY(mustBeSound(*staged.database, file));
    SAIKOKU_TRY(mustBeAdministrator(*staged.database, user));
    return staged;
}

/// A store that still opens may only be put aside by its own administrator; one that
/// is damaged, plaintext or without keys has nobody who could be asked.
Result<void> mayReplace(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    if (!storeExists(location)) {
        return {};
    }
    const auto session = signIn(location, user, password, clock, QStringLiteral("saikoku-cli"));
    if (!session) {
        const ErrorCode code = session.error().code;
        const bool hopeless = code == ErrorCode::Corrupt || code == ErrorCode::PlaintextStore;
        return hopeless ? Result<void>() : Result<void>(fail(session.error()));
    }
    SAIKOKU_TRY((*session)->require(Permission::Settings, QStringLiteral("store.restore")));
    SAIKOKU_TRY((*session)->log(QStringLiteral("store.replace"), QStringLiteral("store")));
    SAIKOKU_TRY((*session)->signOut());
    return takeAlone((*session)->db());
}

/// Moves of files that hold together: unless kept, all of them are taken back.
class Moves {
public:
    Moves() = default;
    ~Moves() {
        for (auto move = m_done.crbegin(); move != m_done.crend(); ++move) {
            QFile::rename(move->second, move->first);
        }
    }
    Moves(const Moves&) = delete;
    Moves& operator=(const Moves&) = delete;

    Result<void> move(const QString& from, const QString& to) {
        if (!QFile::rename(from, to)) {
            return fail(fileError(to, QStringLiteral("rename")));
        }
        m_done.append({from, to});
        return {};
    }
    void keep() { m_done.clear(); }

private:
    QList<QPair<QString, QString>> m_done;
};

/// The store that stands there moves into a folder of its own; gives its name.
Result<QString> putAside(const StoreLocation& location, const QDateTime& now, Moves& moves) {
    if (!QFile::exists(location.databaseFile()) && !QFile::exists(location.keysFile())) {
        return QString();
    }
    const QString folder = location.backupFolder() + QStringLiteral("/replaced-") +
                           toTokyo(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    SAIKOKU_TRY(makePrivateFolder(folder));
    const QString database = location.databaseFile();
    for (const QString& file : {database + QStringLiteral("-wal"), database + QStringLiteral("-shm"), database,
                                location.keysFile(), location.auditHeadFile()}) {
        if (QFile::exists(file)) {
            SAIKOKU_TRY(moves.move(file, folder + QLatin1Char('/') + QFileInfo(file).fileName()));
        }
    }
    return folder;
}

/// The new store takes the place of the old one, wholly or not at all.
Result<QString> replaceFiles(const StoreLocation& location, const Staged& staged, const QDateTime& now) {
    SAIKOKU_TRY(syncToDisk(staged.keysFile()));
    SAIKOKU_TRY(syncToDisk(staged.databaseFile()));
    Moves moves;
    SAIKOKU_TRY_ASSIGN(const QString replaced, putAside(location, now, moves));
    SAIKOKU_TRY(moves.move(staged.keysFile(), location.keysFile()));
    SAIKOKU_TRY(moves.move(staged.databaseFile(), location.databaseFile()));
    moves.keep();
    SAIKOKU_TRY(syncToDisk(location.folder()));
    return replaced;
}

Result<Restored> restoreLocal(const StoreLocation& location, const QString& user, const QString& password,
                              const QString& file, const Clock& clock, const QString& program) {
    SAIKOKU_TRY(makePrivateFolder(location.folder()));
    SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    SAIKOKU_TRY(makePrivateFolder(location.exportFolder()));
    SAIKOKU_TRY_ASSIGN(Staged staged, stage(location.folder(), file, user, password, clock));
    SAIKOKU_TRY(takeAlone(*staged.database));
    staged.database.reset();
    SAIKOKU_TRY(mayReplace(location, user, password, clock));
    Restored restored;
    restored.createdAt = staged.head.createdAt;
    SAIKOKU_TRY_ASSIGN(restored.replacedFolder, replaceFiles(location, staged, clock.actualUtc()));
    if (!QFile::exists(location.settingsFile())) {
        SAIKOKU_TRY(writePrivateFile(location.settingsFile(), QByteArray()));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
    SAIKOKU_TRY(session->log(QStringLiteral("store.restore"), QStringLiteral("store"), staged.head.storeId,
                             {{QStringLiteral("backup_of"), toStoredUtc(staged.head.createdAt)}}));
    return restored;
}

/// A server that had no store is left without one.
void dropTables(Database& database, const QStringList& tables) {
    static_cast<void>(actAsOwner(database).has_value());
    for (const QString& table : tables) {
        static_cast<void>(dropTable(database, table).has_value());
    }
}

Result<Restored> restoreOnServer(const StoreLocation& location, const QString& user, const QString& password,
                                 const QString& file, const Clock& clock, const QString& program) {
    SAIKOKU_TRY_ASSIGN(const Staged staged, stage(QDir::tempPath(), file, user, password, clock));
    SAIKOKU_TRY_ASSIGN(const auto target, openEmptyServer(location, user, SecretBytes::ofPassword(password)));
    const auto fill = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
        SAIKOKU_TRY(Migrator(*target, std::move(migrations)).migrate(clock.actualUtc()));
        SAIKOKU_TRY(actAsOwner(*target));
        SAIKOKU_TRY(copyTables(*staged.database, *target));
        return actAsStaff(*target);
    };
    if (const auto filled = fill(); !filled) {
        SAIKOKU_TRY_ASSIGN(const QStringList tables, tableNames(*staged.database));
        dropTables(*target, tables);
        return fail(filled.error());
    }
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
    SAIKOKU_TRY(session->log(QStringLiteral("store.restore"), QStringLiteral("store"), staged.head.storeId,
                             {{QStringLiteral("backup_of"), toStoredUtc(staged.head.createdAt)}}));
    Restored restored;
    restored.createdAt = staged.head.createdAt;
    return restored;
}

}  // namespace

Result<Restored> restoreStore(const StoreLocation& location, const QString& user, const QString& password,
                              const QString& file, const Clock& clock, const QString& program) {
    return location.isLocal() ? restoreLocal(location, user, password, file, clock, program)
                              : restoreOnServer(location, user, password, file, clock, program);
}

}  // namespace saikoku
