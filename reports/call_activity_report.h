#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kCallActivityReport = "call-activity";
inline constexpr auto kCallActivityDistrictReport = "call-activity-district";

/// @brief 架電状況表: weekday (the usual one), day or hour × calls, inbound, reached, reach rate, promises,
/// promised yen and talk time. Every weekday, day of the period or hour has its row, with zeros where nothing
/// was. With a heat map weekday × hour. Permission::Reports, logged.
Result<ReportData> callActivityReport(Session& session, const ReportQuestion& question);

/// @brief 架電状況表 (地区別): the same by the taxpayer's district; a row opens the district's cases.
Result<ReportData> callActivityDistrictReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
