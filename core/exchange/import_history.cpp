#include "core/exchange/import_history.h"

#include "core/exchange/import_batch_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<QList<ImportBatch>> importHistory(Session& session, int limit) {
    SAIKOKU_TRY(session.require(Permission::Import, QStringLiteral("import.history")));
    return ImportBatchRepository(session.db()).batches(limit);
}

Result<QDate> firstKnownDate(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("import.first")));
    return ImportBatchRepository(session.db()).firstKnownOn();
}

}  // namespace saikoku
