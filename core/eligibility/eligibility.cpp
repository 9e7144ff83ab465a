#include "core/eligibility/eligibility.h"

#include <QCoreApplication>

#include "core/base/business_calendar.h"
#include "core/cases/case_tables.h"
#include "core/eligibility/eligibility_facts.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

}  // namespace

Result<QHash<TaxpayerId, Eligibility>> eligibilityOf(Session& session, const QList<TaxpayerId>& taxpayers,
                                                     const ContactPlan& plan) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("eligibility"),
                                taxpayers.size() == 1 ? QString::number(taxpayers.constFirst().value) : QString()));
    QHash<TaxpayerId, Eligibility> answers;
    if (taxpayers.isEmpty()) {
        return answers;
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const auto promises, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    CaseParts parts = eligibilityParts(*rules, session.today());
    if (!plan.phoneDigits.isEmpty()) {
        parts.otherNumbers.append(plan.phoneDigits);
    }
    RecordQuery query{plan.campaign, session.today(), taxpayers, {}};
    SAIKOKU_TRY_ASSIGN(query.facts, factsOf(session));
    SAIKOKU_TRY(readCases(session.db(), query, parts, [&](CaseRecord& record) -> Result<void> {
        EligibilityFacts facts = eligibilityFacts(record, plan.phoneDigits, *promises, *calendar, session.today());
        facts.actorIsOfficer = session.actor().may(Permission::Hold);
        Eligibility answer = checkEligibility(facts, *rules, *calendar, session.clock().nowUtc(), plan.channel);
        if (record.taxpayer.isProtected && !isRevealed(session, record.taxpayer.id)) {
            hideNumbers(answer);
        }
        answers.insert(record.taxpayer.id, std::move(answer));
        return {};
    }));
    return answers;
}

Result<Eligibility> eligibilityOf(Session& session, TaxpayerId taxpayer, const ContactPlan& plan) {
    using Answers = QHash<TaxpayerId, Eligibility>;
    SAIKOKU_TRY_ASSIGN(const Answers answers, eligibilityOf(session, QList<TaxpayerId>{taxpayer}, plan));
    const auto answer = answers.constFind(taxpayer);
    if (answer == answers.constEnd()) {
        return fail(ErrorCode::NotFound, Text::tr("This case does not exist (any more)."));
    }
    return *answer;
}

Result<void> mayOverride(Session& session, const Eligibility& answer, const QString& writtenReason) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    return checkOverride(answer, session.actor().may(Permission::Hold), writtenReason, *rules);
}

}  // namespace saikoku
