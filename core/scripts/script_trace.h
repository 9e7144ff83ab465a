#pragma once

#include "core/base/result.h"
#include "core/scripts/script_repository.h"
#include "core/scripts/scripts.h"

namespace saikoku {

class Session;

/// @brief Makes sure that the store holds the version that a talk followed: the program's is stored with the
/// first record that names it. To be asked before the record's transaction; asks no permission of its own.
/// NotFound: no such version or script.
Result<ScriptVersionId> keepScript(Session& session, const ScriptTrace& trace);

/// @brief With the record, in its transaction. Without a script of its own a correction keeps that of the
/// record that it corrects.
/// @param trace its version as keepScript() gave it
Result<void> storeTrace(Session& session, const ScriptOf& whose, const ScriptTrace& trace,
                        NegotiationId corrects);

}  // namespace saikoku
