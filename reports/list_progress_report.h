#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kListProgressReport = "list-progress";

/// @brief リスト消化: the call lists that ran on a day of the period, or one of them by name: how many cases,
/// how they were tried, what is done and left. As of the business date, whatever the period's last day.
/// Permission::Reports and View.
Result<ReportData> listProgressReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
