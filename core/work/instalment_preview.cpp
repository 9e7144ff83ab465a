#include "core/work/instalment_preview.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/contact/promise_scope.h"
#include "core/work/instalment_basis.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Instalments)
};

Yen principalOf(const ReceivableOnFile& entry) { return std::max(entry.receivable.outstanding(), Yen()); }
Yen chargesOf(const ReceivableOnFile& entry) { return entry.charge.lateChargeOwed + entry.charge.feeOwed; }
bool isOwed(const ReceivableOnFile& entry) { return principalOf(entry) + chargesOf(entry) > Yen(); }

/// Past due, or paid but for its charges.
bool isPayable(const ReceivableOnFile& entry, QDate today) {
    return !entry.isLapsed && isOwed(entry) && (entry.isPastDue(today) || principalOf(entry).isZero());
}

bool isBesidePlans(const PromiseOnFile& each, const QList<ReceivableId>& covers) {
    return each.state == PromiseState::Active && !each.promise.plan.isValid() && isAbout(each.promise, covers);
}

/// What is owed by the entry's receivables.
Result<void> addOwed(const InstalmentBasis& basis, const InstalmentEntry& entry, QDate today, InstalmentPreview& preview) {
    InstalmentTerms& terms = preview.terms;
    terms.principal = terms.lateCharge = Yen();
    QString refused;
    for (const ReceivableOnFile& each : basis.receivables) {
        const bool isNamed = entry.covers.contains(each.receivable.id);
        if (isNamed && each.isLapsed) {
            return fail(ErrorCode::Rule, Text::tr("Receivable %1 has lapsed: nobody may be asked to pay it. Leave it out.").arg(each.receivable.id.value));
        }
        if (entry.covers.isEmpty() ? !isPayable(each, today) : !isNamed || !isOwed(each)) {
            continue;
        }
        preview.covers.append(each.receivable.id);
        terms.principal += principalOf(each);
        terms.lateCharge += chargesOf(each);
        refused = each.charge.refused.isEmpty() ? refused : each.charge.refused;
    }
    if (!refused.isEmpty()) {
        return fail(ErrorCode::Rule, refused);
    }
    if (!entry.covers.isEmpty() && preview.covers.size() != entry.covers.size()) {
        return fail(ErrorCode::BadInput, Text::tr("One of the receivables named is not owed on this case. Name open ones."));
    }
    if (preview.covers.isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("Nothing is past due on this case: there is nothing to pay by instalments."));
    }
    return {};
}

/// The principal that open promises beside the plan leave.
Yen withoutPromises(const InstalmentBasis& basis, const QList<ReceivableId>& covers, Yen principal) {
    for (const PromiseOnFile& each : basis.promises) {
        if (isBesidePlans(each, covers)) {
            principal -= std::min(principal, each.promise.amount - each.credited);
        }
    }
    return principal;
}

/// The plan begins after the open promises and leaves out what they pay, or they give way to it.
Result<void> besidePromises(const InstalmentBasis& basis, const InstalmentEntry& entry, QDate today, InstalmentPreview& preview) {
    InstalmentTerms& terms = preview.terms;
    QDate from = today;
    for (const PromiseOnFile& each : basis.promises) {
        if (!isBesidePlans(each, preview.covers)) {
            continue;
        }
        if (entry.isAfterPromise) {
            from = std::max(from, each.promise.dueDate.addDays(1));
        } else {
            preview.givesWay.append(each.promise);
        }
    }
    if (entry.isAfterPromise) {
        terms.principal = withoutPromises(basis, preview.covers, terms.principal);
    }
    if (terms.from.isValid() && terms.from < from) {
        return fail(ErrorCode::BadInput, Text::tr("The instalments can't begin before %1.").arg(dateInSentence(from)));
    }
    terms.from = terms.from.isValid() ? terms.from : from;
    if (terms.principal.isZero()) {
        terms.lateChargeTime = LateChargeTime::Included;  // there is nothing for it to come after
    }
    return {};
}

Result<void> checkOthers(const InstalmentBasis& basis, const InstalmentEntry& entry) {
    bool isFound = !entry.replaces.isValid();
    for (const PlanOnFile& each : basis.plans) {
        if (!each.plan.decision) {
            return fail(ErrorCode::Rule, Text::tr("Plan %1 of this case waits for its decision. Have it decided or take it back first.").arg(each.plan.id.value));
        }
        const bool isOpen = each.standing.state == InstalmentState::Running || each.standing.state == InstalmentState::Broken;
        if (isOpen && each.plan.id != entry.replaces) {
            return fail(ErrorCode::Rule, Text::tr("Plan %1 of this case is in force. Change it, or end it first.").arg(each.plan.id.value));
        }
        isFound = isFound || (isOpen && each.plan.id == entry.replaces);
    }
    return isFound ? Result<void>() : Result<void>(fail(ErrorCode::Rule, Text::tr("The plan to be changed is not in force on this case.")));
}

/// The case's promises as they would be, were the plan approved on the day.
std::vector<PromiseFact> withPlan(const InstalmentBasis& basis, const InstalmentPlan& plan, QDate today) {
    std::vector<PromiseFact> facts = basis.facts.promises;
    for (PromiseFact& fact : facts) {
        const auto gives = [&](const PromiseOnFile& each) { return each.promise.id == fact.id && isBesidePlans(each, plan.covers); };
        const bool isReplaced = fact.plan.isValid() && fact.plan == plan.replaces;
        const bool givesWay = !plan.isAfterPromise && std::any_of(basis.promises.begin(), basis.promises.end(), gives);
        if ((isReplaced || givesWay) && !fact.withdrawnOn) {
            fact.withdrawnOn = today;
        }
    }
    for (const PlannedPart& part : plan.parts) {
        PromiseFact fact;
        fact.id = part.id;
        fact.madeAt = plan.proposedAt;
        fact.madeOn = toTokyo(plan.proposedAt).date();
        fact.due = part.due;
        fact.amount = part.amount;
        fact.covers.assign(plan.covers.begin(), plan.covers.end());
        fact.plan = plan.id;
        facts.push_back(std::move(fact));
    }
    return facts;
}

/// What the plan's parts would still ask for, were it approved on the day.
Yen askedByParts(const InstalmentBasis& basis, const InstalmentPlan& plan, const PromiseRules& rules, const BusinessCalendar& calendar, QDate today) {
    Yen asked;
    for (const PromiseStanding& each : settlePromises(withPlan(basis, plan, today), basis.facts.receipts, basis.facts.contacts, rules, calendar, today)) {
        asked += each.plan == plan.id ? each.amount - each.received : Yen();
    }
    return asked;
}

}  // namespace

bool isAbout(const Promise& promise, const QList<ReceivableId>& covers) {
    return sharesReceivables(promise.covers, covers);
}

Result<InstalmentPreview> instalmentPreview(const InstalmentBasis& basis, const InstalmentEntry& entry, const InstalmentRules& rules,
                                            const BusinessCalendar& calendar, QDate today) {
    if (!basis.hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("This campaign has no money: nothing is paid by instalments."));
    }
    SAIKOKU_TRY(checkOthers(basis, entry));
    InstalmentPreview preview;
    preview.terms = entry.terms;
    SAIKOKU_TRY(addOwed(basis, entry, today, preview));
    SAIKOKU_TRY(besidePromises(basis, entry, today, preview));
    SAIKOKU_TRY_ASSIGN(preview.parts, instalmentParts(preview.terms, rules, calendar));
    preview.sentence = instalmentSentence(preview.terms, preview.parts);
    return preview;
}

Result<InstalmentPreview> instalmentPreview(const CaseFile& file, const InstalmentEntry& entry, const InstalmentRules& rules,
                                            const BusinessCalendar& calendar, QDate today) {
    return instalmentPreview(InstalmentBasis::of(file), entry, rules, calendar, today);
}

Result<void> checkStillOwed(const InstalmentBasis& basis, const InstalmentPlan& plan, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate today) {
    Yen principal;
    Yen charges;
    for (const ReceivableOnFile& each : basis.receivables) {
        if (!plan.covers.contains(each.receivable.id)) {
            continue;
        }
        if (each.isLapsed) {
            return fail(ErrorCode::Rule, Text::tr("Receivable %1 of plan %2 has lapsed. Have the plan prepared anew.")
                                             .arg(QString::number(each.receivable.id.value), QString::number(plan.id.value)));
        }
        if (!each.charge.refused.isEmpty()) {
            return fail(ErrorCode::Rule, each.charge.refused);
        }
        principal += principalOf(each);
        charges += chargesOf(each);
    }
    const Yen owed = (plan.isAfterPromise ? withoutPromises(basis, plan.covers, principal) : principal) + charges;
    const Yen asked = askedByParts(basis, plan, rules, calendar, today);
    if (owed < asked) {
        return fail(ErrorCode::Rule, Text::tr("Plan %1 asks for %2 yen, and %3 yen are still owed of what it names. Have the plan prepared anew.")
                                         .arg(QString::number(plan.id.value), asked.toString(), owed.toString()));
    }
    return {};
}

}  // namespace saikoku
