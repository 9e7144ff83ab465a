#include "core/security/store_backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/output_file.h"
#include "core/security/backup_file.h"
#include "core/security/log_anchor_repository.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/security/staging_folder.h"
#include "core/security/store_info_repository.h"
#include "core/store/migrator.h"
#include "core/store/sqlite_copy.h"
#include "core/store/table_copy.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

/// Beside the target, so that the copy needs no other disk, unless a device or pipe
/// is written into; holds only encrypted bytes.
Result<StagingFolder> stagingFor(const QString& file) {
    Result<StagingFolder> staging = StagingFolder::make(isDeviceOrPipe(file) ? QDir::tempPath() : QFileInfo(file).absolutePath());
    if (!staging) {
        return fail(fileError(file, staging.error().detail));
    }
    return staging;
}

Result<BackupHead> headOf(Database& database, const QString& source, const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(database));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY_ASSIGN(const int schema, Migrator(database, std::move(migrations)).version());
    BackupHead head;
    head.createdAt = now;
    head.storeId = info.storeId;
    head.source = source;
    head.schema = schema;
    return head;
}

/// A new encrypted database with the tables of `schema` and the rows of `from`.
Result<void> copyServer(Database& from, int schema, const QString& file, const SecretBytes& dataKey, const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const auto target, Database::openSqlite(file, dataKey, FileMode::Create));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    migrations.resize(static_cast<std::size_t>(schema));
    SAIKOKU_TRY(Migrator(*target, std::move(migrations)).migrate(now));
    SAIKOKU_TRY(copyTables(from, *target, LogAnchorRepository::keptTables()));
    return takeAlone(*target);
}

/// Goes into the copy's key file, as a local store keeps it.
Result<SecretBytes> logKeyOfServer(Database& database) {
    LogAnchorRepository anchors(database);
    SAIKOKU_TRY_ASSIGN(const QString publicKey, anchors.publicKey());
    return publicKey.isEmpty() ? Result<SecretBytes>(SecretBytes()) : anchors.secretKey();
}

}  // namespace

Result<void> backUpLocal(Database& database, const StoreLocation& location, const SecretBytes& dataKey,
                         const QString& file, const QDateTime& now) {
    if (QFileInfo(file).absolutePath() == location.backupFolder()) {
        SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    }
    SAIKOKU_TRY_ASSIGN(const auto staging, stagingFor(file));
    SAIKOKU_TRY_ASSIGN(const KeyVault vault, KeyVault::load(location.keysFile()));
    SAIKOKU_TRY_ASSIGN(const BackupHead head, headOf(database, QStringLiteral("local"), now));
    const QString copy = staging.filePath(QStringLiteral("copy.db"));
    SAIKOKU_TRY(copySqlite(database, dataKey, copy));
    return writeBackupFile(file, head, vault.toBytes(), copy);
}

Result<void> backUpServer(Database& database, const QString& user, const SecretBytes& password, const QString& file,
                          const QDateTime& now, KdfCost cost) {
    SAIKOKU_TRY_ASSIGN(const auto staging, stagingFor(file));
    SAIKOKU_TRY_ASSIGN(const BackupHead head, headOf(database, QStringLiteral("server"), now));
    const QString copy = staging.filePath(QStringLiteral("copy.db"));
    const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    SAIKOKU_TRY(copyServer(database, head.schema, copy, dataKey, now));
    SAIKOKU_TRY_ASSIGN(const SecretBytes logKey, logKeyOfServer(database));
    KeyVault vault(head.storeId);
    QString text = QString::fromUtf8(password.text(), static_cast<qsizetype>(password.size()));
    const auto wrapped = vault.setPassword(user, text, dataKey, logKey, cost);
    wipe(text);
    SAIKOKU_TRY(wrapped);
    return writeBackupFile(file, head, vault.toBytes(), copy);
}

Result<void> backUpStore(Session& session, const QString& file, KdfCost cost) {
    SAIKOKU_TRY(session.require(Permission::Settings, QStringLiteral("store.backup")));
    // Logged first: the backup then holds the entry of its own making.
    SAIKOKU_TRY(session.log(QStringLiteral("store.backup"), QStringLiteral("store")));
    const QDateTime now = session.clock().actualUtc();
    const SecretBytes& secret = session.signedIn().secret;
    return session.location().isLocal() ? backUpLocal(session.db(), session.location(), secret, file, now)
                                        : backUpServer(session.db(), session.actor().login, secret, file, now, cost);
}

}  // namespace saikoku
