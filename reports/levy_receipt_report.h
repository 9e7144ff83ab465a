#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kLevyReceiptMonthReport = "levy-receipt-month";
inline constexpr const char* kLevyReceiptYearReport = "levy-receipt-year";

/// @brief 月別調定収納一覧表: by tax item, current year and carried over apart, and month: what fell due,
/// what came in, by which ways and in time, and what is unpaid at the month's end. The months that the period
/// touches, whole. Permission::Reports; logged.
Result<ReportData> levyReceiptMonthReport(Session& session, const ReportQuestion& question);
/// @brief 年度別調定収納一覧表: the same by fiscal year.
Result<ReportData> levyReceiptYearReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
