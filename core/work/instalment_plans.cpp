#include "core/work/instalment_plans.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/contact/instalment_repository.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"
#include "core/work/instalment_basis.h"
#include "core/work/promise_changes.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Instalments)
};

const QLatin1String kPreview("instalments.preview");
const QLatin1String kPropose("instalments.propose");
const QLatin1String kApprove("instalments.approve");
const QLatin1String kRefuse("instalments.refuse");
const QLatin1String kEnd("instalments.end");
const QLatin1String kPledge("instalments.pledge");
constexpr qsizetype kLongestNote = 500;  ///< characters

ActedBy now(const Session& session) { return {session.actor().id, session.clock().nowUtc(), session.today()}; }

Result<InstalmentPreview> previewOf(Session& session, const InstalmentEntry& entry, const InstalmentBasis& basis) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<InstalmentRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    return instalmentPreview(basis, entry, *rules, *calendar, session.today());
}

InstalmentPlan planOf(const Session& session, const InstalmentEntry& entry, const InstalmentPreview& preview) {
    InstalmentPlan plan;
    plan.campaign = entry.campaign;
    plan.taxpayer = entry.taxpayer;
    plan.replaces = entry.replaces;
    plan.terms = preview.terms;
    plan.how = entry.how;
    plan.isAfterPromise = entry.isAfterPromise;
    plan.covers = preview.covers;
    plan.note = entry.note.trimmed();
    plan.operatorId = session.actor().id;
    plan.proposedAt = session.clock().nowUtc();
    plan.knownOn = session.today();
    for (const InstalmentPart& part : preview.parts) {
        plan.parts.append({{}, part.due, part.amount});
    }
    return plan;
}

Result<InstalmentPlan> planOnFile(Session& session, CampaignId campaign, InstalmentPlanId id) {
    SAIKOKU_TRY_ASSIGN(auto plan, InstalmentRepository(session.db()).find(id));
    if (!plan || plan->campaign != campaign) {
        return fail(ErrorCode::NotFound, Text::tr("There is no instalment plan %1.").arg(id.value));
    }
    return std::move(*plan);
}

/// The plan, its case locked, then what is done with it, then the case's row and the log.
template <class Act>
Result<void> actOn(Session& session, CampaignId campaign, InstalmentPlanId id, QLatin1String operation, Act act) {
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const InstalmentPlan found, planOnFile(session, campaign, id));
        SAIKOKU_TRY(holdCaseLock(session.db(), found.taxpayer));
        SAIKOKU_TRY_ASSIGN(const InstalmentPlan plan, planOnFile(session, campaign, id));
        SAIKOKU_TRY(caseOnFile(session, plan.campaign, plan.taxpayer));
        SAIKOKU_TRY(act(plan));
        SAIKOKU_TRY(refreshCases(session, {plan.taxpayer}));
        return session.log(operation, QStringLiteral("case"), QString::number(plan.taxpayer.value), QJsonObject{{QStringLiteral("plan"), id.value}});
    });
}

Result<void> mustBeOpen(const InstalmentPlan& plan) {
    return plan.decision ? Result<void>(fail(ErrorCode::Rule, Text::tr("Plan %1 was decided on already: %2.").arg(QString::number(plan.id.value), labelOf(*plan.decision))))
                         : Result<void>();
}

/// Money may have come and limitation may have run since it was prepared.
Result<void> mustBeOwed(Session& session, const InstalmentPlan& plan) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const InstalmentBasis basis, InstalmentBasis::read(session, plan.campaign, plan.taxpayer));
    return checkStillOwed(basis, plan, *rules, *calendar, session.today());
}

Result<void> checkPledge(const InstalmentPlan& plan, PledgeStep step, QDate on) {
    const QString id = QString::number(plan.id.value);
    const QDate proposed = toTokyo(plan.proposedAt).date();
    if (on < proposed) {
        return fail(ErrorCode::BadInput, Text::tr("Day of the pledge: %1 is before plan %2 was prepared. Give %3 or a later day.")
                                             .arg(dateInSentence(on), id, dateInSentence(proposed)));
    }
    const bool isOff = plan.decision == InstalmentDecision::Withdrawn || plan.decision == InstalmentDecision::Refused;
    if (isOff && step != PledgeStep::Mistaken) {
        return fail(ErrorCode::Rule, Text::tr("Plan %1 has no pledge to come: %2.").arg(id, labelOf(*plan.decision)));
    }
    return {};
}

Result<void> checkReason(const QString& reason) {
    if (reason.trimmed().isEmpty() || reason.size() > kLongestNote) {
        return fail(ErrorCode::BadInput, Text::tr("Why? Write it, in %1 characters at most.").arg(kLongestNote));
    }
    return {};
}

/// Promises made beside the plan about the same receivables give way to it.
Result<void> clearPromises(Session& session, const InstalmentPlan& plan) {
    SAIKOKU_TRY_ASSIGN(const QList<Promise> active, activePromises(session, plan.campaign, plan.taxpayer));
    for (const Promise& promise : active) {
        if (!promise.plan.isValid() && isAbout(promise, plan.covers)) {
            SAIKOKU_TRY(NegotiationRepository(session.db())
                            .cancel({promise.id, {}, Text::tr("instalments"), session.actor().id, session.clock().nowUtc(), session.today()}));
        }
    }
    return {};
}

}  // namespace

Result<InstalmentPreview> previewInstalments(Session& session, const InstalmentEntry& entry) {
    SAIKOKU_TRY(session.require(Permission::View, kPreview, QString::number(entry.taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(session, entry.taxpayer, entry.campaign));
    return previewOf(session, entry, InstalmentBasis::of(file));
}

Result<InstalmentPlanId> proposeInstalments(Session& session, const InstalmentEntry& entry) {
    const QString target = QString::number(entry.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::MakePromise, kPropose, target));
    if (entry.note.size() > kLongestNote) {
        return fail(ErrorCode::BadInput, Text::tr("The note is longer than %1 characters. Shorten it.").arg(kLongestNote));
    }
    return transact(session.db(), [&]() -> Result<InstalmentPlanId> {
        SAIKOKU_TRY(holdCaseLock(session.db(), entry.taxpayer));
        SAIKOKU_TRY(caseOnFile(session, entry.campaign, entry.taxpayer));
        SAIKOKU_TRY_ASSIGN(const InstalmentBasis basis, InstalmentBasis::read(session, entry.campaign, entry.taxpayer));
        SAIKOKU_TRY_ASSIGN(const InstalmentPreview preview, previewOf(session, entry, basis));
        SAIKOKU_TRY_ASSIGN(const InstalmentPlanId id, InstalmentRepository(session.db()).add(planOf(session, entry, preview)));
        SAIKOKU_TRY(session.log(kPropose, QStringLiteral("case"), target, QJsonObject{{QStringLiteral("plan"), id.value}}));
        return id;
    });
}

Result<void> approveInstalments(Session& session, CampaignId campaign, InstalmentPlanId id) {
    SAIKOKU_TRY(session.require(Permission::ApproveInstalments, kApprove, QString::number(id.value)));
    return actOn(session, campaign, id, kApprove, [&](const InstalmentPlan& plan) -> Result<void> {
        SAIKOKU_TRY(mustBeOpen(plan));
        if (plan.parts.isEmpty() || plan.parts.constFirst().due < session.today()) {
            return fail(ErrorCode::Rule, Text::tr("The first part of plan %1 has passed. Have the plan prepared anew.").arg(id.value));
        }
        SAIKOKU_TRY(mustBeOwed(session, plan));
        InstalmentRepository plans(session.db());
        if (plan.replaces.isValid()) {
            SAIKOKU_TRY_ASSIGN(const InstalmentPlan old, planOnFile(session, plan.campaign, plan.replaces));
            if (old.isInForce()) {
                SAIKOKU_TRY(plans.end(old.id, InstalmentEnding::Replaced, {}, now(session)));
            }
        }
        if (!plan.isAfterPromise) {
            SAIKOKU_TRY(clearPromises(session, plan));
        }
        return plans.decide(id, InstalmentDecision::Approved, {}, now(session));
    });
}

Result<void> refuseInstalments(Session& session, CampaignId campaign, InstalmentPlanId id, const QString& reason) {
    SAIKOKU_TRY(session.require(Permission::ApproveInstalments, kRefuse, QString::number(id.value)));
    SAIKOKU_TRY(checkReason(reason));
    return actOn(session, campaign, id, kRefuse, [&](const InstalmentPlan& plan) -> Result<void> {
        SAIKOKU_TRY(mustBeOpen(plan));
        return InstalmentRepository(session.db()).decide(id, InstalmentDecision::Refused, reason.trimmed(), now(session));
    });
}

Result<void> endInstalments(Session& session, CampaignId campaign, InstalmentPlanId id, const QString& reason) {
    SAIKOKU_TRY(session.require(Permission::MakePromise, kEnd, QString::number(id.value)));
    SAIKOKU_TRY(checkReason(reason));
    SAIKOKU_TRY_ASSIGN(const InstalmentPlan seen, planOnFile(session, campaign, id));
    if (seen.decision) {
        SAIKOKU_TRY(session.require(Permission::ApproveInstalments, kEnd, QString::number(id.value)));
    }
    return actOn(session, campaign, id, kEnd, [&](const InstalmentPlan& plan) -> Result<void> {
        InstalmentRepository plans(session.db());
        if (!plan.decision) {
            return plans.decide(id, InstalmentDecision::Withdrawn, reason.trimmed(), now(session));
        }
        if (!seen.decision || !plan.isInForce()) {
            return fail(ErrorCode::Rule, Text::tr("Plan %1 is over already.").arg(id.value));
        }
        return plans.end(id, InstalmentEnding::Ended, reason.trimmed(), now(session));
    });
}

Result<void> recordPledge(Session& session, CampaignId campaign, InstalmentPlanId id, PledgeStep step, QDate on) {
    const Permission needed = step == PledgeStep::Asked ? Permission::MakePromise : Permission::ApproveInstalments;
    SAIKOKU_TRY(session.require(needed, kPledge, QString::number(id.value)));
    if (!on.isValid() || on > session.today()) {
        return fail(ErrorCode::BadInput, Text::tr("Day of the pledge: %1 lies ahead or is no date. Give today or an earlier day.").arg(dateInSentence(on)));
    }
    return actOn(session, campaign, id, kPledge, [&](const InstalmentPlan& plan) -> Result<void> {
        SAIKOKU_TRY(checkPledge(plan, step, on));
        return InstalmentRepository(session.db()).addPledge(id, step, on, now(session));
    });
}

}  // namespace saikoku
