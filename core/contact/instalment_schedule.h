#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class BusinessCalendar;
class RuleFile;
class RuleSource;

/// @brief The office's numbers for instalments (分納), from rules/instalments.json. When a plan is broken
/// stands in PromiseRules.
struct InstalmentRules {
    int roundToYen = 0;            ///< equal parts are whole multiples of it, where the last does not grow too large by it
    int longestMonths = 0;         ///< from the first part to the last
    Yen smallestPart;              ///< each but the last
    int reminderBusinessDays = 0;  ///< so long before a part it is to be called to mind
    int pledgeBusinessDays = 0;    ///< so long a pledge that was asked for may take

    static Result<InstalmentRules> fromRules(const RuleSource& source);
    static Result<InstalmentRules> fromJson(const RuleFile& file);
};

/// @brief What becomes of the late charge accrued when the plan is made.
enum class LateChargeTime {
    Included,  ///< in the parts
    After,     ///< a part of its own, after the last of the principal
};

QString codeOf(LateChargeTime time);  ///< included, after
QString labelOf(LateChargeTime time);
template <>
std::optional<LateChargeTime> valueOfCode(QStringView code);
template <>
std::vector<LateChargeTime> allValues();

/// @brief How somebody is to pay by instalments, a part each month.
struct InstalmentTerms {
    Yen principal;
    Yen lateCharge;  ///< of the day on which the plan is made, with demand fees
    LateChargeTime lateChargeTime = LateChargeTime::Included;
    int parts = 0;           ///< so many equal parts; 0: as many as partAmount takes
    Yen partAmount;          ///< of each, without parts
    int payDay = 31;         ///< 1–31; in a month that lacks the day its last
    QDate from;              ///< no part is due before this day
    QMap<int, Yen> bonus;    ///< month (1–12) → so much more in it
};

struct InstalmentPart {
    QDate nominal;  ///< the pay day
    QDate due;      ///< the same, or the next business day
    Yen amount;
    bool isLateCharge = false;  ///< the part of LateChargeTime::After

    bool operator==(const InstalmentPart&) const = default;
};

/// @brief The pay day of a month: its last day where it lacks the day.
QDate payDayOf(int year, int month, int payDay);

/// @brief The parts, in order; they add up to principal and late charge to the yen: the last takes the rest.
/// Each pay day is counted from the month, never from the part before, so that a plan by the month's end
/// stays there, and each moves to the next business day by itself. BadInput: nothing to pay, no pay day, bonus
/// months that leave nothing for the others, a part below the office's smallest, more months than its longest.
Result<QList<InstalmentPart>> instalmentParts(const InstalmentTerms& terms, const InstalmentRules& rules, const BusinessCalendar& calendar);

/// @brief One sentence for the telephone: sums, pay day, first and last date, bonus months, late charge.
QString instalmentSentence(const InstalmentTerms& terms, const QList<InstalmentPart>& parts);

}  // namespace saikoku
