#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/work/call_recorder.h"

namespace saikoku {

class Session;

/// @brief The call after a payment slip's arrival as an appointment, anyone's, on the case's newest record:
/// of the slips on their way the first whose day is still to come. Nothing while an appointment stands,
/// without a record to hang it on, and when no slip is on its way. In the running transaction; no permission
/// is asked.
Result<void> fixArrivalCall(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Whether the record ends such an appointment without having reached the person, so that it has to be
/// fixed again: never when an appointment of its own is fixed, when it corrects the record on which the
/// appointment hangs (it was taken out), when the person asked not to be called or the number is dead, a fax
/// or a stranger's. Asked before the record is stored.
Result<bool> missesArrivalCall(Session& session, const CallEntry& entry);

}  // namespace saikoku
