#include "core/store/page_cache.h"

#include "core/store/database.h"

namespace saikoku {

Result<void> limitPageCache(Database& database, int megabytes) {
    if (database.isPostgres()) {
        return {};
    }
    return database.run(QStringLiteral("pragma cache_size = -%1").arg(megabytes * 1024));
}

PageCacheLimit::PageCacheLimit(Database& database, int megabytes) : m_database(database) {
    if (database.isSqlite()) {
        m_before = database.selectInteger(QStringLiteral("pragma cache_size")).value_or(0);
        static_cast<void>(limitPageCache(database, megabytes).has_value());
    }
}

PageCacheLimit::~PageCacheLimit() {
    if (m_before != 0) {
        static_cast<void>(m_database.run(QStringLiteral("pragma cache_size = %1").arg(m_before)).has_value());
    }
}

}  // namespace saikoku
