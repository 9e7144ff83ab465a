#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief What the acting person did today (Asia/Tokyo) in one campaign.
struct DayPace {
    int records = 0;   ///< outbound and inbound, corrected ones left out
    int reached = 0;   ///< the person was spoken with
    int promises = 0;
};

/// @brief Permission::View; no log entry, counts only.
Result<DayPace> dayPace(Session& session, CampaignId campaign);

}  // namespace saikoku
