#include "core/demo/call_plan.h"

#include <algorithm>

namespace saikoku::demo {

namespace {

constexpr qint32 kNoon = 12 * kHour;
constexpr qint32 kAfternoon = 13 * kHour;
constexpr qint32 kEvening = 17 * kHour;
constexpr int kWeekendBand = 4;

int daysSince(Day day, Day what) { return what == 0 ? 9999 : day - what; }

/// How long the office lets a number rest.
int restDays(const Person& person) {
    return person.attempts < 4 ? 3 : person.attempts < 8 ? 14 : 40;
}

}  // namespace

int bandOf(int callingWeekday, qint32 second) {
    return callingWeekday >= 6 ? kWeekendBand : second < kNoon ? 0 : second < kAfternoon ? 1 : second < kEvening ? 2 : 3;
}

int CallPlan::budgetFor(Day day) {
    const QDate date = dateOf(day);
    const BusinessCalendar& calendar = m_office.rules.calendar;
    if (calendar.callingDay(date) == CallingDay::Closed || calendar.isHoliday(date)) {
        return 0;
    }
    double share = m_share;
    if (date.dayOfWeek() == 6) {
        share *= 0.55;
    } else if (date.dayOfWeek() == 7) {
        share *= day % 14 < 7 ? 0.7 : 0.0;  // every other Sunday
    }
    m_carried += share * static_cast<double>(m_office.active.size());
    const int budget = static_cast<int>(m_carried);
    m_carried -= budget;
    return share > 0 ? budget : 0;
}

qint32 CallPlan::callableLine(const Person& person, Day day) const {
    const CallingRules& rules = m_office.rules.calling;
    qint32 best = -1;
    int fewest = 0;
    for (int i = 0; i < person.lineCount; ++i) {
        const PhoneLine& line = m_office.line(person.lines[i]);
        const auto tried = [&](int days) {
            return static_cast<int>(std::count_if(std::begin(line.attempts), std::end(line.attempts),
                                                  [&](Day attempt) { return attempt != 0 && day - attempt < days; }));
        };
        const int lately = tried(rules.capPeriodDays);
        if (line.givenUp || tried(1) >= rules.capPerDay || lately >= std::min(rules.capPerPeriod, kAttemptsRemembered)) {
            continue;
        }
        if (best < 0 || lately < fewest) {
            best = person.lines[i];
            fewest = lately;
        }
    }
    return best;
}

bool CallPlan::mayBeCalled(const Person& person, Day day) const {
    if (person.lineCount == 0 || person.holdUntil >= day || person.graceUntil >= day ||
        (person.promiseDue != 0 && !person.promiseBroken) || person.callbackDay > day) {
        return false;
    }
    if (person.lotUntil >= day && person.lot == Lot::LeaveAlone) {
        return false;
    }
    if (person.callbackDay != 0) {
        return true;
    }
    const bool young = day - person.arrearsSince < 90;
    const int selfCure = m_office.rules.calling.selfCureDays;
    if (person.lastDemand == 0 || (young && (daysSince(day, person.lastDemand) <= selfCure ||
                                             daysSince(day, person.lastDue) <= selfCure))) {
        return false;
    }
    const int restAfterTalk = person.promiseBroken ? 5 : 16;
    return daysSince(day, person.lastAttempt) >= restDays(person) && daysSince(day, person.lastReached) >= restAfterTalk;
}

double CallPlan::urgency(const Person& person, Day day) {
    if (person.callbackDay != 0) {
        return 100;
    }
    if (person.lotUntil >= day && person.lot == Lot::Call) {
        return 60;
    }
    double urgency = 12 * m_office.random.unit() + (person.promiseBroken ? 2 : 0);
    urgency += person.arrears > 500'000 ? 5 : person.arrears > 200'000 ? 4 : person.arrears > 50'000 ? 2.5 : 0;
    urgency += person.attempts == 0 ? 3 : person.attempts < 4 ? 1.5 : -0.25 * person.attempts;
    return urgency - 1.5 * person.talksInVain;
}

qint32 CallPlan::secondInBand(int band, Day day) {
    const CallingHours& hours = m_office.callingHours(day);
    const qint32 ends[] = {secondOf(hours.from), kNoon, kAfternoon, kEvening, secondOf(hours.to)};
    const qint32 from = band == kWeekendBand ? ends[0] : ends[band];
    const qint32 to = band == kWeekendBand ? ends[4] : ends[band + 1];
    return m_office.random.between(from, std::max(from, to - 1));
}

PlannedCall CallPlan::planned(qint32 id, Day day) {
    const Person& person = m_office.person(id);
    Random& random = m_office.random;
    PlannedCall call;
    call.person = id;
    call.operatorIndex = person.chargedTo >= 0 ? person.chargedTo : random.pick(m_office.staff.callers);
    if (person.callbackDay == day) {
        call.isAppointment = true;
        call.second = person.callbackSecond;
        call.operatorIndex = person.callbackOperator >= 0 ? person.callbackOperator : call.operatorIndex;
        return call;
    }
    const int weekday = m_office.callingWeekday(day);
    if (weekday >= 6) {
        call.second = secondInBand(kWeekendBand, day);
        return call;
    }
    // Tuesdays and Thursdays somebody stays until eight.
    const double evening = weekday == 2 || weekday == 4 ? 0.45 : 0.03;
    double weights[4] = {0.38, 0.08, 0.42, evening};
    if (person.lastBand >= 0 && person.lastBand < 4 && person.attempts > 0) {
        weights[person.lastBand] *= 0.25;  // another time of day than last time
    }
    call.second = secondInBand(random.weighted(weights, 4), day);
    return call;
}

void CallPlan::addIncoming(std::vector<PlannedCall>& calls, Day day) {
    for (const ExpectedCall& expected : m_office.expected.takeFrom(day)) {
        const Person& person = m_office.person(expected.person);
        const bool wants = person.arrears > 0 && (person.promiseDue == 0 || person.promiseBroken) && person.lineCount > 0;
        if (wants && m_office.isBusinessDay(day)) {
            calls.push_back({expected.person, expected.second, m_office.random.pick(m_office.staff.callers), true, false});
        }
    }
}

std::vector<PlannedCall> CallPlan::forDay(Day day) {
    std::vector<PlannedCall> calls;
    addIncoming(calls, day);
    const int budget = budgetFor(day);
    if (budget > 0) {
        m_candidates.clear();
        for (const qint32 id : m_office.active) {
            const Person& person = m_office.person(id);
            if (mayBeCalled(person, day) && callableLine(person, day) >= 0) {
                m_candidates.emplace_back(-urgency(person, day), id);
            }
        }
        const std::size_t count = std::min(m_candidates.size(), static_cast<std::size_t>(budget));
        std::partial_sort(m_candidates.begin(), m_candidates.begin() + static_cast<std::ptrdiff_t>(count),
                          m_candidates.end());
        for (std::size_t i = 0; i < count; ++i) {
            calls.push_back(planned(m_candidates[i].second, day));
        }
    }
    std::sort(calls.begin(), calls.end(), [](const PlannedCall& a, const PlannedCall& b) {
        return a.second != b.second ? a.second < b.second : a.person < b.person;
    });
    const qint32 opening = secondOf(m_office.callingHours(day).from);
    const qint32 closing = secondOf(m_office.callingHours(day).to);
    std::erase_if(calls, [&](const PlannedCall& call) { return call.second < opening || call.second >= closing; });
    return calls;
}

}  // namespace saikoku::demo
