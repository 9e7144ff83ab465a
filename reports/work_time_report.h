#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kWorkTimeReport = "work-time";

/// @brief 従事実績: person × day: hours planned and signed on, calls, and what a bill has to answer for:
/// hours without a call, two places at once, calls without a record. Of all campaigns, for a person works one
/// day. Permission::Reports.
Result<ReportData> workTimeReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
