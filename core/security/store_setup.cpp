#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

#include "core/security/log_key.h"
#include "core/security/operator_repository.h"
#include "core/security/permission.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_arrival.h"
#include "core/security/store_info_repository.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

/// Folders that a failed init made go again; it takes nothing away that was there before.
class NewFolders {
public:
    NewFolders() = default;
    ~NewFolders() {
        for (const QString& each : std::as_const(m_made)) {
            QDir().rmdir(each);
        }
    }
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;

    Result<void> make(const QString& folder) {
        if (!QFile::exists(folder)) {
            m_made.append(folder);
        }
        return makePrivateFolder(folder);
    }
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

/// In one transaction: a store without people would open for nobody.
Result<void> fill(Database& database, const QString& storeId, const QString& user, const LogKeyPair& logKeys, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(Migrator(database, std::move(migrations)).migrate(clock.actualUtc()));
    SAIKOKU_TRY(actAsOwnerOnServer(database));
    SAIKOKU_TRY(writeStoreInfo(database, {storeId, clock.actualUtc()}));
    SAIKOKU_TRY(keepLogKeys(database, logKeys));
    SAIKOKU_TRY(OperatorRepository(database).add(user, user, codeOf(Role::Administrator), clock.actualUtc()));
    return transaction.commit();
}

/// What an earlier version's init left when it was killed: keys alone, or with them a
/// database without people. Not counted as an attempt: nothing is told of the password.
bool isUnfinished(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    if (!QFile::exists(location.databaseFile())) {
        return true;
    }
    Result<KeyVault> vault = KeyVault::load(location.keysFile());
    const auto unlocked = vault ? vault->unlock(user, password, clock.actualUtc()) : Result<KeyVault::Unlocked>(fail(vault.error()));
    if (!unlocked) {
        return false;
    }
    if (QFileInfo(location.databaseFile()).size() == 0) {
        return true;
    }
    const auto database = Database::openSqlite(location.databaseFile(), unlocked->dataKey, FileMode::Existing);
    return database && !hasPeople(**database).value_or(true);
}

Result<void> makeFiles(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                       KdfCost cost) {
    const QString storeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    KeyVault vault(storeId);
    const LogKeyPair logKeys = LogKeyPair::make();
    SAIKOKU_TRY(vault.setPassword(user, password, dataKey, logKeys.secretKey, cost));
    SAIKOKU_TRY(vault.save(location.keysFile()));
    SAIKOKU_TRY_ASSIGN(auto database, Database::openSqlite(location.databaseFile(), dataKey, FileMode::Create));
    makeFilePrivate(location.databaseFile());
    SAIKOKU_TRY(fill(*database, storeId, user, logKeys, clock));
    return foldIntoOneFile(*database);
}

Result<void> createLocal(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                         KdfCost cost) {
    SAIKOKU_TRY(checkLoginName(user));
    SAIKOKU_TRY(checkPassword(user, password, shippedPasswordRules()));
    SAIKOKU_TRY_ASSIGN(StoreArrival arrival, StoreArrival::begin(location));
    if (!isUnfinished(location, user, password, clock)) {
        return fail(ErrorCode::Exists, Text::tr("There is a store in \"%1\" already. Nothing was changed.").arg(location.folder()));
    }
    NewFolders folders;
    SAIKOKU_TRY(folders.make(location.backupFolder()));
    SAIKOKU_TRY(folders.make(location.exportFolder()));
    SAIKOKU_TRY(makeFiles(arrival.staging(), user, password, clock, cost));
    SAIKOKU_TRY(arrival.arrive(clock.actualUtc()));
    folders.keep();
    makeFileIfMissing(location.settingsFile());
    return {};
}

Result<void> createOnServer(const StoreLocation& location, const QString& user, const QString& password,
                            const Clock& clock) {
    SAIKOKU_TRY(checkLoginName(user));
    SAIKOKU_TRY_ASSIGN(const auto database, openEmptyServer(location, user, SecretBytes::ofPassword(password)));
    return fill(*database, QUuid::createUuid().toString(QUuid::WithoutBraces), user, LogKeyPair::make(), clock);
}

}  // namespace

Result<void> createStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                         KdfCost cost) {
    return location.isLocal() ? createLocal(location, user, password, clock, cost)
                              : createOnServer(location, user, password, clock);
}

}  // namespace saikoku
