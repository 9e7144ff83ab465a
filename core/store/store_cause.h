#pragma once

#include <QString>

#include "core/base/error.h"

namespace saikoku {

/// @brief Why a store refused, whichever engine says it: each has one kind of Error and
/// one sentence with what to do (the table is in store_cause.cpp).
enum class StoreCause {
    // the file of a local store
    Damaged,
    DiskFull,
    DiskFault,
    ReadOnly,
    CannotOpen,
    FileMoved,
    Busy,
    // the server
    Unreachable,
    NoTls,           ///< it is there, but without the encryption that the address asks for
    OnlyStandby,     ///< of several servers only those answer that let nobody write
    Stopping,        ///< it starts or stops; connections are cut
    TooManySeats,
    WrongPassword,
    NotLetIn,        ///< pg_hba.conf, or a login that may not log in
    NoDatabase,
    NotAllowed,
    NameReserved,    ///< a name that the server keeps for itself
    ServerDamaged,
    ServerFull,
    ServerFault,     ///< its disk, its memory, its settings
    ServerReadOnly,
    ServerTooOld,
    OtherTables,     ///< not the tables that this program knows
    // either
    Crossed,         ///< another seat was quicker; the same again may go through
    Exists,
    AppendOnly,
    UnfitValue,
    NoMemory,
    Cancelled,
    Refused,         ///< none of the above: a fault of the program
};

Error errorOf(StoreCause cause, const QString& detail);

/// @brief @param code as SQLite gave it, extended; @param systemIsFull the system's own
/// reason was a full disk; @param saysNothing the message adds nothing to the code:
/// SQLCipher stops so at a page that doesn't fit its key
StoreCause causeOfSqlite(int code, bool systemIsFull, bool saysNothing);

/// @brief @param sqlState e.g. "53100"; empty: the connection is gone
StoreCause causeOfSqlState(const QString& sqlState);

}  // namespace saikoku
