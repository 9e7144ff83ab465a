#include "core/queue/queue_reasons.h"

#include <QSet>

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/case_repository.h"
#include "core/contact/queue_case_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/agreed_tries.h"
#include "core/queue/call_lists.h"
#include "core/queue/call_spacing.h"
#include "core/queue/hand_outs.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr qsizetype kPage = 500;

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

class Reasons {
public:
    void add(const Eligibility& answer, Yen yen) {
        QHash<QString, std::optional<QDateTime>> ends;
        for (const EligibilityReason& reason : answer.reasons) {
            std::optional<QDateTime>& end = ends[reason.code];
            if (!end || (reason.until && *reason.until < *end)) {
                end = reason.until;
            }
        }
        for (auto one = ends.cbegin(); one != ends.cend(); ++one) {
            QueueReason& reason = m_reasons[one.key()];
            reason.code = one.key();
            ++reason.cases;
            reason.only += ends.size() == 1 ? 1 : 0;
            reason.yen += yen;
            if (one.value() && (!reason.next || *one.value() < *reason.next)) {
                reason.next = one.value();
            }
        }
    }

    QList<QueueReason> inOrder() const {
        QList<QueueReason> all = m_reasons.values();
        std::sort(all.begin(), all.end(), [](const QueueReason& a, const QueueReason& b) {
            return a.cases != b.cases ? a.cases > b.cases : a.code < b.code;
        });
        return all;
    }

private:
    QHash<QString, QueueReason> m_reasons;
};

}  // namespace

bool isClosedForAll(const QHash<TaxpayerId, Eligibility>& answers) {
    return !answers.isEmpty() && std::all_of(answers.begin(), answers.end(), [](const Eligibility& answer) {
        return std::any_of(answer.reasons.begin(), answer.reasons.end(), isOfTheClock);
    });
}

namespace {

/// Who may be called by the rules, but not from this list now: resting, or tried as agreed.
struct Spacing {
    const CallList& list;
    const CallingRules& calling;
    const QueueRules& rules;

    std::optional<EligibilityReason> reason(const std::vector<CallCounted>& calls, const QDateTime& now) const {
        if (const auto until = restsUntil(calls, calling, rules, now)) {
            return EligibilityReason{QStringLiteral("retry_gap"), {}, until, {}};
        }
        std::vector<CallCounted> made = calls;
        std::erase_if(made, [&](const CallCounted& call) { return call.at < list.madeAt; });
        const AgreedTries agreed{list.agreedTries, rules.agreedWeekdays, rules.agreedTimeBands, calling.timeBands};
        return triesMade(made, agreed).fulfil(agreed) ? std::optional(EligibilityReason{QStringLiteral("agreed_tries"), {}, {}, {}}) : std::nullopt;
    }
};

Result<void> addReasons(Session& session, const Spacing& spacing, const QList<TaxpayerId>& cases, const QHash<TaxpayerId, Yen>& owed, Reasons& reasons) {
    using Answers = QHash<TaxpayerId, Eligibility>;
    const QDateTime since = std::min(spacing.list.madeAt, fromTokyo(session.today(), QTime(0, 0)));
    for (qsizetype from = 0; from < cases.size(); from += kPage) {
        const QList<TaxpayerId> page = cases.mid(from, kPage);
        SAIKOKU_TRY_ASSIGN(Answers answers, eligibilityOf(session, page, {spacing.list.campaign}));
        SAIKOKU_TRY_ASSIGN(const auto calls, QueueRepository(session.db()).callsSince(spacing.list.campaign, since, page));
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            if (answer->callable) {
                answer->reasons.clear();
                if (auto reason = spacing.reason(calls.value(answer.key()), session.clock().nowUtc())) {
                    answer->reasons.push_back(*reason);
                }
            }
            if (!answer->reasons.empty()) {
                reasons.add(*answer, owed.value(answer.key()));
            }
        }
    }
    return {};
}

}  // namespace

Result<QList<QueueReason>> queueReasons(Session& session, CampaignId campaign, const QString& list) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("queue.reasons")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const QList<CallList> lists, listsAsked(session, campaign, list));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    QHash<TaxpayerId, Yen> owed;
    SAIKOKU_TRY(CaseRepository(session.db(), tables).statuses(campaign, [&](const CaseBalance& one) { owed.insert(one.taxpayer, one.outstanding); }));
    Reasons reasons;
    QSet<TaxpayerId> seen;
    for (const CallList& one : lists) {
        SAIKOKU_TRY_ASSIGN(QList<TaxpayerId> cases, QueueCaseRepository(session.db()).all(one.id));
        cases.removeIf([&](TaxpayerId taxpayer) { return seen.contains(taxpayer); });
        seen.unite(QSet<TaxpayerId>(cases.begin(), cases.end()));
        SAIKOKU_TRY(addReasons(session, {one, *calling, *rules}, cases, owed, reasons));
    }
    return reasons.inOrder();
}

}  // namespace saikoku
