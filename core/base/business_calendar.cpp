#include "core/base/business_calendar.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/iso_date.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

int monthDay(QDate date) {
    return date.month() * 100 + date.day();
}

int readMonthDay(RuleReader& reader, const QString& name) {
    const QDate day = parseIsoDate(QStringLiteral("2000-") + reader.text(name));
    if (!day.isValid()) {
        reader.refuse(name, Text::tr("a month and day like 12-29"));
        return 0;
    }
    return monthDay(day);
}

}  // namespace

Result<BusinessCalendar> BusinessCalendar::fromRules(const RuleFile& file, Holidays holidays,
                                                     const std::vector<OfficeClosure>& own) {
    BusinessCalendar calendar(std::move(holidays));
    RuleReader reader(file);
    const QString weekdays = QStringLiteral("law_closed_weekdays");
    const QJsonArray days = reader.list(weekdays);
    for (const auto& day : days) {
        const int number = day.toInt();
        if (number < 1 || number > 7) {
            reader.refuse(weekdays, Text::tr("days of the week from 1 (Monday) to 7"));
            break;
        }
        calendar.m_closedWeekdays |= 1U << number;
    }
    constexpr unsigned kWholeWeek = 0xFE;  // bits 1 to 7
    if (calendar.m_closedWeekdays == kWholeWeek) {
        reader.refuse(weekdays, Text::tr("at least one day of the week open"));
    }
    calendar.m_yearEndFrom = readMonthDay(reader, QStringLiteral("year_end_from"));
    calendar.m_yearEndTo = readMonthDay(reader, QStringLiteral("year_end_to"));
    if (calendar.m_yearEndFrom <= calendar.m_yearEndTo) {
        reader.refuse(QStringLiteral("year_end_to"), Text::tr("a day in January"));
    }
    SAIKOKU_TRY(reader.finish());
    for (const OfficeClosure& closure : own) {
        constexpr int kLongestClosure = 366;
        if (!closure.from.isValid() || closure.to < closure.from ||
            closure.from.daysTo(closure.to) > kLongestClosure) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The closing days \"%1\" end before they begin or last longer than a year.")
                            .arg(closure.name));
        }
        for (QDate day = closure.from; day <= closure.to; day = day.addDays(1)) {
            calendar.m_ownClosures.push_back(day.toJulianDay());
        }
    }
    std::sort(calendar.m_ownClosures.begin(), calendar.m_ownClosures.end());
    return calendar;
}

Result<BusinessCalendar> BusinessCalendar::fromRules(const RuleSource& source,
                                                     const std::vector<OfficeClosure>& own) {
    SAIKOKU_TRY_ASSIGN(Holidays holidays, Holidays::fromRules(source));
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("business_days")));
    return fromRules(file, std::move(holidays), own);
}

Result<BusinessCalendar> BusinessCalendar::load(const QString& dataFolder,
                                                const std::vector<OfficeClosure>& own) {
    return fromRules(ShippedRules(dataFolder), own);
}

bool BusinessCalendar::isWeekendOrHoliday(QDate date) const {
    return date.dayOfWeek() == Qt::Saturday || date.dayOfWeek() == Qt::Sunday || m_holidays.contains(date);
}

bool BusinessCalendar::isYearEnd(QDate date) const {
    const int day = monthDay(date);
    return day >= m_yearEndFrom || day <= m_yearEndTo;
}

bool BusinessCalendar::isClosedByLaw(QDate date) const {
    return (m_closedWeekdays & (1U << date.dayOfWeek())) != 0 || m_holidays.contains(date) || isYearEnd(date);
}

bool BusinessCalendar::isOwnClosure(QDate date) const {
    return std::binary_search(m_ownClosures.begin(), m_ownClosures.end(), date.toJulianDay());
}

bool BusinessCalendar::isBusinessDay(QDate date) const {
    return !isClosedByLaw(date) && !isOwnClosure(date);
}

QDate BusinessCalendar::nextBusinessDay(QDate date) const {
    return addBusinessDays(date, 1);
}

QDate BusinessCalendar::previousBusinessDay(QDate date) const {
    do {
        date = date.addDays(-1);
    } while (date.isValid() && !isBusinessDay(date));
    return date;
}

QDate BusinessCalendar::addBusinessDays(QDate date, int n) const {
    while (n > 0 && date.isValid()) {
        date = date.addDays(1);
        if (isBusinessDay(date)) {
            --n;
        }
    }
    return date;
}

QDate BusinessCalendar::shiftDueDate(QDate nominal) const {
    while (nominal.isValid() && isClosedByLaw(nominal)) {
        nominal = nominal.addDays(1);
    }
    return nominal;
}

CallingDay BusinessCalendar::callingDay(QDate date) const {
    if (isYearEnd(date) || isOwnClosure(date)) {
        return CallingDay::Closed;
    }
    return isWeekendOrHoliday(date) ? CallingDay::WeekendOrHoliday : CallingDay::Weekday;
}

}  // namespace saikoku
