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

/// @brief Puts a migration's rule on its table or view, in place of an older one:
/// triggers that refuse to delete rows of an append-only table and to change any
/// but the excepted columns; none for the other rules. ErrorCode::Failed when
/// there is no such table or column.
Result<void> applyRule(Database& database, const MigrationStep& rule);

/// @brief PostgreSQL: the staff group reads every table and view and does besides
/// what the newest rule of a table names; nothing to a table without one.
/// Repeatable. Nothing on SQLite.
Result<void> grantToStaff(Database& database, const std::vector<MigrationStep>& rules);

}  // namespace saikoku
