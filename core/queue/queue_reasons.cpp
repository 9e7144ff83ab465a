#include "core/queue/queue_reasons.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/contact/queue_case_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/city_judge.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_spacing.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

bool isOfTheClock(const EligibilityReason& reason) {
    return reason.code == QLatin1String("night") || reason.code == QLatin1String("outside_hours") || reason.code == QLatin1String("closed_day");
}

Result<QList<CallList>> listsAsked(Session& session, CampaignId campaign, const QString& name) {
    QList<CallList> lists;
    if (!name.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const CallList list, callList(session, campaign, name));
        lists.append(list);
        return lists;
    }
    SAIKOKU_TRY_ASSIGN(const QList<MyList> mine, myLists(session, campaign));
    for (const MyList& one : mine) {
        lists.append(one.list);
    }
    return lists;
}

}  // namespace

QString queueReasonLabel(const QString& code) {
    return code == QLatin1String("agreed_tries") ? Text::tr("tried as agreed") : eligibilityReasonLabel(code);
}

bool isClosedForAll(const QHash<TaxpayerId, Eligibility>& answers) {
    return !answers.isEmpty() && std::all_of(answers.begin(), answers.end(), [](const Eligibility& answer) {
        return std::any_of(answer.reasons.begin(), answer.reasons.end(), isOfTheClock);
    });
}

bool isHeldNow(const Eligibility& answer) {
    return std::any_of(answer.reasons.begin(), answer.reasons.end(),
                       [](const EligibilityReason& reason) { return reason.code == QLatin1String("in_use"); });
}

namespace {

/// Which list each case is judged by: the first that it is on.
struct Listed {
    QList<TaxpayerId> cases;
    QHash<TaxpayerId, qsizetype> listOf;  ///< its place among the lists
};

Result<Listed> casesOf(Session& session, const QList<CallList>& lists) {
    Listed listed;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> cases, QueueCaseRepository(session.db()).all(lists.at(i).id));
        for (const TaxpayerId one : cases) {
            if (!listed.listOf.contains(one)) {
                listed.listOf.insert(one, i);
                listed.cases.append(one);
            }
        }
    }
    return listed;
}

/// The earliest moment of which any of the lists asks.
QDateTime earliest(const QList<CallList>& lists, const QDateTime& today) {
    QDateTime since = today;
    for (const CallList& list : lists) {
        since = std::min(since, list.madeAt);
    }
    return since;
}

}  // namespace

Result<QueueStop> queueReasons(Session& session, CampaignId campaign, const QString& list) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("queue.reasons")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const QList<CallList> lists, listsAsked(session, campaign, list));
    SAIKOKU_TRY_ASSIGN(const Listed listed, casesOf(session, lists));
    SAIKOKU_TRY_ASSIGN(CityJudge judge, CityJudge::of(session, {campaign}));
    ReasonTallies reasons;
    QueueStop stop;
    for (const CallList& one : lists) {
        stop.lists.append(one.name);
    }
    const auto mayBeCalledAt = [&stop](const std::optional<QDateTime>& moment) {
        if (moment && (!stop.firstAt || *moment < *stop.firstAt)) {
            stop.firstAt = moment;
        }
    };
    QHash<TaxpayerId, Yen> callable;
    SAIKOKU_TRY(judge.judge(listed.cases, [&](const CaseStanding& standing, const BriefEligibility& answer) {
        reasons.add(standing.outstanding, answer.reasons);
        if (answer.callable()) {
            callable.insert(standing.taxpayer, standing.outstanding);
        } else {
            mayBeCalledAt(answer.next);
        }
    }));
    if (!callable.isEmpty()) {
        const QDateTime since = earliest(lists, fromTokyo(session.today(), QTime(0, 0)));
        SAIKOKU_TRY_ASSIGN(const auto calls, QueueRepository(session.db()).callsSince(campaign, since, {}));
        for (auto one = callable.cbegin(); one != callable.cend(); ++one) {
            const ListSpacing spacing{lists.at(listed.listOf.value(one.key())), *calling, *rules};
            if (const auto reason = spacing.reason(calls.value(one.key()), session.clock().nowUtc())) {
                reasons.add(one.value(), reason->code, reason->until);
                mayBeCalledAt(reason->until);
            }
        }
    }
    stop.reasons = reasons.inOrder();
    return stop;
}

}  // namespace saikoku
