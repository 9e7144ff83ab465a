#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief What the seats of a server do one after the other. Who takes several takes
/// them in this order, and cases' locks between Import and DayRoll.
enum class SeatLock {
    People,       ///< changes people, roles and groups
    OfficeRules,  ///< changes the office's rules
    Letters,      ///< stores a batch of letters
    Recordings,   ///< makes their key, removes their sound
    Import,       ///< takes a batch in or back
    Facts,        ///< alone: takes a batch back, which no fact may rest on; shared: adds facts
    LogAnchors,   ///< anchors entries of the access log; nothing else is held with it
    DayRoll,      ///< alone: brings the summaries to another day; shared: writes some of the day that is stored
};

/// @brief Waits for the seats that hold the lock, then holds it alone until the running
/// transaction ends; what is read from here on is what the others left. SQLite has one
/// writer anyway: nothing to do there.
Result<void> holdSeatLock(Database& database, SeatLock lock);

/// @brief The same together with other seats that share it: only who wants it alone waits.
Result<void> shareSeatLock(Database& database, SeatLock lock);

/// @brief Alone for one case, whose facts one seat at a time may add to. Shares
/// SeatLock::Facts; whether the case is still there is to be looked at afterwards.
Result<void> holdCaseLock(Database& database, TaxpayerId taxpayer);

}  // namespace saikoku
