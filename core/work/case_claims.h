#pragma once

#include "core/base/result.h"
#include "core/contact/claim_facts.h"

namespace saikoku {

class Session;

/// @brief What is known of the case's claims beyond what was delivered. Permission::View, counted as a look;
/// of masked people without names, addresses, numbers and words; in a campaign without money the consents
/// alone, everywhere without notes of other campaigns.
Result<ClaimFile> claimsOf(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief The person gave or withdrew consent, for one use. Permission::Record; logged. BadInput for a day to
/// come. Withdrawn, it takes along the contact of the workplace, the interpreter or the wish for SMS that rested on it; what was done
/// with a consent while it stood is not undone.
Result<qint64> recordConsent(Session& session, CampaignId campaign, const Consent& consent);

/// @brief What was consented to in a talk or with a step (a referral), as a fact of its own unless it stands
/// already. Inside the running transaction, the case locked; no permission is asked.
Result<void> keepConsent(Session& session, CampaignId campaign, TaxpayerId taxpayer, ConsentKind kind,
                         QDate saidOn);

/// @brief 保証人. Permission::Hold: an officer's; logged. BadInput without a name and without an address or
/// number; Rule for a receivable that is not the case's; Permission while the person is masked. Nobody may speak with them before decideGuarantor().
Result<qint64> addGuarantor(Session& session, CampaignId campaign, const Guarantor& guarantor);
/// @brief Whether they may be contacted, and why. Permission::Hold; logged. NotFound when it is none of the
/// case.
Result<void> decideGuarantor(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 guarantor,
                             bool mayContact, const QString& reason);
/// @brief No guarantor any more. Likewise.
Result<void> endGuarantor(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 guarantor,
                          const QString& reason);

/// @brief 発生原因 and 担保. Permission::Hold, and the person shown; logged. BadInput without a cause; Rule for a
/// receivable that is not the case's.
Result<qint64> setClaimCause(Session& session, CampaignId campaign, const ClaimCause& cause);

}  // namespace saikoku
