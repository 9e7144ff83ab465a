#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kFunnelReport = "funnel";

/// @brief 催告の流れ: 対象 → 番号判明 → 架電 → 接触 → 約束 → 納付, each a part of the one before, in persons,
/// cases and yen, by month and for the fiscal year to date, current year and carried over apart and together.
/// Permission::Reports; logged.
Result<ReportData> funnelReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
