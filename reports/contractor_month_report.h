#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kContractorMonthReport = "contractor-month";

/// @brief 月報・経過報告: tax item × 現年分 / 滞納繰越分: who was in arrears in the period, how far the calls
/// came, what was promised, kept and paid; below it the month's analysis and proposals
/// (core/figures/report_notes.h) of the period's last month. With a list: of its cases, and with its number
/// of agreed tries. Permission::Reports.
Result<ReportData> contractorMonthReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
