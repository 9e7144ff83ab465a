#include "core/queue/callbacks.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_member_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/queue_reasons.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/person_at_work.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

constexpr qsizetype kCallbacksWanted = 50;  ///< and judged at a time

const QLatin1String kLook("queue.callbacks");
const QLatin1String kGive("callback.give");

}  // namespace

Result<QList<CallbackAppointment>> callbacks(Session& session, CampaignId campaign, const QDateTime& until) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const QDateTime now = session.clock().nowUtc();
    const QDateTime missed = now.addSecs(-qint64(rules->callbackAnyonesAfterMinutes) * 60);
    SAIKOKU_TRY_ASSIGN(QList<CallbackAppointment> open,
                       QueueRepository(session.db(), facts)
                           .callbacks(campaign, now.addDays(-rules->callbackKeptDays), until));
    for (CallbackAppointment& one : open) {
        one.state = one.callAt > now       ? CallbackState::Upcoming
                    : one.callAt <= missed ? CallbackState::Missed
                                           : CallbackState::Due;
    }
    return open;
}

Result<QList<CallbackOfDay>> callbacksOfDay(Session& session, CampaignId campaign) {
    const QDateTime tomorrow = fromTokyo(session.today().addDays(1), QTime(0, 0));
    SAIKOKU_TRY_ASSIGN(QList<CallbackAppointment> open, callbacks(session, campaign, tomorrow));
    open.removeIf([me = session.actor().id](const CallbackAppointment& one) {
        return one.operatorId.isValid() && one.operatorId != me && !one.isMissed();
    });
    QList<TaxpayerId> cases;
    for (const CallbackAppointment& one : std::as_const(open)) {
        cases.append(one.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, cases));
    QHash<TaxpayerId, CaseSummary> inArrears;
    for (const CaseSummary& row : rows) {
        if (row.status != WorkflowStatus::Settled) {
            inArrears.insert(row.taxpayer, row);
        }
    }
    QList<CallbackOfDay> day;
    for (const CallbackAppointment& one : std::as_const(open)) {
        if (const auto row = inArrears.constFind(one.taxpayer); row != inArrears.constEnd()) {
            day.append({one, row->number, row->name});
        }
    }
    return day;
}

Result<bool> giveCallback(Session& session, CampaignId campaign, TaxpayerId taxpayer, OperatorId to) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Plan, kGive, target));
    if (to.isValid()) {
        SAIKOKU_TRY(personAtWork(session, to));
    }
    return transact(session.db(), [&]() -> Result<bool> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> there,
                           CampaignMemberRepository(session.db()).among(campaign, {taxpayer}));
        if (there.isEmpty()) {
            return fail(ErrorCode::NotFound, Text::tr("There is no such case in this campaign (any more)."));
        }
        NegotiationRepository records(session.db());
        SAIKOKU_TRY_ASSIGN(const auto open, records.openCallback(campaign, taxpayer));
        if (!open) {
            return fail(ErrorCode::Rule,
                        Text::tr("No callback is open on this case. It ended with the next record."));
        }
        if (open->callback.operatorId == to) {
            return false;
        }
        SAIKOKU_TRY(records.give(
            {open->callback.id, to, session.actor().id, session.clock().nowUtc(), session.today()}));
        SAIKOKU_TRY(session.log(kGive, QStringLiteral("case"), target, {{QStringLiteral("to"), to.value}}));
        return true;
    });
}

Result<CallbacksDue> callbacksDue(Session& session, CampaignId campaign) {
    const QDateTime tomorrow = fromTokyo(session.today().addDays(1), QTime(0, 0));
    SAIKOKU_TRY_ASSIGN(const QList<CallbackAppointment> open, callbacks(session, campaign, tomorrow));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    CallbacksDue due;
    for (const CallbackAppointment& one : open) {
        const bool own = one.operatorId == session.actor().id;
        const bool isOthers = one.operatorId.isValid() && !own;
        if (one.state == CallbackState::Upcoming || (isOthers && !one.isMissed())) {
            due.next = own && !due.next ? std::optional(one.callAt) : due.next;
            const QDateTime from = isOthers ? one.callAt.addSecs(qint64(rules->callbackAnyonesAfterMinutes) * 60) : one.callAt;
            due.nextChange = std::min(from, due.nextChange.value_or(from));
        } else if (own) {
            due.own.append(one.taxpayer);
        } else {
            due.anyones.append(one.taxpayer);
        }
    }
    return due;
}

Result<CallbacksDue> callbacksToMake(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(CallbacksDue due, callbacksDue(session, campaign));
    if (due.own.isEmpty() && due.anyones.isEmpty()) {
        return due;
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    const QDateTime since = session.clock().nowUtc().addSecs(-qint64(rules->skipMinutes) * 60);
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> skipped, QueueRepository(session.db()).skippedCallbacks(campaign, since));
    const auto leaveOut = [&due](auto is) {
        due.own.removeIf(is);
        due.anyones.removeIf(is);
    };
    leaveOut([&](TaxpayerId one) { return skipped.contains(one); });
    const QList<TaxpayerId> all = due.own + due.anyones;
    QSet<TaxpayerId> callable;
    for (qsizetype from = 0; from < all.size() && callable.size() < kCallbacksWanted; from += kCallbacksWanted) {
        SAIKOKU_TRY_ASSIGN(const auto answers, eligibilityOf(session, all.mid(from, kCallbacksWanted), {campaign}));
        if (isClosedForAll(answers)) {
            break;  // judging the rest would say the same
        }
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            if (answer->callable) {
                callable.insert(answer.key());
            }
        }
    }
    leaveOut([&](TaxpayerId one) { return !callable.contains(one); });
    return due;
}

}  // namespace saikoku
