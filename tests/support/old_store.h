#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;

/// @brief A store as the program that knew the first `version` steps would have made
/// it, with TempStore::user() as its administrator.
/// @param rows a store of today whose rows it gets, as far as the old schema has
/// tables and columns for them; null: none
Result<void> makeOldStore(const StoreLocation& location, int version, const Clock& clock, Database* rows = nullptr);

}  // namespace saikoku
