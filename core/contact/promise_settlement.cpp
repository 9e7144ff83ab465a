#include "core/contact/promise_settlement.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NegotiationCodes)
};

/// What a receipt brings.
enum class Money { Principal, LateCharge, Overpaid };

/// A promise while receipts are handed out.
struct Open {
    const PromiseFact* fact = nullptr;
    PromiseStanding standing;
    QDate closesOn;  ///< receipts from this day on go to others; invalid: none
    Yen charges;     ///< taken of what was paid beside the principal

    /// A part of a plan doesn't say what of it is late charge; what was overpaid on one claim pays no other.
    Yen takenOf(Yen left, Money money) const {
        const Yen open = std::min(left, standing.amount - standing.received);
        if (money == Money::Principal || (money == Money::LateCharge && standing.plan.isValid())) {
            return open;
        }
        return std::min(open, fact->charges - charges);
    }

    bool covers(ReceivableId receivable) const {
        return fact->covers.empty() ||
               std::find(fact->covers.begin(), fact->covers.end(), receivable) != fact->covers.end();
    }
    bool takes(const ReceiptFact& receipt) const {
        return !standing.keptOn && fact->madeOn <= receipt.credited &&
               (!closesOn.isValid() || receipt.credited < closesOn) && covers(receipt.receivable);
    }
};

/// The first talk with the person on or after the day on which the promise broke.
std::optional<QDate> firstTalkFrom(QDate from, std::span<const ContactFact> contacts, QDate date) {
    std::optional<QDate> first;
    for (const ContactFact& contact : contacts) {
        if (contact.date >= from && contact.date <= date && contact.reached() &&
            (!first || contact.date < *first)) {
            first = contact.date;
        }
    }
    return first;
}

std::vector<Open> openPromises(std::span<const PromiseFact> promises, std::span<const ContactFact> contacts,
                               const PromiseRules& rules, const BusinessCalendar& calendar, QDate date) {
    std::vector<Open> open;
    open.reserve(promises.size());
    for (const PromiseFact& promise : promises) {
        if (promise.madeOn > date) {
            continue;
        }
        Open one;
        one.fact = &promise;
        one.standing.id = promise.id;
        one.standing.due = promise.due;
        one.standing.amount = promise.amount;
        one.standing.plan = promise.plan;
        one.standing.graceEnds = calendar.addBusinessDays(promise.due, rules.graceBusinessDays);
        const QDate broke = one.standing.graceEnds.addDays(1);
        one.standing.spokenOn = broke <= date ? firstTalkFrom(broke, contacts, date) : std::nullopt;
        one.closesOn = one.standing.spokenOn.value_or(QDate());
        if (promise.withdrawnOn && *promise.withdrawnOn <= date &&
            (!one.closesOn.isValid() || *promise.withdrawnOn < one.closesOn)) {
            one.closesOn = *promise.withdrawnOn;
        }
        open.push_back(one);
    }
    std::sort(open.begin(), open.end(), [](const Open& a, const Open& b) {
        return std::tie(a.fact->due, a.fact->madeOn, a.fact->madeAt, a.fact->id) <
               std::tie(b.fact->due, b.fact->madeOn, b.fact->madeAt, b.fact->id);
    });
    return open;
}

void handOut(const ReceiptFact& receipt, Yen left, Money money, std::vector<Open>& open) {
    for (Open& promise : open) {
        if (left <= Yen()) {
            return;
        }
        const Yen part = promise.takes(receipt) ? promise.takenOf(left, money) : Yen();
        if (part > Yen()) {
            promise.standing.received += part;
            promise.charges += money == Money::Principal ? Yen() : part;
            left -= part;
            if (promise.standing.received >= promise.standing.amount) {
                promise.standing.keptOn = receipt.credited;
            }
        }
    }
}

PromiseState stateOf(const Open& promise, QDate date) {
    if (promise.standing.keptOn) {
        return PromiseState::Kept;
    }
    if (promise.fact->withdrawnOn && *promise.fact->withdrawnOn <= date) {
        return PromiseState::Withdrawn;
    }
    if (promise.standing.isLapsed) {
        return PromiseState::Withdrawn;
    }
    return date > promise.standing.graceEnds ? PromiseState::Broken : PromiseState::Active;
}

using BrokenPlans = std::map<InstalmentPlanId, QDate>;

/// What was to come of a plan when it broke takes nothing any more.
void closeLapsed(const BrokenPlans& broken, std::vector<Open>& open) {
    for (Open& part : open) {
        const auto plan = broken.find(part.standing.plan);
        if (plan == broken.end() || part.standing.graceEnds < plan->second) {
            continue;
        }
        part.standing.isLapsed = true;
        if (!part.closesOn.isValid() || plan->second < part.closesOn) {
            part.closesOn = plan->second;
        }
    }
}

std::vector<PromiseStanding> settled(std::vector<Open> open, const std::vector<const ReceiptFact*>& receipts, QDate date) {
    for (const ReceiptFact* receipt : receipts) {
        handOut(*receipt, receipt->amount, Money::Principal, open);
        handOut(*receipt, receipt->lateCharge, Money::LateCharge, open);
        handOut(*receipt, receipt->overpaid, Money::Overpaid, open);
    }
    std::vector<PromiseStanding> standings;
    standings.reserve(open.size());
    for (Open& promise : open) {
        promise.standing.state = stateOf(promise, date);
        promise.standing.isLapsed = promise.standing.isLapsed && promise.standing.state == PromiseState::Withdrawn;
        if (promise.standing.state != PromiseState::Broken) {
            promise.standing.spokenOn.reset();
        }
        standings.push_back(promise.standing);
    }
    return standings;
}

}  // namespace

Result<PromiseRules> PromiseRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    PromiseRules rules;
    rules.graceBusinessDays = reader.integer(QStringLiteral("grace_business_days"), 0, 60);
    rules.planLateParts = reader.integer(QStringLiteral("plan_late_parts"), 1, 60);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<PromiseRules> PromiseRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("promise")));
    return fromJson(file);
}

Result<PromiseRules> PromiseRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

QString codeOf(PromiseState state) {
    switch (state) {
        case PromiseState::Active: return QStringLiteral("active");
        case PromiseState::Kept: return QStringLiteral("kept");
        case PromiseState::Broken: return QStringLiteral("broken");
        case PromiseState::Withdrawn: return QStringLiteral("withdrawn");
    }
    return {};
}

QString labelOf(PromiseState state) {
    switch (state) {
        case PromiseState::Active: return Text::tr("Open");
        case PromiseState::Kept: return Text::tr("Kept");
        case PromiseState::Broken: return Text::tr("Broken");
        case PromiseState::Withdrawn: return Text::tr("Withdrawn");
    }
    return {};
}

QString standingLabel(PromiseState state, Yen received) {
    if (received > Yen() && state == PromiseState::Broken) {
        return Text::tr("Broken, part paid");
    }
    return received > Yen() && state == PromiseState::Active ? Text::tr("Open, part paid") : labelOf(state);
}

std::vector<PromiseStanding> settlePromises(std::span<const PromiseFact> promises,
                                            std::span<const ReceiptFact> receipts,
                                            std::span<const ContactFact> contacts, const PromiseRules& rules,
                                            const BusinessCalendar& calendar, QDate date) {
    if (promises.empty()) {
        return {};
    }
    std::vector<const ReceiptFact*> ordered;
    for (const ReceiptFact& receipt : receipts) {
        if (receipt.credited <= date && (receipt.amount > Yen() || receipt.lateCharge > Yen() || receipt.overpaid > Yen())) {
            ordered.push_back(&receipt);
        }
    }
    std::sort(ordered.begin(), ordered.end(), [](const ReceiptFact* a, const ReceiptFact* b) {
        return std::tie(a->credited, a->receivable, a->amount, a->lateCharge, a->overpaid) <
               std::tie(b->credited, b->receivable, b->amount, b->lateCharge, b->overpaid);
    });
    const std::vector<Open> open = openPromises(promises, contacts, rules, calendar, date);
    std::vector<PromiseStanding> standings = settled(open, ordered, date);
    // money that a broken plan's later parts give up goes elsewhere: settled anew until no other plan breaks
    for (BrokenPlans broken;;) {
        const std::size_t before = broken.size();
        broken.merge(brokenPlans(standings, rules));
        if (broken.size() == before) {
            return standings;
        }
        std::vector<Open> without = open;
        closeLapsed(broken, without);
        standings = settled(std::move(without), ordered, date);
    }
}

std::map<InstalmentPlanId, QDate> brokenPlans(std::span<const PromiseStanding> standings, const PromiseRules& rules) {
    std::map<InstalmentPlanId, std::vector<QDate>> late;
    for (const PromiseStanding& part : standings) {
        if (part.plan.isValid() && part.state == PromiseState::Broken) {
            late[part.plan].push_back(part.graceEnds.addDays(1));
        }
    }
    std::map<InstalmentPlanId, QDate> broken;
    const auto needed = static_cast<std::size_t>(std::max(1, rules.planLateParts));
    for (auto& [plan, days] : late) {
        if (days.size() >= needed) {
            std::nth_element(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(needed - 1), days.end());
            broken.emplace(plan, days.at(needed - 1));
        }
    }
    return broken;
}

std::optional<QDate> promisesStandThrough(std::span<const PromiseStanding> standings) {
    std::optional<QDate> through;
    for (const PromiseStanding& promise : standings) {
        if (promise.isBrokenUnspoken()) {
            return std::nullopt;
        }
        if (promise.state == PromiseState::Active && (!through || promise.graceEnds < *through)) {
            through = promise.graceEnds;
        }
    }
    return through;
}

}  // namespace saikoku
