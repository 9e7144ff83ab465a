#pragma once

#include <QString>

#include <optional>

namespace saikoku::scoring {

/// @brief Whether a trimmed cell says "no value": empty, NA, N/A, NaN, null,
/// none, ?, a lone dash … in any letter case.
bool isMissing(QStringView cell);

/// @brief A number as files write it: half or full width, thousands separators
/// in groups of three, a leading ¥ or $ or a trailing 円 or %, a sign on either side
/// of the currency, blanks between, △, ▲ or accounting's brackets for minus.
/// Nothing for anything else, infinity and hexadecimal included.
std::optional<double> parseNumber(QStringView cell);

/// @brief "007", "0451": digits that begin with a zero name something, they
/// don't count it.
bool looksLikeCode(QStringView cell);

/// @brief How a column writes its dates; one way per column.
enum class DateStyle {
    YearMonthDay,  ///< 2026-11-20, 2026/11/20, 2026.11.20, with or without a time of day
    Japanese,      ///< 2026年11月20日, 令和8年11月20日, R8.11.20
    Compact,       ///< 20261120
    EraCompact,    ///< 5081120 or 5-081120: era number, year, month, day
    MonthDayYear,  ///< 11/20/2026
    DayMonthYear,  ///< 20/11/2026, 20.11.2026
    YearMonth,     ///< 2026-11, 2026/11, 2026年11月
};

/// @brief Days since 1970-01-01, the time of day as a fraction. Nothing when the
/// cell is no possible date in that style.
std::optional<double> parseDate(QStringView cell, DateStyle style);

}  // namespace saikoku::scoring
