#include "core/queue/case_queue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

#include "core/base/language.h"
#include "core/cases/case_tables.h"
#include "core/cases/day_roll.h"
#include "core/contact/campaign_member_repository.h"
#include "core/contact/queue_case_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/call_lists.h"
#include "core/queue/callbacks.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_spacing.h"
#include "core/queue/queue_reasons.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

const QLatin1String kTake("queue.take");
const QLatin1String kRelease("queue.release");

// Mostly the first may be called; after hours nobody.
constexpr std::array<qsizetype, 3> kPages{3, 20, 200};

using Answers = QHash<TaxpayerId, Eligibility>;
using Taken = std::optional<CaseLease>;

qint64 minutesOf(int wanted, const QueueRules& rules) { return wanted > 0 ? wanted : rules.leaseMinutes; }

CaseLease leaseFor(Session& session, const QDateTime& leaseNow, CampaignId campaign, TaxpayerId taxpayer, qint64 minutes) {
    CaseLease lease;
    lease.campaign = campaign;
    lease.taxpayer = taxpayer;
    lease.holder = session.actor().id;
    lease.holderName = session.actor().displayName;
    lease.workstation = session.actor().workstation;
    lease.takenAt = leaseNow;
    lease.until = lease.takenAt.addSecs(minutes * 60);
    return lease;
}

Result<void> logTake(Session& session, const CaseLease& lease) {
    QJsonObject detail;
    if (lease.list.isValid()) {
        detail = {{QStringLiteral("list"), lease.list.value}, {QStringLiteral("place"), lease.place}};
    }
    return session.log(kTake, QStringLiteral("case"), QString::number(lease.taxpayer.value), detail);
}

/// When a case that may not be called is judged again at the latest: rules and days change.
QDateTime judgedAgainAt(Session& session, const std::optional<QDateTime>& next) {
    const QDateTime tomorrow = fromTokyo(session.today().addDays(1), QTime(0, 0));
    return next && *next < tomorrow ? *next : tomorrow;
}

/// One call of takeNext().
class Taker {
public:
    static Result<Taken> take(Session& session, const QueueWish& wish) {
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
        SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
        Taker taker(session, wish, *rules, *calling);
        return taker.next();
    }

private:
    Taker(Session& session, const QueueWish& wish, const QueueRules& rules, const CallingRules& calling)
        : m_session(session), m_wish(wish), m_rules(rules), m_calling(calling), m_leases(session.db()), m_queue(session.db()) {}

    Result<Taken> next() {
        SAIKOKU_TRY_ASSIGN(Taken own, ownRunning());
        if (own) {
            return own;
        }
        if (!m_wish.list.isEmpty()) {
            SAIKOKU_TRY_ASSIGN(const CallList list, namedList());
            return fromList(list);
        }
        SAIKOKU_TRY_ASSIGN(Taken callback, dueCallback());
        if (callback) {
            return callback;
        }
        SAIKOKU_TRY_ASSIGN(const QList<MyList> lists, myLists(m_session, m_wish.campaign));
        for (const MyList& mine : lists) {
            SAIKOKU_TRY_ASSIGN(Taken taken, fromList(mine.list));
            if (taken || m_nobodyNow) {
                return taken;
            }
        }
        return Taken();
    }

    /// A named list must be one that the person may take from.
    Result<CallList> namedList() {
        SAIKOKU_TRY_ASSIGN(CallList list, callList(m_session, m_wish.campaign, m_wish.list));
        if (!list.span().isOpenOn(m_session.today())) {
            return fail(ErrorCode::Rule, list.from > m_session.today()
                                             ? Text::tr("The call list \"%1\" begins on %2.").arg(list.name, dateInSentence(list.from))
                                             : Text::tr("The call list \"%1\" is closed.").arg(list.name));
        }
        SAIKOKU_TRY_ASSIGN(const QList<MyList> lists, myLists(m_session, m_wish.campaign));
        if (std::none_of(lists.begin(), lists.end(), [&](const MyList& mine) { return mine.list.id == list.id; })) {
            return fail(ErrorCode::Rule, Text::tr("The call list \"%1\" is handed to others. Ask who plans the day.").arg(list.name));
        }
        return list;
    }

    Result<Taken> ownRunning() {
        SAIKOKU_TRY_ASSIGN(const QDateTime now, m_session.leaseNow());
        SAIKOKU_TRY_ASSIGN(QList<CaseLease> running, m_leases.running(m_wish.campaign, m_session.actor().id, now));
        for (CaseLease& lease : running) {
            const QDateTime until = now.addSecs(minutesOf(m_wish.minutes, m_rules) * 60);
            SAIKOKU_TRY_ASSIGN(const bool mine, transact(m_session.db(), [&] { return m_leases.renew(lease.campaign, lease.taxpayer, lease.holder, now, until); }));
            if (mine) {
                lease.until = std::max(lease.until, until);
                return Taken(lease);
            }
        }
        return Taken();
    }

    Result<Taken> dueCallback() {
        SAIKOKU_TRY_ASSIGN(const CallbacksDue due, callbacksToMake(m_session, m_wish.campaign));
        for (const TaxpayerId one : due.own + due.anyones) {
            SAIKOKU_TRY_ASSIGN(Taken taken, transact(m_session.db(), [&] { return claim(one, nullptr, {}); }));
            if (taken) {
                return taken;
            }
        }
        return Taken();
    }

    Result<Answers> judged(const QList<TaxpayerId>& cases) { return eligibilityOf(m_session, cases, {m_wish.campaign}); }

    /// Walks along the list: who may not be called waits, the first who may is taken.
    Result<Taken> fromList(const CallList& list) {
        SAIKOKU_TRY(m_queue.wakeDue(list.id, m_session.clock().nowUtc()));
        std::optional<QueueCandidate> after;
        for (std::size_t page = 0;; page = std::min(page + 1, kPages.size() - 1)) {
            SAIKOKU_TRY_ASSIGN(const QDateTime now, m_session.leaseNow());
            SAIKOKU_TRY_ASSIGN(const QList<QueueCandidate> candidates,
                               m_queue.next(list.id, m_wish.campaign, m_session.actor().id, now, after, kPages.at(page)));
            if (candidates.isEmpty()) {
                return Taken();
            }
            after = candidates.constLast();
            QList<QueueCandidate> callable;
            QList<QueueWait> missed;
            SAIKOKU_TRY(divide(list, candidates, callable, missed));
            if (m_nobodyNow) {
                return Taken();
            }
            if (callable.isEmpty() && missed.isEmpty()) {
                continue;
            }
            SAIKOKU_TRY_ASSIGN(Taken taken, transact(m_session.db(), [&] { return claimFirst(list, callable, missed); }));
            if (taken) {
                return taken;
            }
        }
    }

    Result<void> divide(const CallList& list, const QList<QueueCandidate>& candidates, QList<QueueCandidate>& callable, QList<QueueWait>& missed) {
        QList<TaxpayerId> cases;
        for (const QueueCandidate& candidate : candidates) {
            cases.append(candidate.taxpayer);
        }
        SAIKOKU_TRY_ASSIGN(const Answers answers, judged(cases));
        if (isClosedForAll(answers)) {
            m_nobodyNow = true;  // judging the rest would say the same
            return {};
        }
        const QDateTime since = std::min(list.madeAt, fromTokyo(m_session.today(), QTime(0, 0)));
        SAIKOKU_TRY_ASSIGN(const auto calls, QueueRepository(m_session.db()).callsSince(m_wish.campaign, since, cases));
        const ListSpacing spacing{list, m_calling, m_rules};
        for (const QueueCandidate& candidate : candidates) {
            const auto answer = answers.constFind(candidate.taxpayer);
            if (answer != answers.constEnd() && isHeldNow(*answer)) {
                continue;  // taken since the page was read; may be given back long before its lease ends
            }
            if (answer == answers.constEnd() || !answer->callable) {
                missed.append({candidate, judgedAgainAt(m_session, answer != answers.constEnd() ? answer->next : std::nullopt)});
            } else if (const auto reason = spacing.reason(calls.value(candidate.taxpayer), m_session.clock().nowUtc())) {
                missed.append({candidate, judgedAgainAt(m_session, reason->until)});
            } else {
                callable.append(candidate);
            }
        }
        return {};
    }

    Result<Taken> claimFirst(const CallList& list, const QList<QueueCandidate>& callable, const QList<QueueWait>& missed) {
        SAIKOKU_TRY(m_queue.wait(list.id, missed));
        for (const QueueCandidate& candidate : callable) {
            SAIKOKU_TRY_ASSIGN(const bool free, m_queue.hold(list.id, candidate.place));
            if (!free) {
                continue;  // another seat is taking it
            }
            SAIKOKU_TRY_ASSIGN(Taken taken, claim(candidate.taxpayer, &list, candidate));
            if (taken) {
                return taken;
            }
        }
        return Taken();
    }

    /// The case is held first and judged again: nobody else can come between any more.
    Result<Taken> claim(TaxpayerId taxpayer, const CallList* list, const QueueCandidate& candidate) {
        SAIKOKU_TRY_ASSIGN(const QDateTime now, m_session.leaseNow());
        CaseLease lease = leaseFor(m_session, now, m_wish.campaign, taxpayer, minutesOf(m_wish.minutes, m_rules));
        if (list != nullptr) {
            lease.list = list->id;
            lease.listName = list->name;
            lease.place = candidate.place;
        }
        SAIKOKU_TRY_ASSIGN(const bool held, m_leases.take(lease, lease.takenAt));
        if (!held) {
            return Taken();
        }
        SAIKOKU_TRY_ASSIGN(const Answers answers, judged({taxpayer}));
        const auto answer = answers.constFind(taxpayer);
        if (answer == answers.constEnd() || !answer->callable) {
            SAIKOKU_TRY(m_leases.end(lease.campaign, taxpayer, lease.holder));
            return Taken();
        }
        if (list != nullptr) {
            SAIKOKU_TRY(QueueRepository(m_session.db()).countTake(m_session.today(), lease.holder, list->id));
        }
        SAIKOKU_TRY(logTake(m_session, lease));
        return Taken(lease);
    }

    Session& m_session;
    const QueueWish& m_wish;
    const QueueRules& m_rules;
    const CallingRules& m_calling;
    CaseLeaseRepository m_leases;
    QueueCaseRepository m_queue;
    bool m_nobodyNow = false;
};

Error heldBy(const CaseLease& lease) {
    return {ErrorCode::Rule,
            Text::tr("%1 works on this case until %2, or until the record is made.").arg(lease.holderName, momentInSentence(toTokyo(lease.until))), {}};
}

}  // namespace

Result<std::optional<CaseLease>> takeNext(Session& session, const QueueWish& wish) {
    SAIKOKU_TRY(session.require(Permission::Call, kTake));
    SAIKOKU_TRY(beginRunningDay(session));  // cases whose status follows from the day are judged anew by the roll
    return Taker::take(session, wish);
}

Result<CaseLease> takeCase(Session& session, CampaignId campaign, TaxpayerId taxpayer, int minutes) {
    SAIKOKU_TRY(session.require(Permission::Call, kTake, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    return transact(session.db(), [&]() -> Result<CaseLease> {
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> there, CampaignMemberRepository(session.db()).among(campaign, {taxpayer}));
        if (there.isEmpty()) {
            return fail(ErrorCode::NotFound, Text::tr("There is no such case in this campaign (any more)."));
        }
        CaseLeaseRepository leases(session.db());
        SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
        CaseLease lease = leaseFor(session, now, campaign, taxpayer, minutesOf(minutes, *rules));
        SAIKOKU_TRY_ASSIGN(const auto before, leases.of(campaign, taxpayer, lease.takenAt));
        if (before && before->holder == lease.holder) {
            SAIKOKU_TRY(leases.renew(campaign, taxpayer, lease.holder, lease.takenAt, lease.until));
            SAIKOKU_TRY_ASSIGN(const auto renewed, leases.of(campaign, taxpayer, lease.takenAt));
            return renewed.value_or(lease);
        }
        SAIKOKU_TRY_ASSIGN(const bool held, leases.take(lease, lease.takenAt));
        if (!held) {
            SAIKOKU_TRY_ASSIGN(const auto other, leases.of(campaign, taxpayer, lease.takenAt));
            return fail(heldBy(other.value_or(lease)));
        }
        SAIKOKU_TRY(logTake(session, lease));
        return lease;
    });
}

Result<bool> renewLease(Session& session, CampaignId campaign, TaxpayerId taxpayer, int minutes) {
    SAIKOKU_TRY(session.require(Permission::Call, kTake, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
    return transact(session.db(), [&] {
        return CaseLeaseRepository(session.db()).renew(campaign, taxpayer, session.actor().id, now, now.addSecs(minutesOf(minutes, *rules) * 60));
    });
}

Result<bool> releaseCase(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& skipReason) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Call, kRelease, target));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    return transact(session.db(), [&]() -> Result<bool> {
        CaseLeaseRepository leases(session.db());
        SAIKOKU_TRY_ASSIGN(const QDateTime leaseNow, session.leaseNow());
        SAIKOKU_TRY_ASSIGN(const auto lease, leases.of(campaign, taxpayer, leaseNow));
        if (!lease) {
            return false;
        }
        if (lease->holder != session.actor().id) {
            return fail(heldBy(*lease));
        }
        if (!skipReason.trimmed().isEmpty()) {
            const QDateTime now = session.clock().nowUtc();
            // before the lease, as in a take
            SAIKOKU_TRY(QueueCaseRepository(session.db()).postpone(campaign, taxpayer, now.addSecs(rules->skipMinutes * 60)));
            SAIKOKU_TRY(QueueRepository(session.db())
                            .addSkip(campaign, taxpayer, lease->list, skipReason.trimmed(), session.actor().id, now, session.today()));
        }
        SAIKOKU_TRY(leases.end(campaign, taxpayer, session.actor().id));
        SAIKOKU_TRY(session.log(kRelease, QStringLiteral("case"), target, {{QStringLiteral("skipped"), !skipReason.trimmed().isEmpty()}}));
        return true;
    });
}

Result<std::optional<CaseLease>> leaseOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kTake, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
    return CaseLeaseRepository(session.db()).of(campaign, taxpayer, now);
}

Result<QList<CaseLease>> runningLeases(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kTake));
    SAIKOKU_TRY_ASSIGN(const QDateTime now, session.leaseNow());
    return CaseLeaseRepository(session.db()).running(campaign, std::nullopt, now);
}

}  // namespace saikoku
