#include "core/eligibility/why_not_now.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/code_table.h"
#include "core/cases/case_repository.h"
#include "core/cases/day_roll.h"
#include "core/cases/query_preparation.h"
#include "core/eligibility/city_judge.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

constexpr std::array kFreeFrom{
    CodeRow<FreeFrom>{FreeFrom::Now, "now", QT_TRANSLATE_NOOP("Eligibility", "may be called")},
    CodeRow<FreeFrom>{FreeFrom::Today, "today", QT_TRANSLATE_NOOP("Eligibility", "ends today")},
    CodeRow<FreeFrom>{FreeFrom::Tomorrow, "tomorrow", QT_TRANSLATE_NOOP("Eligibility", "ends tomorrow")},
    CodeRow<FreeFrom>{FreeFrom::ThisWeek, "this_week", QT_TRANSLATE_NOOP("Eligibility", "ends this week")},
    CodeRow<FreeFrom>{FreeFrom::Later, "later", QT_TRANSLATE_NOOP("Eligibility", "ends later")},
    CodeRow<FreeFrom>{FreeFrom::Never, "never", QT_TRANSLATE_NOOP("Eligibility", "never by itself")},
};

FreeFrom freeFrom(const BriefEligibility& answer, QDate today) {
    if (answer.callable()) {
        return FreeFrom::Now;
    }
    if (!answer.next) {
        return FreeFrom::Never;
    }
    const QDate day = toTokyo(*answer.next).date();
    if (day <= today) {
        return FreeFrom::Today;
    }
    if (day == today.addDays(1)) {
        return FreeFrom::Tomorrow;
    }
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    return day <= sunday ? FreeFrom::ThisWeek : FreeFrom::Later;
}

/// One answer as it is counted.
struct Judgement {
    const BriefEligibility& answer;
    FreeFrom when = FreeFrom::Now;

    Judgement(const BriefEligibility& judged, QDate today) : answer(judged), when(freeFrom(judged, today)) {}

    bool fits(const CallableChoice& choice) const {
        const auto has = [&] {
            return std::any_of(answer.reasons.begin(), answer.reasons.end(), [&](const BriefReason& reason) {
                return choice.reason == QLatin1String(reasonRows()[reason.row].code);
            });
        };
        switch (choice.kind) {
        case CallableChoice::Kind::Callable: return answer.callable();
        case CallableChoice::Kind::Reason: return has();
        case CallableChoice::Kind::ReasonAlone: return answer.reasons.size() == 1 && has();
        case CallableChoice::Kind::FreeFrom: return when == choice.when;
        }
        return false;
    }
};

class Tally {
public:
    explicit Tally(const QDateTime& moment) { m_why.moment = moment; }

    void add(Yen outstanding, const Judgement& judgement) {
        m_why.selection.add(outstanding);
        m_why.byEnd[static_cast<std::size_t>(judgement.when)].add(outstanding);
        m_reasons.add(outstanding, judgement.answer.reasons);
    }

    WhyNotNow take() {
        m_why.callable = m_why.freeFrom(FreeFrom::Now);
        m_why.reasons = m_reasons.inOrder();
        return std::move(m_why);
    }

private:
    WhyNotNow m_why;
    ReasonTallies m_reasons;
};

bool isWholeCity(const CaseQuery& query) {
    return query.condition.isEverything() && query.search.trimmed().isEmpty() && !query.includeSettled && !query.among;
}

}  // namespace

QString codeOf(FreeFrom when) { return code_table::code(kFreeFrom, when); }

QString labelOf(FreeFrom when) { return code_table::label(kFreeFrom, when, "Eligibility"); }

QString labelOf(const CallableChoice& choice) {
    switch (choice.kind) {
    case CallableChoice::Kind::Callable: return Text::tr("may be called now");
    case CallableChoice::Kind::Reason: return Text::tr("held back: %1").arg(eligibilityReasonLabel(choice.reason));
    case CallableChoice::Kind::ReasonAlone:
        return Text::tr("held back by this alone: %1").arg(eligibilityReasonLabel(choice.reason));
    case CallableChoice::Kind::FreeFrom: return labelOf(choice.when);
    }
    return {};
}

Result<WhyNotNow> whyNotNow(Session& session, const CaseQuery& query, const ContactPlan& plan) {
    const QString operation = QStringLiteral("why");
    SAIKOKU_TRY(session.require(Permission::View, operation));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    std::optional<QList<TaxpayerId>> cases;
    if (!isWholeCity(query)) {
        SAIKOKU_TRY(prepareQuery(session, query, tables));
        SAIKOKU_TRY_ASSIGN(CaseSelection found, CaseRepository(session.db(), tables).find(query));
        cases = std::move(found.cases);
    }
    SAIKOKU_TRY_ASSIGN(CityJudge judge, CityJudge::of(session, plan));
    Tally tally(judge.moment());
    const QDate today = session.today();
    SAIKOKU_TRY(judge.judge(cases, [&](const CaseStanding& standing, const BriefEligibility& answer) {
        tally.add(standing.outstanding, Judgement(answer, today));
    }));
    WhyNotNow why = tally.take();
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(why.behind, casesLeftToRoll(session));
    }
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), {},
                            {{QStringLiteral("condition"), query.condition.toText(true)}}, why.selection.cases));
    return why;
}

Result<CaseSelection> findCases(Session& session, const CaseQuery& query, const ContactPlan& plan,
                                const CallableChoice& choice, const LookingOn& looking) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("search")));
    SAIKOKU_TRY_ASSIGN(CaseSelection selection, findCases(session, query, {looking.names, {}, looking.stop}));
    SAIKOKU_TRY_ASSIGN(CityJudge judge, CityJudge::of(session, plan));
    QSet<TaxpayerId> fitting;
    Yen outstanding;
    const QDate today = session.today();
    SAIKOKU_TRY(judge.judge(selection.cases, [&](const CaseStanding& standing, const BriefEligibility& answer) {
        if (Judgement(answer, today).fits(choice)) {
            fitting.insert(standing.taxpayer);
            outstanding += standing.outstanding;
        }
    }));
    selection.cases.removeIf([&](TaxpayerId taxpayer) { return !fitting.contains(taxpayer); });
    selection.outstanding = outstanding;
    return selection;
}

}  // namespace saikoku
