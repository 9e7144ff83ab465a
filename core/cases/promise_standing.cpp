#include "core/cases/promise_standing.h"

#include "core/cases/case_facts_repository.h"
#include "core/cases/case_summary_writer_repository.h"

namespace saikoku {

Result<QList<PromiseStanding>> promiseStandings(Database& database, TaxpayerId taxpayer, CampaignId campaign,
                                                const BusinessCalendar& calendar, QDate date) {
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::load(database));
    QList<PromiseStanding> standings;
    SAIKOKU_TRY(readCaseFacts(database, campaign, date, {{taxpayer}}, [&](const CaseFacts& facts) -> Result<void> {
        const std::vector<PromiseStanding> found =
            settlePromises(facts.status.promises, facts.status.receipts, facts.status.contacts, rules.promise, calendar, date);
        standings = QList<PromiseStanding>(found.begin(), found.end());
        return {};
    }));
    return standings;
}

}  // namespace saikoku
