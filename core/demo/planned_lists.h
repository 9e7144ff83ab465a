#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/demo/plan_ground.h"

namespace saikoku::demo {

/// @brief What one person owed on a day.
struct OwedThen {
    qint32 person = 0;
    qint64 yen = 0;         ///< past due and unpaid
    qint64 currentYen = 0;  ///< of that what belongs to the day's fiscal year
    Day oldestDue = 0;
};

/// @brief Everybody in arrears on a day of the past: what fell due before it, without what was paid since.
std::vector<OwedThen> owedOn(const City& city, Day day);

/// @brief The call lists that the office's supervisor made: last month's, closed; two that are being
/// worked off for two weeks, given to the shifts and to whoever makes the city; one that is new
/// and everybody's. In the server's owner's name only; summaries are refreshed after it.
Result<void> writeCallLists(const PlanGround& ground);

}  // namespace saikoku::demo
