#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief What only one seat of a server does at a time.
enum class SeatLock {
    DayRoll,      ///< brings the summaries to another day
    Import,       ///< takes a batch in or back
    OfficeRules,  ///< changes the office's rules
};

/// @brief Waits for the seat that holds the lock, then holds it until the running
/// transaction ends; what is read from here on is what the other left. SQLite has one
/// writer anyway: nothing to do there.
Result<void> holdSeatLock(Database& database, SeatLock lock);

/// @brief The same for one case, whose records one seat at a time may add to.
Result<void> holdCaseLock(Database& database, TaxpayerId taxpayer);

}  // namespace saikoku
