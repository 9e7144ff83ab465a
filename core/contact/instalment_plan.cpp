#include "core/contact/instalment_plan.h"

#include <algorithm>

namespace saikoku {

namespace {

constexpr std::array kDecisions{
    CodeRow<InstalmentDecision>{InstalmentDecision::Approved, "approved", QT_TRANSLATE_NOOP("Instalments", "Approved")},
    CodeRow<InstalmentDecision>{InstalmentDecision::Refused, "refused", QT_TRANSLATE_NOOP("Instalments", "Refused")},
    CodeRow<InstalmentDecision>{InstalmentDecision::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Instalments", "Taken back")},
};

constexpr std::array kEndings{
    CodeRow<InstalmentEnding>{InstalmentEnding::Ended, "ended", QT_TRANSLATE_NOOP("Instalments", "Ended")},
    CodeRow<InstalmentEnding>{InstalmentEnding::Replaced, "replaced", QT_TRANSLATE_NOOP("Instalments", "Replaced")},
};

constexpr std::array kPledgeSteps{
    CodeRow<PledgeStep>{PledgeStep::Asked, "asked", QT_TRANSLATE_NOOP("Instalments", "Pledge asked for")},
    CodeRow<PledgeStep>{PledgeStep::Received, "received", QT_TRANSLATE_NOOP("Instalments", "Pledge received")},
    CodeRow<PledgeStep>{PledgeStep::Mistaken, "mistaken", QT_TRANSLATE_NOOP("Instalments", "Pledge entered by mistake")},
};

constexpr std::array kStates{
    CodeRow<InstalmentState>{InstalmentState::Proposed, "proposed", QT_TRANSLATE_NOOP("Instalments", "To be approved")},
    CodeRow<InstalmentState>{InstalmentState::Refused, "refused", QT_TRANSLATE_NOOP("Instalments", "Refused")},
    CodeRow<InstalmentState>{InstalmentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Instalments", "Taken back")},
    CodeRow<InstalmentState>{InstalmentState::Running, "running", QT_TRANSLATE_NOOP("Instalments", "Running")},
    CodeRow<InstalmentState>{InstalmentState::Broken, "broken", QT_TRANSLATE_NOOP("Instalments", "Broken")},
    CodeRow<InstalmentState>{InstalmentState::Paid, "paid", QT_TRANSLATE_NOOP("Instalments", "Paid")},
    CodeRow<InstalmentState>{InstalmentState::Ended, "ended", QT_TRANSLATE_NOOP("Instalments", "Ended")},
    CodeRow<InstalmentState>{InstalmentState::Replaced, "replaced", QT_TRANSLATE_NOOP("Instalments", "Replaced")},
};

void addParts(const InstalmentPlan& plan, std::span<const PromiseStanding> promises, InstalmentStanding& standing) {
    for (const PlannedPart& part : plan.parts) {
        PartStanding one{part, {}, {}, false};
        const auto promise = std::find_if(promises.begin(), promises.end(), [&](const PromiseStanding& each) { return each.id == part.id; });
        if (promise != promises.end()) {
            one.state = promise->state;
            one.received = promise->received;
            one.isLapsed = promise->isLapsed;
        }
        standing.keptParts += one.state == PromiseState::Kept ? 1 : 0;
        standing.lateParts += one.state == PromiseState::Broken ? 1 : 0;
        standing.received += one.received;
        if (one.isOpen() && !standing.nextDue.isValid()) {
            standing.nextDue = part.due;
            standing.nextAmount = part.amount - one.received;
        }
        standing.parts.append(one);
    }
    standing.rest = plan.total() - standing.received;
}

InstalmentState stateOf(const InstalmentPlan& plan, const InstalmentStanding& standing) {
    if (!plan.decision) {
        return InstalmentState::Proposed;
    }
    if (*plan.decision != InstalmentDecision::Approved) {
        return *plan.decision == InstalmentDecision::Refused ? InstalmentState::Refused : InstalmentState::Withdrawn;
    }
    if (!plan.parts.isEmpty() && standing.keptParts == plan.parts.size()) {
        return InstalmentState::Paid;
    }
    if (plan.ending) {
        return *plan.ending == InstalmentEnding::Replaced ? InstalmentState::Replaced : InstalmentState::Ended;
    }
    return standing.brokenOn.isValid() ? InstalmentState::Broken : InstalmentState::Running;
}

}  // namespace

QString codeOf(InstalmentDecision decision) { return code_table::code(kDecisions, decision); }
QString labelOf(InstalmentDecision decision) { return code_table::label(kDecisions, decision, "Instalments"); }
template <>
std::optional<InstalmentDecision> valueOfCode(QStringView code) {
    return code_table::find(kDecisions, code);
}

QString codeOf(InstalmentEnding ending) { return code_table::code(kEndings, ending); }
QString labelOf(InstalmentEnding ending) { return code_table::label(kEndings, ending, "Instalments"); }
template <>
std::optional<InstalmentEnding> valueOfCode(QStringView code) {
    return code_table::find(kEndings, code);
}

QString codeOf(PledgeStep step) { return code_table::code(kPledgeSteps, step); }
QString labelOf(PledgeStep step) { return code_table::label(kPledgeSteps, step, "Instalments"); }
template <>
std::optional<PledgeStep> valueOfCode(QStringView code) {
    return code_table::find(kPledgeSteps, code);
}
template <>
std::vector<PledgeStep> allValues() {
    return code_table::values(kPledgeSteps);
}

QString codeOf(InstalmentState state) { return code_table::code(kStates, state); }
QString labelOf(InstalmentState state) { return code_table::label(kStates, state, "Instalments"); }
template <>
std::optional<InstalmentState> valueOfCode(QStringView code) {
    return code_table::find(kStates, code);
}
template <>
std::vector<InstalmentState> allValues() {
    return code_table::values(kStates);
}

Yen InstalmentPlan::total() const {
    Yen sum;
    for (const PlannedPart& part : parts) {
        sum += part.amount;
    }
    return sum;
}

QString planSentence(const InstalmentPlan& plan) {
    QList<InstalmentPart> parts;
    for (const PlannedPart& part : plan.parts) {
        // the pay day itself: the part may have moved on from a closed day, into another month too
        const QDate sameMonth = payDayOf(part.due.year(), part.due.month(), plan.terms.payDay);
        const QDate before = part.due.addMonths(-1);
        const QDate nominal = sameMonth <= part.due ? sameMonth : payDayOf(before.year(), before.month(), plan.terms.payDay);
        parts.append({nominal, part.due, part.amount, false});
    }
    if (plan.terms.lateChargeTime == LateChargeTime::After && plan.terms.lateCharge > Yen() && parts.size() > 1) {
        parts.last().isLateCharge = true;
    }
    return instalmentSentence(plan.terms, parts);
}

Yen waivedSince(const InstalmentPlan& plan, const QList<Waiver>& waivers) {
    Yen sum;
    for (const Waiver& waiver : waivers) {
        sum += waiver.enteredAt > plan.proposedAt && plan.covers.contains(waiver.receivable) ? waiver.yen : Yen();
    }
    return sum;
}

InstalmentStanding instalmentStanding(const InstalmentPlan& plan, std::span<const PromiseStanding> promises, const PromiseRules& rules) {
    InstalmentStanding standing;
    addParts(plan, promises, standing);
    const auto broken = brokenPlans(promises, rules);
    if (const auto found = broken.find(plan.id); found != broken.end()) {
        standing.brokenOn = found->second;
    }
    standing.state = stateOf(plan, standing);
    return standing;
}

}  // namespace saikoku
