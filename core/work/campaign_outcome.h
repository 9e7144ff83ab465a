#pragma once

#include "core/base/result.h"
#include "core/work/call_recorder.h"

namespace saikoku {

class Session;

/// @brief What the campaign's own result of an entry comes to.
struct OutcomeTaken {
    bool isFinal = false;
};

/// @brief Checks what an entry says besides the result of the call, by the campaign that it belongs to.
/// BadInput names the field and what is possible: an outcome or reason that the campaign hasn't or
/// doesn't offer any more (unless the record that is corrected has it), one whose base is another result, money in a campaign without (and the reverse), answers that don't fit the survey,
/// answers without having spoken with the person.
Result<OutcomeTaken> takeOutcome(Session& session, const CallEntry& entry);

}  // namespace saikoku
