#include "core/cases/case_charges.h"

#include "core/arrears/late_charge.h"
#include "core/arrears/tax_item.h"

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

Result<QList<ReceivableOnFile>> withCharges(const QList<Receivable>& receivables, const QList<Receipt>& receipts,
                                            const QList<Negotiation>& negotiations, const QString& dataFolder, QDate day) {
    SAIKOKU_TRY_ASSIGN(const LateChargeRates rates, LateChargeRates::load(dataFolder));
    SAIKOKU_TRY_ASSIGN(const RevenueRulesTable items, RevenueRulesTable::load(dataFolder));
    QList<ReceivableOnFile> onFile;
    for (const Receivable& receivable : receivables) {
        ReceivableOnFile entry;
        entry.receivable = receivable;
        if (receivable.isPastDueOn(day)) {
            const Result<LateCharge> charge =
                lateCharge(termsOf(receivable, receipts, items.rulesFor(receivable.taxItem)), day, rates);
            if (charge) {
                entry.lateCharge = charge->charge;
            } else if (charge.error().code != ErrorCode::Rule) {
                return fail(charge.error());
            }
        }
        onFile.append(entry);
    }
    Q_UNUSED(negotiations)
    return onFile;
}

}  // namespace saikoku
