#include "core/demo/office_rules.h"

namespace saikoku::demo {

Result<OfficeRules> shippedOfficeRules() {
    SAIKOKU_TRY_ASSIGN(BusinessCalendar calendar, BusinessCalendar::load());
    SAIKOKU_TRY_ASSIGN(CallingRules calling, CallingRules::load());
    SAIKOKU_TRY_ASSIGN(const PromiseRules promises, PromiseRules::load());
    return OfficeRules{std::move(calendar), std::move(calling), promises};
}

}  // namespace saikoku::demo
