#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class BusinessCalendar;
class RuleFile;
class RuleSource;

/// @brief Calling hours of one kind of day, Asia/Tokyo: from ≤ time < to.
struct CallingHours {
    QTime from;
    QTime to;

    bool contain(QTime time) const { return time >= from && time < to; }
};

/// @brief The office's numbers for calling, from rules/calling.json.
struct CallingRules {
    CallingHours weekday;
    CallingHours weekend;              ///< Saturday, Sunday, national holiday
    QTime nightFrom;                   ///< never called from here …
    QTime nightTo;                     ///< … to here the next morning
    int capPerDay = 0;                 ///< attempts on one number on one date
    int capPerPeriod = 0;              ///< attempts on one number in capPeriodDays
    int capPeriodDays = 0;             ///< dates, today included
    QMap<ResultCode, int> retryGap;    ///< minutes after an attempt with that result
    QMap<ResultCode, int> recallMinutes;    ///< after so many minutes a re-call offers itself …
    QList<ResultCode> recallInNextBand;     ///< … or when the next time band begins
    int selfCureDays = 0;              ///< after the due date or the demand letter
    int paymentGraceBusinessDays = 0;  ///< after the person reported to have paid
    int overrideReasonLength = 0;      ///< characters an override's reason must have
    QStringList neverOverridden;       ///< codes of reasons that no officer may pass
    int unreachableAttempts = 0;       ///< at least so many missed calls …
    int unreachableWeekdays = 0;       ///< … on so many different weekdays …
    int unreachableTimeBands = 0;      ///< … in so many different time bands
    std::vector<QTime> timeBands;      ///< where each band begins, ascending

    /// @brief Refuses by name: a bad or missing value, hours that reach into the
    /// night, a period shorter than a day, bands out of order.
    static Result<CallingRules> fromJson(const RuleFile& file);
    static Result<CallingRules> fromRules(const RuleSource& source);
    /// @brief The shipped rules, or newer ones in the data folder.
    static Result<CallingRules> load(const QString& dataFolder = {});

    /// @brief The moment itself when it lies in the calling hours of an open day, else
    /// when they begin next. Looks a month ahead; the moment itself when it finds none.
    QDateTime firstCallingTimeFrom(const QDateTime& moment, const BusinessCalendar& calendar) const;

    /// @brief When a re-call offers itself after this result, before anything else is
    /// asked (hours, caps …); nothing where none does. Any zone; the answer likewise.
    std::optional<QDateTime> recallAfter(ResultCode result, const QDateTime& moment) const;

    const CallingHours& hours(bool weekendOrHoliday) const { return weekendOrHoliday ? weekend : weekday; }
};

}  // namespace saikoku
