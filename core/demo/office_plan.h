#pragma once

#include "core/base/result.h"
#include "core/demo/plan_ground.h"
#include "core/demo/planned_week.h"

namespace saikoku::demo {

/// @brief What the office has planned for the business date and what goes on: two shifts as groups,
/// call lists (planned_lists.h), the week (planned_week.h), notes on cases (case_notes.h). The
/// city must be written, its summaries not yet. In the server's owner's name only.
Result<void> writeOfficePlan(PlanGround ground, const WorkedDays& worked);

}  // namespace saikoku::demo
