#include "core/queue/queue_reasons.h"

#include <QSet>

#include <algorithm>

#include "core/cases/case_repository.h"
#include "core/contact/queue_case_repository.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/queue/hand_outs.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr qsizetype kPage = 500;

bool isOfTheClock(const EligibilityReason& reason) {
    return reason.code == QLatin1String("night") || reason.code == QLatin1String("outside_hours") || reason.code == QLatin1String("closed_day");
}

Result<QList<TaxpayerId>> queuedCases(Session& session, CampaignId campaign, const QString& name) {
    QList<CallListId> lists;
    if (!name.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const CallList list, callList(session, campaign, name));
        lists.append(list.id);
    } else {
        SAIKOKU_TRY_ASSIGN(const QList<MyList> mine, myLists(session, campaign));
        for (const MyList& one : mine) {
            lists.append(one.list.id);
        }
    }
    QSet<TaxpayerId> seen;
    QList<TaxpayerId> cases;
    for (const CallListId list : lists) {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> some, QueueCaseRepository(session.db()).all(list));
        for (const TaxpayerId one : some) {
            if (!seen.contains(one)) {
                seen.insert(one);
                cases.append(one);
            }
        }
    }
    return cases;
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

Result<QList<QueueReason>> queueReasons(Session& session, CampaignId campaign, const QString& list) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("queue.reasons")));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> cases, queuedCases(session, campaign, list));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    QHash<TaxpayerId, Yen> owed;
    SAIKOKU_TRY(CaseRepository(session.db(), tables).statuses(campaign, [&](const CaseBalance& one) { owed.insert(one.taxpayer, one.outstanding); }));
    Reasons reasons;
    using Answers = QHash<TaxpayerId, Eligibility>;
    for (qsizetype from = 0; from < cases.size(); from += kPage) {
        SAIKOKU_TRY_ASSIGN(const Answers answers, eligibilityOf(session, cases.mid(from, kPage), {campaign}));
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            if (!answer->callable) {
                reasons.add(*answer, owed.value(answer.key()));
            }
        }
    }
    return reasons.inOrder();
}

}  // namespace saikoku
