#pragma once

#include <vector>

#include "core/demo/city.h"
#include "core/demo/city_facts.h"
#include "core/demo/office_rules.h"
#include "core/demo/staff.h"

namespace saikoku::demo {

inline constexpr qint32 kHour = 3600;

inline qint32 secondOf(QTime time) { return time.msecsSinceStartOfDay() / 1000; }

/// @brief Somebody will ring the office up.
struct ExpectedCall {
    qint32 person = 0;
    qint32 second = 0;
};

/// @brief Something for every day from the city's begin to its end.
template <class T>
class ByDay {
public:
    ByDay(Day begin, Day end) : m_begin(begin), m_days(static_cast<std::size_t>(end - begin + 2)) {}

    /// @brief Left out when the day lies outside.
    void add(Day day, T item) {
        const qint64 place = qint64(day) - m_begin;
        if (place >= 0 && place < static_cast<qint64>(m_days.size())) {
            m_days[static_cast<std::size_t>(place)].push_back(std::move(item));
        }
    }
    std::vector<T> takeFrom(Day day) { return std::exchange(m_days[static_cast<std::size_t>(day - m_begin)], {}); }

private:
    Day m_begin;
    std::vector<std::vector<T>> m_days;
};

/// @brief 1 Monday … 7 Sunday; a public holiday is a Sunday.
int callingWeekday(const BusinessCalendar& calendar, Day day);

/// @brief What the parts of the simulated office share.
struct Office {
    City& city;
    const OfficeRules& rules;
    FactSink& sink;
    Staff staff;
    Random random;
    std::vector<qint32> active;  ///< persons in arrears
    ByDay<ExpectedCall> expected;

    Person& person(qint32 id) { return city.persons[static_cast<std::size_t>(id)]; }
    const Traits& traits(qint32 id) { return person(id).traits; }
    PhoneLine& line(qint32 id) { return city.lines[static_cast<std::size_t>(id)]; }

    bool isBusinessDay(Day day) const { return rules.calendar.isBusinessDay(dateOf(day)); }
    Day nextBusinessDay(Day day) const { return dayOf(rules.calendar.nextBusinessDay(dateOf(day))); }
    /// @brief The day itself, or the next business day.
    Day businessDayFrom(Day day) const { return isBusinessDay(day) ? day : nextBusinessDay(day); }
    int callingWeekday(Day day) const { return demo::callingWeekday(rules.calendar, day); }
    CallingHours callingHours(Day day) const {
        return rules.calling.standard.schedule.dayOf(dateOf(day), rules.calendar).usual.value_or(CallingHours());
    }
    Day businessDaysAfter(Day day, int days) const { return dayOf(rules.calendar.addBusinessDays(dateOf(day), days)); }
    int anyOfficer() { return random.pick(staff.officers); }

    /// @brief When somebody rings the town hall up: while it is open.
    qint32 secondOfIncomingCall() { return random.between(9 * kHour, 17 * kHour - 600); }

    /// @brief Takes money in and counts it towards an open promise.
    void receive(qint32 id, qint64 yen, Day day, PaidBy by);
};

}  // namespace saikoku::demo
