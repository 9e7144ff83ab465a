#pragma once

#include "core/base/result.h"
#include "core/store/integrity_check.h"

namespace saikoku {

class Session;

/// @brief The finding "derived": computes every case's summary anew from the facts and
/// names those whose stored rows differ, at most ten by their ids. A FurtherCheck.
Result<IntegrityFinding> checkDerived(Session& session);

/// @brief `saikoku-cli check --rebuild`: writes what is derived anew from the facts, as of
/// the stored day or today. Permission::Settings, logged.
Result<void> rebuildDerived(Session& session);

}  // namespace saikoku
