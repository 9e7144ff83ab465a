#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/surveys/survey_answers.h"
#include "core/surveys/survey_quotas.h"
#include "core/surveys/survey_repository.h"

namespace saikoku {

class Session;

/// @brief The survey that a campaign asks on the business date; nothing when it has none. Permission::View.
Result<std::optional<SurveyVersion>> surveyInForce(Session& session, CampaignId campaign);

/// @brief Every version, the newest first. Permission::View.
Result<QList<SurveyVersion>> surveyVersions(Session& session, CampaignId campaign);

/// @brief Makes the survey what the campaign asks from now on, as a new version; unchanged: the version that
/// stands. Permission::Rules, logged. BadInput: see checkSurvey(). Rule: a campaign about money asks none.
Result<SurveyVersion> setSurvey(Session& session, CampaignId campaign, const Survey& survey);

/// @brief What a person has answered so far; of protected people free words only when revealed. Permission::View.
Result<SurveyAnswers> answersOnFile(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief How far the quotas of the survey are, for those who ask it: counts alone. Permission::View.
Result<QList<QuotaStanding>> surveyQuotas(Session& session, CampaignId campaign);

/// @brief How a survey goes.
struct SurveyResults {
    std::optional<SurveyVersion> version;
    qint64 answering = 0;  ///< cases with any answers
    qint64 complete = 0;
    QList<AnswerCount> counts;  ///< over all versions, a code is the same question
    QList<QuotaStanding> quotas;
};

/// @brief Counted over the last answers of each case. Permission::Reports, logged.
Result<SurveyResults> surveyResults(Session& session, CampaignId campaign);

/// @brief One row for each answer, by taxpayer number; protected people are left out for those who may not see
/// them. Permission::Export, logged with the count.
Result<QList<AnswerRow>> surveyAnswerRows(Session& session, CampaignId campaign);

}  // namespace saikoku
