#include <QDir>
#include <QFile>
#include <QTest>

#include "core/security/operator_repository.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/sign_in.h"
#include "core/security/store_backup.h"
#include "core/security/store_info_repository.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/table_rules.h"
#include "core/store/transaction.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// A store as the program that knew the first `version` steps would have made it.
Result<void> makeOldStore(const StoreLocation& location, int version, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(std::vector<Migration> migrations, shippedMigrations());
    migrations.resize(static_cast<std::size_t>(version));
    const QString storeId = QStringLiteral("old");
    std::unique_ptr<Database> database;
    if (location.isLocal()) {
        SAIKOKU_TRY(makePrivateFolder(location.folder()));
        const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
        KeyVault vault(storeId);
        SAIKOKU_TRY(vault.setPassword(TempStore::user(), TempStore::password(), dataKey, KdfCost::least()));
        SAIKOKU_TRY(vault.save(location.keysFile()));
        SAIKOKU_TRY_ASSIGN(database, Database::openSqlite(location.databaseFile(), dataKey, FileMode::Create));
    } else {
        SAIKOKU_TRY_ASSIGN(database, openEmptyServer(location, TempStore::user(), SecretBytes::ofPassword(TempStore::password())));
    }
    SAIKOKU_TRY(Migrator(*database, migrations).migrate(clock.nowUtc()));
    if (database->isPostgres()) {
        SAIKOKU_TRY(actAsOwner(*database));
    }
    SAIKOKU_TRY(writeStoreInfo(*database, {storeId, clock.nowUtc()}));
    SAIKOKU_TRY(OperatorRepository(*database).add(TempStore::user(), TempStore::user(), Role::Administrator, clock.nowUtc()));
    return {};
}

QStringList backupsOf(const StoreLocation& location) {
    return QDir(location.backupFolder()).entryList({QStringLiteral("before-schema-*.saikoku")}, QDir::Files);
}

}  // namespace

/// @brief A store of every earlier version of the program can be opened by this one.
class OldSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsUpToDate_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("version");
        const int newest = shippedMigrations().value().back().version;
        for (const QString& backend : TempStore::backendNames()) {
            for (int version = 1; version < newest; ++version) {
                QTest::addRow("%s from %d", qPrintable(backend), version) << backend << version;
            }
        }
    }
    void bringsUpToDate() {
        QFETCH(QString, backend);
        QFETCH(int, version);
        TempStore store(backend, TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), version, store.clock()));
        VERIFY_RESULT(store.open());
        const int newest = shippedMigrations().value().back().version;
        QCOMPARE(Migrator(store.db(), shippedMigrations().value()).version().value(), newest);
        // The same tables as in a store made today.
        TempStore fresh(backend);
        QVERIFY2(fresh.isReady(), qPrintable(fresh.problem()));
        QCOMPARE(tableNames(store.db()).value(), tableNames(fresh.db()).value());
        if (store.isLocal()) {
            const QStringList backups = backupsOf(store.location());
            QCOMPARE(backups.size(), 1);
            TempStore target(backend, TempStore::Content::Nothing);
            VERIFY_RESULT(restoreStore(target.location(), TempStore::user(), TempStore::password(),
                                       store.location().backupFolder() + QLatin1Char('/') + backups.first(), target.clock(),
                                       QStringLiteral("test")));
        }
    }

    void staysWhenTheBackupFails() {
        TempStore store(QStringLiteral("sqlite"), TempStore::Content::Nothing);
        VERIFY_RESULT(makeOldStore(store.location(), 1, store.clock()));
        // Where the backups belong stands a file.
        QFile inTheWay(store.location().backupFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!store.open());
        QVERIFY(inTheWay.remove());
        VERIFY_RESULT(store.open());
        QCOMPARE(backupsOf(store.location()).size(), 1);
    }

    void othersWaitForAnAdministrator() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 1, store.clock()));
        const QString login = store.newLogin();
        {
            const auto database = Database::openPostgres(store.location(), TempStore::user(), SecretBytes::ofPassword(TempStore::password()));
            VERIFY_RESULT(database);
            VERIFY_RESULT(actAsLogin(**database));
            VERIFY_RESULT(createLogin(**database, login, SecretBytes::ofPassword(TempStore::password()), false));
        }
        const auto opened = signIn(store.location(), login, TempStore::password(), store.clock(), QStringLiteral("test"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Permission);
        QVERIFY2(opened.error().message.contains(QStringLiteral("administrator")), qPrintable(opened.error().message));
    }
};

QTEST_GUILESS_MAIN(OldSchemaTest)
#include "old_schema_test.moc"
