#include "core/figures/promise_figures.h"

#include <QHash>
#include <QList>

#include "core/cases/case_facts.h"
#include "core/cases/case_tables.h"
#include "core/cases/summary_rules.h"
#include "core/contact/case_reader_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr qsizetype kPeopleAtOnce = 500;

using Standings = QHash<PromiseId, PromiseStanding>;

Result<void> settlePage(Session& session, const RecordQuery& page, const SummaryRules& rules,
                        Standings& standings) {
    CaseParts parts;
    parts.promises = true;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    return readCases(session.db(), page, parts, [&](CaseRecord& record) -> Result<void> {
        const StatusFacts facts = statusFacts(record);
        for (const PromiseStanding& standing : settlePromises(facts.promises, facts.receipts, facts.contacts,
                                                              *rules.promise, *rules.calendar, page.asOf)) {
            standings.insert(standing.id, standing);
        }
        return {};
    });
}

}  // namespace

Result<std::vector<DuePromise>> duePromises(Session& session, const FigureScope& scope) {
    SAIKOKU_TRY_ASSIGN(const std::vector<MadePromise> promises, promisesDue(scope));
    QList<TaxpayerId> people;
    for (const MadePromise& each : promises) {
        if (people.isEmpty() || people.constLast() != each.taxpayer) {
            people.append(each.taxpayer);
        }
    }
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    Standings standings;
    for (qsizetype from = 0; from < people.size(); from += kPeopleAtOnce) {
        SAIKOKU_TRY(settlePage(
            session, {scope.question().campaign, session.today(), people.mid(from, kPeopleAtOnce), facts},
            rules, standings));
    }
    std::vector<DuePromise> due;
    due.reserve(promises.size());
    for (const MadePromise& each : promises) {
        const PromiseStanding standing = standings.value(each.id);
        due.push_back({each, standing.state, standing.received});
    }
    return due;
}

}  // namespace saikoku
