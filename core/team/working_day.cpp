#include "core/team/working_day.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/clock.h"
#include "core/team/presence_rules.h"

namespace saikoku {

namespace {

struct Bounds {
    QDateTime from;
    QDateTime until;
};

QDateTime clamped(const QDateTime& moment, const Bounds& bounds) { return qBound(bounds.from, moment, bounds.until); }

/// When the call's record came. One of another day (typed later, or at the real moment beside a moved clock)
/// says nothing of how long somebody sat there.
QDateTime recordedThen(const CallTime& call) {
    const bool isThatDay = call.recordedAt.isValid() && toTokyo(call.recordedAt).date() == toTokyo(call.clickedAt).date();
    return isThatDay ? call.recordedAt : QDateTime();
}

/// The last moment at which this call shows that somebody sat there.
QDateTime lastSign(const CallTime& call) {
    QDateTime last = call.clickedAt;
    for (const QDateTime& at : {call.establishedAt, call.endedAt, recordedThen(call)}) {
        if (at.isValid() && at > last) {
            last = at;
        }
    }
    return last;
}

/// Spans of one seat, from its events in their order.
class SeatReader {
public:
    SeatReader(std::span<const CallTime> calls, const QDateTime& now, bool isToday) : m_calls(calls), m_now(now), m_isToday(isToday) {}

    void take(const PresenceEvent& event) {
        if (event.kind == PresenceKind::On) {
            breakOff(event.at);
            m_open = PresenceSpan{.workstation = event.workstation, .from = event.at, .until = event.at};
        } else if (m_open) {
            follow(event);
        }
        m_lastSaid = event.at;
    }

    /// What is still open at the end of the day's facts.
    void finish() {
        if (!m_open) {
            return;
        }
        if (m_isToday) {
            m_open->isOpen = true;
            close(m_now);
        } else {
            breakOff({});
        }
    }

    std::vector<PresenceSpan> spans;

private:
    void follow(const PresenceEvent& event) {
        endPause(event.at);
        if (event.kind == PresenceKind::Pause) {
            m_open->pauses.push_back({event.at, {}, event.reason});
        } else if (event.kind == PresenceKind::Off) {
            close(event.at);
        }
    }

    void endPause(const QDateTime& at) {
        if (!m_open->pauses.empty() && !m_open->pauses.back().until.isValid()) {
            m_open->pauses.back().until = at;
        }
    }

    /// Nobody signed off before `next` (invalid: before the day's end): until the last that is known.
    void breakOff(const QDateTime& next) {
        if (!m_open) {
            return;
        }
        QDateTime last = m_lastSaid;
        for (const CallTime& call : m_calls) {
            const QDateTime sign = lastSign(call);
            if (call.clickedAt >= m_open->from && sign > last && (!next.isValid() || sign <= next)) {
                last = sign;
            }
        }
        m_open->endsUnsaid = true;
        close(last);
    }

    void close(const QDateTime& at) {
        endPause(at);
        m_open->until = at;
        spans.push_back(*m_open);
        m_open.reset();
    }

    std::span<const CallTime> m_calls;
    QDateTime m_now;
    bool m_isToday;
    std::optional<PresenceSpan> m_open;
    QDateTime m_lastSaid;
};

/// Only what lies within the day.
void cut(std::vector<PresenceSpan>& spans, const Bounds& day) {
    std::erase_if(spans, [&](const PresenceSpan& span) {
        return span.until < day.from || span.from >= day.until || (span.until == day.from && span.from < day.from);
    });
    for (PresenceSpan& span : spans) {
        span.from = clamped(span.from, day);
        span.until = clamped(span.until, day);
        for (PresenceSpan::Pause& pause : span.pauses) {
            pause.from = clamped(pause.from, {span.from, span.until});
            pause.until = clamped(pause.until, {span.from, span.until});
        }
        std::erase_if(span.pauses, [](const PresenceSpan::Pause& pause) { return pause.from >= pause.until; });
    }
}

/// How often a moment is covered: at no seat, at one, at several.
struct Coverage {
    std::vector<Stretch> present;
    std::vector<Stretch> working;  ///< present and at some seat not paused
    std::vector<Stretch> twice;
};

Coverage coverageOf(const std::vector<PresenceSpan>& spans) {
    std::map<QDateTime, std::array<int, 2>> steps;  // seats, seats not paused
    for (const PresenceSpan& span : spans) {
        steps[span.from][0] += 1;
        steps[span.until][0] -= 1;
        steps[span.from][1] += 1;
        steps[span.until][1] -= 1;
        for (const PresenceSpan::Pause& pause : span.pauses) {
            steps[pause.from][1] -= 1;
            steps[pause.until][1] += 1;
        }
    }
    const auto extend = [](std::vector<Stretch>& stretches, const QDateTime& from, const QDateTime& until) {
        if (!stretches.empty() && stretches.back().until == from) {
            stretches.back().until = until;
        } else {
            stretches.push_back({from, until});
        }
    };
    Coverage coverage;
    int seats = 0;
    int working = 0;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        seats += step->second[0];
        working += step->second[1];
        const auto next = std::next(step);
        if (next == steps.cend()) {
            break;
        }
        if (seats > 0) {
            extend(coverage.present, step->first, next->first);
        }
        if (working > 0) {
            extend(coverage.working, step->first, next->first);
        }
        if (seats > 1) {
            extend(coverage.twice, step->first, next->first);
        }
    }
    return coverage;
}

qint64 secondsOf(const std::vector<Stretch>& stretches) {
    qint64 seconds = 0;
    for (const Stretch& stretch : stretches) {
        seconds += stretch.from.secsTo(stretch.until);
    }
    return seconds;
}

void countCalls(WorkingDay& day, std::span<const CallTime> calls, const PresenceRules& rules) {
    for (const CallTime& call : calls) {
        ++(call.isInbound ? day.inbound : day.calls);
        const bool isOver = call.endedAt.isValid() || call.recordedAt.isValid();
        if (isOver && !call.recordedAt.isValid()) {
            ++day.callsWithoutRecord;
        }
        if (call.establishedAt.isValid() && call.endedAt.isValid()) {
            day.talkSeconds += qMax<qint64>(0, call.establishedAt.secsTo(call.endedAt));
        }
        if (const QDateTime recorded = recordedThen(call); call.endedAt.isValid() && recorded.isValid()) {
            day.wrapUpSeconds += qBound<qint64>(0, call.endedAt.secsTo(recorded), qint64(rules.wrapUpMinutes) * 60);
        }
    }
}

/// Stretches of work as long as the rule's minutes in which no call began or went on.
std::vector<Stretch> withoutCalls(const std::vector<Stretch>& working, std::vector<CallTime> calls, int minutes) {
    std::sort(calls.begin(), calls.end(), [](const CallTime& a, const CallTime& b) { return a.clickedAt < b.clickedAt; });
    std::vector<Stretch> empty;
    const auto note = [&](const QDateTime& from, const QDateTime& until) {
        if (from.secsTo(until) >= qint64(minutes) * 60) {
            empty.push_back({from, until});
        }
    };
    for (const Stretch& stretch : working) {
        QDateTime from = stretch.from;
        for (const CallTime& call : calls) {
            const QDateTime last = lastSign(call);
            if (last < from || call.clickedAt > stretch.until) {
                continue;
            }
            note(from, qMin(call.clickedAt, stretch.until));
            from = qMin(qMax(from, last), stretch.until);
        }
        note(from, stretch.until);
    }
    return empty;
}

}  // namespace

QDateTime WorkingDay::signedOn() const { return spans.empty() ? QDateTime() : spans.front().from; }

std::optional<QDateTime> WorkingDay::signedOff() const {
    std::optional<QDateTime> last;
    for (const PresenceSpan& span : spans) {
        if (span.isOpen || span.endsUnsaid) {
            return {};
        }
        last = last ? qMax(*last, span.until) : span.until;
    }
    return last;
}

WorkingDay workingDayOf(OperatorId who, QDate day, std::span<const PresenceEvent> events, std::span<const CallTime> calls,
                        const PresenceRules& rules, const QDateTime& now) {
    const Bounds bounds{fromTokyo(day, QTime(0, 0)), fromTokyo(day.addDays(1), QTime(0, 0))};
    std::vector<PresenceEvent> ordered(events.begin(), events.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const PresenceEvent& a, const PresenceEvent& b) { return a.at < b.at; });
    std::map<QString, SeatReader> seats;
    const bool isToday = now >= bounds.from && now < bounds.until;
    for (const PresenceEvent& event : ordered) {
        if (event.at < bounds.until && event.at <= now) {
            seats.try_emplace(event.workstation, calls, now, isToday).first->second.take(event);
        }
    }
    WorkingDay worked{.who = who, .day = day};
    for (auto& [workstation, seat] : seats) {
        seat.finish();
        worked.spans.insert(worked.spans.end(), seat.spans.begin(), seat.spans.end());
    }
    cut(worked.spans, bounds);
    std::sort(worked.spans.begin(), worked.spans.end(), [](const PresenceSpan& a, const PresenceSpan& b) { return a.from < b.from; });
    const Coverage coverage = coverageOf(worked.spans);
    worked.presentSeconds = secondsOf(coverage.present);
    worked.pausedSeconds = worked.presentSeconds - secondsOf(coverage.working);
    for (const PresenceSpan& span : worked.spans) {
        for (const PresenceSpan::Pause& pause : span.pauses) {
            worked.pausedByReason[pause.reason] += pause.from.secsTo(pause.until);
        }
    }
    worked.twoPlaces = coverage.twice;
    worked.withoutCall = withoutCalls(coverage.working, std::vector<CallTime>(calls.begin(), calls.end()), rules.hourWithoutCall);
    countCalls(worked, calls, rules);
    return worked;
}

PresenceState presenceStateOf(std::span<const PresenceEvent> events) {
    std::vector<PresenceEvent> ordered(events.begin(), events.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const PresenceEvent& a, const PresenceEvent& b) { return a.at < b.at; });
    PresenceState state;
    for (const PresenceEvent& event : ordered) {
        if (event.kind == PresenceKind::On) {
            state = {.isOn = true, .pause = {}, .since = event.at, .workstation = event.workstation, .campaign = event.campaign};
        } else if (event.kind == PresenceKind::Off) {
            if (event.workstation == state.workstation) {
                state = {.isOn = false, .pause = {}, .since = event.at, .workstation = event.workstation, .campaign = {}};
            }
        } else if (state.isOn && event.workstation == state.workstation) {
            state.pause = event.kind == PresenceKind::Pause ? event.reason : QString();
            state.since = event.at;
        }
    }
    return state;
}

}  // namespace saikoku
