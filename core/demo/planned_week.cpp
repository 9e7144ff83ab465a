#include "core/demo/planned_week.h"

#include <algorithm>

#include "core/demo/fact_writer.h"
#include "core/demo/office.h"
#include "core/queue/queue_repository.h"
#include "core/security/session.h"
#include "core/team/presence_repository.h"
#include "core/team/shift_repository.h"

namespace saikoku::demo {

namespace {

constexpr int kHourMinutes = 60;
constexpr int kWeek = 7;
constexpr int kCallsOfACaller = 60;
constexpr int kCallsOfTheMaker = 20;
constexpr qint32 kPlannedAt = 16 * kHour;
constexpr qint32 kMealFrom = 12 * kHour;
constexpr qint32 kMealUntil = 13 * kHour;
constexpr qint32 kTenMinutes = 600;

struct Hours {
    int from = 0;
    int until = 0;
};

/// The half hours in which the office plans.
constexpr Hours kMorning{9 * kHourMinutes, 12 * kHourMinutes};
constexpr Hours kAfternoon{13 * kHourMinutes, 17 * kHourMinutes + 15};
constexpr Hours kEvening{13 * kHourMinutes, 20 * kHourMinutes};

class Week {
public:
    Week(const PlanGround& ground, Day monday)
        : m_ground(ground), m_shifts(ground.session.db()), m_monday(monday) {}

    Result<void> write() {
        for (Day day = m_monday; day < m_monday + kWeek; ++day) {
            if (!m_ground.isBusinessDay(day)) {
                continue;
            }
            for (std::size_t n = 0; n < m_ground.staff.callers.size(); ++n) {
                SAIKOKU_TRY(add(m_ground.caller(n), day, kMorning, m_ground.isDayShift(n)));
                SAIKOKU_TRY(add(m_ground.caller(n), day, m_ground.isDayShift(n) ? kAfternoon : kEvening));
            }
            const int weekday = static_cast<int>(day - m_monday);
            for (std::size_t n = 0; n < m_ground.staff.officers.size(); ++n) {
                SAIKOKU_TRY(
                    add(m_ground.officer(n), day, kAfternoon, weekday % 2 == static_cast<int>(n % 2)));
            }
            SAIKOKU_TRY(add(m_ground.maker(), day, kMorning));
        }
        return {};
    }

private:
    Result<void> add(OperatorId who, Day day, Hours hours, bool isWanted = true) {
        if (!isWanted) {
            return {};
        }
        return m_shifts.add({0, who, m_ground.campaign, dateOf(day), hours.from, hours.until},
                            m_ground.supervisor(), utcOf({m_monday - 3, kPlannedAt}));
    }

    const PlanGround& m_ground;
    ShiftRepository m_shifts;
    Day m_monday;
};

/// Signed on before the first call, off after the last, at lunch when there was one between.
Result<void> writePresence(const PlanGround& ground, Day day, int person, WorkedDays::Span span) {
    PresenceRepository presence(ground.session.db());
    PresenceEvent event;
    event.who = ground.people[static_cast<std::size_t>(person)];
    event.workstation = QStringLiteral("PC%1").arg(person + 1, 2, 10, QLatin1Char('0'));
    const auto tell = [&](PresenceKind kind, qint32 second, const QString& reason = {}) {
        event.kind = kind;
        event.campaign = kind == PresenceKind::On ? ground.campaign : CampaignId();
        event.reason = reason;
        event.at = utcOf({day, second});
        return presence.add(event);
    };
    SAIKOKU_TRY(tell(PresenceKind::On, span.from - kTenMinutes));
    if (span.from + kTenMinutes < kMealFrom && span.until > kMealUntil) {
        SAIKOKU_TRY(tell(PresenceKind::Pause, kMealFrom, QStringLiteral("meal")));
        SAIKOKU_TRY(tell(PresenceKind::Resume, kMealUntil));
    }
    return tell(PresenceKind::Off, span.until + kTenMinutes);
}

}  // namespace

Result<void> WorkedDays::take(const Contact& contact) {
    if (contact.at.day >= m_since) {
        const qint32 until = contact.at.second + contact.ringSeconds + contact.talkSeconds;
        const auto [known, isNew] =
            m_spans.try_emplace({contact.at.day, contact.operatorIndex}, Span{contact.at.second, until});
        known->second.from = std::min(known->second.from, contact.at.second);
        known->second.until = std::max(known->second.until, until);
    }
    return m_next.take(contact);
}

Day presenceSince(QDate asOf) {
    return dayOf(mondayOf(asOf)) - kWeek;
}

Result<void> writeWeek(const PlanGround& ground, const WorkedDays& worked) {
    const Day monday = dayOf(mondayOf(dateOf(ground.city.end)));
    for (const Day week : {monday - kWeek, monday, monday + kWeek}) {
        SAIKOKU_TRY(Week(ground, week).write());
    }
    for (const auto& [when, span] : worked.spans()) {
        SAIKOKU_TRY(writePresence(ground, when.first, when.second, span));
    }
    QueueRepository queue(ground.session.db());
    const Day yesterday = ground.businessDaysAgo(1);
    const QDateTime at = utcOf({yesterday, kPlannedAt});
    const auto plan = [&](OperatorId who, qint64 calls) {
        return queue.add({ground.campaign, who, dateOf(ground.city.end), calls}, ground.supervisor(), at,
                         dateOf(yesterday));
    };
    for (std::size_t n = 0; n < ground.staff.callers.size(); ++n) {
        SAIKOKU_TRY(plan(ground.caller(n), kCallsOfACaller));
    }
    return plan(ground.maker(), kCallsOfTheMaker);
}

}  // namespace saikoku::demo
