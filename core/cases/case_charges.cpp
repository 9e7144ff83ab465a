#include "core/cases/case_charges.h"

#include "core/arrears/late_charge.h"
#include "core/base/clock.h"
#include "core/contact/case_record.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

/// The terms of one open receivable: what was paid up to the due date, or is only
/// known as a sum, has already lowered the principal.
LateChargeTerms termsOf(const Receivable& receivable, const QList<Receipt>& receipts, const RevenueRules& rules) {
    LateChargeTerms terms;
    terms.due = receivable.dueDate;
    terms.firstBandMonths = rules.firstBandMonths;
    Yen later;
    for (const Receipt& receipt : receipts) {
        if (receipt.receivable == receivable.id && receipt.receivedOn > receivable.dueDate) {
            terms.receipts.push_back({receipt.receivedOn, receipt.amount});
            later += receipt.amount;
        }
    }
    terms.principal = receivable.outstanding() + later;
    return terms;
}

/// The acts that concern every receivable of the case.
std::vector<LimitationEvent> eventsOf(const CaseRecord& acts, QDate day) {
    std::vector<LimitationEvent> events;
    for (const Negotiation& negotiation : acts.negotiations) {
        if (isReached(negotiation.result, negotiation.direction, negotiation.counterpart)) {
            events.push_back({LimitationEventKind::Call, toTokyo(negotiation.happenedAt).date(), {}});
        }
    }
    for (const Dispatch& dispatch : acts.dispatches) {
        if (!dispatch.returnedOn.isValid()) {
            events.push_back({LimitationEventKind::Notice, dispatch.sentOn, {}});
        }
    }
    for (const Hold& hold : acts.holds) {
        if (hold.since > day) {
            continue;
        }
        const QDate last = hold.lastDay();
        if (last.isValid() && last < hold.since) {
            continue;  // lifted before its first day was over
        }
        const auto until = last.isValid() ? std::optional<QDate>(last) : std::nullopt;
        if (hold.kind == HoldKind::CollectionDeferred || hold.kind == HoldKind::ConversionDeferred) {
            events.push_back({LimitationEventKind::Deferral, hold.since, until});
        } else if (hold.kind == HoldKind::Seized) {
            events.push_back({LimitationEventKind::Seizure, hold.since, until});
        }
    }
    return events;
}

/// The first term of the same tax of the same year, as far as it is on file.
QDate firstTermDue(const Receivable& of, const QList<Receivable>& all) {
    QDate first = of.dueDate;
    for (const Receivable& other : all) {
        const bool sameTax = other.noticeNumber == of.noticeNumber && other.taxItem == of.taxItem &&
                             other.levyYear == of.levyYear && other.fiscalYear == of.fiscalYear;
        if (sameTax && other.dueDate < first) {
            first = other.dueDate;
        }
    }
    return first;
}

}  // namespace

Result<ChargeRules> ChargeRules::of(Session& session) {
    ChargeRules rules;
    SAIKOKU_TRY_ASSIGN(rules.rates, session.rules<LateChargeRates>());
    SAIKOKU_TRY_ASSIGN(rules.items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(rules.limitation, session.rules<LimitationRules>());
    return rules;
}

Result<QList<ReceivableOnFile>> withCharges(const CaseRecord& record, const ChargeRules& charges, QDate day) {
    const std::vector<LimitationEvent> events = eventsOf(record, day);
    QList<ReceivableOnFile> onFile;
    for (const Receivable& receivable : record.receivables) {
        ReceivableOnFile entry;
        entry.receivable = receivable;
        const RevenueRules& rules = charges.items->rulesFor(receivable.taxItem);
        if (receivable.isPastDueOn(day)) {
            const Result<LateCharge> charge = lateCharge(termsOf(receivable, record.receipts, rules), day, *charges.rates);
            if (charge) {
                entry.lateCharge = charge->charge;
            } else if (charge.error().code == ErrorCode::Rule) {
                entry.noLateCharge = charge.error().message;
            } else {
                return fail(charge.error());
            }
            LimitationFacts facts{receivable.dueDate,
                                  statutoryDueDate(rules, receivable.dueDate, firstTermDue(receivable, record.receivables)),
                                  rules.limitationYears, events};
            if (receivable.demandSent.isValid()) {
                facts.events.push_back({LimitationEventKind::DemandLetter, receivable.demandSent, {}});
            }
            const LimitationAnswer answer = limitation(facts, *charges.limitation, day);
            entry.expires = answer.expires.value_or(QDate());
            entry.heldUntil = answer.heldUntil.value_or(QDate());
        }
        onFile.append(entry);
    }
    return onFile;
}

}  // namespace saikoku
