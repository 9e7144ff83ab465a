#include "core/store/store_location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StoreLocation) };

/// A server's names have 63 bytes; its groups are called DATABASE_staff, DATABASE_owner.
constexpr int kLongestDatabaseName = 57;
constexpr int kUsualPort = 5432;
const QString kSessionAttributes = QStringLiteral("target_session_attrs");
const QString kReadWrite = QStringLiteral("read-write");
/// A server that is switched off is not waited for longer before the next one is asked.
const QString kSeveralServersTimeout = QStringLiteral("connect_timeout=3");

tl::unexpected<Error> unreadable(const QString& address, const QString& why) {
    // What holds an @ may hold a password.
    return fail(ErrorCode::Usage,
                Text::tr("The server address \"%1\" can't be used: %2. Write it like "
                         "postgresql://host:5432/saikoku or postgresql:///saikoku?host=/var/run/postgresql.")
                    .arg(address.contains(QLatin1Char('@')) ? QStringLiteral("…") : address, why));
}

bool isFolder(const QString& host) { return host.startsWith(QLatin1Char('/')); }

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."));
}

/// The levels that encrypt, weakest first.
const QStringList& tlsModes() {
    static const QStringList modes{QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return modes;
}

/// What an address says, as text.
struct Written {
    QStringList hosts;
    QStringList ports;
    QString database;
    QString sslMode;
    QStringList options;
    bool wantsReadWrite = false;
};

Result<void> readServers(Written& written, const QString& servers, const QString& address) {
    for (const QString& each : servers.split(QLatin1Char(','))) {
        const QUrl url(QStringLiteral("postgresql://") + each, QUrl::StrictMode);
        if (!url.isValid()) {
            return unreadable(address, Text::tr("a host or port can't be read"));
        }
        written.hosts << url.host();
        written.ports << QString::number(url.port(kUsualPort));
    }
    return {};
}

Result<void> readParameters(Written& written, const QString& query, const QString& address) {
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (name == QLatin1String("host")) {
            written.hosts = value.split(QLatin1Char(','));
        } else if (name == QLatin1String("port")) {
            written.ports = value.split(QLatin1Char(','));
        } else if (name == QLatin1String("sslmode")) {
            written.sslMode = value;
        } else if (name == QLatin1String("sslrootcert") || name == QLatin1String("connect_timeout")) {
            written.options << name + QLatin1Char('=') + value;
        } else if (name != kSessionAttributes) {
            return unreadable(address, Text::tr("unknown parameter \"%1\"").arg(name));
        } else if (value != kReadWrite) {
            return unreadable(address, Text::tr("%1 must be %2").arg(kSessionAttributes, kReadWrite));
        } else {
            written.wantsReadWrite = true;
        }
    }
    return {};
}

Result<Written> readAddress(const QString& address) {
    static const QRegularExpression shape(QStringLiteral("^postgres(?:ql)?://([^/?#]*)(/[^?#]*)?(?:\\?(.*))?$"));
    const QRegularExpressionMatch parts = shape.match(address);
    if (!parts.hasMatch()) {
        return unreadable(QStringLiteral("…"), Text::tr("it does not begin with postgresql://"));
    }
    if (address.section(QLatin1Char('?'), 0, 0).contains(QLatin1Char('@'))) {
        return unreadable(address, Text::tr("it holds a user or password (give --user and SAIKOKU_PASSWORD instead)"));
    }
    Written written;
    written.database = QUrl::fromPercentEncoding(parts.captured(2).mid(1).toUtf8());
    SAIKOKU_TRY(readServers(written, parts.captured(1), address));
    SAIKOKU_TRY(readParameters(written, parts.captured(3), address));
    if (written.ports.size() == 1) {  // one for all, as libpq takes it
        written.ports.fill(QString(written.ports.constFirst()), written.hosts.size());
    }
    return written;
}

Result<void> checkNames(const Written& written, const QString& address) {
    if (written.database.isEmpty() || written.database.contains(QLatin1Char('/'))) {
        return unreadable(address, Text::tr("the name of the database is missing"));
    }
    if (written.database.toUtf8().size() > kLongestDatabaseName) {
        return unreadable(address, Text::tr("the name of the database is longer than %1 bytes").arg(kLongestDatabaseName));
    }
    if (written.hosts.contains(QString())) {
        return unreadable(address, Text::tr("the host is missing"));
    }
    const auto isPort = [](const QString& port) { return port.toInt() >= 1 && port.toInt() <= 65535; };
    if (written.ports.size() != written.hosts.size() || !std::all_of(written.ports.begin(), written.ports.end(), isPort)) {
        return unreadable(address, Text::tr("the port must be from 1 to 65535"));
    }
    const auto folders = std::count_if(written.hosts.begin(), written.hosts.end(), isFolder);
    if (folders != 0 && folders != written.hosts.size()) {
        return unreadable(address, Text::tr("local sockets and hosts can't stand together"));
    }
    if (!written.sslMode.isEmpty() && !tlsModes().contains(written.sslMode)) {
        return unreadable(address, Text::tr("sslmode must be %1").arg(tlsModes().join(QStringLiteral(", "))));
    }
    return {};
}

QStringList optionsOf(const Written& written) {
    QStringList options = written.options;
    const bool isSeveral = written.hosts.size() > 1;
    if (isSeveral && options.filter(QStringLiteral("connect_timeout=")).isEmpty()) {
        options << kSeveralServersTimeout;
    }
    if (isSeveral || written.wantsReadWrite) {
        options << kSessionAttributes + QLatin1Char('=') + kReadWrite;
    }
    const bool staysHere = std::all_of(written.hosts.begin(), written.hosts.end(), isLoopback) && written.sslMode.isEmpty();
    if (!isFolder(written.hosts.constFirst()) && !staysHere) {
        options << QStringLiteral("sslmode=") + (written.sslMode.isEmpty() ? tlsModes().constFirst() : written.sslMode)
                << QStringLiteral("channel_binding=require");
    }
    return options;
}

}  // namespace

StoreLocation StoreLocation::local(const QString& folder) {
    StoreLocation location;
    location.m_folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return location;
}

Result<StoreLocation> StoreLocation::server(const QString& address) {
    SAIKOKU_TRY_ASSIGN(const Written written, readAddress(address));
    SAIKOKU_TRY(checkNames(written, address));
    StoreLocation location;
    location.m_kind = Kind::Server;
    location.m_hosts = written.hosts;
    location.m_ports = written.ports;
    location.m_database = written.database;
    location.m_serverOptions = optionsOf(written);
    return location;
}

StoreLocation StoreLocation::withDatabase(const QString& database) const {
    StoreLocation other = *this;
    other.m_database = database;
    return other;
}

QString StoreLocation::displayName() const {
    return isLocal() ? QDir::toNativeSeparators(m_folder) : m_hosts.join(QStringLiteral(", ")) + QLatin1Char('/') + m_database;
}

}  // namespace saikoku
