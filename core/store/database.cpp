#include "core/store/database.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <sqlcipher/sqlite3.h>

#include <utility>

#include "core/store/query_binding.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

// A case that is opened, and the click on F2, run some fifty statements; parsing them
// against the views took longer than running them.
constexpr qsizetype kStatementsKept = 100;

/// A text that names the rows it asks for is hardly ever met again.
bool namesRows(const QString& sql) {
    static const QRegularExpression ids(QStringLiteral("\\bin \\(-?\\d"));
    return ids.match(sql).hasMatch();
}

/// Tables, columns or temporary tables change: what was parsed may tell other columns.
bool changesTables(const QString& sql) {
    return sql.startsWith(QLatin1String("create")) || sql.startsWith(QLatin1String("drop")) ||
           sql.startsWith(QLatin1String("alter"));
}

}  // namespace

Database::Database(Dialect dialect, QSqlDatabase connection)
    : m_dialect(dialect), m_connection(std::move(connection)), m_thread(QThread::currentThread()), m_parsed(kStatementsKept) {
    takeHandles();
}

void Database::takeHandles() {
    const QVariant handle = m_connection.driver()->handle();
    m_sqlite = nullptr;
    m_postgres = nullptr;
    const QByteArray type = handle.isValid() ? QByteArray(handle.typeName()) : QByteArray();
    if (type == "sqlite3*") {
        m_sqlite = *static_cast<sqlite3* const*>(handle.constData());
    } else if (type == "PGconn*" || type == "pg_conn*") {
        m_postgres = *static_cast<pg_conn* const*>(handle.constData());
    }
}

Database::~Database() {
    const QString name = m_connection.connectionName();
    m_parsed.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::shared_ptr<QSqlQuery> Database::parsedBefore(const QString& sql) const {
    const std::shared_ptr<QSqlQuery>* const kept = m_parsed.object(sql);
    return kept != nullptr && kept->use_count() == 1 ? *kept : nullptr;
}

void Database::keepParsed(const QString& sql, const std::shared_ptr<QSqlQuery>& query) {
    const bool mayWorkInParsing = sql.startsWith(QLatin1String("pragma"));
    if (isSqlite() && !mayWorkInParsing && !m_parsed.contains(sql) && !namesRows(sql)) {
        m_parsed.insert(sql, new std::shared_ptr<QSqlQuery>(query));
    }
}

Result<std::shared_ptr<QSqlQuery>> Database::prepareQuery(const QString& sql) {
    Q_ASSERT(QThread::currentThread() == m_thread);
    SAIKOKU_TRY(beConnected());
    if (auto parsed = parsedBefore(sql)) {
        return parsed;
    }
    auto query = std::make_shared<QSqlQuery>(m_connection);
    // Forward-only on QPSQL drops unread rows when another statement runs, and
    // costs a round trip a row; SQLite would keep a copy of every row without it.
    query->setForwardOnly(isSqlite());
    if (!query->prepare(sql)) {
        return fail(queryError(*query, m_dialect, sql));
    }
    keepParsed(sql, query);
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Database::tryQuery(const QString& sql, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(auto query, prepareQuery(sql));
    for (const Binding& binding : bindings) {
        if (const auto unfit = bindTo(*query, m_dialect, binding.name, binding.value)) {
            return fail(*unfit);
        }
    }
    if (!query->exec()) {
        m_parsed.remove(sql);
        return fail(queryError(*query, m_dialect, sql));
    }
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Database::runQuery(const QString& sql, const Bindings& bindings) {
    auto query = tryQuery(sql, bindings);
    return !query && isBackAfter(query.error()) ? tryQuery(sql, bindings) : query;
}

Result<void> Database::run(const QString& sql) {
    auto done = tryRun(sql);
    // of what runs so outside a transaction only the beginning of one changes nothing by itself
    const bool begins = sql.startsWith(QLatin1String("begin"));
    return !done && begins && isBackAfter(done.error()) ? tryRun(sql) : done;
}

Result<void> Database::tryRun(const QString& sql) {
    Q_ASSERT(QThread::currentThread() == m_thread);
    SAIKOKU_TRY(beConnected());
    if (changesTables(sql)) {
        m_parsed.clear();
    }
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        return fail(queryError(query, m_dialect, sql));
    }
    return {};
}

Result<void> Database::runScript(const QString& sql) {
    m_parsed.clear();
    // Of several statements QSQLITE takes the first and fails, QPSQL tells of the first alone.
    return isSqlite() ? runSqliteScript(sql) : runPostgresScript(sql);
}

Result<void> Database::runSqliteScript(const QString& sql) {
    const QByteArray utf8 = sql.toUtf8();
    const char* rest = utf8.constData();
    const char* const end = rest + utf8.size();
    while (rest != nullptr && rest < end) {
        sqlite3_stmt* statement = nullptr;
        const char* const start = rest;
        int code = sqlite3_prepare_v2(m_sqlite, rest, static_cast<int>(end - rest), &statement, &rest);
        while (code == SQLITE_OK && statement != nullptr && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            code = SQLITE_OK;
        }
        const bool done = code == SQLITE_OK || code == SQLITE_DONE;
        const Error error = done ? Error{} : sqliteError(m_sqlite, code, QString::fromUtf8(start, rest - start));
        sqlite3_finalize(statement);
        if (!done) {
            return fail(error);
        }
    }
    return {};
}

Result<qint64> Database::execute(const QString& sql, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(auto query, tryQuery(sql, bindings));
    const qint64 rows = query->numRowsAffected();
    query->finish();
    return rows;
}

Result<Statement> Database::select(const QString& sql, const Bindings& bindings) {
    ++m_selects;
    SAIKOKU_TRY_ASSIGN(auto query, runQuery(sql, bindings));
    return Statement(std::move(query), m_dialect);
}

Result<Prepared> Database::prepare(const QString& sql) {
    SAIKOKU_TRY_ASSIGN(auto query, prepareQuery(sql));
    return Prepared(std::move(query), m_dialect);
}

Result<qint64> Database::selectInteger(const QString& sql, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(Statement rows, select(sql, bindings));
    const qint64 number = rows.next() ? rows.integer(0) : 0;
    SAIKOKU_TRY(rows.finish());
    return number;
}

Result<qint64> Database::insertReturningId(const QString& sql, const Bindings& bindings) {
    // SQLite refuses to commit while rows of RETURNING are unread: selectInteger finishes them.
    return selectInteger(sql, bindings);
}

void Database::afterTransaction(std::function<void()> work) {
    if (m_depth == 0) {
        work();
        return;
    }
    m_after.push_back(std::move(work));
}

void Database::endOfTransaction() {
    const auto after = std::exchange(m_after, {});
    for (const auto& work : after) {
        work();
    }
}

}  // namespace saikoku
