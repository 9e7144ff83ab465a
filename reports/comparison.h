#pragma once

#include <QDate>

#include "reports/report.h"

namespace saikoku::reports {

struct Period {
    QDate from;
    QDate to;
    bool operator==(const Period&) const = default;
};

/// @brief The period that a comparison reads. Pure.
/// - Previous: as many whole months before when the period begins on a first (1–20 November: 1–20 October;
///   October and November: August and September), else as many days; always as many days when its rows are
///   days. makeReport() takes as many months or fiscal years where the rows are these.
/// - LastYear: the same days a year before; as many days when its rows are days.
/// - ToDate: from 1 April of the last day's fiscal year (会計年度) to it.
/// Target has none: an invalid period.
Period comparedPeriod(Comparison comparison, const Period& period, bool isByDays);

/// @brief A report as it was asked for, with its comparisons: what every format and screen makes. Checks the
/// question (checkQuestion()), makes the report and, for each comparison, once more over the other period;
/// rows are joined by the texts that name them, days, months and fiscal years by their place in the period,
/// and each number gets a column KEY_previous, KEY_last_year, KEY_to_date or KEY_target. Rows that only the
/// other period has follow at the end, so that sums stay whole. One log entry, the report's own.
///
/// Rows of days, months or fiscal years have no year to date of their own: it stands in the total. Targets
/// (targets.h) stand in the total and, where the rows are tax items alone, in each row. Usage: a target of a
/// report in which nothing is aimed at.
Result<ReportData> makeReport(Session& session, const Report& report, const ReportQuestion& question);

}  // namespace saikoku::reports
