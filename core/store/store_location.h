#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku {

/// @brief Where a store is: a data folder on this machine (SQLCipher) or an office
/// server (PostgreSQL).
///
/// A server is written `postgresql://host[:port]/database` or, over a local
/// socket, `postgresql:///database?host=FOLDER[&port=N]`. `sslmode`,
/// `sslrootcert` and `connect_timeout` may follow as parameters; anything else,
/// and a user or password inside the address, is refused by name.
///
/// A main server and its standbys stand with commas between,
/// `postgresql://a:5432,b:5432/database`: whichever lets write is connected to
/// (`target_session_attrs=read-write`, which may also be written out).
///
/// TLS (domain rule: a server store demands TLS or a local socket): a host gets
/// `sslmode=require` with channel binding at least, and may be raised to
/// verify-ca or verify-full. A loopback address is let through without TLS,
/// because its bytes never leave the machine, just as with a socket.
class StoreLocation {
public:
    enum class Kind { Local, Server };

    static StoreLocation local(const QString& folder);
    /// @brief ErrorCode::Usage names what can't be read in the address.
    static Result<StoreLocation> server(const QString& address);

    Kind kind() const { return m_kind; }
    bool isLocal() const { return m_kind == Kind::Local; }

    /// @brief Absolute path of the data folder; empty for a server.
    const QString& folder() const { return m_folder; }
    QString databaseFile() const { return m_folder + QStringLiteral("/saikoku.db"); }
    QString keysFile() const { return m_folder + QStringLiteral("/saikoku.keys"); }
    QString auditHeadFile() const { return m_folder + QStringLiteral("/audit.head"); }
    QString settingsFile() const { return m_folder + QStringLiteral("/settings.ini"); }
    QString backupFolder() const { return m_folder + QStringLiteral("/backups"); }
    QString exportFolder() const { return m_folder + QStringLiteral("/exports"); }

    /// @brief Host name, address or socket folder; of several servers all, with commas, as libpq takes them.
    QString host() const { return m_hosts.join(QLatin1Char(',')); }
    /// @brief "5432"; of several servers one each, with commas.
    QString port() const { return m_ports.join(QLatin1Char(',')); }
    const QString& database() const { return m_database; }
    /// @brief libpq parameters besides host, port, database, user, password.
    const QStringList& serverOptions() const { return m_serverOptions; }
    bool isSocket() const { return host().startsWith(QLatin1Char('/')); }

    /// @brief The same server, another database of it.
    StoreLocation withDatabase(const QString& database) const;

    /// @brief For window titles and messages: the folder, or hosts and database.
    QString displayName() const;

private:
    Kind m_kind = Kind::Local;
    QString m_folder;
    QStringList m_hosts;
    QStringList m_ports;  ///< one for each host
    QString m_database;
    QStringList m_serverOptions;
};

}  // namespace saikoku
