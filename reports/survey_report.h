#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr char kSurveyResultsReport[] = "survey-results";
inline constexpr char kSurveyAnswersReport[] = "survey-answers";

/// @brief How often each answer was given, question by question in the survey's order, what nobody said
/// included. Asks and logs as surveyResults(). NotFound: the campaign has no survey.
Result<ReportData> surveyResultsReport(Session& session, const ReportQuestion& question);

/// @brief One row for each answer of each person. Asks and logs as surveyAnswerRows().
Result<ReportData> surveyAnswersReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
