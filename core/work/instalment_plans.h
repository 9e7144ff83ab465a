#pragma once

#include <QDate>
#include <QString>

#include "core/base/result.h"
#include "core/contact/instalment_plan.h"
#include "core/work/instalment_preview.h"

namespace saikoku {

class Session;

/// @brief The plan that the entry makes today: Permission::View; logged as a look. Rule when nothing is owed, in a campaign
/// without money, when a plan is in force that is not to be changed or another waits for its decision, and for a receivable
/// named that has lapsed; BadInput by instalmentParts() and for a receivable that owes nothing on the case.
Result<InstalmentPreview> previewInstalments(Session& session, const InstalmentEntry& entry);

/// @brief Stores it for an officer to decide on. Permission::MakePromise (a contractor prepares); logged. The plan's id
/// counts in its campaign alone: the services below answer NotFound in another.
Result<InstalmentPlanId> proposeInstalments(Session& session, const InstalmentEntry& entry);

/// @brief From now on its parts are promises; the plan that it replaces ends, and open promises where it does not
/// begin after them and they are about the same receivables. Permission::ApproveInstalments: an officer's alone; logged.
/// NotFound; Rule when it is decided on already, its first part has passed, a receivable of it has lapsed or less is
/// owed than it still asks for.
Result<void> approveInstalments(Session& session, CampaignId campaign, InstalmentPlanId plan);

/// @brief Permission::ApproveInstalments; BadInput without a reason.
Result<void> refuseInstalments(Session& session, CampaignId campaign, InstalmentPlanId plan, const QString& reason);

/// @brief Takes back a plan that waits for its decision (Permission::MakePromise) or ends one in force
/// (Permission::ApproveInstalments): its open parts are neither kept nor broken from today on. BadInput without a
/// reason; Rule when it is over already.
Result<void> endInstalments(Session& session, CampaignId campaign, InstalmentPlanId plan, const QString& reason);

/// @brief What became of the written pledge on the day. That it was asked for: Permission::MakePromise; that it was received,
/// and that an entry was mistaken: Permission::ApproveInstalments, since received it renews the limitation of what the
/// plan names from that day. Logged. BadInput for a day to come and one before the plan was prepared; Rule for a plan
/// that was refused or taken back (an entry on it may still be called mistaken).
Result<void> recordPledge(Session& session, CampaignId campaign, InstalmentPlanId plan, PledgeStep step, QDate on);

}  // namespace saikoku
