#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace saikoku {

class BusinessCalendar;

/// @brief Calling hours of one day, Asia/Tokyo: from ≤ time < to.
struct CallingHours {
    QTime from;
    QTime to;

    bool contain(QTime time) const { return time >= from && time < to; }
    bool operator==(const CallingHours&) const = default;
};

/// @brief None: nobody is called on that day.
using DayHours = std::optional<CallingHours>;

/// @brief "09:00-17:00", or "closed": as rule files write them.
QString writtenHours(const DayHours& hours);
/// @brief Reads that form; the outer optional is empty when it is neither.
std::optional<DayHours> readWrittenHours(const QString& text);

/// @brief What a person types: "9-17", "9:00〜17:15" in any width, 休, 休み or closed.
std::optional<DayHours> readTypedHours(const QString& text);

/// @brief Days of the week as rule files write them: mon … sun, from Monday on.
const std::array<QString, 7>& writtenWeekdays();
/// @brief 1 (Monday) to 7; 0 for anything else.
int readWrittenWeekday(const QString& text);

/// @brief The n-th such day of the week of every month (中野: third Sunday).
struct NthWeekdayHours {
    static constexpr int kLast = -1;

    int nth = 1;      ///< 1 to 5, or kLast
    int weekday = 7;  ///< 1 (Monday) to 7
    DayHours hours;

    bool fallsOn(QDate date) const;
    bool operator==(const NthWeekdayHours&) const = default;
};

/// @brief What holds on one date alone: an extra day, a closed one, a shortened one.
struct DatedHours {
    DayHours hours;
    QString name;  ///< 市制記念日, 休日納税相談 …; may be empty

    bool operator==(const DatedHours&) const = default;
};

/// @brief Why a day has its hours.
enum class DayGround {
    Weekday,     ///< the hours of that day of the week
    Holiday,     ///< national holiday
    NthWeekday,  ///< the n-th such day of the month
    Dated,       ///< a date of its own
    YearEnd,     ///< 29 December to 3 January: closed, whatever else is said of the day
};

/// @brief One day as the office telephones on it.
struct CallingDayPlan {
    DayHours hours;                          ///< none: closed
    DayHours usual;                          ///< those it would have if it weren't closed as a date
    DayGround ground = DayGround::Weekday;   ///< what decided
    QString name;                            ///< of the date or the holiday

    bool isClosed() const { return !hours; }
};

/// @brief On which days and at what hours a campaign telephones. Of several rules for a
/// day the first of these holds: the year's end and the office's closing days (closed);
/// a date of its own (closed before open); the n-th weekday of the month (not on a
/// holiday from Monday to Friday); the hours of holidays; those of the day of the week.
struct CallingSchedule {
    std::array<DayHours, 7> weekly;  ///< Monday first
    DayHours holiday;
    std::vector<NthWeekdayHours> nthWeekdays;  ///< the first that falls on a day holds
    QMap<QDate, DatedHours> dated;

    CallingDayPlan dayOf(QDate date, const BusinessCalendar& calendar) const;
    bool operator==(const CallingSchedule&) const = default;
};

}  // namespace saikoku
