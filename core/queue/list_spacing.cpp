#include "core/queue/list_spacing.h"

#include "core/eligibility/calling_rules.h"
#include "core/queue/call_spacing.h"
#include "core/queue/queue_rules.h"

namespace saikoku {

AgreedTries ListSpacing::agreed() const {
    return {list.agreedTries, rules.agreedWeekdays, rules.agreedTimeBands, calling.timeBands};
}

std::optional<EligibilityReason> ListSpacing::reason(const std::vector<CallCounted>& calls, const QDateTime& now) const {
    if (const auto until = restsUntil(calls, calling, rules, now)) {
        return EligibilityReason{QStringLiteral("retry_gap"), {}, until, {}};
    }
    std::vector<CallCounted> made = calls;
    std::erase_if(made, [&](const CallCounted& call) { return call.at < list.madeAt; });
    const AgreedTries tries = agreed();
    return triesMade(made, tries).fulfil(tries) ? std::optional(EligibilityReason{QStringLiteral("agreed_tries"), {}, {}, {}}) : std::nullopt;
}

}  // namespace saikoku
