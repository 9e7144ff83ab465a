#include "core/store/store_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cerrno>

#include "core/store/store_cause.h"

namespace saikoku {

namespace {

const QLatin1String kStatePrefix("SQLSTATE ");
const QLatin1String kSqlitePrefix("SQLite ");

bool systemSaysFull(sqlite3* handle) {
    const int reason = handle == nullptr ? 0 : sqlite3_system_errno(handle);
#ifdef EDQUOT
    if (reason == EDQUOT) {
        return true;
    }
#endif
    return reason == ENOSPC || reason == EFBIG;
}

/// Apart from a bad page SQLite always says more than the name of the code.
bool saysNothing(int code, const QString& text) { return text == QString::fromUtf8(sqlite3_errstr(code & 0xff)); }

Error fromSqliteCode(int code, bool full, const QString& text, const QString& sql) {
    return errorOf(causeOfSqlite(code, full, saysNothing(code, text)),
                   kSqlitePrefix + QStringLiteral("%1 %2; %3").arg(code).arg(text, sql));
}

/// Only the first line: the following ones quote rows. For refused values not even that.
QString serverDetail(const QString& sqlState, const QString& text, const QString& sql) {
    const bool quotesValues = sqlState.startsWith(QLatin1String("22")) || sqlState.startsWith(QLatin1String("23"));
    return kStatePrefix + QStringLiteral("%1 %2; %3")
        .arg(sqlState, quotesValues ? QString() : text.section(QLatin1Char('\n'), 0, 0), sql);
}

}  // namespace

Error postgresError(const QString& sqlState, const QString& serverText, const QString& sql) {
    return errorOf(causeOfSqlState(sqlState), serverDetail(sqlState, serverText, sql));
}

bool isCrossing(const Error& error) {
    static const QStringList crossings{kStatePrefix + QStringLiteral("40"), kStatePrefix + QStringLiteral("55P03")};
    const bool isBusy = error.detail.startsWith(kSqlitePrefix) &&
                        (error.detail.section(QLatin1Char(' '), 1, 1).toInt() & 0xff) == SQLITE_BUSY;
    return isBusy || isTakenKey(error) ||
           std::any_of(crossings.begin(), crossings.end(), [&](const QString& start) { return error.detail.startsWith(start); });
}

bool isTakenKey(const Error& error) { return error.detail.startsWith(kStatePrefix + QLatin1String("23505")); }

Error sqliteError(sqlite3* handle, int code, const QString& sql) {
    const QString text = handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(handle));
    return fromSqliteCode(code, systemSaysFull(handle), text, sql);
}

Error storeError(const QSqlError& error, Dialect dialect, const QString& sql) {
    if (dialect == Dialect::Postgres) {
        return postgresError(error.nativeErrorCode(), error.databaseText(), sql);
    }
    return fromSqliteCode(error.nativeErrorCode().toInt(), false, error.databaseText(), sql);
}

Error queryError(const QSqlQuery& query, Dialect dialect, const QString& sql) {
    const QVariant handle = query.driver()->handle();
    if (dialect == Dialect::Sqlite && handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        sqlite3* const engine = *static_cast<sqlite3* const*>(handle.constData());
        const QSqlError error = query.lastError();
        return fromSqliteCode(error.nativeErrorCode().toInt(), systemSaysFull(engine), error.databaseText(), sql);
    }
    return storeError(query.lastError(), dialect, sql);
}

Error unfitBinding(const QString& name, const QString& why) {
    return errorOf(StoreCause::UnfitValue, QStringLiteral("%1: %2").arg(name, why));
}

}  // namespace saikoku
