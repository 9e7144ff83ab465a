#include "core/cases/summary_rules.h"

#include "core/security/session.h"

namespace saikoku {

Result<SummaryRules> SummaryRules::of(Session& session) {
    SummaryRules rules;
    SAIKOKU_TRY_ASSIGN(rules.promise, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(rules.calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(rules.work, session.rules<CaseWorkRules>());
    return rules;
}

}  // namespace saikoku
