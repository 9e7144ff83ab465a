#include "core/cases/kept_promises.h"

#include "core/cases/case_facts.h"
#include "core/cases/kept_promises_repository.h"
#include "core/cases/summary_rules.h"
#include "core/cases/summary_state_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<QSet<PromiseId>> keptPromises(Session& session, const QList<TaxpayerId>& taxpayers) {
    QSet<PromiseId> kept;
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(session.db()));
    CaseParts parts;
    parts.promises = true;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    constexpr qsizetype kPeopleAtOnce = 500;
    for (const CampaignId campaign : campaigns) {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> people,
                           peopleWithPromises(session.db(), campaign, taxpayers));
        for (qsizetype from = 0; from < people.size(); from += kPeopleAtOnce) {
            SAIKOKU_TRY(readCases(session.db(),
                                  {campaign, session.today(), people.mid(from, kPeopleAtOnce), {}}, parts,
                                  [&](CaseRecord& record) -> Result<void> {
                                      const StatusFacts facts = statusFacts(record);
                                      for (const PromiseStanding& promise :
                                           settlePromises(facts.promises, facts.receipts, facts.contacts,
                                                          *rules.promise, *rules.calendar, session.today())) {
                                          if (promise.state == PromiseState::Kept) {
                                              kept.insert(promise.id);
                                          }
                                      }
                                      return {};
                                  }));
        }
    }
    return kept;
}

}  // namespace saikoku
