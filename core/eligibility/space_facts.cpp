#include "core/eligibility/space_facts.h"

#include "core/base/business_calendar.h"
#include "core/cases/case_facts.h"
#include "core/contact/case_record.h"
#include "core/eligibility/eligibility_rules.h"
#include "core/security/session.h"

namespace saikoku {

Result<SpaceFacts> SpaceFacts::of(Session& session, CampaignId campaign, const KnownFacts& known) {
    SAIKOKU_TRY_ASSIGN(SummaryRules rules, SummaryRules::of(session));
    SpaceFacts space(std::move(rules), session.today());
    SAIKOKU_TRY_ASSIGN(space.m_full, fullQuotas(session.db(), campaign, known));
    return space;
}

void SpaceFacts::add(const CaseRecord& record, EligibilityFacts& facts) const {
    facts.quotaFull = m_full.hold(record.taxpayer.id);
    StatusFacts status = statusFacts(record);
    // a list's round may end while the answer still counts in the office's
    for (std::optional<QDate> day = m_today; day;) {
        setRound(record, m_rules, *day, status);
        const StatusAnswer answer = workflowStatus(status, *m_rules.promise, *m_rules.calendar, *day);
        if (answer.status != WorkflowStatus::Settled) {
            facts.doneBefore = facts.done ? day : std::nullopt;
            return;
        }
        facts.done = true;
        day = answer.nextChange;
    }
}

}  // namespace saikoku
