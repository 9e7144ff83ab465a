#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

#include <algorithm>
#include <vector>

#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

constexpr int kConnectSeconds = 10;

QStringList connectOptions(const StoreLocation& location) {
    QStringList options = location.serverOptions();
    if (options.filter(QStringLiteral("connect_timeout=")).isEmpty()) {
        options << QStringLiteral("connect_timeout=%1").arg(kConnectSeconds);
    }
    options << QStringLiteral("application_name=saikoku");
    return options;
}

void waitFor(PGconn* connection, PostgresPollingStatusType state) {
    const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
#ifdef Q_OS_WIN
    WSAPOLLFD socket{static_cast<SOCKET>(PQsocket(connection)), events, 0};
    WSAPoll(&socket, 1, kConnectSeconds * 1000);
#else
    pollfd socket{PQsocket(connection), events, 0};
    poll(&socket, 1, kConnectSeconds * 1000);
#endif
}

/// QPSQL keeps only a text in the server's language when connecting fails. This
/// asks once more, for the code alone.
QString whyNoConnection(const StoreLocation& location, const QString& user, const SecretBytes& password) {
    std::vector<QByteArray> words{"host", location.host().toUtf8(), "port", QByteArray::number(location.port()),
                                  "dbname", location.database().toUtf8(), "user", user.toUtf8()};
    for (const QString& option : connectOptions(location)) {
        words.push_back(option.section(QLatin1Char('='), 0, 0).toUtf8());
        words.push_back(option.section(QLatin1Char('='), 1).toUtf8());
    }
    SecretBytes text(password.size() + 1);
    std::copy_n(password.data(), password.size(), text.data());
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
        names.push_back(words[i].constData());
        values.push_back(words[i + 1].constData());
    }
    names.insert(names.end(), {"password", nullptr});
    values.insert(values.end(), {text.text(), nullptr});
    PGconn* connection = PQconnectStartParams(names.data(), values.data(), 0);
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        waitFor(connection, state);
        state = PQconnectPoll(connection);
    }
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    PQfinish(connection);
    const QString lastWord = message.section(QLatin1Char(' '), -1);
    return lastWord.size() == 5 && lastWord.toUpper() == lastWord ? lastWord : QString();
}

Result<void> setUp(Database& database) {
    // Without this libpq prints notices to stderr, which belongs to the commands.
    PQsetNoticeProcessor(database.postgresHandle(), [](void*, const char*) {}, nullptr);
    SAIKOKU_TRY(database.runScript(QStringLiteral("set lock_timeout = '10s'; set timezone = 'UTC';"
                                            " set search_path = public; set client_min_messages = warning")));
    SAIKOKU_TRY_ASSIGN(const bool staff, hasLogin(database, staffGroup(database.name())));
    SAIKOKU_TRY_ASSIGN(const qint64 member,
                       staff ? database.selectInteger(
                                   QStringLiteral("select case when pg_has_role(session_user, cast(:staff as name), 'member') then 1 else 0 end"),
                                   {{QLatin1String(":staff"), staffGroup(database.name())}})
                             : Result<qint64>(0));
    return member > 0 ? actAsStaff(database) : Result<void>();
}

}  // namespace

Result<void> Database::runPostgresScript(const QString& sql) {
    PGresult* result = PQexec(m_postgres, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString text = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    PQclear(result);
    const bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
    return done ? Result<void>() : Result<void>(fail(postgresError(state, text, sql)));
}

Result<std::unique_ptr<Database>> Database::openPostgres(const StoreLocation& location, const QString& user,
                                                         const SecretBytes& password) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QUuid::createUuid().toString());
    connection.setHostName(location.host());
    connection.setPort(location.port());
    connection.setDatabaseName(location.database());
    connection.setUserName(user);
    connection.setConnectOptions(connectOptions(location).join(QLatin1Char(';')));
    // A sum of bigints arrives as numeric; as text it keeps every yen.
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    QString plain = QString::fromUtf8(password.text(), static_cast<qsizetype>(password.size()));
    connection.setPassword(plain);
    const bool open = connection.open();
    connection.setPassword({});
    wipe(plain);
    const QString serverText = connection.lastError().databaseText();
    std::unique_ptr<Database> database(new Database(Dialect::Postgres, connection));
    connection = QSqlDatabase();  // the Database alone holds it, and gives it back
    if (!open) {
        return fail(postgresError(whyNoConnection(location, user, password), serverText, QStringLiteral("connect")));
    }
    SAIKOKU_TRY(setUp(*database));
    return database;
}

}  // namespace saikoku
