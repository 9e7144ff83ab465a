#include "core/eligibility/calling_schedule.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include "core/base/business_calendar.h"

namespace saikoku {

namespace {

const QString kClosed = QStringLiteral("closed");
const QString kTimeForm = QStringLiteral("HH:mm");

std::size_t indexOf(QDate date) { return static_cast<std::size_t>(date.dayOfWeek() - 1); }

}  // namespace

QString writtenHours(const DayHours& hours) {
    return hours ? hours->from.toString(kTimeForm) + u'-' + hours->to.toString(kTimeForm) : kClosed;
}

std::optional<DayHours> readWrittenHours(const QString& text) {
    if (text == kClosed) {
        return DayHours();
    }
    const QStringList ends = text.split(u'-');
    const CallingHours hours{QTime::fromString(ends.value(0), kTimeForm), QTime::fromString(ends.value(1), kTimeForm)};
    if (ends.size() != 2 || !hours.from.isValid() || !hours.to.isValid()) {
        return std::nullopt;
    }
    return DayHours(hours);
}

std::optional<DayHours> readTypedHours(const QString& text) {
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toLower();
    if (typed == kClosed || typed == QStringLiteral("休") || typed == QStringLiteral("休み")) {
        return DayHours();
    }
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?[-–~〜](\\d{1,2})(?::(\\d{2}))?$"));
    const QRegularExpressionMatch match = form.match(typed);
    const CallingHours hours{QTime(match.captured(1).toInt(), match.captured(2).toInt()),
                             QTime(match.captured(3).toInt(), match.captured(4).toInt())};
    if (!match.hasMatch() || !hours.from.isValid() || !hours.to.isValid()) {
        return std::nullopt;
    }
    return DayHours(hours);
}

const std::array<QString, 7>& writtenWeekdays() {
    static const std::array<QString, 7> names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                              QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                              QStringLiteral("sun")};
    return names;
}

int readWrittenWeekday(const QString& text) {
    const auto& names = writtenWeekdays();
    const auto found = std::find(names.begin(), names.end(), text);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

bool NthWeekdayHours::fallsOn(QDate date) const {
    if (date.dayOfWeek() != weekday) {
        return false;
    }
    return nth == kLast ? date.addDays(7).month() != date.month() : (date.day() - 1) / 7 + 1 == nth;
}

CallingDayPlan CallingSchedule::dayOf(QDate date, const BusinessCalendar& calendar) const {
    const bool isHoliday = calendar.isHoliday(date);
    CallingDayPlan plan;
    plan.ground = isHoliday ? DayGround::Holiday : DayGround::Weekday;
    plan.usual = isHoliday ? holiday : weekly.at(indexOf(date));
    plan.name = isHoliday ? calendar.holidays().name(date) : QString();
    const bool isWorkingHoliday = isHoliday && date.dayOfWeek() < Qt::Saturday;
    const auto nth = std::find_if(nthWeekdays.begin(), nthWeekdays.end(), [&](const NthWeekdayHours& each) { return each.fallsOn(date); });
    if (nth != nthWeekdays.end() && !isWorkingHoliday) {
        plan.usual = nth->hours;
        plan.ground = DayGround::NthWeekday;
    }
    plan.hours = plan.usual;
    if (const auto own = dated.constFind(date); own != dated.constEnd()) {
        plan.hours = own->hours;
        plan.usual = own->hours ? own->hours : plan.usual;
        plan.ground = DayGround::Dated;
        plan.name = own->name;
    }
    if (calendar.callingDay(date) == CallingDay::Closed) {
        plan.hours.reset();
        plan.ground = calendar.isYearEnd(date) ? DayGround::YearEnd : DayGround::Dated;
    }
    return plan;
}

}  // namespace saikoku
