#pragma once

#include <QDate>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/contact/call_list.h"
#include "core/queue/queue_rules.h"

namespace saikoku {

class Session;

/// @brief A list that a standing rule has for a month, or for a day.
struct StandingProposal {
    StandingList rule;
    QString name;                 ///< of the list: "2026年6月 新規滞納繰越"
    QString condition;
    QDate from;                   ///< the month's first day, or the day
    QDate to;                     ///< the month's last day, or the day
    std::optional<CallList> made; ///< when it is made already
};

/// @brief What the office's standing rules (rules/queue.json) have for the day and the month
/// that it is in; nothing in a campaign without money. Permission::View.
Result<QList<StandingProposal>> standingLists(Session& session, CampaignId campaign, QDate day);

/// @brief Makes those of the day and month that are not made yet (makeCallList); a list nobody fits
/// is left out. Permission::Plan. Call it off the GUI thread.
Result<QList<CallList>> makeStandingLists(Session& session, CampaignId campaign, QDate day);

}  // namespace saikoku
