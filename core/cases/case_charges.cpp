#include "core/cases/case_charges.h"

#include <QHash>

#include <algorithm>
#include <map>

#include "core/arrears/claim_charge.h"
#include "core/cases/claim_limitation.h"
#include "core/contact/case_record.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

/// What a record tells of its claims beside the receivables themselves.
class ClaimsOnRecord {
public:
    explicit ClaimsOnRecord(const CaseRecord& record) {
        for (const Receipt& receipt : record.receipts) {
            m_receipts[receipt.receivable].append(receipt);
        }
        for (const Waiver& waiver : record.waivers) {
            (waiver.kind == WaiverKind::LateCharge ? m_chargeWaived : m_feeWaived)[waiver.receivable] += waiver.yen;
        }
    }

    ClaimFacts of(const Receivable& receivable) const {
        return {receivable, m_receipts.value(receivable.id), chargeWaived(receivable), feeWaived(receivable)};
    }
    Yen chargeWaived(const Receivable& receivable) const { return m_chargeWaived.value(receivable.id); }
    Yen feeWaived(const Receivable& receivable) const { return m_feeWaived.value(receivable.id); }

private:
    QHash<ReceivableId, QList<Receipt>> m_receipts;
    QHash<ReceivableId, Yen> m_chargeWaived;
    QHash<ReceivableId, Yen> m_feeWaived;
};

/// Claims paid late, by their receivables.
std::map<qint64, ClaimFacts> paidLate(const CaseRecord& record, const ClaimsOnRecord& claims) {
    std::map<qint64, ClaimFacts> paid;
    for (const LateReceipt& late : record.lateReceipts) {
        ClaimFacts& facts = paid[late.receivable.id.value];
        if (facts.receipts.isEmpty()) {
            facts = {late.receivable, {}, claims.chargeWaived(late.receivable), claims.feeWaived(late.receivable)};
        }
        Receipt receipt;
        receipt.receivable = late.receivable.id;
        receipt.receivedOn = late.receivedOn;
        receipt.amount = late.amount;
        receipt.lateCharge = late.lateCharge;
        facts.receipts.append(receipt);
    }
    return paid;
}

/// Most of what is paid late bears less than the least charge: that is seen without its lines.
bool mayBearCharge(const ClaimFacts& facts, const LateChargeRates& rates) {
    Yen paid;
    QDate last;
    for (const Receipt& receipt : facts.receipts) {
        paid += receipt.amount;
        last = last.isValid() ? std::max(last, receipt.receivedOn) : receipt.receivedOn;
    }
    return rates.most(paid, facts.receivable.dueDate.daysTo(last)) >= rates.limits().leastCharge;
}

void addLimitation(const LimitationAnswer& answer, QDate day, ReceivableOnFile& entry) {
    entry.expires = answer.expires.value_or(QDate());
    entry.heldUntil = answer.heldUntil.value_or(QDate());
    entry.endAhead = endAhead(answer, day);
    entry.isLapsed = answer.extinguished;
    entry.awaitsInvocation = answer.awaitsInvocation;
    entry.invokedOn = answer.extinguished ? answer.invokedOn.value_or(QDate()) : QDate();
    if (!answer.next.empty()) {
        entry.nextAct = answer.next.front();
    }
}

}  // namespace

Result<ChargeRules> ChargeRules::of(Session& session) {
    ChargeRules rules;
    SAIKOKU_TRY_ASSIGN(rules.items, session.rules<RevenueRulesTable>());
    SAIKOKU_TRY_ASSIGN(rules.claims, session.rules<ClaimRules>());
    SAIKOKU_TRY_ASSIGN(rules.limitation, session.rules<LimitationRules>());
    return rules;
}

ChargesLeft chargesLeft(const CaseRecord& record, const RevenueRulesTable& items, const ClaimRules& claims,
                        const QSet<ReceivableId>& lapsed, QDate day) {
    const ClaimsOnRecord onRecord(record);
    ChargesLeft left;
    for (const Receivable& receivable : record.receivables) {
        if (receivable.isPastDueOn(day) && !lapsed.contains(receivable.id)) {
            left.demandFee += demandFeeOwed(receivable, onRecord.feeWaived(receivable), claims, day);
        }
    }
    for (const auto& [id, facts] : paidLate(record, onRecord)) {
        left.demandFee += demandFeeOwed(facts.receivable, facts.feeWaived, claims, day);
        const QString& item = facts.receivable.taxItem;
        if (mayBearCharge(facts, *claims.forItem(item).rates)) {
            const Result<ClaimCharge> charge = claimCharge(facts, items.rulesFor(item), claims, day);
            left.accrued += charge ? charge->accrued() : Yen();
        }
    }
    return left;
}

Result<std::optional<Yen>> lateChargeOf(const CaseRecord& record, const ChargeRules& charges, QDate day) {
    const ClaimsOnRecord onRecord(record);
    Yen sum;
    for (const Receivable& receivable : record.receivables) {
        if (!receivable.isPastDueOn(day)) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const ClaimCharge charge,
                           claimCharge(onRecord.of(receivable), charges.items->rulesFor(receivable.taxItem), *charges.claims, day));
        if (!charge.refused.isEmpty()) {
            return std::optional<Yen>();
        }
        sum += charge.running();
    }
    return std::optional<Yen>(sum);
}

AskedOfCase askedOf(const QList<ReceivableOnFile>& receivables, QDate day) {
    AskedOfCase asked;
    Yen running;
    for (const ReceivableOnFile& entry : receivables) {
        if (entry.isLapsed) {
            asked.lapsed += entry.receivable.outstanding();
            continue;
        }
        asked.sums.accrued += entry.charge.accrued();
        asked.sums.demandFee += entry.charge.feeOwed;
        if (asked.refused.isEmpty()) {
            asked.refused = entry.noLateCharge;
        }
        if (!entry.isPastDue(day)) {
            continue;
        }
        asked.sums.principal += entry.receivable.outstanding();
        running += entry.charge.running();
        ++asked.terms;
        const QDate due = entry.receivable.dueDate;
        asked.oldestDue = asked.oldestDue.isValid() ? std::min(asked.oldestDue, due) : due;
        if (!asked.taxItems.contains(entry.receivable.taxItem)) {
            asked.taxItems.append(entry.receivable.taxItem);
        }
    }
    asked.taxItems.sort();
    if (asked.refused.isEmpty()) {
        asked.sums.lateCharge = running;
    }
    return asked;
}

Result<QList<ReceivableOnFile>> withCharges(const CaseRecord& record, const ChargeRules& charges, QDate day) {
    const std::vector<LimitationEvent> events = limitationEvents(record, *charges.limitation, day);
    const ClaimsOnRecord onRecord(record);
    QList<ReceivableOnFile> onFile;
    for (const Receivable& receivable : record.receivables) {
        ReceivableOnFile entry;
        entry.receivable = receivable;
        const RevenueRules& rules = charges.items->rulesFor(receivable.taxItem);
        if (receivable.dueDate < day) {
            SAIKOKU_TRY_ASSIGN(entry.charge, claimCharge(onRecord.of(receivable), rules, *charges.claims, day));
            entry.noLateCharge = entry.charge.refused;
        }
        if (receivable.isPastDueOn(day)) {
            if (entry.noLateCharge.isEmpty()) {
                entry.lateCharge = entry.charge.running();
            }
            addLimitation(limitation(limitationFacts(receivable, rules, withAdmissions(events, record, receivable.id)), *charges.limitation, day), day,
                          entry);
        }
        onFile.append(entry);
    }
    return onFile;
}

}  // namespace saikoku
