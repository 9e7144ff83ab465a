#include "core/store/statistics.h"

#include "core/store/database.h"

namespace saikoku {

Result<void> renewStatistics(Database& database) {
    return database.isPostgres() ? database.run(QStringLiteral("select renew_statistics()")) : Result<void>();
}

}  // namespace saikoku
