#pragma once

#include <QString>

#include <map>

#include "core/base/result.h"

namespace saikoku {

class Database;

using RowCounts = std::map<QString, qint64>;

/// @brief How many rows each table has, as of the running transaction when there is one.
Result<RowCounts> countRows(Database& database);

}  // namespace saikoku
