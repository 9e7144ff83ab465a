#pragma once

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief How much of a local store's pages this connection keeps in memory, decrypted.
/// Nothing on a server, which keeps its own.
Result<void> limitPageCache(Database& database, int megabytes);

}  // namespace saikoku
