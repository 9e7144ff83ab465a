#include "core/exchange/import_history.h"

#include "core/exchange/import_batch_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<QList<ImportBatch>> importHistory(Session& session, int limit) {
    SAIKOKU_TRY(session.require(Permission::Import, QStringLiteral("import.history")));
    return ImportBatchRepository(session.db()).batches(limit);
}

}  // namespace saikoku
