#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kPromisePerformanceReport = "promise-performance";

/// @brief 約束履行状況: every month of the period × promises due in it, of these kept, partly paid, broken,
/// open and withdrawn as of the business date, promised yen and what came in on them. Parts of instalment
/// plans are left out. Permission::Reports, logged.
Result<ReportData> promisePerformanceReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
