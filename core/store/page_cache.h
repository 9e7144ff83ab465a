#pragma once

#include <QtGlobal>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief How much of a local store's pages this connection keeps in memory, decrypted.
/// Nothing on a server, which keeps its own.
Result<void> limitPageCache(Database& database, int megabytes);

/// @brief The same for a while: afterwards the connection keeps as much as before.
class PageCacheLimit {
public:
    PageCacheLimit(Database& database, int megabytes);
    ~PageCacheLimit();
    PageCacheLimit(const PageCacheLimit&) = delete;
    PageCacheLimit& operator=(const PageCacheLimit&) = delete;

private:
    Database& m_database;
    qint64 m_before = 0;  ///< as the engine counts: pages, or kibibytes below zero
};

}  // namespace saikoku
