#pragma once

#include "core/base/result.h"

namespace saikoku {

class Clock;
class Database;

/// @brief How many milliseconds the server's clock is ahead of this computer's (Clock::seatUtc()), negative
/// when behind; 0 when they agree within a second, and for a file. What seats hold against each other goes by
/// the server's.
Result<qint64> serverAheadMs(Database& database, const Clock& clock);

}  // namespace saikoku
