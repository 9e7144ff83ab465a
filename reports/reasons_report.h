#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kReasonsReport = "reasons";

/// @brief 未納理由別集計: every reason × cases and their arrears, by the last reason that each case gave in
/// the period, on any channel unless one is asked for; by tax item too (`--by tax_item`).
/// Permission::Reports, logged.
Result<ReportData> reasonsReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
