#include "tests/support/old_store.h"

#include "core/security/key_vault.h"
#include "core/security/operator_repository.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/store_info_repository.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/table_copy.h"
#include "tests/support/temp_store.h"

namespace saikoku {

namespace {

Result<std::unique_ptr<Database>> openEmpty(const StoreLocation& location, const QString& storeId) {
    if (!location.isLocal()) {
        return openEmptyServer(location, TempStore::user(), SecretBytes::ofPassword(TempStore::password()));
    }
    SAIKOKU_TRY(makePrivateFolder(location.folder()));
    const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
    KeyVault vault(storeId);
    SAIKOKU_TRY(vault.setPassword(TempStore::user(), TempStore::password(), dataKey, {}, KdfCost::least()));
    SAIKOKU_TRY(vault.save(location.keysFile()));
    return Database::openSqlite(location.databaseFile(), dataKey, FileMode::Create);
}

/// Earlier programs let staff write every table that no rule named.
Result<void> grantAsBefore(Database& database) {
    SAIKOKU_TRY(actAsOwner(database));
    return database.run(QStringLiteral("grant select, insert, update, delete on all tables in schema public to %1")
                            .arg(quotedIdentifier(staffGroup(database.name()))));
}

constexpr int kLogChain = 13;     ///< from here on the access log is sealed
constexpr int kBoardColumn = 12;  ///< from here on a tax item's row holds the status as a number

/// Room for rows that have no status in words.
Result<void> loosenStatus(Database& database) {
    return database.runScript(QStringLiteral("drop index case_tax_item_board; alter table case_tax_item drop column status;"
                                             "alter table case_tax_item add column status text not null default 'NotContacted';"
                                             "create index case_tax_item_board on case_tax_item (campaign_id, tax_item, status)"));
}

Result<void> fillStatus(Database& database) {
    return database.run(QStringLiteral("update case_tax_item set status = (select s.status from case_summary s"
                                       " where s.campaign_id = case_tax_item.campaign_id and s.taxpayer_id = case_tax_item.taxpayer_id)"));
}

}  // namespace

Result<void> makeOldStore(const StoreLocation& location, int version, const Clock& clock, Database* rows) {
    QString storeId = QStringLiteral("old");
    if (rows != nullptr) {
        SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(*rows));
        storeId = info.storeId;
    }
    SAIKOKU_TRY_ASSIGN(std::vector<Migration> migrations, shippedMigrations());
    migrations.resize(static_cast<std::size_t>(version));
    SAIKOKU_TRY_ASSIGN(const auto database, openEmpty(location, storeId));
    SAIKOKU_TRY(Migrator(*database, migrations).migrate(clock.nowUtc()));
    if (database->isPostgres()) {
        SAIKOKU_TRY(grantAsBefore(*database));
    }
    if (rows != nullptr) {
        const bool hasStatus = version >= 2 && version < kBoardColumn;
        SAIKOKU_TRY(hasStatus ? loosenStatus(*database) : Result<void>());
        SAIKOKU_TRY(copyTables(*rows, *database, {}, CopyScope::WhatBothHave));
        SAIKOKU_TRY(hasStatus ? fillStatus(*database) : Result<void>());
        return version < kLogChain ? database->run(QStringLiteral("delete from store_info where key = 'log_public_key'")) : Result<void>();
    }
    SAIKOKU_TRY(writeStoreInfo(*database, {storeId, clock.nowUtc()}));
    SAIKOKU_TRY(OperatorRepository(*database).add(TempStore::user(), TempStore::user(), codeOf(Role::Administrator), clock.nowUtc()));
    return {};
}

}  // namespace saikoku
