#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/store_cause.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

constexpr int kConnectSeconds = 10;
constexpr qint64 kNoNewTryMilliseconds = 1000;
const QString kConnecting = QStringLiteral("connect");
constexpr qint64 kAnswerMilliseconds = 2000;  ///< a server that is there answers sooner

QStringList connectOptions(const StoreLocation& location) {
    QStringList options = location.serverOptions();
    options << QStringLiteral("port=") + location.port();  // QSqlDatabase takes a single number
    if (options.filter(QStringLiteral("connect_timeout=")).isEmpty()) {
        options << QStringLiteral("connect_timeout=%1").arg(kConnectSeconds);
    }
    options << QStringLiteral("application_name=saikoku");
    if (!location.isSocket()) {
        // a server that is cut off is noticed in half a minute, not when the system gives up
        options << QStringLiteral("keepalives_idle=10") << QStringLiteral("keepalives_interval=5")
                << QStringLiteral("keepalives_count=3") << QStringLiteral("tcp_user_timeout=30000");
    }
    return options;
}

void waitFor(PGconn* connection, PostgresPollingStatusType state, int milliseconds) {
    const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
#ifdef Q_OS_WIN
    WSAPOLLFD socket{static_cast<SOCKET>(PQsocket(connection)), events, 0};
    WSAPoll(&socket, 1, milliseconds);
#else
    pollfd socket{PQsocket(connection), events, 0};
    poll(&socket, 1, milliseconds);
#endif
}

/// Names and values as libpq takes them; with later words for the same name the last counts.
struct ConnectWords {
    std::vector<QByteArray> words;
    std::vector<const char*> names;
    std::vector<const char*> values;

    ConnectWords(const StoreLocation& location, const QString& user, const char* password, const std::vector<QByteArray>& instead)
        : words{"host", location.host().toUtf8(), "dbname", location.database().toUtf8(), "user", user.toUtf8()} {
        for (const QString& option : connectOptions(location)) {
            words.push_back(option.section(QLatin1Char('='), 0, 0).toUtf8());
            words.push_back(option.section(QLatin1Char('='), 1).toUtf8());
        }
        words.insert(words.end(), instead.begin(), instead.end());
        for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
            names.push_back(words[i].constData());
            values.push_back(words[i + 1].constData());
        }
        names.insert(names.end(), {"password", nullptr});
        values.insert(values.end(), {password, nullptr});
    }
};

/// Whether a server is there that only the encryption kept away. Asked without it, and
/// without anybody's name.
bool answersWithoutTls(const StoreLocation& location) {
    if (location.serverOptions().filter(QStringLiteral("sslmode=")).isEmpty()) {
        return false;
    }
    const ConnectWords ask(location.withDatabase(QStringLiteral("postgres")), QStringLiteral("saikoku"), "", {"sslmode", "disable", "channel_binding", "disable"});
    return PQpingParams(ask.names.data(), ask.values.data(), 0) == PQPING_OK;
}

/// QPSQL keeps only a text in the server's language when connecting fails. This
/// asks once more, for the code alone.
Error whyNoConnection(const StoreLocation& location, const QString& user, const SecretBytes& password, const QString& said) {
    SecretBytes text(password.size() + 1);
    std::copy_n(password.data(), password.size(), text.data());
    const ConnectWords words(location, user, text.text(), {"target_session_attrs", "any"});
    PGconn* connection = PQconnectStartParams(words.names.data(), words.values.data(), 0);
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    const QDeadlineTimer end(kConnectSeconds * 1000);  // libpq's own does not hold for this way of connecting
    while (!end.hasExpired() && PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        waitFor(connection, state, static_cast<int>(end.remainingTime()));
        state = PQconnectPoll(connection);
    }
    const bool isThere = state == PGRES_POLLING_OK;
    const QString lastWord = QString::fromUtf8(PQerrorMessage(connection)).trimmed().section(QLatin1Char(' '), -1);
    PQfinish(connection);
    if (isThere) {
        return errorOf(StoreCause::OnlyStandby, said);
    }
    const bool isState = lastWord.size() == 5 && lastWord.toUpper() == lastWord;
    return !isState && answersWithoutTls(location) ? errorOf(StoreCause::NoTls, said)
                                                   : postgresError(isState ? lastWord : QString(), said, kConnecting);
}

Result<void> setUp(Database& database) {
    // Without this libpq prints notices to stderr, which belongs to the commands.
    PQsetNoticeProcessor(database.postgresHandle(), [](void*, const char*) {}, nullptr);
    // jit: what is looked at is short, and compiling it took longer than reading it
    SAIKOKU_TRY(database.runScript(QStringLiteral("set lock_timeout = '10s'; set timezone = 'UTC'; set jit = off;"
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

/// What it takes to connect again; the password in locked memory.
struct Database::Login {
    StoreLocation location;
    QString user;
    SecretBytes password;
    QElapsedTimer triedAt;
    std::optional<Error> refusal;
};

Result<void> Database::runPostgresScript(const QString& sql) {
    SAIKOKU_TRY(beConnected());
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
    connection.setDatabaseName(location.database());
    connection.setUserName(user);
    connection.setConnectOptions(connectOptions(location).join(QLatin1Char(';')));
    // A sum of bigints arrives as numeric; as text it keeps every yen.
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    std::unique_ptr<Database> database(new Database(Dialect::Postgres, connection));
    connection = QSqlDatabase();  // the Database alone holds it, and gives it back
    database->m_login = std::make_shared<Login>(Login{location, user, password.clone(), {}, {}});
    SAIKOKU_TRY(database->connectToServer());
    return database;
}

Result<void> Database::connectToServer() {
    Login& login = *m_login;
    QString plain = QString::fromUtf8(login.password.text(), static_cast<qsizetype>(login.password.size()));
    m_connection.setPassword(plain);
    QElapsedTimer tried;
    tried.start();
    const bool open = m_connection.open();
    m_connection.setPassword({});
    wipe(plain);
    takeHandles();
    if (!open) {
        // a server that didn't answer is not asked again for its reason
        const QString said = m_connection.lastError().databaseText();
        return fail(tried.hasExpired(kAnswerMilliseconds) ? postgresError({}, said, kConnecting)
                                                          : whyNoConnection(login.location, login.user, login.password, said));
    }
    ++m_timesConnected;
    const Result<void> ready = setUp(*this);
    if (!ready) {
        m_connection.close();  // it would act with other rights
        takeHandles();
    }
    return ready;
}

bool Database::isLost() const { return m_login && PQstatus(m_postgres) != CONNECTION_OK; }

Result<void> Database::reopen() {
    if (!isLost()) {
        return {};
    }
    if (m_login->refusal && !m_login->triedAt.hasExpired(kNoNewTryMilliseconds)) {
        return fail(*m_login->refusal);
    }
    const int depth = std::exchange(m_depth, 1);  // setting up is not to connect again
    const auto connected = connectToServer();
    m_depth = depth;
    m_login->triedAt.start();
    m_login->refusal = connected ? std::nullopt : std::optional<Error>(connected.error());
    return connected;
}

bool Database::isBackAfter(const Error& error) {
    if (m_depth > 0 || error.code != ErrorCode::Connection) {
        return false;
    }
    // of a server that crashed libpq reads the farewell first and the end only when asked again
    PQconsumeInput(m_postgres);
    return isLost() && reopen().has_value();
}

}  // namespace saikoku
