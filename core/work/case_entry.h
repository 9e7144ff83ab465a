#pragma once

#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief The person about whom something is to be stored. ErrorCode::NotFound when the
/// import that brought them was taken back. No permission is asked here.
Result<Taxpayer> personOnFile(Session& session, TaxpayerId taxpayer);

/// @brief The same of a case: the person must be in the campaign's space too.
Result<Taxpayer> caseOnFile(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief ErrorCode::Permission while the protected person is masked for the acting person:
/// who can't see what stands there can't change it, nor find out by trying.
Result<void> mustBeShown(const Session& session, const Taxpayer& person);

}  // namespace saikoku
