#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include "core/security/backup_file.h"
#include "core/security/log_anchor_repository.h"
#include "core/security/log_key.h"
#include "core/security/private_files.h"
#include "core/security/rights_repository.h"
#include "core/security/server_setup.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/staging_folder.h"
#include "core/security/store_arrival.h"
#include "core/security/store_backup.h"
#include "core/store/integrity_check.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"
#include "core/store/statistics.h"
#include "core/store/table_copy.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

/// An unpacked backup, opened and found sound, in a folder aside.
struct Staged {
    BackupHead head;
    std::unique_ptr<Database> database;
    SecretBytes logKey;
};

Result<void> mustBeAdministrator(Database& database, const QString& user, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const bool may, RightsRepository(database).may(user, Permission::Settings, realDay(clock)));
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

Result<Staged> stage(const StoreLocation& at, const QString& file, const QString& user, const QString& password,
                     const Clock& clock) {
    Staged staged;
    SAIKOKU_TRY_ASSIGN(staged.head, unpackBackupFile(file, at.keysFile(), at.databaseFile()));
    SAIKOKU_TRY_ASSIGN(KeyVault::Unlocked unlocked, unlockKeys(at.keysFile(), user, password, clock.actualUtc()));
    staged.logKey = std::move(unlocked.logKey);
    SAIKOKU_TRY_ASSIGN(staged.database, Database::openSqlite(at.databaseFile(), unlocked.dataKey, FileMode::Existing));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY(Migrator(*staged.database, std::move(migrations)).migrate(clock.actualUtc()));
    SAIKOKU_TRY(mustBeSound(*staged.database, file));
    SAIKOKU_TRY(mustBeAdministrator(*staged.database, user, clock));
    return staged;
}

/// A store that still opens may only be put aside by its own administrator; one that
/// is damaged, plaintext, without keys or never finished has nobody who could be asked. The
/// session keeps it closed for others until the restored one stands in its place.
Result<std::unique_ptr<Session>> closeReplaced(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    if (!storeExists(location)) {
        return std::unique_ptr<Session>();
    }
    auto session = signIn(location, user, password, clock, QStringLiteral("saikoku-cli"), MovedStore::PassedOver);
    if (!session) {
        const ErrorCode code = session.error().code;
        const bool hopeless = code == ErrorCode::Corrupt || code == ErrorCode::PlaintextStore || code == ErrorCode::NotFound;
        if (!hopeless) {
            return fail(session.error());
        }
        return std::unique_ptr<Session>();
    }
    SAIKOKU_TRY((*session)->require(Permission::Settings, QStringLiteral("store.restore")));
    SAIKOKU_TRY((*session)->log(QStringLiteral("store.replace"), QStringLiteral("store")));
    SAIKOKU_TRY((*session)->signOut());
    SAIKOKU_TRY(takeAlone((*session)->db()));
    return session;
}

/// The first entry of the restored store's log since its backup.
Result<void> logRestore(Session& session, const BackupHead& head) {
    return session.log(QStringLiteral("store.restore"), QStringLiteral("store"), head.storeId,
                       {{QStringLiteral("backup_of"), toStoredUtc(head.createdAt)}});
}

Result<Restored> restoreLocal(const StoreLocation& location, const QString& user, const QString& password,
                              const QString& file, const Clock& clock, const QString& program) {
    SAIKOKU_TRY_ASSIGN(StoreArrival arrival, StoreArrival::begin(location));
    SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    SAIKOKU_TRY(makePrivateFolder(location.exportFolder()));
    SAIKOKU_TRY_ASSIGN(Staged staged, stage(arrival.staging(), file, user, password, clock));
    SAIKOKU_TRY(foldIntoOneFile(*staged.database));
    staged.database.reset();
    SAIKOKU_TRY_ASSIGN(std::unique_ptr<Session> replaced, closeReplaced(location, user, password, clock));
    {
        SAIKOKU_TRY_ASSIGN(const auto session, signIn(arrival.staging(), user, password, clock, program));
        SAIKOKU_TRY(logRestore(*session, staged.head));
        SAIKOKU_TRY(session->signOut());
        SAIKOKU_TRY(foldIntoOneFile(session->db()));
    }
    Restored restored;
    restored.createdAt = staged.head.createdAt;
    SAIKOKU_TRY_ASSIGN(restored.replacedFolder, arrival.arrive(clock.actualUtc(), std::move(replaced)));
    makeFileIfMissing(location.settingsFile());
    return restored;
}

/// What follows once the tables are committed.
Result<void> tellServer(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                        const QString& program, const BackupHead& head) {
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
    SAIKOKU_TRY(logRestore(*session, head));
    static_cast<void>(renewStatistics(session->db()).has_value());  // slow at first otherwise, not wrong
    return {};
}

Result<Restored> restoreOnServer(const StoreLocation& location, const QString& user, const QString& password,
                                 const QString& file, const Clock& clock, const QString& program) {
    SAIKOKU_TRY_ASSIGN(const StagingFolder folder, StagingFolder::make(QDir::tempPath()));
    SAIKOKU_TRY_ASSIGN(const Staged staged, stage(StoreLocation::local(folder.path()), file, user, password, clock));
    SAIKOKU_TRY_ASSIGN(const auto target, openEmptyServer(location, user, SecretBytes::ofPassword(password)));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    // all or nothing: a server that had no store is left without one
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(*target));
    SAIKOKU_TRY(Migrator(*target, std::move(migrations)).migrate(clock.actualUtc()));
    SAIKOKU_TRY(actAsOwner(*target));
    SAIKOKU_TRY(copyTables(*staged.database, *target, LogAnchorRepository::keptTables()));
    SAIKOKU_TRY(staged.logKey.isEmpty() ? makeMissingLogKeys(*target) : LogAnchorRepository(*target).setSecretKey(staged.logKey));
    SAIKOKU_TRY(transaction.commit());
    Restored restored;
    restored.createdAt = staged.head.createdAt;
    if (const auto told = tellServer(location, user, password, clock, program, staged.head); !told) {
        restored.warning = Text::tr("The store is restored, but the access log doesn't tell of it: %1").arg(told.error().message);
    }
    return restored;
}

}  // namespace

Result<Restored> restoreStore(const StoreLocation& location, const QString& user, const QString& password,
                              const QString& file, const Clock& clock, const QString& program) {
    return location.isLocal() ? restoreLocal(location, user, password, file, clock, program)
                              : restoreOnServer(location, user, password, file, clock, program);
}

}  // namespace saikoku
