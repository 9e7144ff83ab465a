#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/arrears/claim_rules.h"
#include "core/arrears/late_charge.h"
#include "core/arrears/receivable.h"
#include "core/arrears/tax_item.h"
#include "core/base/result.h"

namespace saikoku {

/// @brief What charge and fee of one receivable follow from.
struct ClaimFacts {
    Receivable receivable;
    QList<Receipt> receipts;  ///< of this receivable, in any order
    Yen lateChargeWaived;     ///< 減免
    Yen feeWaived;
};

/// @brief What is owed beside the principal of one receivable, and how it came about.
struct ClaimCharge {
    LateCharge lateCharge;   ///< line by line, before what was paid and waived of it
    QDate through;           ///< last day counted; invalid when nothing is
    bool isAccrued = false;  ///< 確定延滞金: the principal is paid, the charge grows no more
    Yen lateChargePaid;
    Yen lateChargeWaived;
    Yen lateChargeOwed;
    QString refused;  ///< why a rule refuses to compute the late charge, for the person; else empty
    Yen fee;          ///< 督促手数料
    Yen feePaid;
    Yen feeWaived;
    Yen feeOwed;

    Yen accrued() const { return isAccrued ? lateChargeOwed : Yen(); }
    /// @brief Of a receivable still open, growing from day to day; nothing where it is refused.
    Yen running() const { return isAccrued ? Yen() : lateChargeOwed; }
};

/// @brief Late charge and demand fee of a receivable, if what is left were paid on the day.
///
/// What was paid up to the due date, or is only known as a sum, has lowered the principal from the
/// beginning. Once the principal is paid the charge stands as it was on that day and stays owed until
/// it is paid or waived. What was received beyond the levied sum pays the fee; of a claim paid without a late
/// receipt on file none is asked. A day beyond the rates is
/// told in `refused`; the fee stands all the same. Fails for what lateCharge() calls bad input.
Result<ClaimCharge> claimCharge(const ClaimFacts& facts, const RevenueRules& item, const ClaimRules& rules,
                                QDate day);

/// @brief The demand fee alone, without any late charge, of a claim that is open or was paid late.
Yen demandFeeOwed(const Receivable& receivable, Yen waived, const ClaimRules& rules, QDate day);

}  // namespace saikoku
