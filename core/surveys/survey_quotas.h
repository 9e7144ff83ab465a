#pragma once

#include <QList>
#include <QSet>

#include "core/base/result.h"
#include "core/store/known_facts.h"
#include "core/surveys/survey.h"

namespace saikoku {

class Database;

/// @brief How far a quota is.
struct QuotaStanding {
    SurveyQuota quota;
    qint64 complete = 0;

    bool isFull() const { return complete >= quota.limit; }
};

/// @brief Whether the survey wants nobody any more: the quota of all is full, or those of every answer to a
/// question that everybody must answer. Pure.
bool wantsNobody(const Survey& survey, const QList<QuotaStanding>& standings);

/// @brief Whom the survey of a campaign wants no more.
struct FullQuotas {
    bool all = false;
    QSet<TaxpayerId> cases = {};  ///< whose answers so far belong to a quota that is full

    bool hold(TaxpayerId taxpayer) const { return all || cases.contains(taxpayer); }
};

/// @brief By the newest version of the campaign's survey; without one nothing is full.
Result<QList<QuotaStanding>> quotaStandings(Database& database, CampaignId campaign, const KnownFacts& facts);
Result<FullQuotas> fullQuotas(Database& database, CampaignId campaign, const KnownFacts& facts);

}  // namespace saikoku
