#pragma once

#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/case_lease_repository.h"

namespace saikoku {

class Session;

/// @brief Whom to hand over next.
struct QueueWish {
    CampaignId campaign;
    QString list;     ///< that list alone; empty: callbacks that are due, then the person's lists
    int minutes = 0;  ///< of the lease; 0: the office's number
};

/// @brief The next case for the acting person, held for them alone: their own running lease
/// (the oldest) first, then callbacks that are due (their own, then anyone's, also those
/// missed for so long that they are), then the lists they may take from (hand_outs.h).
/// Only who may be called now and isn't held by another is handed over; who may not is left
/// out until the rules say so, or until something happens on the case. Nothing: nobody is.
///
/// Any number of seats may take at once, on a server or on one local store: a case is held
/// once. Leases go by Session::leaseNow() and end by themselves. Permission::Call; logged. The programs take
/// through takeNextCase() (core/work/next_case.h), which asks for a pause first.
/// NotFound for an unknown list, Rule for one that is closed, not begun or others'.
Result<std::optional<CaseLease>> takeNext(Session& session, const QueueWish& wish);

/// @brief Holds this case for the acting person, whether it may be called or not: who opens
/// one to call or to record. NotFound outside the campaign's space, Rule with the name when
/// another holds it. Permission::Call; logged.
Result<CaseLease> takeCase(Session& session, CampaignId campaign, TaxpayerId taxpayer, int minutes = 0);

/// @brief Lets the acting person's running lease run for so many minutes more; false: there
/// is none any more. Permission::Call; no log entry.
Result<bool> renewLease(Session& session, CampaignId campaign, TaxpayerId taxpayer, int minutes = 0);

/// @brief Gives the case back. With a reason it is skipped: out of the queue for a while
/// (rules/queue.json), the reason stored. False when nobody held it. Rule when another
/// does. Permission::Call; logged.
Result<bool> releaseCase(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& skipReason = {});

/// @brief Who holds the case now. Permission::View.
Result<std::optional<CaseLease>> leaseOf(Session& session, CampaignId campaign, TaxpayerId taxpayer);
/// @brief Everybody's running leases. Permission::View.
Result<QList<CaseLease>> runningLeases(Session& session, CampaignId campaign);

}  // namespace saikoku
