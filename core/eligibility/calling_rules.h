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
#include "core/eligibility/calling_part.h"

namespace saikoku {

class BusinessCalendar;
class RuleFile;
class RuleSource;

/// @brief The office's numbers for calling, from rules/calling.json.
struct CallingRules {
    CallingNight night;                ///< never called; at least as long as shipped
    CampaignCalling usual;             ///< the hours of weekdays and weekends before anything else is said
    CampaignCalling standard;          ///< of every campaign that says nothing else
    CallingPart office;                ///< what the file says for all campaigns …
    QMap<QString, CallingPart> parts;  ///< … and for one, by its code
    QMap<QString, CampaignCalling> campaigns;  ///< by code, what then holds
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

    /// @brief What holds for the campaign of that code; the standard for any other.
    const CampaignCalling& of(const QString& campaign) const;

    /// @brief Refuses by name and place ("campaigns.tax.dated_hours[2]"): a bad or missing
    /// value, hours that reach into the night, a night shorter than the shipped one, a week
    /// without hours, a period shorter than a day, bands out of order.
    static Result<CallingRules> fromJson(const RuleFile& file);
    static Result<CallingRules> fromRules(const RuleSource& source);
    /// @brief The shipped rules, or newer ones in the data folder.
    static Result<CallingRules> load(const QString& dataFolder = {});

    /// @brief The moment itself when it lies in the campaign's calling hours of an open day,
    /// else when they begin next. Looks a month ahead; the moment itself when it finds none.
    QDateTime firstCallingTimeFrom(const QDateTime& moment, const BusinessCalendar& calendar,
                                   const QString& campaign = {}) const;

    /// @brief When a re-call offers itself after this result, before anything else is
    /// asked (hours, caps …); nothing where none does. Any zone; the answer likewise.
    std::optional<QDateTime> recallAfter(ResultCode result, const QDateTime& moment) const;
};

}  // namespace saikoku
