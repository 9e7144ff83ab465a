#include "core/cases/board_change.h"

#include <QSet>

#include <algorithm>

#include "core/cases/board_change_repository.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_facts.h"
#include "core/cases/day_roll.h"
#include "core/cases/summary_rules.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr qsizetype kCasesPerStatement = 500;
constexpr qsizetype kAllInstead = 20'000;  ///< from here on one pass over all is quicker

using Cells = std::array<BoardCell, kBoardStatuses.size()>;

void count(Cells& cells, WorkflowStatus status, Yen yen, int sign) {
    const auto at = std::find(kBoardStatuses.begin(), kBoardStatuses.end(), status);
    if (at != kBoardStatuses.end()) {
        BoardCell& cell = cells.at(static_cast<std::size_t>(at - kBoardStatuses.begin()));
        cell.cases += sign;
        cell.yen += sign > 0 ? yen : -yen;
    }
}

/// Whom to look at: everybody on a round's first day, else those with a fact or a
/// date between the two days.
Result<QList<TaxpayerId>> casesToCompare(BoardChangeRepository& repository, CampaignId campaign, QDate before,
                                         const SummaryRules& rules, bool ownPast) {
    const QDate today = before.addDays(1);
    if (rules.work->roundStartOn(today) == today) {
        return repository.everybody(campaign);
    }
    // promises whose grace may end between the two days: twice the business days
    // reach over any run of closed days of the year's end
    const QDate earliestPromise = before.addDays(-2 * rules.promise->graceBusinessDays - 14);
    return repository.mayDiffer(campaign, before, earliestPromise, ownPast);
}

}  // namespace

Result<BoardChange> boardChange(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("board")));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    BoardChangeRepository repository(session.db());
    BoardChange change;
    change.since = tables.asOf.addDays(-1);
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(const qint64 behind, casesLeftToRoll(session));
        if (behind > 0) {
            change.isKnown = false;
            return change;
        }
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts before, repository.factsOn(change.since));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> cases,
                       casesToCompare(repository, campaign, change.since, rules, before.isOfADate()));

    const QSet<TaxpayerId> wanted(cases.begin(), cases.end());
    const auto takeAway = [&](const CaseFacts& facts) -> Result<void> {
        if (wanted.contains(facts.taxpayer)) {
            const StatusAnswer answer =
                workflowStatus(facts.status, *rules.promise, *rules.calendar, change.since);
            count(change.statuses, answer.status, facts.status.outstandingPastDue, -1);
        }
        return {};
    };
    const CaseRepository now(session.db(), tables);
    for (qsizetype from = 0; from < cases.size(); from += kCasesPerStatement) {
        const QList<TaxpayerId> some = cases.mid(from, kCasesPerStatement);
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, now.rows(campaign, some));
        for (const CaseSummary& row : rows) {
            count(change.statuses, row.status, row.outstanding, 1);
        }
        if (cases.size() < kAllInstead) {
            SAIKOKU_TRY(readCaseFacts(session.db(), rules, campaign, change.since, {some, before}, takeAway, FactsWanted::Status));
        }
    }
    if (cases.size() >= kAllInstead) {
        SAIKOKU_TRY(readCaseFacts(session.db(), rules, campaign, change.since, {{}, before}, takeAway, FactsWanted::Status));
    }
    return change;
}

}  // namespace saikoku
