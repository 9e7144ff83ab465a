#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kOperatorActivityReport = "operator-activity";

/// @brief 担当者別実績: whoever spoke × calls, inbound, reached, reach rate, promises and promised yen of the
/// period; of the promises made to them that were due in it, those kept and what came in on them; talk time.
/// Permission::Reports, logged.
Result<ReportData> operatorActivityReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
