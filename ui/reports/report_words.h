#pragma once

#include <QString>

#include "reports/report.h"
#include "core/figures/report_period.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief What a report tells, in a line; empty for one that nobody described.
QString summaryOf(const reports::Report& report);
/// @brief Its place in a list for people; reports that nobody described stand at the end.
int placeOf(const reports::Report& report);
/// @brief What the rows may be: "by district".
QString byLabel(const QString& by);
/// @brief What a report can be asked for, as a list says it: "period, district, tax item".
QString parameterWords(const reports::Report& report);
bool knows(const reports::Report& report, reports::ReportParameter parameter);
/// @brief The period that a report opens with.
ReportPeriod usualPeriod(const reports::Report& report);
/// @brief Whether the list offers it: the person may have it made, and it has no place of its own (the access log has).
bool mayMake(const Session& session, const reports::Report& report);

}  // namespace saikoku::ui
