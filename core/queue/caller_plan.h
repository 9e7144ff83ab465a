#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/queue/queue_repository.h"

namespace saikoku {

class Session;

/// @brief More than anybody makes in a day.
inline constexpr qint64 kMostPlannedCalls = 10'000;

/// @brief Plans how many calls a person (login) makes on a day; again: the newest counts.
/// Permission::Plan; logged. NotFound for an unknown person, BadInput for a number below 0
/// or above 10,000.
Result<void> planCalls(Session& session, CampaignId campaign, const QString& login, QDate day, qint64 calls);

/// @brief What is planned from `from` to `to`, both included, by day and person; without what nothing
/// was ever planned for. Permission::Plan.
Result<QList<CallerPlan>> plannedCalls(Session& session, CampaignId campaign, QDate from, QDate to);

/// @brief What is planned for the acting person on the business date. Permission::View.
Result<std::optional<qint64>> myPlannedCalls(Session& session, CampaignId campaign);

}  // namespace saikoku
