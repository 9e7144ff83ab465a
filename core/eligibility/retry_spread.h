#pragma once

#include <span>

#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

/// @brief Over how many different weekdays and time bands a case was tried.
struct RetrySpread {
    int attempts = 0;
    int weekdays = 0;
    int timeBands = 0;
    bool unreachable = false;  ///< tried often enough and differently enough, never reached
};

/// @brief Before a case counts as unreachable it must have been tried on
/// different weekdays and in different time bands (CallingRules).
RetrySpread retrySpread(std::span<const CallCounted> attempts, const CallingRules& rules);

}  // namespace saikoku
