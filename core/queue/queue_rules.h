#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief A list that the office makes every month anew.
struct StandingList {
    QString key;        ///< stable
    QString name;       ///< of the office; the list's own name has the month or day besides
    bool isDaily = false;  ///< one for each day, else for each month
    QList<int> months;  ///< 1–12
    /// As a condition is written; {year_begins} and {last_year_begins} are the first days of
    /// the fiscal year of the list's first day and of the one before.
    QString condition;
    QString sort;

    bool isOf(QDate month) const { return months.contains(month.month()); }
    /// @brief The condition with the days of that month's fiscal year.
    QString conditionFor(QDate month) const;
};

/// @brief The office's numbers for lists and the queue, from rules/queue.json.
struct QueueRules {
    int leaseMinutes = 0;                 ///< a case that was taken is held so long, unless renewed
    int agreedTries = 0;                  ///< calls that a list's case is to have, unless the list says otherwise …
    int agreedWeekdays = 0;               ///< … on so many different weekdays …
    int agreedTimeBands = 0;              ///< … and in so many time bands (CallingRules::timeBands)
    int callbackAnyonesAfterMinutes = 0;  ///< an own callback that was missed so long is anyone's
    int callbackKeptDays = 0;             ///< older callbacks don't come first any more
    int skipMinutes = 0;                  ///< a case that was skipped stays out of the queue so long
    QStringList skipReasons;              ///< why a case is usually passed on, nine at most: each has a digit
    QList<ResultCode> restUntilTomorrow;  ///< who was called with these results today isn't called again today
    int callersBackDays = 0;              ///< who called in within so many days and wasn't spoken with comes first in a new list
    int undoSeconds = 0;                  ///< a record may be taken back so long
    QList<StandingList> standingLists;

    static Result<QueueRules> fromJson(const RuleFile& file);
    static Result<QueueRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
