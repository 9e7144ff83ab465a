#include "core/surveys/survey_quotas.h"

#include <algorithm>

#include "core/surveys/survey_repository.h"

namespace saikoku {

bool wantsNobody(const Survey& survey, const QList<QuotaStanding>& standings) {
    const auto isFull = [&](const QString& question, const QString& answer) {
        return std::any_of(standings.begin(), standings.end(), [&](const QuotaStanding& each) {
            return each.quota.question == question && each.quota.answer == answer && each.isFull();
        });
    };
    if (isFull({}, {})) {
        return true;
    }
    // everybody meets the first question alone: a jump may lead past any other
    const SurveyQuestion* first = survey.questions.isEmpty() ? nullptr : &survey.questions.constFirst();
    return first != nullptr && first->kind == QuestionKind::Single && first->required &&
           std::all_of(first->options.begin(), first->options.end(),
                       [&](const SurveyOption& option) { return isFull(first->code, option.code); });
}

Result<QList<QuotaStanding>> quotaStandings(Database& database, CampaignId campaign, const KnownFacts& facts) {
    const SurveyRepository repository(database, facts);
    SAIKOKU_TRY_ASSIGN(const auto version, repository.newest(campaign));
    QList<QuotaStanding> standings;
    if (!version) {
        return standings;
    }
    for (const SurveyQuota& quota : version->survey.quotas) {
        SAIKOKU_TRY_ASSIGN(const qint64 complete, repository.complete(campaign, quota.question, quota.answer));
        standings.append({quota, complete});
    }
    return standings;
}

Result<FullQuotas> fullQuotas(Database& database, CampaignId campaign, const KnownFacts& facts) {
    using Standings = QList<QuotaStanding>;
    SAIKOKU_TRY_ASSIGN(const Standings standings, quotaStandings(database, campaign, facts));
    FullQuotas full;
    if (standings.isEmpty()) {
        return full;
    }
    const SurveyRepository repository(database, facts);
    SAIKOKU_TRY_ASSIGN(const auto version, repository.newest(campaign));
    full.all = version && wantsNobody(version->survey, standings);
    for (const QuotaStanding& standing : standings) {
        if (!full.all && !standing.quota.question.isEmpty() && standing.isFull()) {
            SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> some,
                               repository.whoAnswered(campaign, standing.quota.question, standing.quota.answer));
            full.cases.unite(some);
        }
    }
    return full;
}

}  // namespace saikoku
