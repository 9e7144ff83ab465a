#pragma once

#include <QDate>
#include <QList>

#include <vector>

#include "core/arrears/payment_allocation.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_charges.h"
#include "core/cases/case_list.h"

namespace saikoku {

class Session;

/// @brief What a case owes on a day, to the yen: each receivable with its late charge line by line.
struct CaseOwed {
    QDate on;
    QList<ReceivableOnFile> receivables;  ///< with anything owed, oldest due first; lapsed ones too
    AskedOfCase asked;                    ///< without what has lapsed
    std::vector<ClaimPart> order;         ///< in which a payment goes to the parts of a claim
};

/// @brief As if all were paid on the day, with what is known today. Permission::View; logged and counted as a
/// look, unless another log entry tells of it already. BadInput for a day that has passed (--as-of asks that),
/// NotFound for an unknown case.
Result<CaseOwed> owedOn(Session& session, CampaignId campaign, TaxpayerId taxpayer, QDate day,
                        RowUse use = RowUse::Look);

/// @brief How a payment of that day would be put: to the oldest claim first, to what has lapsed never.
PaymentAllocation allocationOf(const CaseOwed& owed, Yen payment);

}  // namespace saikoku
