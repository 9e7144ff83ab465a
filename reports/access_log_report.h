#pragma once

#include "reports/report.h"

namespace saikoku::reports {

inline constexpr auto kAccessLogReport = "access-log";

/// @brief What stands in each row.
QList<Column> accessLogColumns();

/// @brief Every entry of the period that fits question.log: when, who, where, what, on whom, for
/// an audit. Cases are named by their taxpayer's number, never by name. Permission::ReadLog.
Result<ReportData> accessLogReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
