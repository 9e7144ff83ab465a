#pragma once

#include <QDateTime>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/cases/case_standing.h"
#include "core/eligibility/city_facts.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

class Session;

/// @brief The one judge of many cases at once: facts come by a fixed number of selects from the summary and
/// the few numbers of which anything is known, and cases that stand alike are judged once. Answers as
/// eligibilityOf() of each would (eligibility.h). A part of services that have asked for a permission.
class CityJudge {
public:
    using Use = std::function<void(const CaseStanding&, const BriefEligibility&)>;

    /// @brief Reads what holds for all of the campaign's cases. The session must outlive it.
    static Result<CityJudge> of(Session& session, const ContactPlan& plan);

    /// @brief Asia/Tokyo, for which it judges.
    const QDateTime& moment() const { return m_moment; }

    /// @brief Hands each of these cases over with its answer; none given: every one in arrears.
    Result<void> judge(const std::optional<QList<TaxpayerId>>& cases, const Use& use);

private:
    /// What the rules look at of a plain case: cases of one key get one answer.
    struct StandingKey {
        std::array<qint64, 7> parts;

        explicit StandingKey(const CaseStanding& standing);
        bool operator==(const StandingKey&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const StandingKey& key) const {
            return qHashRange(key.parts.begin(), key.parts.end());
        }
    };

    CityJudge(Session& session, const ContactPlan& plan) : m_session(&session), m_plan(plan) {}
    void judgeOne(const CaseStanding& standing, const Use& use);
    BriefEligibility judged(const CaseStanding& standing) const;

    Session* m_session;
    ContactPlan m_plan;
    QDateTime m_moment;
    QString m_campaign;
    std::shared_ptr<const CallingRules> m_rules;
    std::shared_ptr<const BusinessCalendar> m_calendar;
    CityFacts m_city;
    std::unordered_map<StandingKey, BriefEligibility, KeyHash> m_known;
};

}  // namespace saikoku
