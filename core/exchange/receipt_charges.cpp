#include "core/exchange/receipt_charges.h"

#include <algorithm>

#include "core/arrears/claim_charge.h"
#include "core/contact/waiver.h"
#include "core/contact/waiver_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

Receipt receiptOf(ReceivableId receivable, QDate day, qint64 amount, qint64 lateCharge) {
    Receipt receipt;
    receipt.receivable = receivable;
    receipt.receivedOn = day;
    receipt.amount = Yen(amount);
    receipt.lateCharge = Yen(lateCharge);
    return receipt;
}

}  // namespace

Result<ReceiptCharges> ReceiptCharges::read(Session& session, const std::vector<ReceivableIds>& receivables) {
    ReceiptCharges charges;
    SAIKOKU_TRY_ASSIGN(charges.m_items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(charges.m_rules, session.rules<ClaimRules>());
    QList<TaxpayerId> people;
    for (const ReceivableIds& each : receivables) {
        people.append(TaxpayerId{each.taxpayer});
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    SAIKOKU_TRY(LaterReceiptsRepository(session.db()).claims(receivables, [&](const Receivable& each) {
        charges.m_claims.insert(each.id, {each, {}, {}});
    }));
    SAIKOKU_TRY_ASSIGN(const std::vector<Waiver> waivers, WaiverRepository(session.db()).of(people));
    for (const Waiver& waiver : waivers) {
        if (const auto claim = charges.m_claims.find(waiver.receivable); claim != charges.m_claims.end()) {
            (waiver.kind == WaiverKind::LateCharge ? claim->lateChargeWaived : claim->feeWaived) +=
                waiver.yen;
        }
    }
    return charges;
}

ChargesOwed ReceiptCharges::owed(const ReceivableLedger& ledger, const std::vector<PaidBefore>& before,
                                 QDate day) const {
    const auto claim = m_claims.constFind(ledger.receivable.id);
    if (claim == m_claims.constEnd()) {
        return {};
    }
    ClaimFacts facts{claim->receivable, {}, claim->lateChargeWaived, claim->feeWaived};
    facts.receivable.received = facts.receivable.levied - Yen(ledger.receivable.byExtract);
    for (const LedgerReceipt& receipt : ledger.receipts) {
        if (receipt.isOfExtract()) {
            facts.receipts.append(
                receiptOf(receipt.receivable, receipt.receivedOn, receipt.amount, receipt.lateCharge));
        }
    }
    for (const PaidBefore& each : before) {
        facts.receivable.received += Yen(each.amount);  // a fee that was paid stands beyond the levied sum
        facts.receipts.append(receiptOf(claim->receivable.id, each.receivedOn, each.amount, each.lateCharge));
    }
    const Result<ClaimCharge> charge =
        claimCharge(facts, m_items->rulesFor(claim->receivable.taxItem), *m_rules, day);
    if (!charge || !charge->refused.isEmpty()) {
        return {};
    }
    return {charge->feeOwed.amount(), charge->lateChargeOwed.amount()};
}

}  // namespace saikoku
