#pragma once

#include <QDate>
#include <QString>

#include "core/base/code_table.h"

namespace saikoku {

/// @brief The periods that a report is usually asked for; a saved set keeps the word, not the days.
enum class ReportPeriod { Today, ThisMonth, LastMonth, ThisYear, LastYear, Days };

QString codeOf(
    ReportPeriod period);  ///< "today", "this_month", "last_month", "this_year", "last_year", "days"
QString labelOf(ReportPeriod period);  ///< translated
template <>
std::optional<ReportPeriod> valueOfCode(QStringView code);
template <>
std::vector<ReportPeriod> allValues();

struct DaySpan {
    QDate from;  ///< first day
    QDate to;    ///< last day, inclusive
    bool operator==(const DaySpan&) const = default;
};

/// @brief Its days on a business date; a running month or fiscal year (from 1 April, fiscal_year.h) ends with
/// that date. Days: none.
DaySpan daysOf(ReportPeriod period, QDate today);

}  // namespace saikoku
