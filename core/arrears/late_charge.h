#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/arrears/late_charge_rates.h"
#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief Where fractions of a yen are dropped; cities differ, so it is a setting.
enum class LateChargeRounding {
    Segment,  ///< in every line (most cities' printed examples)
    Year,     ///< once per calendar year, over the exact fractions of its lines
    Sum,      ///< once, in the total
};

QString codeOf(LateChargeRounding rounding);  ///< segment, year, sum
template <>
std::optional<LateChargeRounding> valueOfCode(QStringView code);

/// @brief How long the lower first band lasts, when it is counted in months.
enum class FirstBandEnd {
    CivilCode,  ///< as a period of months does (民法143条)
    MonthEnd,   ///< to the last day of the month in which that period ends
};

QString codeOf(FirstBandEnd end);  ///< civil_code, month_end
template <>
std::optional<FirstBandEnd> valueOfCode(QStringView code);

/// @brief A receipt on the principal.
struct PartPayment {
    QDate date;
    Yen amount;
};

struct LateChargeTerms {
    Yen principal;  ///< as it was on the due date
    QDate due;
    int firstBandMonths = 0;            ///< of the tax item, see RevenueRules
    std::vector<PartPayment> receipts;  ///< in any order; those after the last day don't matter
    LateChargeRounding rounding = LateChargeRounding::Segment;
    FirstBandEnd firstBandEnd = FirstBandEnd::CivilCode;
};

/// @brief One line of the computation. All lines add up to the sum: where
/// fractions are dropped over several lines, the last of them takes the difference.
struct LateChargeLine {
    QDate from;
    QDate to;
    int days = 0;  ///< both ends count
    YearlyRate rate;
    Yen base;  ///< principal that remains, floored to 1,000 yen
    Yen yen;
};

struct LateCharge {
    std::vector<LateChargeLine> lines;
    Yen sum;     ///< before the 1,000 and 100 yen rules
    Yen charge;  ///< what is due
};

/// @brief Late charge 延滞金 when the rest is paid on `paid` (地方税法326条1項ほか;
/// 附則3条の2; 20条の4の2; 20条の4の3).
///
/// Days count from the day after the due date to the day of payment. The first
/// band ends as a period of months does (endOfPeriod, 民法143条), or with that month. A new line
/// begins where the applicable rate or the base changes (and, with rounding by
/// year, on 1 January). A receipt lowers the base from the next day on. Nothing
/// when paid by the due date or when the original principal is below 2,000 yen.
/// Refuses (ErrorCode::Rule) days outside the rate table, naming it, and
/// (BadInput) invalid dates, a first band below one month, negative amounts and a
/// principal beyond Yen::kLargestInput.
Result<LateCharge> lateCharge(const LateChargeTerms& terms, QDate paid, const LateChargeRates& rates);

}  // namespace saikoku
