#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/exchange/import_batch.h"

namespace saikoku {

class Session;

/// @brief The batches, newest first. Permission::Import; no log entry.
Result<QList<ImportBatch>> importHistory(Session& session, int limit);

}  // namespace saikoku
