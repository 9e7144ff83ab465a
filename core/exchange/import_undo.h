#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

struct UndoReport {
    BatchId batch;        ///< the reversing batch
    BatchId undoes;
    qint64 ended = 0;     ///< versions that the batch had made
    qint64 restored = 0;  ///< versions written again as they were before it
};

/// @brief Brings back the state before a batch, updates included, as a batch of
/// its own; nothing is deleted. Refreshes all cases and logs.
///
/// Permission::Import. NotFound: no such batch. Rule: it is not the newest batch
/// not yet undone, or later facts (calls, records, promises, holds, assignments,
/// dispatches) rest on taxpayers or receivables that came with it; they are named.
Result<UndoReport> undoImport(Session& session, BatchId batch);

}  // namespace saikoku
