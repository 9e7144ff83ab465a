#pragma once

#include "core/base/result.h"
#include "core/notices/notice_body.h"

namespace saikoku {

class Session;

/// @brief Who writes: name, department, address, telephone and signer as the office set them
/// (core/work/office_profile.h). Permission::View.
/// @param withSeal with the official seal, where the person may use it; only for a template that somebody
/// approved
Result<LetterOffice> letterOffice(Session& session, bool withSeal = false);

}  // namespace saikoku
