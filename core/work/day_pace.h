#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

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

/// @brief An appointment to call again that is the acting person's or anyone's.
struct DueCallback {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    QDateTime callAt;  ///< UTC
    bool isOwn = false;
};

/// @brief Open appointments up to the end of the business date, overdue ones
/// too, earliest first; without those who have paid everything since. Permission::View; no log entry (a list
/// of the day's own work, like paging).
Result<QList<DueCallback>> dueCallbacks(Session& session, CampaignId campaign);

}  // namespace saikoku
