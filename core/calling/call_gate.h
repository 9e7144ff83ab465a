#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Session;

/// @brief May this case be called at this number now, and if not, why and until
/// when: loads the facts and asks the rule (eligibility.h). An empty number asks
/// for the case's best number. Every dial passes through here.
Result<Eligibility> callEligibility(Session& session, TaxpayerId taxpayer, CampaignId campaign,
                                    const QString& phoneDigits);

}  // namespace saikoku
