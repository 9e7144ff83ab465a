#include "core/queue/standing_lists.h"

#include <QCoreApplication>

#include "core/contact/call_list_repository.h"
#include "core/contact/campaign_repository.h"
#include "core/queue/call_lists.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QString keyOf(const StandingList& rule, QDate first) {
    return rule.key + u':' + first.toString(rule.isDaily ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

QString nameOf(const StandingList& rule, QDate first) {
    return rule.isDaily ? Text::tr("%1/%2/%3 %4", "year, month, day, name of the list").arg(first.year()).arg(first.month()).arg(first.day()).arg(rule.name)
                        : Text::tr("%1/%2 %3").arg(first.year()).arg(first.month()).arg(rule.name);
}

}  // namespace

Result<QList<StandingProposal>> standingLists(Session& session, CampaignId campaign, QDate day) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("call_list.standing")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    QList<StandingProposal> proposals;
    if (!known || !known->hasMoney) {
        return proposals;  // the rules name what is owed
    }
    for (const StandingList& rule : rules->standingLists) {
        if (!rule.isOf(day)) {
            continue;
        }
        const QDate first = rule.isDaily ? day : QDate(day.year(), day.month(), 1);
        StandingProposal proposal;
        proposal.rule = rule;
        proposal.name = nameOf(rule, first);
        proposal.condition = rule.conditionFor(first);
        proposal.from = first;
        proposal.to = rule.isDaily ? day : first.addMonths(1).addDays(-1);
        SAIKOKU_TRY_ASSIGN(proposal.made, CallListRepository(session.db()).byStanding(campaign, keyOf(rule, first)));
        proposals.append(proposal);
    }
    return proposals;
}

Result<QList<CallList>> makeStandingLists(Session& session, CampaignId campaign, QDate day) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("call_list.standing")));
    SAIKOKU_TRY_ASSIGN(const QList<StandingProposal> proposals, standingLists(session, campaign, day));
    QList<CallList> made;
    for (const StandingProposal& proposal : proposals) {
        if (proposal.made) {
            continue;
        }
        CallListWish wish;
        wish.campaign = campaign;
        wish.name = proposal.name;
        SAIKOKU_TRY_ASSIGN(wish.condition, parseCaseCondition(proposal.condition));
        if (!proposal.rule.sort.isEmpty()) {
            SAIKOKU_TRY_ASSIGN(wish.sort, parseCaseSort(proposal.rule.sort));
        }
        wish.callersBackFirst = true;
        wish.from = proposal.from;
        wish.to = proposal.to;
        wish.standing = keyOf(proposal.rule, proposal.from);
        Result<CallList> list = makeCallList(session, wish);
        if (list) {
            made.append(*list);
        } else if (list.error().code != ErrorCode::BadInput) {
            return fail(list.error());
        }
    }
    return made;
}

}  // namespace saikoku
