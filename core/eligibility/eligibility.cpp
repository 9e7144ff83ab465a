#include "core/eligibility/eligibility.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

#include "core/base/business_calendar.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/eligibility/space_facts.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

/// What the rules go by.
struct Ground {
    std::shared_ptr<const CallingRules> calling;
    std::shared_ptr<const PromiseRules> promises;
    std::shared_ptr<const BusinessCalendar> calendar;
    CampaignInfo campaign;

    EligibilityGround by(Channel channel) const { return {*calling, *calendar, channel, campaign.code}; }

    static Result<Ground> of(Session& session, const ContactPlan& plan) {
        Ground ground;
        SAIKOKU_TRY_ASSIGN(ground.calling, session.rules<CallingRules>());
        SAIKOKU_TRY_ASSIGN(ground.promises, session.rules<PromiseRules>());
        SAIKOKU_TRY_ASSIGN(ground.calendar, session.rules<BusinessCalendar>());
        SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(plan.campaign));
        ground.campaign = campaign.value_or(CampaignInfo());
        return ground;
    }
};

Result<void> mayLook(Session& session, const QList<TaxpayerId>& taxpayers) {
    return session.require(Permission::View, QLatin1String("eligibility"),
                           taxpayers.size() == 1 ? QString::number(taxpayers.constFirst().value) : QString());
}

/// The one reading of facts, for a page or for one.
Result<void> readFacts(Session& session, const Ground& ground, const QList<TaxpayerId>& taxpayers, const ContactPlan& plan,
                       const std::function<void(const CaseRecord&, EligibilityFacts&)>& use) {
    if (taxpayers.isEmpty()) {
        return {};
    }
    CaseParts parts = eligibilityParts(*ground.calling, session.today(), ground.campaign.hasMoney);
    parts.refusals = plan.channel == Channel::Sms;
    if (!plan.phoneDigits.isEmpty()) {
        parts.otherNumbers.append(plan.phoneDigits);
    }
    RecordQuery query{plan.campaign, session.today(), taxpayers, {}};
    SAIKOKU_TRY_ASSIGN(query.facts, factsOf(session));
    using Leases = QHash<TaxpayerId, CaseLease>;
    SAIKOKU_TRY_ASSIGN(const QDateTime leaseNow, session.leaseNow());
    SAIKOKU_TRY_ASSIGN(const Leases leases, CaseLeaseRepository(session.db()).of(plan.campaign, taxpayers, leaseNow));
    std::optional<SpaceFacts> space;
    if (!ground.campaign.hasMoney) {
        SAIKOKU_TRY_ASSIGN(space, SpaceFacts::of(session, plan.campaign, query.facts));
    }
    return readCases(session.db(), query, parts, [&](CaseRecord& record) -> Result<void> {
        EligibilityFacts facts =
            eligibilityFacts(record, plan.phoneDigits, *ground.promises, *ground.calendar, session.today());
        if (space) {
            space->add(record, facts);
        }
        facts.actorIsOfficer = session.may(Permission::Hold);
        facts.hidden = record.taxpayer.isProtected && !session.may(Permission::SeeProtected);
        if (const auto lease = leases.constFind(record.taxpayer.id); lease != leases.constEnd() && lease->holder != session.actor().id) {
            addLease(*lease, session, leaseNow, facts);
        }
        use(record, facts);
        return {};
    });
}

Error unknownCase() { return {ErrorCode::NotFound, Text::tr("This case does not exist (any more)."), {}}; }

void count(const CallMade& made, const QDateTime& now, EligibilityFacts& facts) {
    for (PhoneFacts& phone : facts.phones) {
        const bool isThere = made.isOnRecord && !phone.attempts.empty() && !phone.attempts.back().result;
        if (isThere) {
            phone.attempts.back().result = made.result;
        } else {
            phone.attempts.push_back({now, made.result});
        }
    }
}

}  // namespace

Result<QHash<TaxpayerId, Eligibility>> eligibilityOf(Session& session, const QList<TaxpayerId>& taxpayers,
                                                     const ContactPlan& plan) {
    SAIKOKU_TRY(mayLook(session, taxpayers));
    QHash<TaxpayerId, Eligibility> answers;
    SAIKOKU_TRY_ASSIGN(const Ground ground, Ground::of(session, plan));
    SAIKOKU_TRY(readFacts(session, ground, taxpayers, plan, [&](const CaseRecord& record, const EligibilityFacts& facts) {
        Eligibility answer = checkEligibility(facts, ground.by(plan.channel), session.clock().nowUtc());
        if (record.taxpayer.isProtected && !isRevealed(session, record.taxpayer.id)) {
            hideNumbers(answer);
        }
        answers.insert(record.taxpayer.id, std::move(answer));
    }));
    return answers;
}

Result<Eligibility> eligibilityOf(Session& session, TaxpayerId taxpayer, const ContactPlan& plan) {
    using Answers = QHash<TaxpayerId, Eligibility>;
    SAIKOKU_TRY_ASSIGN(const Answers answers, eligibilityOf(session, QList<TaxpayerId>{taxpayer}, plan));
    const auto answer = answers.constFind(taxpayer);
    if (answer == answers.constEnd()) {
        return fail(unknownCase());
    }
    return *answer;
}

Result<std::optional<QDateTime>> callableAfter(Session& session, TaxpayerId taxpayer, const ContactPlan& plan,
                                               const CallMade& made, const QDateTime& from) {
    SAIKOKU_TRY(mayLook(session, {taxpayer}));
    SAIKOKU_TRY_ASSIGN(const Ground ground, Ground::of(session, plan));
    std::optional<EligibilityFacts> known;
    SAIKOKU_TRY(readFacts(session, ground, {taxpayer}, plan,
                          [&](const CaseRecord&, EligibilityFacts& facts) { known = std::move(facts); }));
    if (!known) {
        return fail(unknownCase());
    }
    count(made, session.clock().nowUtc(), *known);
    known->callbackAt.reset();
    return checkEligibility(*known, ground.by(plan.channel), from).next;
}

Result<bool> couldOverride(Session& session, const Eligibility& answer) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    return session.may(Permission::Hold) && canBeOverridden(answer, *rules);
}

Result<void> mayOverride(Session& session, const Eligibility& answer, const QString& writtenReason) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    const Result<void> officer = session.require(Permission::Hold, QStringLiteral("call.override"));
    if (!officer && officer.error().code != ErrorCode::Permission) {
        return officer;
    }
    return checkOverride(answer, officer.has_value(), writtenReason, *rules);
}

}  // namespace saikoku
