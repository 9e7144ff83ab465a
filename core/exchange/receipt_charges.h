#pragma once

#include <QHash>

#include <memory>
#include <vector>

#include "core/arrears/claim_rules.h"
#include "core/arrears/receivable.h"
#include "core/arrears/tax_item.h"
#include "core/base/result.h"
#include "core/exchange/receipt_ledger.h"

namespace saikoku {

class Session;

/// @brief What some receivables owed beside their principal when a payment came in: a payment slip asks for
/// late charge and demand fee in one sum (docs/notices.md), which the store's agent tells as one. By the
/// office's rules, less what was waived.
class ReceiptCharges {
public:
    /// @brief For those alone. A part of services that asked for a permission.
    static Result<ReceiptCharges> read(Session& session, const std::vector<ReceivableIds>& receivables);

    /// @brief On a day, before the payment. Nothing of an unknown receivable, and where a rule refuses to
    /// compute.
    /// @param before later payments of the receivable that were handed out already, with the fee they paid
    ChargesOwed owed(const ReceivableLedger& ledger, const std::vector<PaidBefore>& before, QDate day) const;

private:
    struct Claim {
        Receivable receivable;
        Yen lateChargeWaived;
        Yen feeWaived;
    };

    std::shared_ptr<const RevenueRulesTable> m_items;
    std::shared_ptr<const ClaimRules> m_rules;
    QHash<ReceivableId, Claim> m_claims;
};

}  // namespace saikoku
