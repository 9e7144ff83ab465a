#pragma once

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief Writes the newest log entry's place (sign-in, sequence, time, hash when
/// the log is chained) to `audit.head`, outside the database: a log that was cut
/// or rebuilt no longer reaches it. Local stores only.
Result<void> writeAuditHead(Session& session);

}  // namespace saikoku
