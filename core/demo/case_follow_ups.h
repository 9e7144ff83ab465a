#pragma once

#include "core/base/result.h"
#include "core/demo/plan_ground.h"

namespace saikoku::demo {

/// @brief What some of the last weeks' talks came to beside promises: payment slips, direct debit, advice and
/// a complaint, each at another step, so that some are late. The city must be written; in the server's
/// owner's name only.
Result<void> writeFollowUps(const PlanGround& ground);

}  // namespace saikoku::demo
