#pragma once

#include "core/demo/household.h"

namespace saikoku::demo {

/// @brief Draws the hidden traits. They lean on what the office can see (age,
/// livelihood, kinds of tax), so that learning from the records has something
/// to find. `lateness` multiplies the share of those who do not pay in time.
Traits personTraits(Random& random, const Member& member, bool foreign, double lateness);
Traits companyTraits(Random& random, double lateness);

}  // namespace saikoku::demo
