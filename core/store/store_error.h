#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/store/statement.h"

class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace saikoku {

/// @brief The only place where what a driver reports becomes an Error: corrupt,
/// disk full, read-only, connection lost, busy, constraint … The detail holds the
/// driver's code and the statement's text, never a row's values.
Error storeError(const QSqlError& error, Dialect dialect, const QString& sql = {});

/// @brief The same for a query that failed; asks the engine for the system's reason.
Error queryError(const QSqlQuery& query, Dialect dialect, const QString& sql);

/// @brief The same for SQLite's C interface; `code` as the call returned it.
Error sqliteError(sqlite3* handle, int code, const QString& sql = {});

/// @brief The same for an SQLSTATE, e.g. "53100"; empty = the connection is gone.
Error postgresError(const QString& sqlState, const QString& serverText, const QString& sql = {});

/// @brief Whether another seat of a server came between: a deadlock, a serialization
/// failure, a lock that wasn't given in time (at a file too), a key taken meanwhile. The
/// same work done again from the start may go through.
bool isCrossing(const Error& error);

/// @brief Whether a key was taken: by another seat meanwhile, or for good.
bool isTakenKey(const Error& error);

/// @brief A statement's placeholders and its values don't fit each other, or a
/// value can't be stored (text with U+0000, which PostgreSQL would cut).
Error unfitBinding(const QString& name, const QString& why);

}  // namespace saikoku
