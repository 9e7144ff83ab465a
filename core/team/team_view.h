#pragma once

#include <QDateTime>
#include <QList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/contact/case_lease_repository.h"
#include "core/queue/callbacks.h"
#include "core/queue/list_tally.h"
#include "core/team/colleague.h"
#include "core/team/team_repository.h"
#include "core/team/working_day.h"

namespace saikoku {

class Session;

/// @brief One person at work, as the supervisor sees them now.
struct TeamMember {
    Colleague who;
    PresenceState presence;
    int plannedMinutes = 0;            ///< of today's shifts
    std::optional<qint64> plannedCalls;
    DayResults results;
    std::optional<OpenCall> call;      ///< going on, or its end untold
    std::optional<CaseLease> holds;    ///< the case held longest; its moments are real ones, as leases are
    QDateTime heldSince;               ///< UTC, by the session's clock like every other moment here
    bool holdsTooLong = false;         ///< longer than presence.json's minutes
    bool isQuiet = false;              ///< at work, not paused, and no call for presence.json's minutes
};

/// @brief Who is on what, how the day goes, what has stuck.
struct TeamView {
    QDateTime at;                          ///< UTC, by the session's clock
    std::vector<TeamMember> members;       ///< at work, planned, or with a record today; by name
    QList<CallbackAppointment> callbacks;  ///< those due, the longest first
    QList<CallListTally> lists;            ///< open ones

    DayResults sum() const;
};

/// @brief The supervisor's view of one campaign now. Permission::Plan; no log entry, since it
/// tells of colleagues and ids of cases alone. Call it off the GUI thread.
Result<TeamView> teamView(Session& session, CampaignId campaign);

/// @brief Ends somebody's lease of a case that has stuck: the next one may take it.
/// Permission::Plan; logged. False when nobody holds it.
Result<bool> freeCase(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Puts cases into somebody's charge (none: nobody's). Permission::Plan; logged. NotFound
/// for an unknown case or person. Cases that are theirs already are left alone; how many changed.
Result<int> assignCases(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases, OperatorId to);

}  // namespace saikoku
