#include "core/arrears/payment_allocation.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::array kParts{
    CodeRow<ClaimPart>{ClaimPart::Principal, "principal",
                       QT_TRANSLATE_NOOP("PaymentAllocation", "Principal")},
    CodeRow<ClaimPart>{ClaimPart::DemandFee, "demand_fee",
                       QT_TRANSLATE_NOOP("PaymentAllocation", "Demand fee")},
    CodeRow<ClaimPart>{ClaimPart::LateCharge, "late_charge",
                       QT_TRANSLATE_NOOP("PaymentAllocation", "Late charge")},
};

}  // namespace

QString codeOf(ClaimPart part) {
    return code_table::code(kParts, part);
}

QString labelOf(ClaimPart part) {
    return code_table::label(kParts, part, "PaymentAllocation");
}

template <>
std::optional<ClaimPart> valueOfCode(QStringView code) {
    return code_table::find(kParts, code);
}

template <>
std::vector<ClaimPart> allValues() {
    return code_table::values(kParts);
}

Yen& ClaimSums::of(ClaimPart part) {
    return part == ClaimPart::Principal ? principal : part == ClaimPart::DemandFee ? demandFee : lateCharge;
}

PaymentAllocation allocatePayment(Yen payment, const std::vector<ClaimSums>& owed,
                                  const std::vector<ClaimPart>& order) {
    PaymentAllocation allocation;
    allocation.rest = std::max(payment, Yen());
    for (ClaimSums left : owed) {
        ClaimSums put;
        put.receivable = left.receivable;
        for (const ClaimPart part : order) {
            put.of(part) = std::min(std::max(left.of(part), Yen()), allocation.rest);
            allocation.rest = allocation.rest - put.of(part);
        }
        allocation.claims.push_back(put);
    }
    return allocation;
}

}  // namespace saikoku
