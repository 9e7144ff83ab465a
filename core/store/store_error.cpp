#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlcipher/sqlite3.h>

#include <cerrno>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

Error make(ErrorCode code, const QString& message, const QString& detail) { return Error{code, message, detail}; }

Error corrupt(const QString& detail) {
    return make(ErrorCode::Corrupt,
                Text::tr("The database is damaged. Stop working, keep a copy of the data folder and restore the "
                         "newest backup (saikoku-cli restore FILE)."),
                detail);
}

Error diskFull(const QString& detail) {
    return make(ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was stored. Free some space and try again."),
                detail);
}

Error readOnly(const QString& detail) {
    return make(ErrorCode::ReadOnly,
                Text::tr("The data folder or database can only be read. Nothing was stored. Ask for write access "
                         "to it."),
                detail);
}

Error busy(const QString& detail) {
    return make(ErrorCode::Locked, Text::tr("Another seat is writing just now. Try again in a moment."), detail);
}

Error unique(const QString& detail) { return make(ErrorCode::Exists, Text::tr("This entry exists already."), detail); }

Error appendOnly(const QString& detail) {
    return make(ErrorCode::Rule,
                Text::tr("This record is kept as evidence and can't be changed or deleted. Add a new entry instead."),
                detail);
}

Error unfitValue(const QString& detail) {
    return make(ErrorCode::BadInput, Text::tr("A value doesn't fit the database. Nothing was stored."), detail);
}

Error connectionLost(const QString& detail) {
    return make(ErrorCode::Connection,
                Text::tr("The office server can't be reached. Check the network and the address, then try again."),
                detail);
}

Error failed(const QString& detail) {
    return make(ErrorCode::Failed, Text::tr("The database refused the work. Nothing was stored."), detail);
}

bool systemSaysFull(sqlite3* handle) {
    const int reason = handle == nullptr ? 0 : sqlite3_system_errno(handle);
#ifdef EDQUOT
    if (reason == EDQUOT) {
        return true;
    }
#endif
    return reason == ENOSPC || reason == EFBIG;
}

Error fromSqliteCode(int code, bool full, const QString& detail) {
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return corrupt(detail);
    case SQLITE_FULL: return diskFull(detail);
    case SQLITE_IOERR:
        if (full) {
            return diskFull(detail);
        }
        return make(ErrorCode::Failed, Text::tr("The disk can't be read or written. Have it checked."), detail);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return readOnly(detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busy(detail);
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID) {
            return unique(detail);
        }
        return code == SQLITE_CONSTRAINT_TRIGGER ? appendOnly(detail) : unfitValue(detail);
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return unfitValue(detail);
    case SQLITE_INTERRUPT: return make(ErrorCode::Cancelled, Text::tr("Cancelled."), detail);
    default: return failed(detail);
    }
}

/// Only the first line: the following ones quote rows. For refused values not even that.
QString serverDetail(const QString& sqlState, const QString& text, const QString& sql) {
    const bool quotesValues = sqlState.startsWith(QLatin1String("22")) || sqlState.startsWith(QLatin1String("23"));
    return QStringLiteral("SQLSTATE %1 %2; %3")
        .arg(sqlState, quotesValues ? QString() : text.section(QLatin1Char('\n'), 0, 0), sql);
}

}  // namespace

Error postgresError(const QString& sqlState, const QString& serverText, const QString& sql) {
    const QString detail = serverDetail(sqlState, serverText, sql);
    const QString kind = sqlState.left(2);
    if (sqlState.isEmpty() || kind == QLatin1String("08") || sqlState.startsWith(QLatin1String("57P"))) {
        return connectionLost(detail);
    }
    if (kind == QLatin1String("28")) {
        return make(ErrorCode::WrongPassword, Text::tr("The user name or the password is wrong."), detail);
    }
    if (sqlState == QLatin1String("3D000")) {
        return make(ErrorCode::NotFound,
                    Text::tr("The server has no such database. saikoku-cli init makes one."), detail);
    }
    if (sqlState == QLatin1String("53100")) {
        return diskFull(detail);
    }
    if (kind == QLatin1String("53")) {
        return make(ErrorCode::Connection, Text::tr("The server takes no more connections. Try again later."), detail);
    }
    if (sqlState == QLatin1String("25006")) {
        return readOnly(detail);
    }
    if (sqlState == QLatin1String("42501")) {
        return make(ErrorCode::Permission, Text::tr("The server doesn't allow this to your login."), detail);
    }
    if (sqlState == QLatin1String("23505") || sqlState == QLatin1String("42710") || sqlState == QLatin1String("42P04")) {
        return unique(detail);
    }
    if (sqlState == QLatin1String("SK001")) {
        return appendOnly(detail);
    }
    if (kind == QLatin1String("22") || kind == QLatin1String("23")) {
        return unfitValue(detail);
    }
    if (sqlState == QLatin1String("55P03") || kind == QLatin1String("40")) {
        return busy(detail);
    }
    if (sqlState == QLatin1String("57014")) {
        return make(ErrorCode::Cancelled, Text::tr("Cancelled."), detail);
    }
    return kind == QLatin1String("XX") ? corrupt(detail) : failed(detail);
}

Error sqliteError(sqlite3* handle, int code, const QString& sql) {
    const QString text = handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(handle));
    return fromSqliteCode(code, systemSaysFull(handle), QStringLiteral("SQLite %1 %2; %3").arg(code).arg(text, sql));
}

Error storeError(const QSqlError& error, Dialect dialect, const QString& sql) {
    if (dialect == Dialect::Postgres) {
        return postgresError(error.nativeErrorCode(), error.databaseText(), sql);
    }
    const int code = error.nativeErrorCode().toInt();
    return fromSqliteCode(code, false, QStringLiteral("SQLite %1 %2; %3").arg(code).arg(error.text(), sql));
}

Error queryError(const QSqlQuery& query, Dialect dialect, const QString& sql) {
    const QVariant handle = query.driver()->handle();
    if (dialect == Dialect::Sqlite && handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        sqlite3* const engine = *static_cast<sqlite3* const*>(handle.constData());
        const int code = query.lastError().nativeErrorCode().toInt();
        return fromSqliteCode(code, systemSaysFull(engine),
                              QStringLiteral("SQLite %1 %2; %3").arg(code).arg(query.lastError().text(), sql));
    }
    return storeError(query.lastError(), dialect, sql);
}

Error unfitBinding(const QString& name, const QString& why) {
    return unfitValue(QStringLiteral("%1: %2").arg(name, why));
}

}  // namespace saikoku
