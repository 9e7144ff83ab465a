#include "core/calling/list_eligibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/calling/list_facts_repository.h"
#include "core/cases/case_facts_repository.h"
#include "core/negotiation/promise_settlement.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

struct ReasonLabel {
    QLatin1String code;
    const char* label;
};

constexpr std::array kReasonLabels{
    ReasonLabel{QLatin1String("settled"), QT_TRANSLATE_NOOP("Eligibility", "all paid")},
    ReasonLabel{QLatin1String("hold"), QT_TRANSLATE_NOOP("Eligibility", "on hold")},
    ReasonLabel{QLatin1String("officer_only"), QT_TRANSLATE_NOOP("Eligibility", "officers only")},
    ReasonLabel{QLatin1String("lawyer"), QT_TRANSLATE_NOOP("Eligibility", "has a lawyer")},
    ReasonLabel{QLatin1String("do_not_call"), QT_TRANSLATE_NOOP("Eligibility", "asked not to")},
    ReasonLabel{QLatin1String("no_number"), QT_TRANSLATE_NOOP("Eligibility", "no number")},
    ReasonLabel{QLatin1String("night"), QT_TRANSLATE_NOOP("Eligibility", "night")},
    ReasonLabel{QLatin1String("outside_hours"), QT_TRANSLATE_NOOP("Eligibility", "after hours")},
    ReasonLabel{QLatin1String("closed_day"), QT_TRANSLATE_NOOP("Eligibility", "closed day")},
    ReasonLabel{QLatin1String("active_promise"), QT_TRANSLATE_NOOP("Eligibility", "promised")},
    ReasonLabel{QLatin1String("callback_fixed"), QT_TRANSLATE_NOOP("Eligibility", "callback")},
    ReasonLabel{QLatin1String("self_cure"), QT_TRANSLATE_NOOP("Eligibility", "may pay yet")},
    ReasonLabel{QLatin1String("payment_grace"), QT_TRANSLATE_NOOP("Eligibility", "says paid")},
    ReasonLabel{QLatin1String("cap_day"), QT_TRANSLATE_NOOP("Eligibility", "day's limit")},
    ReasonLabel{QLatin1String("cap_week"), QT_TRANSLATE_NOOP("Eligibility", "week's limit")},
    ReasonLabel{QLatin1String("retry_gap"), QT_TRANSLATE_NOOP("Eligibility", "just called")},
    ReasonLabel{QLatin1String("in_use"), QT_TRANSLATE_NOOP("Eligibility", "in use")},
    ReasonLabel{QLatin1String("demand_not_sent"), QT_TRANSLATE_NOOP("Eligibility", "no demand yet")},
};

/// What the case file's own reading gives for all rows at once: promises, callback.
Result<void> addWaiting(Session& session, const QList<TaxpayerId>& taxpayers, CampaignId campaign,
                        const BusinessCalendar& calendar, QHash<TaxpayerId, EligibilityFacts>& facts) {
    SAIKOKU_TRY_ASSIGN(const PromiseRules promise, PromiseRules::load(session.location().folder()));
    const QDate today = session.today();
    return readCaseFacts(
        session.db(), campaign, today, {taxpayers}, [&](const CaseFacts& read) -> Result<void> {
            EligibilityFacts& one = facts[read.taxpayer];
            one.promiseActiveThrough = promisesStandThrough(settlePromises(
                read.status.promises, read.status.receipts, read.status.contacts, promise, calendar, today));
            if (read.nextCallbackAt.isValid()) {
                one.callbackAt = read.nextCallbackAt;
            }
            return {};
        });
}

}  // namespace

Result<QHash<TaxpayerId, Eligibility>> listEligibility(Session& session, const QList<TaxpayerId>& taxpayers,
                                                       CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("eligibility")));
    QHash<TaxpayerId, Eligibility> answers;
    if (taxpayers.isEmpty()) {
        return answers;
    }
    SAIKOKU_TRY_ASSIGN(const CallingRules rules, CallingRules::load(session.location().folder()));
    SAIKOKU_TRY_ASSIGN(const BusinessCalendar calendar, BusinessCalendar::load(session.location().folder()));
    QHash<TaxpayerId, EligibilityFacts> facts;
    SAIKOKU_TRY(addWaiting(session, taxpayers, campaign, calendar, facts));
    SAIKOKU_TRY(ListFactsRepository(session.db(), taxpayers).addTo(facts, campaign, rules, session.today()));
    for (auto one = facts.begin(); one != facts.end(); ++one) {
        one->actorIsOfficer = session.actor().may(Permission::Hold);
        one->settled = one->receivables.empty();
        Eligibility answer = checkEligibility(*one, rules, calendar, session.clock().nowUtc());
        hideNumbers(answer);
        answers.insert(one.key(), answer);
    }
    return answers;
}

const EligibilityReason* longestReason(const Eligibility& answer) {
    const auto endsSooner = [](const EligibilityReason& a, const EligibilityReason& b) {
        return a.until && (!b.until || *a.until < *b.until);
    };
    const auto longest = std::max_element(answer.reasons.begin(), answer.reasons.end(), endsSooner);
    return longest == answer.reasons.end() ? nullptr : &*longest;
}

QString eligibilityReasonLabel(const QString& code) {
    for (const ReasonLabel& known : kReasonLabels) {
        if (known.code == code) {
            return Text::tr(known.label);
        }
    }
    return code;
}

}  // namespace saikoku
