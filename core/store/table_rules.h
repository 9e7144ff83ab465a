#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/store/migration_script.h"

namespace saikoku {

class Database;

/// @brief The names of the store's tables, sorted.
Result<QStringList> tableNames(Database& database);
/// @brief A table's columns in their order.
Result<QStringList> columnNames(Database& database, const QString& table);

/// @brief Takes a table away, with all that rests on it. PostgreSQL only.
Result<void> dropTable(Database& database, const QString& table);

/// @brief Triggers that refuse to delete rows of an append-only table and to
/// change any but the excepted columns.
Result<void> guardAppendOnly(Database& database, const MigrationStep& rule);

/// @brief PostgreSQL: what the staff group may do to each table, by the rules of
/// all migrations so far: everything, add only, or read only. Repeatable. Nothing
/// on SQLite.
Result<void> grantToStaff(Database& database, const std::vector<MigrationStep>& rules);

}  // namespace saikoku
