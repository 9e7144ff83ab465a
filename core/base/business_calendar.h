#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/holidays.h"
#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Days on which this office alone is closed (founding day, works …).
struct OfficeClosure {
    QDate from;
    QDate to;  ///< included
    QString name;
};

/// @brief What kind of day it is for telephoning: the hours differ.
enum class CallingDay {
    Weekday,
    WeekendOrHoliday,
    Closed,  ///< the year's end or the office's own closing day
};

/// @brief Which days count. Two questions that must not be mixed: the law's
/// closed days move a time limit (地方税法20条の5第2項, 民法142条: Saturday,
/// Sunday, national holiday, 29 December to 3 January), the office's own
/// closing days don't.
class BusinessCalendar {
public:
    /// @brief rules/business_days.json; refuses an unreadable value by name.
    static Result<BusinessCalendar> fromRules(const RuleFile& file, Holidays holidays,
                                              const std::vector<OfficeClosure>& own = {});
    static Result<BusinessCalendar> fromRules(const RuleSource& source,
                                              const std::vector<OfficeClosure>& own = {});
    /// @brief Shipped rules, or newer ones in the data folder.
    static Result<BusinessCalendar> load(const QString& dataFolder = {},
                                         const std::vector<OfficeClosure>& own = {});

    const Holidays& holidays() const { return m_holidays; }
    bool isHoliday(QDate date) const { return m_holidays.contains(date); }
    bool isWeekendOrHoliday(QDate date) const;
    /// @brief 29 December to 3 January.
    bool isYearEnd(QDate date) const;
    /// @brief Closed by law: a time limit that ends on it moves.
    bool isClosedByLaw(QDate date) const;
    /// @brief Neither closed by law nor by the office.
    bool isBusinessDay(QDate date) const;

    /// @brief The first business day after `date`, never `date` itself.
    QDate nextBusinessDay(QDate date) const;
    QDate previousBusinessDay(QDate date) const;
    /// @brief The n-th business day after `date`; `date` for n = 0, n ≥ 0.
    QDate addBusinessDays(QDate date, int n) const;

    /// @brief A nominal due date moved past the law's closed days.
    QDate shiftDueDate(QDate nominal) const;

    CallingDay callingDay(QDate date) const;

private:
    explicit BusinessCalendar(Holidays holidays) : m_holidays(std::move(holidays)) {}
    bool isOwnClosure(QDate date) const;

    Holidays m_holidays;
    std::vector<qint64> m_ownClosures;  ///< Julian days, ascending
    unsigned m_closedWeekdays = 0;      ///< bit n: Qt's day of week n
    int m_yearEndFrom = 0;              ///< month × 100 + day
    int m_yearEndTo = 0;
};

}  // namespace saikoku
