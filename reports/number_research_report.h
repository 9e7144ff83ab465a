#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kNumberResearchReport = "number-research";

/// @brief 電話番号調査: where numbers were sought in the period × persons, found, not found, awaited, rate.
/// Permission::Reports.
Result<ReportData> numberResearchReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
