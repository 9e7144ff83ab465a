#include "core/cases/case_charges.h"

#include "core/arrears/late_charge.h"
#include "core/cases/claim_limitation.h"
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

}  // namespace

Result<ChargeRules> ChargeRules::of(Session& session) {
    ChargeRules rules;
    SAIKOKU_TRY_ASSIGN(rules.rates, session.rules<LateChargeRates>());
    SAIKOKU_TRY_ASSIGN(rules.items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(rules.limitation, session.rules<LimitationRules>());
    return rules;
}

Result<std::optional<Yen>> lateChargeOf(const CaseRecord& record, const ChargeRules& charges, QDate day) {
    Yen sum;
    for (const Receivable& receivable : record.receivables) {
        if (!receivable.isPastDueOn(day)) {
            continue;
        }
        const Result<LateCharge> charge =
            lateCharge(termsOf(receivable, record.receipts, charges.items->rulesFor(receivable.taxItem)), day, *charges.rates);
        if (!charge && charge.error().code == ErrorCode::Rule) {
            return std::optional<Yen>();
        }
        if (!charge) {
            return fail(charge.error());
        }
        sum += charge->charge;
    }
    return std::optional<Yen>(sum);
}

Result<QList<ReceivableOnFile>> withCharges(const CaseRecord& record, const ChargeRules& charges, QDate day) {
    const std::vector<LimitationEvent> events = limitationEvents(record, day);
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
            const LimitationAnswer answer = limitation(limitationFacts(receivable, rules, events), *charges.limitation, day);
            entry.expires = answer.expires.value_or(QDate());
            entry.heldUntil = answer.heldUntil.value_or(QDate());
        }
        onFile.append(entry);
    }
    return onFile;
}

}  // namespace saikoku
