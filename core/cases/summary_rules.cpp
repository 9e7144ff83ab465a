#include "core/cases/summary_rules.h"

#include "core/security/session.h"

namespace saikoku {

Result<SummaryRules> SummaryRules::of(Session& session) {
    SummaryRules rules;
    SAIKOKU_TRY_ASSIGN(rules.promise, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(rules.calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(rules.work, session.rules<CaseWorkRules>());
    SAIKOKU_TRY_ASSIGN(rules.items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(rules.claims, session.rules<ClaimRules>());
    SAIKOKU_TRY_ASSIGN(rules.limitation, session.rules<LimitationRules>());
    SAIKOKU_TRY_ASSIGN(rules.followUps, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(rules.stages, session.rules<StageRules>());
    return rules;
}

}  // namespace saikoku
