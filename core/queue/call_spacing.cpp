#include "core/queue/call_spacing.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/eligibility/calling_rules.h"
#include "core/queue/queue_rules.h"

namespace saikoku {

namespace {

QDateTime dayAfter(const QDateTime& tokyo) { return toTokyo(fromTokyo(tokyo.date().addDays(1), QTime(0, 0))); }

auto bandOf(QTime time, const CallingRules& calling) {
    return std::upper_bound(calling.timeBands.begin(), calling.timeBands.end(), time);
}

/// When the band after that of the moment begins, the next day at the latest.
QDateTime nextBand(const QDateTime& tokyo, const CallingRules& calling) {
    const auto next = bandOf(tokyo.time(), calling);
    return next == calling.timeBands.end() ? dayAfter(tokyo) : toTokyo(fromTokyo(tokyo.date(), *next));
}

bool isMissed(const CallCounted& call) { return call.result != ResultCode::Busy && !(call.result && isReached(*call.result, Direction::Outbound, std::nullopt)); }

}  // namespace

std::optional<QDateTime> restsUntil(std::span<const CallCounted> calls, const CallingRules& calling, const QueueRules& rules,
                                    const QDateTime& now) {
    const auto last = std::max_element(calls.begin(), calls.end(), [](const CallCounted& a, const CallCounted& b) { return a.at < b.at; });
    if (last == calls.end()) {
        return std::nullopt;
    }
    const QDateTime moment = toTokyo(now);
    const QDateTime at = toTokyo(last->at);
    QDateTime until;
    if (last->result && rules.restUntilTomorrow.contains(*last->result)) {
        until = dayAfter(at);
    } else if (last->result) {
        until = calling.recallAfter(*last->result, at).value_or(QDateTime());
    }
    const auto band = bandOf(moment.time(), calling);
    const bool triedSo = std::any_of(calls.begin(), calls.end(), [&](const CallCounted& call) {
        const QDateTime then = toTokyo(call.at);
        return isMissed(call) && then.date() == moment.date() && bandOf(then.time(), calling) == band;
    });
    // a number that turned out dead says nothing of the person: another one may be tried at once
    const bool numberAlone = last->result == ResultCode::NotInUse || last->result == ResultCode::WrongNumber || last->result == ResultCode::Fax;
    if (triedSo && !numberAlone && last->result != ResultCode::Busy) {
        until = until.isValid() ? std::max(until, nextBand(moment, calling)) : nextBand(moment, calling);
    }
    return until.isValid() && until > moment ? std::optional(toTokyo(until)) : std::nullopt;
}

}  // namespace saikoku
