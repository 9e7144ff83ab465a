#pragma once

#include "core/base/result.h"
#include "core/demo/plan_ground.h"

namespace saikoku::demo {

/// @brief Two talks of yesterday in which whoever makes the city agreed to call again on the business date.
Result<void> agreeOwnCallbacks(const PlanGround& ground, FactSink& sink);

/// @brief Labels on cases, cases handed over (to any officer, to one who has it already, by whoever
/// makes the city and by a caller), what followed talks, messages and a reminder. The city must be written; in the
/// server's owner's name only.
Result<void> writeCaseNotes(const PlanGround& ground);

}  // namespace saikoku::demo
