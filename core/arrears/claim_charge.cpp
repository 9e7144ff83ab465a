#include "core/arrears/claim_charge.h"

#include <algorithm>

namespace saikoku {

namespace {

/// The principal as it was on the due date, and what was received since.
LateChargeTerms termsOf(const ClaimFacts& facts, const RevenueRules& item, const ItemClaimRules& rules,
                        QDate day) {
    LateChargeTerms terms;
    terms.due = facts.receivable.dueDate;
    terms.firstBandMonths = item.firstBandMonths;
    terms.rounding = rules.rounding;
    terms.firstBandEnd = rules.firstBandEnd;
    Yen later;
    for (const Receipt& receipt : facts.receipts) {
        if (receipt.receivedOn > terms.due && receipt.receivedOn <= day && receipt.amount > Yen()) {
            terms.receipts.push_back({receipt.receivedOn, receipt.amount});
            later += receipt.amount;
        }
    }
    std::sort(terms.receipts.begin(), terms.receipts.end(),
              [](const PartPayment& one, const PartPayment& other) { return one.date < other.date; });
    terms.principal = std::max(facts.receivable.outstanding() + later, Yen());
    return terms;
}

/// The day on which the last of the principal was paid; invalid when none of it was late.
QDate paidOn(const LateChargeTerms& terms) {
    Yen paid;
    for (const PartPayment& receipt : terms.receipts) {
        paid += receipt.amount;
        if (paid >= terms.principal) {
            return receipt.date;
        }
    }
    return {};
}

Yen owedOf(Yen sum, Yen paid, Yen waived) {
    return std::max(sum - paid - waived, Yen());
}

/// What is paid without anything late on file: the letter and the payment crossed, or nobody knows when it was paid.
enum class PaidLate { No, Yes };

void addFee(const Receivable& receivable, Yen waived, const ClaimRules& rules, QDate day, PaidLate late, ClaimCharge& charge) {
    const bool isAsked = receivable.demandSent.isValid() && receivable.demandSent <= day;
    const bool isSettled = receivable.outstanding() <= Yen();
    if (!isAsked || (isSettled && late == PaidLate::No)) {
        return;
    }
    charge.fee = rules.forItem(receivable.taxItem).demandFee.feeOf(receivable.dueDate, receivable.demandSent);
    charge.feeWaived = waived;
    charge.feePaid = isSettled && rules.feeAfterPrincipal() == FeeAfterPrincipal::TakenAsPaid
                         ? charge.fee
                         : std::clamp(receivable.received - receivable.levied, Yen(), charge.fee);
    charge.feeOwed = owedOf(charge.fee, charge.feePaid, charge.feeWaived);
}

}  // namespace

Yen demandFeeOwed(const Receivable& receivable, Yen waived, const ClaimRules& rules, QDate day) {
    ClaimCharge charge;
    addFee(receivable, waived, rules, day, PaidLate::Yes, charge);
    return charge.feeOwed;
}

Result<ClaimCharge> claimCharge(const ClaimFacts& facts, const RevenueRules& item, const ClaimRules& rules,
                                QDate day) {
    const ItemClaimRules& own = rules.forItem(facts.receivable.taxItem);
    ClaimCharge charge;
    const LateChargeTerms terms = termsOf(facts, item, own, day);
    addFee(facts.receivable, facts.feeWaived, rules, day, terms.receipts.empty() ? PaidLate::No : PaidLate::Yes, charge);
    charge.isAccrued = facts.receivable.outstanding() <= Yen();
    charge.through = charge.isAccrued ? paidOn(terms) : day;
    charge.lateChargeWaived = facts.lateChargeWaived;
    for (const Receipt& receipt : facts.receipts) {
        charge.lateChargePaid += receipt.receivedOn <= day ? receipt.lateCharge : Yen();
    }
    if (!charge.through.isValid() || charge.through <= terms.due) {
        charge.through = QDate();
        return charge;
    }
    Result<LateCharge> computed = lateCharge(terms, charge.through, *own.rates);
    if (!computed && computed.error().code == ErrorCode::Rule) {
        charge.refused = computed.error().message;
        return charge;
    }
    SAIKOKU_TRY_ASSIGN(charge.lateCharge, std::move(computed));
    charge.lateChargeOwed = owedOf(charge.lateCharge.charge, charge.lateChargePaid, charge.lateChargeWaived);
    return charge;
}

}  // namespace saikoku
