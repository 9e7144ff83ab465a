#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief One step of the schema, core/store/migrations/NNNN_name.sql.
struct Migration {
    int version = 0;
    QString name;
    QString script;

    /// @brief SHA-256 of the script, hexadecimal.
    QString checksum() const;
};

/// @brief The migrations that this program ships, by version: 1, 2, 3 … without a
/// gap, or an Error.
Result<std::vector<Migration>> shippedMigrations();

/// @brief On a server the connection acts as the owner group from now on.
/// ErrorCode::Permission for everybody but administrators, who are to be asked.
Result<void> actAsMigrator(Database& database);

/// @brief Brings a store's schema forward, never back.
class Migrator {
public:
    Migrator(Database& database, std::vector<Migration> migrations);

    /// @brief The version of the store's schema, 0 when it has none. Refuses a
    /// schema made by a later program (NewerSchema) and a step whose recorded
    /// checksum differs from ours (Corrupt).
    Result<int> version();
    int newest() const { return m_migrations.empty() ? 0 : m_migrations.back().version; }

    /// @brief Runs what is missing, with each step's checksum recorded in
    /// schema_migration, and sets the staff's rights: all in one transaction. An existing store is backed up first
    /// by `backUp`; when that fails nothing is migrated. On PostgreSQL the
    /// connection must be able to act as the owner group.
    /// @return how many steps ran
    Result<int> migrate(const QDateTime& now, const std::function<Result<void>()>& backUp = {});

private:
    Result<void> applyAll(int from, const QDateTime& now);
    Result<void> apply(const Migration& migration, const QDateTime& now);
    Result<bool> hasTable();

    Database& m_database;
    std::vector<Migration> m_migrations;
};

}  // namespace saikoku
