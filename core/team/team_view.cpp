#include "core/team/team_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/base/clock.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/contact/assignment_repository.h"
#include "core/contact/call_list_repository.h"
#include "core/queue/call_lists.h"
#include "core/queue/queue_repository.h"
#include "core/security/person_at_work.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/team/presence_repository.h"
#include "core/team/presence_rules.h"
#include "core/team/shift_repository.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

constexpr qint64 kSecondsOfMinute = 60;
constexpr qint64 kLongestCall = 3 * 3600;  ///< an end untold for so long was never told

/// The rows of the day, put together person by person.
class ViewMaker {
public:
    ViewMaker(Session& session, CampaignId campaign, const PresenceRules& rules)
        : m_session(session), m_campaign(campaign), m_rules(rules), m_now(session.clock().nowUtc()) {}

    Result<std::vector<TeamMember>> members() {
        SAIKOKU_TRY(readPresence());
        SAIKOKU_TRY(readWork());
        SAIKOKU_TRY(readPlans());
        SAIKOKU_TRY_ASSIGN(const auto people, OperatorRepository(m_session.db()).all());
        std::vector<TeamMember> all;
        for (const Operator& person : people) {
            const auto found = m_members.find(person.id.value);
            if (found == m_members.end()) {
                continue;
            }
            TeamMember& member = found->second;
            member.who = {person.id, person.login, person.displayName};
            judge(member);
            all.push_back(std::move(member));
        }
        std::sort(all.begin(), all.end(), [](const TeamMember& a, const TeamMember& b) { return a.who.name < b.who.name; });
        return all;
    }

private:
    Database& db() { return m_session.db(); }

    Result<void> readPresence() {
        const QDateTime begin = fromTokyo(m_session.today(), QTime(0, 0));
        SAIKOKU_TRY_ASSIGN(const auto events, PresenceRepository(db()).between(begin, m_now.addSecs(1)));
        auto from = events.begin();
        while (from != events.end()) {
            const auto until = std::find_if(from, events.end(), [&](const PresenceEvent& event) { return event.who != from->who; });
            m_members[from->who.value].presence = presenceStateOf({from, until});
            from = until;
        }
        return {};
    }

    Result<void> readWork() {
        const TeamRepository rows(db());
        SAIKOKU_TRY_ASSIGN(const auto results, rows.results(m_campaign, m_session.today()));
        for (auto own = results.cbegin(); own != results.cend(); ++own) {
            m_members[own.key().value].results = own.value();
        }
        SAIKOKU_TRY_ASSIGN(const auto calls, rows.openCalls(m_campaign, m_session.today(), m_session.clock().nowUtc().addSecs(-kLongestCall)));
        for (auto own = calls.cbegin(); own != calls.cend(); ++own) {
            m_members[own.key().value].call = own.value();
        }
        SAIKOKU_TRY_ASSIGN(m_leaseNow, m_session.leaseNow());
        SAIKOKU_TRY_ASSIGN(const auto leases, CaseLeaseRepository(db()).running(m_campaign, {}, m_leaseNow));
        for (const CaseLease& lease : leases) {
            auto& held = m_members[lease.holder.value].holds;
            if (!held || lease.takenAt < held->takenAt) {
                held = lease;
            }
        }
        return {};
    }

    Result<void> readPlans() {
        SAIKOKU_TRY_ASSIGN(const auto shifts, ShiftRepository(db()).planned(m_session.today(), m_session.today()));
        for (const Shift& shift : shifts) {
            if (shift.campaign == m_campaign) {
                m_members[shift.who.value].plannedMinutes += shift.minutes();
            }
        }
        for (auto& [id, member] : m_members) {
            SAIKOKU_TRY_ASSIGN(member.plannedCalls, QueueRepository(db()).plannedCalls(m_campaign, OperatorId{id}, m_session.today()));
        }
        return {};
    }

    void judge(TeamMember& member) const {
        if (member.holds) {
            const qint64 held = member.holds->takenAt.secsTo(m_leaseNow);
            member.holdsTooLong = held > m_rules.heldTooLongMinutes * kSecondsOfMinute;
            member.heldSince = m_now.addSecs(-held);
        }
        const bool isFree = member.presence.isOn && member.presence.pause.isEmpty() && !member.call;
        const QDateTime last = member.results.lastAt.isValid() ? qMax(member.presence.since, member.results.lastAt) : member.presence.since;
        member.isQuiet = isFree && last.secsTo(m_now) > m_rules.quietMinutes * kSecondsOfMinute;
    }

    Session& m_session;
    CampaignId m_campaign;
    const PresenceRules& m_rules;
    QDateTime m_now;
    QDateTime m_leaseNow;
    std::map<qint64, TeamMember> m_members;
};

}  // namespace

DayResults TeamView::sum() const {
    DayResults all;
    for (const TeamMember& member : members) {
        all.calls += member.results.calls;
        all.inbound += member.results.inbound;
        all.reached += member.results.reached;
        all.promises += member.results.promises;
        all.promised = all.promised + member.results.promised;
    }
    return all;
}

Result<TeamView> teamView(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("team.view")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    TeamView view;
    view.at = session.clock().nowUtc();
    SAIKOKU_TRY_ASSIGN(view.members, ViewMaker(session, campaign, *rules).members());
    SAIKOKU_TRY_ASSIGN(view.callbacks, callbacks(session, campaign, session.clock().nowUtc()));
    SAIKOKU_TRY_ASSIGN(QList<CallList> lists, callLists(session, campaign));
    lists.removeIf([](const CallList& list) { return list.closedOn.isValid(); });
    SAIKOKU_TRY_ASSIGN(view.lists, tallyOf(session, campaign, lists));
    return view;
}

Result<bool> freeCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("team.free"), QString::number(taxpayer.value)));
    return transact(session.db(), [&]() -> Result<bool> {
        CaseLeaseRepository leases(session.db());
        SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
        SAIKOKU_TRY_ASSIGN(const auto lease, leases.of(campaign, taxpayer, now));
        if (!lease) {
            return false;
        }
        SAIKOKU_TRY_ASSIGN(const bool ended, leases.end(campaign, taxpayer, lease->holder));
        SAIKOKU_TRY(session.log(QStringLiteral("team.free"), QStringLiteral("case"), QString::number(taxpayer.value),
                                {{QStringLiteral("holder"), lease->holder.value}}));
        return ended;
    });
}

Result<int> assignCases(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases, OperatorId to) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("case.assign")));
    if (to.isValid()) {
        SAIKOKU_TRY(personAtWork(session, to));
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, cases, RowUse::Logged));
    if (rows.size() != cases.size()) {
        return fail(ErrorCode::NotFound, Text::tr("One of the cases is no longer on file. Read the list again."));
    }
    QList<TaxpayerId> ordered = cases;
    std::sort(ordered.begin(), ordered.end(), [](TaxpayerId a, TaxpayerId b) { return a.value < b.value; });
    return transact(session.db(), [&]() -> Result<int> {
        for (const TaxpayerId taxpayer : std::as_const(ordered)) {
            SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        }
        AssignmentRepository assignments(session.db());
        SAIKOKU_TRY_ASSIGN(const auto before, assignments.of(campaign, ordered));
        QList<TaxpayerId> changed;
        for (const TaxpayerId taxpayer : std::as_const(ordered)) {
            if (before.value(taxpayer) != to) {
                SAIKOKU_TRY(assignments.add({campaign, taxpayer, to, session.actor().id, session.clock().nowUtc()}));
                changed.append(taxpayer);
            }
        }
        if (!changed.isEmpty()) {
            SAIKOKU_TRY(refreshCases(session, changed));
        }
        SAIKOKU_TRY(session.log(QStringLiteral("case.assign"), QStringLiteral("operator"), to.isValid() ? QString::number(to.value) : QString(), {},
                                changed.size()));
        return static_cast<int>(changed.size());
    });
}

}  // namespace saikoku
