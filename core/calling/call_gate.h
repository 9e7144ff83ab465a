#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Session;

/// @brief May this case be called now, and if not, why and until when: loads the
/// facts and asks the rule (eligibility.h). With a number: for that number alone,
/// be it on file or typed by hand; empty: for every number of the case. Every
/// dial passes through here. A protected person's numbers are not in the answer
/// until they are revealed. Permission::View.
Result<Eligibility> callEligibility(Session& session, TaxpayerId taxpayer, CampaignId campaign,
                                    const QString& phoneDigits = {});

/// @brief Whether the acting person may call in spite of the reasons, with this
/// written reason (checkOverride).
Result<void> callOverride(Session& session, const Eligibility& answer, const QString& writtenReason);

}  // namespace saikoku
