#include "core/queue/list_tally.h"

#include <QHash>

#include <algorithm>

#include "core/cases/case_repository.h"
#include "core/contact/call_list_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/queue/list_spacing.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

using Calls = QHash<TaxpayerId, std::vector<CallCounted>>;
using Standings = QHash<TaxpayerId, CaseBalance>;

/// Calls while the list ran.
std::vector<CallCounted> callsOf(const CallList& list, const std::vector<CallCounted>& calls) {
    const QDateTime end = list.closedOn.isValid() ? fromTokyo(list.closedOn.addDays(1), QTime(0, 0)) : QDateTime();
    std::vector<CallCounted> during;
    std::copy_if(calls.begin(), calls.end(), std::back_inserter(during), [&](const CallCounted& call) {
        return call.at >= list.madeAt && (!end.isValid() || call.at < end);
    });
    return during;
}

void count(const ListedCase& listed, const TriesMade& made, const AgreedTries& agreed, const Standings& standings, CallListTally& tally) {
    const auto standing = standings.constFind(listed.taxpayer);
    const bool settled = standing == standings.constEnd() || standing->status == WorkflowStatus::Settled;
    const bool promised = !settled && standing->status == WorkflowStatus::Promised;
    ++tally.tried.at(std::min(static_cast<std::size_t>(made.calls), CallListTally::kTriesCounted - 1));
    tally.removedPaid += settled ? 1 : 0;
    tally.promised += promised ? 1 : 0;
    tally.weekdaysMet += made.calls > 0 && made.weekdays >= std::min(agreed.weekdays, agreed.tries) ? 1 : 0;
    tally.bandsMet += made.calls > 0 && made.timeBands >= std::min(agreed.timeBands, agreed.tries) ? 1 : 0;
    tally.agreed += made.fulfil(agreed) ? 1 : 0;
    if (settled || promised || made.fulfil(agreed)) {
        ++tally.done;
    } else {
        ++tally.left;
        tally.leftYen += standing->outstanding;
    }
}

}  // namespace

Result<QList<CallListTally>> tallyOf(Session& session, CampaignId campaign, const QList<CallList>& lists) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("call_list.tally")));
    if (lists.isEmpty()) {
        return QList<CallListTally>();
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    Standings standings;
    SAIKOKU_TRY(CaseRepository(session.db(), tables).statuses(campaign, [&](const CaseBalance& one) {
        if (one.status != WorkflowStatus::Settled) {
            standings.insert(one.taxpayer, one);
        }
    }));
    const auto oldest = std::min_element(lists.begin(), lists.end(), [](const CallList& a, const CallList& b) { return a.madeAt < b.madeAt; });
    SAIKOKU_TRY_ASSIGN(const Calls calls, QueueRepository(session.db(), tables.facts).callsSince(campaign, oldest->madeAt, {}));
    QList<CallListTally> tallies;
    for (const CallList& list : lists) {
        CallListTally tally;
        tally.list = list;
        const AgreedTries agreed = ListSpacing{list, *calling, *rules}.agreed();
        SAIKOKU_TRY(CallListRepository(session.db(), tables.facts).cases(list.id, [&](const ListedCase& listed) {
            const auto made = calls.constFind(listed.taxpayer);
            count(listed, made == calls.constEnd() ? TriesMade() : triesMade(callsOf(list, *made), agreed), agreed, standings, tally);
        }));
        tallies.append(tally);
    }
    return tallies;
}

}  // namespace saikoku
