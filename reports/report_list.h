#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kCaseListReport = "case-list";

/// @brief Every report that there is: what saikoku-cli and the window offer.
const std::vector<Report>& allReports();
/// @brief Whether the campaign has what the report tells of.
bool isOffered(const Report& report, bool hasMoney);
/// @brief Null for an unknown id.
const Report* reportOfId(const QString& id);
/// @brief Translated.
QString titleOf(const Report& report);

/// @brief The command line's words of a parameter: "from", "to".
QStringList optionsOf(ReportParameter parameter);

/// @brief Usage: the period ends before it begins.
Result<void> checkPeriod(QDate from, QDate to);

/// @brief What a question asks that the report does not know: a period, conditions, or
/// a `by` of which it has no rows. ErrorCode::Usage names what it does know.
Result<void> checkQuestion(const Report& report, const ReportQuestion& question);

}  // namespace saikoku::reports
