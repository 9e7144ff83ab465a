#include "core/work/work_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/eligibility/eligibility.h"

namespace saikoku {

namespace {

constexpr std::array kCallingOrder{WorkflowStatus::BrokenPromise, WorkflowStatus::NotContacted, WorkflowStatus::NoPromise};

// The next case is mostly one of the next few; after hours it is nobody.
constexpr qsizetype kFirstPage = 20;
constexpr qsizetype kPage = 200;

using Answers = QHash<TaxpayerId, Eligibility>;

/// The one place where a walk asks the rules.
Result<Answers> ask(Session& session, const QList<TaxpayerId>& page, CampaignId campaign) {
    return eligibilityOf(session, page, {campaign});
}

/// Who was left out so far.
class Tally {
public:
    void add(const Eligibility& answer) {
        QSet<QString> codes;
        for (const EligibilityReason& reason : answer.reasons) {
            codes.insert(reason.code);
        }
        for (const QString& code : std::as_const(codes)) {
            ++m_cases[code];
        }
        if (answer.next && (!m_firstAt || *answer.next < *m_firstAt)) {
            m_firstAt = answer.next;
        }
    }

    void tell(NextCase& next) const {
        for (auto one = m_cases.cbegin(); one != m_cases.cend(); ++one) {
            next.reasons.append({one.key(), one.value()});
        }
        std::sort(next.reasons.begin(), next.reasons.end(), [](const LeftOut& a, const LeftOut& b) {
            return a.cases != b.cases ? a.cases > b.cases : a.code < b.code;
        });
        next.firstAt = m_firstAt;
    }

private:
    QHash<QString, int> m_cases;
    std::optional<QDateTime> m_firstAt;
};

/// Where in the page the first callable one stands; its size when there is none.
qsizetype firstCallable(const QList<TaxpayerId>& page, const Answers& answers, Tally& tally) {
    for (qsizetype i = 0; i < page.size(); ++i) {
        const auto answer = answers.constFind(page.at(i));
        if (answer == answers.constEnd()) {
            continue;  // gone since the list was made
        }
        if (answer->callable) {
            return i;
        }
        tally.add(*answer);
    }
    return page.size();
}

}  // namespace

std::span<const WorkflowStatus> callingOrder() { return kCallingOrder; }

Result<QList<TaxpayerId>> casesToCall(Session& session, CampaignId campaign, const CaseCondition& condition) {
    CaseQuery query;
    query.campaign = campaign;
    query.condition = condition;
    query.sort = {{CaseField::Outstanding, true}};
    SAIKOKU_TRY_ASSIGN(CaseSelection found, findCases(session, query));
    return std::move(found.cases);
}

void WorkList::open(TaxpayerId taxpayer) {
    m_place = m_cases.indexOf(taxpayer);
    if (m_place < 0) {
        m_cases.clear();
    }
}

Result<NextCase> nextCallable(Session& session, const QList<TaxpayerId>& cases, CampaignId campaign, qsizetype from,
                              WalkProgress& progress) {
    SAIKOKU_TRY(caseTablesFor(session));
    Tally tally;
    NextCase next;
    next.place = from;
    for (qsizetype size = kFirstPage; next.place < cases.size(); size = kPage) {
        if (progress.stop) {
            return fail(ErrorCode::Cancelled, {});
        }
        const QList<TaxpayerId> page = cases.mid(next.place, size);
        SAIKOKU_TRY_ASSIGN(const Answers answers, ask(session, page, campaign));
        const qsizetype at = firstCallable(page, answers, tally);
        next.place += at;
        progress.judged += static_cast<int>(at);
        if (at < page.size()) {
            next.taxpayer = cases.at(next.place);
            break;
        }
    }
    next.leftOut = static_cast<int>(next.place - from);
    tally.tell(next);
    return next;
}

}  // namespace saikoku
