#include "core/store/store_cause.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

#include <array>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

struct StateCause {
    const char* state;  ///< a whole SQLSTATE, or the two characters of its class
    StoreCause cause;
};

// Whole states before their class. Appendix A of PostgreSQL's manual has the list; SK001
// is this program's own trigger.
constexpr std::array kStates{
    StateCause{"08", StoreCause::Unreachable},
    StateCause{"0A", StoreCause::ServerTooOld},
    StateCause{"22", StoreCause::UnfitValue},
    StateCause{"23505", StoreCause::Exists},
    StateCause{"23", StoreCause::UnfitValue},
    StateCause{"25006", StoreCause::ServerReadOnly},
    StateCause{"25P03", StoreCause::Stopping},
    StateCause{"26", StoreCause::Stopping},
    StateCause{"28P01", StoreCause::WrongPassword},
    StateCause{"28", StoreCause::NotLetIn},
    StateCause{"3D000", StoreCause::NoDatabase},
    StateCause{"3F", StoreCause::OtherTables},
    StateCause{"40", StoreCause::Crossed},
    StateCause{"42501", StoreCause::NotAllowed},
    StateCause{"42602", StoreCause::NameReserved},
    StateCause{"42622", StoreCause::NameReserved},
    StateCause{"42939", StoreCause::NameReserved},
    StateCause{"42710", StoreCause::Exists},
    StateCause{"42P04", StoreCause::Exists},
    StateCause{"42P06", StoreCause::Exists},
    StateCause{"42P07", StoreCause::Exists},
    StateCause{"42703", StoreCause::OtherTables},
    StateCause{"42883", StoreCause::OtherTables},
    StateCause{"42P01", StoreCause::OtherTables},
    StateCause{"53100", StoreCause::ServerFull},
    StateCause{"53200", StoreCause::ServerFault},
    StateCause{"53", StoreCause::TooManySeats},
    StateCause{"54", StoreCause::UnfitValue},
    StateCause{"55006", StoreCause::Busy},
    StateCause{"55P03", StoreCause::Busy},
    StateCause{"57014", StoreCause::Cancelled},
    StateCause{"57P04", StoreCause::NoDatabase},
    StateCause{"57P", StoreCause::Stopping},
    StateCause{"58", StoreCause::ServerFault},
    StateCause{"F0", StoreCause::ServerFault},
    StateCause{"SK001", StoreCause::AppendOnly},
    StateCause{"XX001", StoreCause::ServerDamaged},
    StateCause{"XX002", StoreCause::ServerDamaged},
    StateCause{"XX", StoreCause::ServerFault},
};

StoreCause causeOfConstraint(int code) {
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return StoreCause::Exists;
    case SQLITE_CONSTRAINT_TRIGGER: return StoreCause::AppendOnly;
    default: return StoreCause::UnfitValue;
    }
}

Error serverError(StoreCause cause, const QString& detail) {
    switch (cause) {
    case StoreCause::Unreachable:
        return {ErrorCode::Connection,
                Text::tr("The office server can't be reached. Check the network and the address, then try again."), detail};
    case StoreCause::NoTls:
        return {ErrorCode::Connection,
                Text::tr("The office server is there, but not with the encryption (TLS) that this program asks for. No password was sent. "
                         "Have its administrator switch TLS on, or look at sslmode and sslrootcert in the address."),
                detail};
    case StoreCause::OnlyStandby:
        return {ErrorCode::Connection,
                Text::tr("The office's main server doesn't answer, and its standby only lets read yet. Try again in a minute; the "
                         "server's administrator makes the standby the main server."),
                detail};
    case StoreCause::Stopping:
        return {ErrorCode::Connection, Text::tr("The office server is just stopping or starting. Try again in a minute."), detail};
    case StoreCause::TooManySeats:
        return {ErrorCode::Connection, Text::tr("The server takes no more connections. Try again later."), detail};
    case StoreCause::WrongPassword:
        return {ErrorCode::WrongPassword, Text::tr("The user name or the password is wrong."), detail};
    case StoreCause::NotLetIn:
        return {ErrorCode::Permission,
                Text::tr("The server doesn't let this user in from this machine: disabled, unknown there, or without a line in "
                         "pg_hba.conf. Ask the administrator."),
                detail};
    case StoreCause::NoDatabase:
        return {ErrorCode::NotFound, Text::tr("The server has no such database. saikoku-cli init makes one."), detail};
    case StoreCause::NotAllowed:
        return {ErrorCode::Permission,
                Text::tr("The server doesn't allow this to your login. Ask the administrator."), detail};
    case StoreCause::NameReserved:
        return {ErrorCode::Rule, Text::tr("The server keeps this name for itself, or it is too long. Choose another one."), detail};
    case StoreCause::ServerDamaged:
        return {ErrorCode::Corrupt,
                Text::tr("The server found its data damaged. Stop working and have the server's administrator look at its disk "
                         "and its newest backup."),
                detail};
    case StoreCause::ServerFull:
        return {ErrorCode::DiskFull,
                Text::tr("The server's disk is full. Nothing was stored. Have the server's administrator free some space, then "
                         "try again."),
                detail};
    case StoreCause::ServerReadOnly:
        return {ErrorCode::ReadOnly,
                Text::tr("The server only lets read just now. Nothing was stored. Ask its administrator."), detail};
    case StoreCause::ServerTooOld:
        return {ErrorCode::Failed, Text::tr("The server can't do this. It must be PostgreSQL 15 or later. Ask its administrator."), detail};
    case StoreCause::OtherTables:
        return {ErrorCode::Failed,
                Text::tr("The server's tables are not those that this program knows. Nothing was stored. Have the administrator "
                         "run saikoku-cli check."),
                detail};
    default:
        return {ErrorCode::Failed,
                Text::tr("The server has trouble of its own (disk, memory or settings). Nothing was stored. Have its administrator "
                         "look into its log."),
                detail};
    }
}

}  // namespace

Error errorOf(StoreCause cause, const QString& detail) {
    switch (cause) {
    case StoreCause::Damaged:
        return {ErrorCode::Corrupt,
                Text::tr("The database is damaged. Stop working, keep a copy of the data folder and restore the "
                         "newest backup (saikoku-cli restore FILE)."),
                detail};
    case StoreCause::DiskFull:
        return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was stored. Free some space and try again."), detail};
    case StoreCause::DiskFault:
        return {ErrorCode::Failed, Text::tr("The disk can't be read or written. Have it checked."), detail};
    case StoreCause::ReadOnly:
        return {ErrorCode::ReadOnly,
                Text::tr("The data folder or database can only be read. Nothing was stored. Ask for write access "
                         "to it."),
                detail};
    case StoreCause::CannotOpen:
        return {ErrorCode::ReadOnly,
                Text::tr("The database can't be opened. Nothing was stored. Ask for access to the data folder and all its files."),
                detail};
    case StoreCause::FileMoved:
        return {ErrorCode::Failed,
                Text::tr("The database was moved or replaced while it was open. Nothing was stored. Sign out and in again."), detail};
    case StoreCause::Busy:
    case StoreCause::Crossed:
        return {ErrorCode::Locked, Text::tr("Another seat is writing just now. Nothing was stored. Try again in a moment."), detail};
    case StoreCause::Exists:
        return {ErrorCode::Exists,
                Text::tr("This entry exists already: another seat was quicker, or it was stored before. Nothing was stored. Look "
                         "at it again."),
                detail};
    case StoreCause::AppendOnly:
        return {ErrorCode::Rule,
                Text::tr("This record is kept as evidence and can't be changed or deleted. Add a new entry instead."), detail};
    case StoreCause::UnfitValue:
        return {ErrorCode::BadInput, Text::tr("A value doesn't fit the database. Nothing was stored. Look at what was typed."), detail};
    case StoreCause::NoMemory:
        return {ErrorCode::Failed,
                Text::tr("This computer's memory is used up. Nothing was stored. Close other programs and try again."), detail};
    case StoreCause::Cancelled:
        return {ErrorCode::Cancelled, Text::tr("Cancelled."), detail};
    case StoreCause::Refused:
        return {ErrorCode::Failed,
                Text::tr("The database refused the work. Nothing was stored. Tell whoever looks after the program, with the "
                         "diagnostic log."),
                detail};
    default: return serverError(cause, detail);
    }
}

StoreCause causeOfSqlite(int code, bool systemIsFull, bool saysNothing) {
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StoreCause::Damaged;
    case SQLITE_FULL: return StoreCause::DiskFull;
    case SQLITE_NOLFS: return StoreCause::DiskFull;
    case SQLITE_IOERR:
        if (systemIsFull) {
            return StoreCause::DiskFull;
        }
        return code == SQLITE_IOERR_NOMEM ? StoreCause::NoMemory : StoreCause::DiskFault;
    case SQLITE_READONLY: return code == SQLITE_READONLY_DBMOVED ? StoreCause::FileMoved : StoreCause::ReadOnly;
    case SQLITE_PERM: return StoreCause::ReadOnly;
    case SQLITE_CANTOPEN: return StoreCause::CannotOpen;
    case SQLITE_BUSY:
    case SQLITE_PROTOCOL:
    case SQLITE_LOCKED: return StoreCause::Busy;
    case SQLITE_CONSTRAINT: return causeOfConstraint(code);
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG: return StoreCause::UnfitValue;
    case SQLITE_NOMEM: return StoreCause::NoMemory;
    case SQLITE_INTERRUPT: return StoreCause::Cancelled;
    case SQLITE_ERROR: return saysNothing ? StoreCause::Damaged : StoreCause::Refused;
    default: return StoreCause::Refused;
    }
}

StoreCause causeOfSqlState(const QString& sqlState) {
    if (sqlState.isEmpty()) {
        return StoreCause::Unreachable;
    }
    for (const StateCause& each : kStates) {
        if (sqlState.startsWith(QLatin1String(each.state))) {
            return each.cause;
        }
    }
    return StoreCause::Refused;
}

}  // namespace saikoku
