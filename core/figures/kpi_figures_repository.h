#pragma once

#include <QDate>

#include <map>
#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

class FigureScope;

/// @brief What the office did in the period, in numbers.
struct WorkCounts {
    qint64 calls = 0;        ///< outbound telephone records in force
    qint64 reached = 0;      ///< of these
    qint64 callDays = 0;     ///< days of the period with a call
    qint64 talkSeconds = 0;  ///< answer to hang-up, calls made and taken
    qint64 sms = 0;          ///< outbound records of the channel
    qint64 letters = 0;      ///< that left
};
Result<WorkCounts> workCounts(const FigureScope& scope);

/// @brief Days from the first outbound contact of the period to the first receipt after it of what was past
/// due then → cases. Who has not paid yet is in none.
Result<std::map<int, qint64>> daysToCollect(const FigureScope& scope);

/// @brief The middle one of so many cases by days; of an even number the lower of the two. Nothing of none.
/// Pure.
std::optional<int> medianOf(const std::map<int, qint64>& casesByDays);

/// @brief Letters by the day on which they left, for postage.
Result<std::map<QDate, qint64>> lettersByDay(const FigureScope& scope);
/// @brief Outbound telephone records and SMS by their day.
struct DayOfWork {
    qint64 calls = 0;
    qint64 sms = 0;
};
Result<std::map<QDate, DayOfWork>> workByDay(const FigureScope& scope);

}  // namespace saikoku
