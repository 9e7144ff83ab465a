#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/team/working_day.h"

namespace saikoku {

class Session;

/// @brief Where the acting person stands at this seat now, by what was told since the day of the
/// session's clock began. Permission::View.
Result<PresenceState> ownPresence(Session& session);

/// @brief The acting person's presence at this seat, at the moment of the session's clock: each is a fact
/// that is only ever added. Permission::Call; logged. Doing again what is done already adds nothing.
/// Signing on for another campaign than before ends the one and begins the other.
Result<PresenceState> signOn(Session& session, CampaignId campaign);
/// @brief ErrorCode::Rule when not signed on, Usage for a reason that presence.json lacks. Another
/// reason than the running pause's ends that one.
Result<PresenceState> pauseWork(Session& session, const QString& reason);
Result<PresenceState> resumeWork(Session& session);
Result<PresenceState> signOff(Session& session);

/// @brief What everybody worked from `from` to `to` (Asia/Tokyo, both included), by person and
/// day, beside what was planned; days without either are left out, and so are calls after the
/// business date. Permission::Reports; logged.
Result<std::vector<WorkingDay>> workingDays(Session& session, QDate from, QDate to);

}  // namespace saikoku
