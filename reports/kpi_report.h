#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kKpiReport = "kpi";

/// @brief 指標: month by month recovery, reach, days to collect, calls a day, talk time, calls saved, and
/// what the work cost beside what came in. Permission::Reports; logged. Rule: no cost rates for a day of the
/// period (rules/costs.json).
Result<ReportData> kpiReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
