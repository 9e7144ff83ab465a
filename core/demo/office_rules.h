#pragma once

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/contact/promise_settlement.h"
#include "core/eligibility/calling_rules.h"

namespace saikoku::demo {

/// @brief The rules by which the simulated office works.
struct OfficeRules {
    BusinessCalendar calendar;
    CallingRules calling;
    PromiseRules promises;
};

/// @brief The shipped ones: a demo city is the same whatever an office has changed.
Result<OfficeRules> shippedOfficeRules();

}  // namespace saikoku::demo
