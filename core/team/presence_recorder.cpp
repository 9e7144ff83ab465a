#include "core/team/presence_recorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/base/clock.h"
#include "core/security/session.h"
#include "core/store/transaction.h"
#include "core/team/presence_repository.h"
#include "core/team/presence_rules.h"
#include "core/team/shift_repository.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

const QLatin1String kOperation("presence");

QDateTime startOf(QDate day) { return fromTokyo(day, QTime(0, 0)); }

/// A span may have begun the evening before, no earlier.
QDateTime earliestOf(QDate day) { return startOf(day.addDays(-1)); }

Result<PresenceState> stateNow(Session& session) {
    const Actor& who = session.actor();
    // what a clock that was moved further told before is no past of this moment
    const QDateTime until = session.clock().nowUtc().addSecs(1);
    SAIKOKU_TRY_ASSIGN(const auto events,
                       PresenceRepository(session.db()).ofSeat(who.id, who.workstation, startOf(session.today()), until));
    return presenceStateOf(events);
}

/// Adds what is told when it changes something.
Result<void> tell(Session& session, PresenceKind kind, CampaignId campaign = {}, const QString& reason = {}) {
    const Actor& who = session.actor();
    SAIKOKU_TRY(PresenceRepository(session.db()).add({who.id, campaign, kind, reason, who.workstation, session.clock().nowUtc()}));
    QJsonObject detail;
    if (!reason.isEmpty()) {
        detail.insert(QStringLiteral("reason"), reason);
    }
    return session.log(QStringLiteral("presence.") + codeOf(kind), QStringLiteral("seat"), who.workstation, detail);
}

/// One change of the acting person's presence, decided by where they stand.
template <class Change>
Result<PresenceState> changePresence(Session& session, Change change) {
    SAIKOKU_TRY(session.require(Permission::Call, kOperation));
    return transact(session.db(), [&]() -> Result<PresenceState> {
        SAIKOKU_TRY_ASSIGN(const PresenceState before, stateNow(session));
        SAIKOKU_TRY(change(before));
        return stateNow(session);
    });
}

Result<void> mustBeOn(const PresenceState& state) {
    if (!state.isOn) {
        return fail(ErrorCode::Rule, Text::tr("You are not signed on for work at this seat. Sign on first."));
    }
    return {};
}

QString knownReasons(const PresenceRules& rules) {
    QStringList codes;
    for (const PauseReason& reason : rules.pauseReasons) {
        codes.append(reason.code);
    }
    return codes.join(u' ');
}

}  // namespace

Result<PresenceState> ownPresence(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    return stateNow(session);
}

Result<PresenceState> signOn(Session& session, CampaignId campaign) {
    return changePresence(session, [&](const PresenceState& before) -> Result<void> {
        if (before.isOn && before.campaign == campaign) {
            return before.pause.isEmpty() ? Result<void>() : tell(session, PresenceKind::Resume);
        }
        if (before.isOn) {
            SAIKOKU_TRY(tell(session, PresenceKind::Off));
        }
        return tell(session, PresenceKind::On, campaign);
    });
}

Result<PresenceState> pauseWork(Session& session, const QString& reason) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    if (rules->reason(reason) == nullptr) {
        return fail(ErrorCode::Usage,
                    Text::tr("There is no reason for a pause \"%1\". Known ones: %2.").arg(reason, knownReasons(*rules)));
    }
    return changePresence(session, [&](const PresenceState& before) -> Result<void> {
        SAIKOKU_TRY(mustBeOn(before));
        return before.pause == reason ? Result<void>() : tell(session, PresenceKind::Pause, {}, reason);
    });
}

Result<PresenceState> resumeWork(Session& session) {
    return changePresence(session, [&](const PresenceState& before) -> Result<void> {
        SAIKOKU_TRY(mustBeOn(before));
        return before.pause.isEmpty() ? Result<void>() : tell(session, PresenceKind::Resume);
    });
}

Result<PresenceState> signOff(Session& session) {
    return changePresence(session, [&](const PresenceState& before) -> Result<void> {
        return before.isOn ? tell(session, PresenceKind::Off) : Result<void>();
    });
}

Result<std::vector<WorkingDay>> workingDays(Session& session, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::Reports, QStringLiteral("presence.days")));
    if (!from.isValid() || !to.isValid() || to < from) {
        return fail(ErrorCode::Usage, Text::tr("The period ends before it begins. Give the earlier day first."));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    const PresenceRepository rows(session.db());
    const QDateTime now = session.clock().nowUtc();
    SAIKOKU_TRY_ASSIGN(const auto events, rows.between(earliestOf(from), qMin(startOf(to.addDays(1)), now.addSecs(1))));
    std::map<qint64, std::vector<PresenceEvent>> byPerson;
    for (const PresenceEvent& event : events) {
        byPerson[event.who.value].push_back(event);
    }
    // as of an earlier date what came after it is not known yet
    const QDateTime known = startOf(qMin(to, session.today()).addDays(1));
    SAIKOKU_TRY_ASSIGN(const auto callers, rows.callersBetween(startOf(from), known));
    for (const OperatorId who : callers) {
        byPerson.try_emplace(who.value);
    }
    SAIKOKU_TRY_ASSIGN(const auto shifts, ShiftRepository(session.db()).planned(from, to));
    std::map<std::pair<qint64, QDate>, int> planned;
    for (const Shift& shift : shifts) {
        planned[{shift.who.value, shift.day}] += shift.minutes();
        byPerson.try_emplace(shift.who.value);
    }
    std::vector<WorkingDay> days;
    for (const auto& [id, own] : byPerson) {
        const OperatorId who{id};
        SAIKOKU_TRY_ASSIGN(const auto calls, rows.callsOf(who, startOf(from), known));
        auto call = calls.begin();
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            const QDateTime end = startOf(day.addDays(1));
            const auto last = std::find_if(call, calls.end(), [&](const CallTime& each) { return each.clickedAt >= end; });
            const auto since = std::find_if(own.begin(), own.end(), [&](const PresenceEvent& event) { return event.at >= earliestOf(day); });
            WorkingDay worked = workingDayOf(who, day, {since, own.end()}, {call, last}, *rules, now);
            if (const auto plan = planned.find({id, day}); plan != planned.end()) {
                worked.plannedMinutes = plan->second;
            }
            if (!worked.spans.empty() || call != last || worked.plannedMinutes > 0) {
                days.push_back(std::move(worked));
            }
            call = last;
        }
    }
    SAIKOKU_TRY(session.log(QStringLiteral("presence.days"), QStringLiteral("period"), from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate),
                            {}, static_cast<qint64>(days.size())));
    return days;
}

}  // namespace saikoku
