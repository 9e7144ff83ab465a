#pragma once

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/contact/negotiation_codes.h"
#include "core/eligibility/calling_schedule.h"

namespace saikoku {

class RuleReader;

/// @brief What a campaign goes by when it contacts people.
struct CampaignCalling {
    CallingSchedule schedule;
    int startOffsetDays = 0;    ///< called from so many days after the oldest due date on (横須賀: two months)
    QSet<Channel> demandFirst;  ///< channels that want a demand letter (督促状) sent before

    bool operator==(const CampaignCalling&) const = default;
};

/// @brief Hours that nobody may be called at, whatever else a rule says.
struct CallingNight {
    QTime from;  ///< evening
    QTime to;    ///< next morning

    bool allows(const DayHours& hours) const {
        return !hours || (hours->from >= to && hours->to <= from && hours->from < hours->to);
    }
    /// @brief Never begins later nor ends earlier than that one.
    bool covers(const CallingNight& least) const { return from <= least.from && to >= least.to; }
};

/// @brief What rules/calling.json says of calling hours and days, of the office or of one
/// campaign: only what is said there, in the form in which it is written and edited.
struct CallingPart {
    std::array<std::optional<DayHours>, 7> weekly;  ///< Monday first
    std::optional<DayHours> holiday;
    std::vector<NthWeekdayHours> nthWeekdays;
    QMap<QDate, DatedHours> dated;
    std::optional<int> startOffsetDays;
    QMap<Channel, bool> demandFirst;

    bool operator==(const CallingPart&) const = default;

    /// @brief What then holds where `standard` holds otherwise: n-th weekdays of the part go
    /// first, a date that is closed in either is closed.
    CampaignCalling over(const CampaignCalling& standard) const;
    /// @brief {"weekly_hours": {"mon": "09:00-20:00"}, "dated_hours": […] …}, without empty ones.
    QJsonObject toJson() const;
    /// @brief The names that toJson() writes.
    static QStringList names();
};

/// @brief Reads parts, never outside of the night.
class CallingPartReader {
public:
    static constexpr int kMostOffsetDays = 366;

    CallingPartReader(CallingNight night, QString place) : m_night(night), m_place(std::move(place)) {}

    /// @brief BadInput names the place: "calling.json, campaigns.tax.dated_hours[2]".
    /// @param prefix "" or "campaigns.tax."
    Result<CallingPart> read(RuleReader& values, const QString& prefix) const;

private:
    Result<void> readWeek(const QJsonObject& week, const QString& at, CallingPart& part) const;
    Result<void> readNthWeekdays(const QJsonArray& rows, const QString& at, CallingPart& part) const;
    Result<void> readDates(const QJsonArray& rows, const QString& at, CallingPart& part) const;
    Result<void> readChannels(const QJsonObject& channels, const QString& at, CallingPart& part) const;
    DayHours hours(RuleReader& reader, const QString& name) const;
    QString placeOf(const QString& at) const { return m_place + QStringLiteral(", ") + at; }

    CallingNight m_night;
    QString m_place;
};

}  // namespace saikoku
