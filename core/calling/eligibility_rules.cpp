#include "core/calling/eligibility_rules.h"

#include <array>

namespace saikoku {

std::span<const CaseRule> caseRules() {
    static constexpr std::array kRules{
        &settledRule,       &holdRule,     &officerOnlyRule,  &lawyerRule,        &noNumberRule,
        &inUseRule,         &nightRule,    &outsideHoursRule, &closedDayRule,     &activePromiseRule,
        &callbackFixedRule, &selfCureRule, &paymentGraceRule, &demandNotSentRule,
    };
    return kRules;
}

std::span<const PhoneRule> phoneRules() {
    static constexpr std::array kRules{&doNotCallRule, &capDayRule, &capWeekRule, &retryGapRule};
    return kRules;
}

}  // namespace saikoku
