#pragma once

#include <vector>

#include "core/base/typed_id.h"
#include "core/demo/city_facts.h"
#include "core/demo/office_rules.h"
#include "core/demo/staff.h"

namespace saikoku {
class Session;
}

namespace saikoku::demo {

/// @brief Whose plan is written, for which city.
struct PlanGround {
    Session& session;
    const City& city;
    const OfficeRules& rules;
    CampaignId campaign;
    Staff staff;
    std::vector<OperatorId> people;  ///< by place in `staff`, and whoever makes the city last
    GroupId dayShift = {};
    GroupId eveningShift = {};

    OperatorId maker() const { return people.back(); }
    OperatorId supervisor() const { return people[static_cast<std::size_t>(staff.supervisor)]; }
    OperatorId caller(std::size_t n) const {
        return people[static_cast<std::size_t>(staff.callers[n % staff.callers.size()])];
    }
    OperatorId officer(std::size_t n) const {
        return people[static_cast<std::size_t>(staff.officers[n % staff.officers.size()])];
    }
    /// @brief The first half of the callers works by day.
    bool isDayShift(std::size_t caller) const { return caller * 2 < staff.callers.size(); }

    bool isBusinessDay(Day day) const { return rules.calendar.isBusinessDay(dateOf(day)); }
    /// @brief The n-th business day before the business date.
    Day businessDaysAgo(int n) const {
        QDate date = dateOf(city.end);
        for (; n > 0; --n) {
            date = rules.calendar.previousBusinessDay(date);
        }
        return dayOf(date);
    }
};

}  // namespace saikoku::demo
