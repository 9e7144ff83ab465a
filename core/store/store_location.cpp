#include "core/store/store_location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StoreLocation) };

/// A server's names have 63 bytes; its groups are called DATABASE_staff, DATABASE_owner.
constexpr int kLongestDatabaseName = 57;

tl::unexpected<Error> unreadable(const QString& address, const QString& why) {
    return fail(ErrorCode::Usage,
                Text::tr("The server address \"%1\" can't be used: %2. Write it like "
                         "postgresql://host:5432/saikoku or postgresql:///saikoku?host=/var/run/postgresql.")
                    .arg(address, why));
}

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."));
}

/// The levels that encrypt, weakest first.
const QStringList& tlsModes() {
    static const QStringList modes{QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return modes;
}

}  // namespace

StoreLocation StoreLocation::local(const QString& folder) {
    StoreLocation location;
    location.m_folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return location;
}

Result<StoreLocation> StoreLocation::server(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    const bool scheme = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!url.isValid() || !scheme) {
        // The address is not repeated: it may hold a password.
        return unreadable(QStringLiteral("…"), Text::tr("it does not begin with postgresql://"));
    }
    if (!url.userInfo().isEmpty()) {
        return unreadable(url.toString(QUrl::RemoveUserInfo),
                          Text::tr("it holds a user or password (give --user and SAIKOKU_PASSWORD instead)"));
    }
    StoreLocation location;
    location.m_kind = Kind::Server;
    location.m_database = url.path().mid(1);
    location.m_host = url.host();
    location.m_port = url.port(5432);
    QString sslMode;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (name == QLatin1String("host")) {
            location.m_host = value;
        } else if (name == QLatin1String("port")) {
            location.m_port = value.toInt();
        } else if (name == QLatin1String("sslmode")) {
            sslMode = value;
        } else if (name == QLatin1String("sslrootcert") || name == QLatin1String("connect_timeout")) {
            location.m_serverOptions << name + QLatin1Char('=') + value;
        } else {
            return unreadable(address, Text::tr("unknown parameter \"%1\"").arg(name));
        }
    }
    if (location.m_database.isEmpty() || location.m_database.contains(QLatin1Char('/'))) {
        return unreadable(address, Text::tr("the name of the database is missing"));
    }
    if (location.m_database.toUtf8().size() > kLongestDatabaseName) {
        return unreadable(address, Text::tr("the name of the database is longer than %1 bytes").arg(kLongestDatabaseName));
    }
    if (location.m_host.isEmpty()) {
        return unreadable(address, Text::tr("the host is missing"));
    }
    if (location.m_port < 1 || location.m_port > 65535) {
        return unreadable(address, Text::tr("the port must be from 1 to 65535"));
    }
    if (!sslMode.isEmpty() && !tlsModes().contains(sslMode)) {
        return unreadable(address, Text::tr("sslmode must be %1").arg(tlsModes().join(QStringLiteral(", "))));
    }
    if (!location.isSocket() && (!isLoopback(location.m_host) || !sslMode.isEmpty())) {
        location.m_serverOptions << QStringLiteral("sslmode=") + (sslMode.isEmpty() ? tlsModes().constFirst() : sslMode)
                                 << QStringLiteral("channel_binding=require");
    }
    return location;
}

StoreLocation StoreLocation::withDatabase(const QString& database) const {
    StoreLocation other = *this;
    other.m_database = database;
    return other;
}

QString StoreLocation::displayName() const {
    return isLocal() ? QDir::toNativeSeparators(m_folder) : m_host + QLatin1Char('/') + m_database;
}

}  // namespace saikoku
