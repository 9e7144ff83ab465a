#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/eligibility/reason_tally.h"

namespace saikoku {

class Session;
struct Eligibility;

/// @brief Why the acting person's lists (or the named one) have nobody to be called now, most frequent first: what
/// whyNotNow() says of their cases, by the same judge (city_judge.h). Of those that the rules let through what belongs to
/// the list besides: `retry_gap` (called a while ago: call_spacing.h) and `agreed_tries` (tried as the list agreed). Every
/// case counts once, however many of the lists it is on. Off the GUI thread. Permission::View.
Result<std::vector<ReasonTally>> queueReasons(Session& session, CampaignId campaign, const QString& list = {});

/// @brief Whether all of them are held back by the time of day or the calendar, which hold
/// for everybody.
bool isClosedForAll(const QHash<TaxpayerId, Eligibility>& answers);

}  // namespace saikoku
