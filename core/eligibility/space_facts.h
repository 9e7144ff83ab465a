#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/summary_rules.h"
#include "core/surveys/survey_quotas.h"

namespace saikoku {

class KnownFacts;
class Session;
struct CaseRecord;
struct EligibilityFacts;

/// @brief What decides in a campaign without money, besides what holds everywhere: whether it has its answer
/// from the person in this round, and whether its survey still wants one.
class SpaceFacts {
public:
    /// @brief Of a campaign without money; reads once what holds for all its cases.
    static Result<SpaceFacts> of(Session& session, CampaignId campaign, const KnownFacts& known);

    /// @brief Adds it to the facts of a record of this campaign, read with its records and lists.
    void add(const CaseRecord& record, EligibilityFacts& facts) const;

private:
    SpaceFacts(SummaryRules rules, QDate today) : m_rules(std::move(rules)), m_today(today) {}

    SummaryRules m_rules;
    QDate m_today;
    FullQuotas m_full;
};

}  // namespace saikoku
