#pragma once

#include <vector>

#include "core/demo/office.h"

namespace saikoku::demo {

/// @brief A call that is planned for the day.
struct PlannedCall {
    qint32 person = 0;
    qint32 second = 0;
    int operatorIndex = 0;
    bool inbound = false;
    bool isAppointment = false;
};

/// @brief Chooses whom to call on a day and when, by what the office can know.
/// Rests those who must not be called: held, an own promise ahead, an
/// appointment later, the days after due date and demand letter, the caps per
/// number, left alone by lot.
class CallPlan {
public:
    /// @brief `share` of the cases in arrears is called on a weekday.
    CallPlan(Office& office, double share) : m_office(office), m_share(share) {}

    /// @brief The day's calls, incoming ones too, by time. Empty on days without work.
    std::vector<PlannedCall> forDay(Day day);

    /// @brief A line on which the person may be called today, −1 when none.
    qint32 callableLine(const Person& person, Day day) const;

private:
    int budgetFor(Day day);
    bool mayBeCalled(const Person& person, Day day) const;
    double urgency(const Person& person, Day day);
    PlannedCall planned(qint32 id, Day day);
    qint32 secondInBand(int band, Day day);
    void addIncoming(std::vector<PlannedCall>& calls, Day day);

    Office& m_office;
    double m_share;
    double m_carried = 0;
    std::vector<std::pair<double, qint32>> m_candidates;
};

/// @brief 0 morning, 1 noon, 2 afternoon, 3 evening, 4 weekend.
int bandOf(int callingWeekday, qint32 second);

}  // namespace saikoku::demo
