#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/eligibility/reason_tally.h"

namespace saikoku {

class Session;
struct Eligibility;

/// @brief Why nobody of some lists may be called now, and when somebody may.
struct QueueStop {
    QStringList lists;                 ///< that were asked, by name
    std::vector<ReasonTally> reasons;  ///< most frequent first
    std::optional<QDateTime> firstAt;  ///< Asia/Tokyo, when the first of their cases may be called; none: never by itself
};

/// @brief Why the acting person's lists (or the named one) have nobody to be called now: what
/// whyNotNow() says of their cases, by the same judge (city_judge.h). Of those that the rules let through what belongs to
/// the list besides: `retry_gap` (called a while ago: call_spacing.h) and `agreed_tries` (tried as the list agreed). Every
/// case counts once, however many of the lists it is on. Off the GUI thread. Permission::View.
Result<QueueStop> queueReasons(Session& session, CampaignId campaign, const QString& list = {});

/// @brief A short word for a reason's code, translated.
QString queueReasonLabel(const QString& code);

/// @brief Whether all of them are held back by the time of day or the calendar, which hold
/// for everybody.
bool isClosedForAll(const QHash<TaxpayerId, Eligibility>& answers);

/// @brief Whether somebody else works on the case at this moment: it may be given back at any other, so that
/// its lease's end says nothing about when it comes up again.
bool isHeldNow(const Eligibility& answer);

}  // namespace saikoku
