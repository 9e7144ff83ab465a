#include "core/eligibility/city_judge.h"

#include <QSet>

#include "core/base/business_calendar.h"
#include "core/cases/case_standing_repository.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

/// Beyond these a walk over the city's index is sooner done than looking each up.
constexpr qsizetype kLookedUp = 5000;

}  // namespace

CityJudge::StandingKey::StandingKey(const CaseStanding& standing)
    : parts{standing.oldestDue,
            standing.unaskedSince,
            standing.firstDemand,
            standing.promiseThrough,
            standing.paymentReported,
            standing.callbackAt,
            (standing.isProtected ? 2 : 0) + (standing.phoneKnown ? 1 : 0)} {}

Result<CityJudge> CityJudge::of(Session& session, const ContactPlan& plan) {
    CityJudge judge(session, plan);
    judge.m_moment = session.clock().nowTokyo();
    SAIKOKU_TRY_ASSIGN(judge.m_rules, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(judge.m_calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(plan.campaign));
    judge.m_campaign = campaign ? campaign->code : QString();
    SAIKOKU_TRY_ASSIGN(judge.m_city,
                       CityFacts::read(session, *judge.m_rules, campaign.value_or(CampaignInfo()), plan.channel));
    return judge;
}

Result<void> CityJudge::judge(const std::optional<QList<TaxpayerId>>& cases, const Use& use) {
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(*m_session));
    const CaseStandingRepository standings(m_session->db(), tables);
    const auto each = [&](const CaseStanding& standing) { judgeOne(standing, use); };
    if (!cases) {
        return standings.ofCity(m_plan.campaign, each);
    }
    if (cases->size() <= kLookedUp) {
        return standings.of(m_plan.campaign, *cases, each);
    }
    QSet<TaxpayerId> left(cases->begin(), cases->end());
    SAIKOKU_TRY(standings.ofCity(m_plan.campaign, [&](const CaseStanding& standing) {
        if (left.remove(standing.taxpayer)) {
            each(standing);
        }
    }));
    return standings.of(m_plan.campaign, left.values(), each);  // settled ones
}

void CityJudge::judgeOne(const CaseStanding& standing, const Use& use) {
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

BriefEligibility CityJudge::judged(const CaseStanding& standing) const {
    const EligibilityGround ground{*m_rules, *m_calendar, m_plan.channel, m_campaign};
    return checkBriefly(m_city.factsOf(standing), ground, m_moment);
}

}  // namespace saikoku
