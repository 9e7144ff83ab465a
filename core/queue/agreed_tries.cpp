#include "core/queue/agreed_tries.h"

#include <algorithm>
#include <bit>

#include "core/base/clock.h"

namespace saikoku {

bool TriesMade::fulfil(const AgreedTries& agreed) const {
    return calls >= agreed.tries && weekdays >= std::min(agreed.weekdays, agreed.tries) &&
           timeBands >= std::min(agreed.timeBands, agreed.tries);
}

TriesMade triesMade(std::span<const CallCounted> calls, const AgreedTries& agreed) {
    TriesMade made;
    unsigned weekdays = 0;
    unsigned bands = 0;
    for (const CallCounted& call : calls) {
        const QDateTime at = toTokyo(call.at);
        const auto band = std::upper_bound(agreed.bands.begin(), agreed.bands.end(), at.time()) - agreed.bands.begin();
        weekdays |= 1U << at.date().dayOfWeek();
        bands |= 1U << band;
        ++made.calls;
    }
    made.weekdays = std::popcount(weekdays);
    made.timeBands = std::popcount(bands);
    return made;
}

}  // namespace saikoku
