#include "core/security/store_backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/output_file.h"
#include "core/security/backup_check.h"
#include "core/security/backup_file.h"
#include "core/security/log_anchor_repository.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/security/staging_folder.h"
#include "core/security/store_info_repository.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"
#include "core/store/table_copy.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

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
    SAIKOKU_TRY_ASSIGN(head.figures, figuresOf(database));
    return head;
}

/// A copy of the store on its way into a backup.
struct Copied {
    BackupHead head;
    QByteArray keys;
    QString database;
    const SecretBytes& dataKey;
};

/// What goes into a device or pipe can't be read again.
Result<StoreFigures> writeChecked(const QString& file, const Copied& copied, const StagingFolder& staging) {
    const StoreFigures& figures = copied.head.figures;
    SAIKOKU_TRY(writeBackupFile(file, copied.head, copied.keys, copied.database, [&](const QString& written) {
        return checkBackupFile(written, file, staging, copied.dataKey, figures);
    }));
    return figures;
}

/// Goes into the copy's key file, as a local store keeps it.
Result<SecretBytes> logKeyOfServer(Database& database) {
    LogAnchorRepository anchors(database);
    SAIKOKU_TRY_ASSIGN(const QString publicKey, anchors.publicKey());
    return publicKey.isEmpty() ? Result<SecretBytes>(SecretBytes()) : anchors.secretKey();
}

}  // namespace

Result<void> copyIntoFile(Database& from, int schema, const QString& file, const SecretBytes& dataKey, const QDateTime& now,
                          const CopyProgress& progress) {
    SAIKOKU_TRY_ASSIGN(const auto target, Database::openSqlite(file, dataKey, FileMode::Create));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    migrations.resize(static_cast<std::size_t>(schema));
    SAIKOKU_TRY(Migrator(*target, std::move(migrations)).migrate(now));
    SAIKOKU_TRY(copyTables(from, *target, LogAnchorRepository::keptTables(), CopyScope::Everything, progress));
    return foldIntoOneFile(*target);
}

Result<StoreFigures> backUpLocal(Database& database, const StoreLocation& location, const SecretBytes& dataKey,
                                 const QString& file, const QDateTime& now) {
    if (QFileInfo(file).absolutePath() == location.backupFolder()) {
        SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    }
    SAIKOKU_TRY_ASSIGN(const auto staging, stagingFor(file));
    SAIKOKU_TRY_ASSIGN(const KeyVault vault, KeyVault::load(location.keysFile()));
    Copied copied{{}, vault.toBytes(), staging.filePath(QStringLiteral("copy.db")), dataKey};
    {
        // one moment for the figures and the pages, whatever other seats write meanwhile
        SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(database));
        SAIKOKU_TRY_ASSIGN(copied.head, headOf(database, QStringLiteral("local"), now));
        SAIKOKU_TRY(copySqlite(database, dataKey, copied.database));
        SAIKOKU_TRY(reading.commit());
    }
    return writeChecked(file, copied, staging);
}

Result<StoreFigures> backUpServer(Database& database, const QString& user, const SecretBytes& password, const QString& file,
                                  const QDateTime& now, KdfCost cost) {
    SAIKOKU_TRY_ASSIGN(const auto staging, stagingFor(file));
    const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    Copied copied{{}, {}, staging.filePath(QStringLiteral("copy.db")), dataKey};
    {
        SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(database));
        SAIKOKU_TRY(asOwner(database, [&]() -> Result<void> {  // whatever the person may see
            SAIKOKU_TRY_ASSIGN(copied.head, headOf(database, QStringLiteral("server"), now));
            return copyIntoFile(database, copied.head.schema, copied.database, dataKey, now);
        }));
        SAIKOKU_TRY(reading.commit());
    }
    SAIKOKU_TRY_ASSIGN(const SecretBytes logKey, logKeyOfServer(database));
    KeyVault vault(copied.head.storeId);
    QString text = QString::fromUtf8(password.text(), static_cast<qsizetype>(password.size()));
    const auto wrapped = vault.setPassword(user, text, dataKey, logKey, cost);
    wipe(text);
    SAIKOKU_TRY(wrapped);
    copied.keys = vault.toBytes();
    return writeChecked(file, copied, staging);
}

Result<StoreFigures> backUpStore(Session& session, const QString& file, KdfCost cost) {
    SAIKOKU_TRY(session.require(Permission::Settings, QStringLiteral("store.backup")));
    // Logged first: the backup then holds the entry of its own making.
    SAIKOKU_TRY(session.log(QStringLiteral("store.backup"), QStringLiteral("store")));
    const QDateTime now = session.clock().actualUtc();
    const SecretBytes& secret = session.signedIn().secret;
    SAIKOKU_TRY_ASSIGN(const StoreFigures figures,
                       session.location().isLocal()
                           ? backUpLocal(session.db(), session.location(), secret, file, now)
                           : backUpServer(session.db(), session.actor().login, secret, file, now, cost));
    SAIKOKU_TRY(session.log(QStringLiteral("store.backed_up"), QStringLiteral("backup"), {}, {}, figures.allRows()));
    return figures;
}

}  // namespace saikoku
