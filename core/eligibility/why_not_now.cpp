#include "core/eligibility/why_not_now.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "core/base/clock.h"
#include "core/base/code_table.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_standing_repository.h"
#include "core/cases/day_roll.h"
#include "core/cases/query_preparation.h"
#include "core/contact/campaign_repository.h"
#include "core/eligibility/city_facts.h"
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

/// What the rules look at of a plain case: cases of one key get one answer.
struct StandingKey {
    std::array<qint64, 7> parts;

    explicit StandingKey(const CaseStanding& standing)
        : parts{standing.oldestDue,      standing.unaskedSince,    standing.firstDemand,
                standing.promiseThrough, standing.paymentReported, standing.callbackAt,
                (standing.isProtected ? 2 : 0) + (standing.phoneKnown ? 1 : 0)} {}
    bool operator==(const StandingKey&) const = default;
};

struct KeyHash {
    std::size_t operator()(const StandingKey& key) const { return qHashRange(key.parts.begin(), key.parts.end()); }
};

/// One answer as it is counted.
struct Judgement {
    BriefEligibility answer;
    FreeFrom when = FreeFrom::Now;

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

using UseJudged = std::function<void(const CaseStanding&, const Judgement&)>;

/// Reads and judges a city's cases, each kind of plain case once.
class CityJudge {
public:
    static Result<CityJudge> of(Session& session, const ContactPlan& plan) {
        CityJudge judge;
        judge.m_moment = session.clock().nowTokyo();
        judge.m_today = session.today();
        judge.m_channel = plan.channel;
        SAIKOKU_TRY_ASSIGN(judge.m_rules, session.rules<CallingRules>());
        SAIKOKU_TRY_ASSIGN(judge.m_calendar, session.rules<BusinessCalendar>());
        SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(plan.campaign));
        judge.m_campaign = campaign ? campaign->code : QString();
        SAIKOKU_TRY_ASSIGN(judge.m_city, CityFacts::read(session, *judge.m_rules, campaign.value_or(CampaignInfo())));
        return judge;
    }

    const QDateTime& moment() const { return m_moment; }

    void judge(const CaseStanding& standing, const UseJudged& use) {
        if (!m_city.isPlain(standing.taxpayer)) {
            use(standing, judged(standing));
            return;
        }
        const auto [known, isNew] = m_known.try_emplace(StandingKey(standing));
        if (isNew) {
            known->second = judged(standing);
        }
        use(standing, known->second);
    }

private:
    Judgement judged(const CaseStanding& standing) const {
        const EligibilityGround ground{*m_rules, *m_calendar, m_channel, m_campaign};
        Judgement judgement;
        judgement.answer = checkBriefly(m_city.factsOf(standing), ground, m_moment);
        judgement.when = freeFrom(judgement.answer, m_today);
        return judgement;
    }

    QDateTime m_moment;
    QDate m_today;
    Channel m_channel = Channel::Phone;
    QString m_campaign;
    std::shared_ptr<const CallingRules> m_rules;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    CityFacts m_city;
    std::unordered_map<StandingKey, Judgement, KeyHash> m_known;
};

/// Beyond these a walk over the city's index is sooner done than looking each up.
constexpr qsizetype kLookedUp = 5000;

/// Judges the cases; none given: every one in arrears.
Result<void> judgeCases(Session& session, const ContactPlan& plan, const CaseTables& tables,
                        const std::optional<QList<TaxpayerId>>& cases, CityJudge& judge, const UseJudged& use) {
    const CaseStandingRepository standings(session.db(), tables);
    const auto each = [&](const CaseStanding& standing) { judge.judge(standing, use); };
    if (!cases) {
        return standings.ofCity(plan.campaign, each);
    }
    if (cases->size() <= kLookedUp) {
        return standings.of(plan.campaign, *cases, each);
    }
    QSet<TaxpayerId> left(cases->begin(), cases->end());
    SAIKOKU_TRY(standings.ofCity(plan.campaign, [&](const CaseStanding& standing) {
        if (left.remove(standing.taxpayer)) {
            each(standing);
        }
    }));
    return standings.of(plan.campaign, left.values(), each);  // settled ones
}

class Tally {
public:
    explicit Tally(const QDateTime& moment) : m_reasons(reasonRows().size()) { m_why.moment = moment; }

    void add(Yen outstanding, const Judgement& judgement) {
        m_why.selection.add(outstanding);
        m_why.byEnd[static_cast<std::size_t>(judgement.when)].add(outstanding);
        for (const BriefReason& reason : judgement.answer.reasons) {
            ReasonTally& tally = m_reasons[reason.row];
            tally.all.add(outstanding);
            if (judgement.answer.reasons.size() == 1) {
                tally.alone.add(outstanding);
            }
            if (reason.until && (!tally.next || *reason.until < *tally.next)) {
                tally.next = reason.until;
            }
        }
    }

    WhyNotNow take() {
        m_why.callable = m_why.freeFrom(FreeFrom::Now);
        for (std::size_t row = 0; row < m_reasons.size(); ++row) {
            if (m_reasons[row].all.cases > 0) {
                m_reasons[row].code = QLatin1String(reasonRows()[row].code);
                m_why.reasons.push_back(std::move(m_reasons[row]));
            }
        }
        std::stable_sort(m_why.reasons.begin(), m_why.reasons.end(),
                         [](const ReasonTally& a, const ReasonTally& b) { return a.all.cases > b.all.cases; });
        return std::move(m_why);
    }

private:
    WhyNotNow m_why;
    std::vector<ReasonTally> m_reasons;
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
    SAIKOKU_TRY(judgeCases(session, plan, tables, cases, judge, [&](const CaseStanding& standing, const Judgement& judgement) {
        tally.add(standing.outstanding, judgement);
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
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(CityJudge judge, CityJudge::of(session, plan));
    QSet<TaxpayerId> fitting;
    Yen outstanding;
    SAIKOKU_TRY(judgeCases(session, plan, tables, selection.cases, judge,
                           [&](const CaseStanding& standing, const Judgement& judgement) {
                               if (judgement.fits(choice)) {
                                   fitting.insert(standing.taxpayer);
                                   outstanding += standing.outstanding;
                               }
                           }));
    selection.cases.removeIf([&](TaxpayerId taxpayer) { return !fitting.contains(taxpayer); });
    selection.outstanding = outstanding;
    return selection;
}

}  // namespace saikoku
