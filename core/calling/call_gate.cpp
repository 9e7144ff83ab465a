#include "core/calling/call_gate.h"

#include <QCoreApplication>

#include "core/arrears/arrears_repository.h"
#include "core/calling/call_facts_repository.h"
#include "core/cases/promise_standing.h"
#include "core/negotiation/hold_repository.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/negotiation/promise_settlement.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

/// A day longer than the longest cap: attempts before it can't matter.
QDateTime firstAttemptThatCounts(const CallingRules& rules, QDate today) {
    return fromTokyo(today.addDays(-rules.capPeriodDays - 1), QTime(0, 0));
}

Result<void> addPhones(Session& session, const Taxpayer& taxpayer, const QString& only, const CallingRules& rules,
                       EligibilityFacts& facts) {
    const CallFactsRepository repository(session.db());
    QStringList numbers;
    for (const Phone& phone : taxpayer.phones) {
        numbers.append(phone.digits);
    }
    if (!only.isEmpty()) {
        numbers = {only};
    }
    for (const QString& digits : numbers) {
        PhoneFacts phone;
        phone.digits = digits;
        SAIKOKU_TRY_ASSIGN(const CallFactsRepository::PhoneMarks marks, repository.marks(taxpayer.id, digits));
        phone.usable = marks.usable;
        phone.doNotCall = marks.doNotCall;
        SAIKOKU_TRY_ASSIGN(phone.attempts,
                           repository.attempts(digits, firstAttemptThatCounts(rules, session.today())));
        facts.phones.push_back(std::move(phone));
    }
    return {};
}

Result<void> addHolds(Session& session, TaxpayerId taxpayer, EligibilityFacts& facts) {
    SAIKOKU_TRY_ASSIGN(const QList<Hold> holds, HoldRepository(session.db()).inForce(taxpayer, session.today()));
    for (const Hold& hold : holds) {
        if (hold.kind == HoldKind::Lawyer) {
            facts.lawyer = true;
        } else if (hold.kind == HoldKind::OfficerOnly) {
            facts.officerOnly = true;
        } else {
            facts.holds.push_back(
                {holdKindLabel(hold.kind), hold.until.isValid() ? std::optional<QDate>(hold.until) : std::nullopt});
        }
    }
    return {};
}

Result<void> addPromise(Session& session, TaxpayerId taxpayer, CampaignId campaign, const BusinessCalendar& calendar,
                        EligibilityFacts& facts) {
    SAIKOKU_TRY_ASSIGN(const QList<PromiseStanding> standings,
                       promiseStandings(session.db(), taxpayer, campaign, calendar, session.today()));
    facts.promiseActiveThrough = promisesStandThrough(standings);
    return {};
}

Result<void> addReceivables(Session& session, TaxpayerId taxpayer, EligibilityFacts& facts) {
    SAIKOKU_TRY_ASSIGN(const QList<Receivable> receivables, ArrearsRepository(session.db()).receivables(taxpayer));
    for (const Receivable& receivable : receivables) {
        if (receivable.isPastDueOn(session.today())) {
            facts.receivables.push_back({receivable.dueDate, receivable.demandSent.isValid()
                                                                 ? std::optional<QDate>(receivable.demandSent)
                                                                 : std::nullopt});
        }
    }
    facts.settled = facts.receivables.empty();
    return {};
}

}  // namespace

Result<Eligibility> callEligibility(Session& session, TaxpayerId taxpayerId, CampaignId campaign,
                                    const QString& phoneDigits) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("eligibility"), QString::number(taxpayerId.value)));
    SAIKOKU_TRY_ASSIGN(const CallingRules rules, CallingRules::load(session.location().folder()));
    SAIKOKU_TRY_ASSIGN(const BusinessCalendar calendar, BusinessCalendar::load(session.location().folder()));
    SAIKOKU_TRY_ASSIGN(const std::optional<Taxpayer> taxpayer, ArrearsRepository(session.db()).taxpayer(taxpayerId));
    if (!taxpayer) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    EligibilityFacts facts;
    facts.actorIsOfficer = session.actor().may(Permission::Hold);
    SAIKOKU_TRY(addReceivables(session, taxpayerId, facts));
    SAIKOKU_TRY(addHolds(session, taxpayerId, facts));
    SAIKOKU_TRY(addPhones(session, *taxpayer, phoneDigits, rules, facts));
    SAIKOKU_TRY(addPromise(session, taxpayerId, campaign, calendar, facts));
    SAIKOKU_TRY_ASSIGN(const std::optional<Callback> callback,
                       NegotiationRepository(session.db()).openCallback(taxpayerId, campaign));
    if (callback) {
        facts.callbackAt = callback->callAt;
    }
    // twice the business days reach over any run of closed days of the year's end
    const QDate since = session.today().addDays(-2 * rules.paymentGraceBusinessDays - 14);
    SAIKOKU_TRY_ASSIGN(facts.paymentReportedOn,
                       CallFactsRepository(session.db()).paymentReported(taxpayerId, campaign, since));
    Eligibility answer = checkEligibility(facts, rules, calendar, session.clock().nowUtc());
    if (taxpayer->isProtected && !isRevealed(session, taxpayerId)) {
        hideNumbers(answer);
    }
    return answer;
}

Result<void> callOverride(Session& session, const Eligibility& answer, const QString& writtenReason) {
    SAIKOKU_TRY_ASSIGN(const CallingRules rules, CallingRules::load(session.location().folder()));
    return checkOverride(answer, session.actor().may(Permission::Hold), writtenReason, rules);
}

}  // namespace saikoku
