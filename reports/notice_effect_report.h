#pragma once

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku::reports {

inline constexpr const char* kNoticeEffectReport = "notice-effect";

/// @brief 文書効果状況表: by batch of letters (of letters without one, by template and day) how many left,
/// came back, were answered by a call, and how many cases paid afterwards, beside cases to which no letter
/// left. Permission::Reports; logged.
Result<ReportData> noticeEffectReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
