#pragma once

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Replaces all rows of `to` by those of `from`, whatever the two dialects,
/// in one transaction. Both must have the same schema version (schema_migration
/// itself stays). Ids are kept. On a server `to` must act as the owner group.
/// @return rows copied
Result<qint64> copyTables(Database& from, Database& to);

}  // namespace saikoku
