#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/exchange/import_batch.h"

namespace saikoku {

class Session;

/// @brief The batches, newest first. Permission::Import; no log entry.
Result<QList<ImportBatch>> importHistory(Session& session, int limit);

/// @brief The first business date on which anything is known; invalid when nothing came in
/// yet. Permission::View; no log entry.
Result<QDate> firstKnownDate(Session& session);

}  // namespace saikoku
