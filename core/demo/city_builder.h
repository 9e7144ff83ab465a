#pragma once

#include "core/base/business_calendar.h"
#include "core/demo/city.h"

namespace saikoku::demo {

/// @brief How large: residents, or cases in arrears when `cases` > 0.
struct CitySize {
    int residents = 20'000;
    int cases = 0;
    /// Of those who can fall into arrears, the share that is on the last day.
    double shareInArrears = 0.6;
};

/// @brief Settles people and levies their taxes, from the household's seed
/// alone. What is paid in time is paid already; the rest waits for the days.
///
/// With `cases` only units that can fall into arrears are kept, with a few of
/// the others; the caller settles what is over (settleSurplus).
City buildCity(const CityShape& shape, const CitySize& size, const BusinessCalendar& calendar);

/// @brief Persons of the city who can fall into arrears by their traits.
int countLatePayers(const City& city);

/// @brief In a city made for a number of cases: pays off the last ones until
/// exactly so many are in arrears. Nothing when there are too few.
void settleSurplus(City& city, int cases);

}  // namespace saikoku::demo
