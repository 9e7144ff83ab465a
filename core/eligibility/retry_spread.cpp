#include "core/eligibility/retry_spread.h"

#include <algorithm>
#include <bit>

#include "core/base/clock.h"

namespace saikoku {

RetrySpread retrySpread(std::span<const CallCounted> attempts, const CallingRules& rules) {
    RetrySpread spread;
    unsigned weekdays = 0;
    unsigned bands = 0;
    bool reached = false;
    for (const CallCounted& attempt : attempts) {
        const QDateTime at = toTokyo(attempt.at);
        const auto band = std::upper_bound(rules.timeBands.begin(), rules.timeBands.end(), at.time()) -
                          rules.timeBands.begin();
        weekdays |= 1U << at.date().dayOfWeek();
        bands |= 1U << band;
        reached =
            reached || (attempt.result && isReached(*attempt.result, Direction::Outbound, std::nullopt));
        ++spread.attempts;
    }
    spread.weekdays = std::popcount(weekdays);
    spread.timeBands = std::popcount(bands);
    spread.unreachable = !reached && spread.attempts >= rules.unreachableAttempts &&
                         spread.weekdays >= rules.unreachableWeekdays &&
                         spread.timeBands >= rules.unreachableTimeBands;
    return spread;
}

}  // namespace saikoku
