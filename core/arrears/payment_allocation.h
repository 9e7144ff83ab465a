#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief The sums that a claim consists of.
enum class ClaimPart { Principal, DemandFee, LateCharge };

QString codeOf(ClaimPart part);   ///< principal, demand_fee, late_charge
QString labelOf(ClaimPart part);  ///< translated
template <>
std::optional<ClaimPart> valueOfCode(QStringView code);
template <>
std::vector<ClaimPart> allValues();

/// @brief What is owed of one claim, or what of a payment goes to it.
struct ClaimSums {
    ReceivableId receivable;
    Yen principal;
    Yen demandFee;
    Yen lateCharge;

    Yen total() const { return principal + demandFee + lateCharge; }
    Yen& of(ClaimPart part);
    bool operator==(const ClaimSums&) const = default;
};

/// @brief How a payment is put to claims.
struct PaymentAllocation {
    std::vector<ClaimSums> claims;  ///< as many as were owed, in their order
    Yen rest;                       ///< beyond all that is owed
};

/// @brief Puts a payment to what is owed: claim by claim in their order, and of each its parts in the
/// given order. Nothing goes to a part that is not named. A payment below zero goes nowhere.
PaymentAllocation allocatePayment(Yen payment, const std::vector<ClaimSums>& owed,
                                  const std::vector<ClaimPart>& order);

}  // namespace saikoku
