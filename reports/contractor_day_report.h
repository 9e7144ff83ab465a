#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kContractorDayReport = "contractor-day";

/// @brief 架電状況日報: day × person: signed on and off, minutes, what came of the calls, promises,
/// follow-ups, complaints; a foot with the sums. Minutes are those of the whole day, whatever else is asked.
/// People with neither presence nor a record are left out. Permission::Reports.
Result<ReportData> contractorDayReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
