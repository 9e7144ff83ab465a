#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Planned hours of one person on one day of Asia/Tokyo.
struct Shift {
    qint64 id = 0;
    OperatorId who;
    CampaignId campaign;
    QDate day;
    int fromMinute = 0;   ///< of the day, 0–1439
    int untilMinute = 0;  ///< up to 1440; after fromMinute

    int minutes() const { return untilMinute - fromMinute; }
};

/// @brief "9:00-17:30", also with full-width signs or ～; nothing when it can't be read or is no
/// stretch of one day.
struct ShiftHours {
    int fromMinute = 0;
    int untilMinute = 0;
};
std::optional<ShiftHours> readShiftHours(const QString& text);
QString shiftHoursText(const Shift& shift);  ///< "9:00–17:30"
QString minutesText(int minutes);            ///< 540 → "9:00"; a time of day or a sum
QDate mondayOf(QDate day);                   ///< of the day's week

/// @brief The plan from `from` to `to`, both included, by day, person and hour. Permission::Plan.
Result<std::vector<Shift>> plannedShifts(Session& session, QDate from, QDate to);
/// @brief The acting person's own of a day. Permission::View.
Result<std::vector<Shift>> ownShifts(Session& session, QDate day);

/// @brief Adds shifts, all or none. Permission::Plan; logged. ErrorCode::Rule when two of one
/// person would overlap, or hours are none; NotFound for an unknown person.
Result<void> planShifts(Session& session, const std::vector<Shift>& shifts);
/// @brief Takes back what is planned for a person on a day. Permission::Plan; logged. How many shifts.
Result<int> withdrawShifts(Session& session, OperatorId who, QDate day);
/// @brief What is planned for a person on a day from now on, instead of what was; none: nothing.
/// Permission::Plan; logged. Refuses as planShifts() does, and leaves the plan as it was then.
Result<void> replanDay(Session& session, OperatorId who, QDate day, const std::vector<Shift>& shifts);
/// @brief Plans the seven days from `toMonday` like those from `fromMonday`, for persons and days
/// that have no plan yet. Permission::Plan; logged. How many shifts.
Result<int> planWeekLike(Session& session, QDate fromMonday, QDate toMonday);

}  // namespace saikoku
