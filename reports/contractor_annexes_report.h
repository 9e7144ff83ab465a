#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kContractorAnnexesReport = "contractor-annexes";

/// @brief 月報の付表: number research, direct debit, payment slips, returned mail, complaints and the roster,
/// a row a step. Calls by hour and weekday are call-activity's. Permission::Reports.
Result<ReportData> contractorAnnexesReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
