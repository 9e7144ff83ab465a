#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include "core/security/operator_repository.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_info_repository.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

/// Files of a store that could not be finished: a failed init leaves nothing behind
/// and takes nothing away that was there before.
class Unfinished {
public:
    explicit Unfinished(const StoreLocation& location) {
        const QString file = location.databaseFile();
        for (const QString& each : {file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm"), location.keysFile(),
                                    location.settingsFile(), location.auditHeadFile()}) {
            if (!QFile::exists(each)) {
                m_files.append(each);
            }
        }
        for (const QString& each : {location.backupFolder(), location.exportFolder()}) {
            if (!QFile::exists(each)) {
                m_folders.append(each);
            }
        }
    }
    ~Unfinished() {
        for (const QString& each : m_files) {
            QFile::remove(each);
        }
        for (const QString& each : m_folders) {
            QDir().rmdir(each);
        }
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() {
        m_files.clear();
        m_folders.clear();
    }

private:
    QStringList m_files;
    QStringList m_folders;
};

Result<void> fill(Database& database, const QString& storeId, const QString& user, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY(Migrator(database, std::move(migrations)).migrate(clock.actualUtc()));
    SAIKOKU_TRY(actAsOwnerOnServer(database));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(writeStoreInfo(database, {storeId, clock.actualUtc()}));
    SAIKOKU_TRY(OperatorRepository(database).add(user, user, Role::Administrator, clock.actualUtc()));
    return transaction.commit();
}

Result<void> createLocal(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                         KdfCost cost) {
    SAIKOKU_TRY(checkLoginName(user));
    SAIKOKU_TRY(checkPassword(user, password, shippedPasswordRules()));
    for (const QString& file : {location.databaseFile(), location.keysFile()}) {
        if (QFile::exists(file)) {
            return fail(ErrorCode::Exists, Text::tr("There is a store in \"%1\" already. Nothing was changed.").arg(location.folder()));
        }
    }
    SAIKOKU_TRY(makePrivateFolder(location.folder()));
    Unfinished unfinished(location);
    SAIKOKU_TRY(makePrivateFolder(location.backupFolder()));
    SAIKOKU_TRY(makePrivateFolder(location.exportFolder()));
    const QString storeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    KeyVault vault(storeId);
    SAIKOKU_TRY(vault.setPassword(user, password, dataKey, cost));
    SAIKOKU_TRY(vault.save(location.keysFile()));
    if (!QFile::exists(location.settingsFile())) {
        SAIKOKU_TRY(writePrivateFile(location.settingsFile(), QByteArray()));
    }
    SAIKOKU_TRY_ASSIGN(auto database, Database::openSqlite(location.databaseFile(), dataKey, FileMode::Create));
    makeFilePrivate(location.databaseFile());
    SAIKOKU_TRY(fill(*database, storeId, user, clock));
    unfinished.keep();
    return {};
}

Result<void> createOnServer(const StoreLocation& location, const QString& user, const QString& password,
                            const Clock& clock) {
    SAIKOKU_TRY(checkLoginName(user));
    SAIKOKU_TRY_ASSIGN(const auto database, openEmptyServer(location, user, SecretBytes::ofPassword(password)));
    return fill(*database, QUuid::createUuid().toString(QUuid::WithoutBraces), user, clock);
}

}  // namespace

Result<void> createStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                         KdfCost cost) {
    return location.isLocal() ? createLocal(location, user, password, clock, cost)
                              : createOnServer(location, user, password, clock);
}

}  // namespace saikoku
