#pragma once

#include <QDate>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// The day roll brings the summaries to a new business date, in steps of one short
/// transaction each, so that other seats never wait long and a roll that was broken off
/// goes on where it stood:
///
/// - it begins by making the new date the stored one. Rows whose next change has come by
///   then, or of whose case something was told since the old date, stand as of an earlier
///   day until their turn: `changes_on` on or before the stored date says so;
/// - a step writes some of them anew, which moves their `changes_on` on;
/// - a case that is opened or recorded on before its turn is written first.

/// @brief Begins the roll to the date, which must be later than the stored one; nothing
/// before the first import or when another seat was quicker. Joins a running transaction
/// or makes one.
Result<void> beginDayRoll(Session& session, QDate asOf);

/// @brief The same to the running clock's day when that is a new one; another day (--as-of)
/// is never stored (an import's and a demo's is: case_refresh.h). Returns the stored date afterwards; nothing before the first import.
Result<std::optional<QDate>> beginRunningDay(Session& session);

/// @brief One step. Returns how many cases it rolled: 0 when none is left.
Result<qint64> rollNextCases(Session& session);

/// @brief Steps until no case is left, with room between them for other seats of a local
/// store. Returns how many were rolled.
Result<qint64> finishDayRoll(Session& session);

/// @brief Begins the running clock's day and finishes it, however the sign-in waits
/// otherwise (roll_behind.h): a file is true for every row.
Result<void> finishRunningDay(Session& session);

/// @brief How many cases stand as of an earlier day.
Result<qint64> casesLeftToRoll(Session& session);

/// @brief Begins and finishes.
Result<qint64> rollCasesTo(Session& session, QDate asOf);

}  // namespace saikoku
