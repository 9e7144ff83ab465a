#include "core/store/page_cache.h"

#include "core/store/database.h"

namespace saikoku {

Result<void> limitPageCache(Database& database, int megabytes) {
    if (database.isPostgres()) {
        return {};
    }
    return database.run(QStringLiteral("pragma cache_size = -%1").arg(megabytes * 1024));
}

}  // namespace saikoku
