#pragma once

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief Makes sure that nobody else works with the session's store: no other connection to
/// the file or the server's database. ErrorCode::Locked names who is signed in.
Result<void> mustBeAlone(Session& session);

}  // namespace saikoku
