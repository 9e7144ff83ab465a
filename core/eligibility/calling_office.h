#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/office_rules.h"

namespace saikoku {

class Session;

/// @brief Another part of rules/calling.json: the office's calling hours and days, or those
/// of one campaign.
struct CallingPartChange {
    QString campaign;    ///< its code; empty: the office's, for every campaign
    CallingPart before;  ///< what the person saw when they began
    CallingPart after;
    QString source;      ///< whose decision
};

/// @brief Sets it for every seat, known from today (Permission::Rules, logged "rules.set").
/// ErrorCode::Rule when somebody else changed the same part since the person looked, or when
/// the rules refuse it (hours in the night, a week without hours …). Nothing is stored then.
Result<RuleInForce> setCallingPart(Session& session, const CallingPartChange& change, const RuleCatalogue& catalogue);

}  // namespace saikoku
