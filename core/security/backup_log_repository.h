#pragma once

#include <QDateTime>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief When the newest backup was written and checked, by any seat; invalid when none was.
Result<QDateTime> lastBackedUp(Database& database);

}  // namespace saikoku
