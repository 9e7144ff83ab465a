#include "core/store/postgres_roles.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <algorithm>

#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Store) };

/// From PostgreSQL 16 on who makes a role may manage it, but neither act as it nor use its rights.
constexpr int kMembershipHasOptions = 160'000;

bool hasMembershipOptions(const Database& database) {
    return PQserverVersion(database.postgresHandle()) >= kMembershipHasOptions;
}

Result<bool> mayActAs(Database& database, const QString& group) {
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       database.selectInteger(
                           QStringLiteral("select count(*) from pg_auth_members m"
                                          " join pg_roles g on g.oid = m.roleid join pg_roles p on p.oid = m.member"
                                          " where g.rolname = :group and p.rolname = session_user%1")
                               .arg(hasMembershipOptions(database) ? QStringLiteral(" and m.set_option and m.inherit_option")
                                                                   : QString()),
                           {{QLatin1String(":group"), group}}));
    return found > 0;
}

/// Two stores may be made on one server at the same time: what somebody else has
/// just made is as good as our own.
Result<void> ensureGroup(Database& database, const QString& group) {
    SAIKOKU_TRY_ASSIGN(const bool there, hasLogin(database, group));
    if (!there) {
        const auto made = database.run(QStringLiteral("create role %1 nologin").arg(quotedIdentifier(group)));
        SAIKOKU_TRY_ASSIGN(const bool now, hasLogin(database, group));
        if (!now) {
            return made;
        }
    }
    SAIKOKU_TRY_ASSIGN(const bool member, mayActAs(database, group));
    if (!member) {
        const auto granted = database.run(
            QStringLiteral("grant %1 to session_user%2")
                .arg(quotedIdentifier(group),
                     hasMembershipOptions(database) ? QStringLiteral(" with set true, inherit true") : QString()));
        SAIKOKU_TRY_ASSIGN(const bool now, mayActAs(database, group));
        if (!now) {
            return granted;
        }
    }
    return {};
}

tl::unexpected<Error> orMissingRight(const Error& error) {
    if (error.code != ErrorCode::Permission) {
        return fail(error);
    }
    return fail(ErrorCode::Permission,
                Text::tr("Your login on the server may not create roles or databases. Ask for CREATEROLE and "
                         "CREATEDB, or have the database made for you."),
                error.detail);
}

/// The verifier that the server stores, so that the password stays on this machine.
Result<QString> scramVerifier(Database& database, const QString& login, const SecretBytes& password) {
    SecretBytes text(password.size() + 1);  // ends in 0
    std::copy_n(password.data(), password.size(), text.data());
    const QByteArray user = login.toUtf8();
    char* verifier = PQencryptPasswordConn(database.postgresHandle(), text.text(), user.constData(), "scram-sha-256");
    if (verifier == nullptr) {
        return fail(postgresError({}, {}, QStringLiteral("scram-sha-256")));
    }
    const QString result = QString::fromUtf8(verifier);
    PQfreemem(verifier);
    return result;
}

}  // namespace

Result<void> orOthersLogin(const QString& login, const Result<void>& changed) {
    if (changed || changed.error().code != ErrorCode::Permission) {
        return changed;
    }
    return fail(ErrorCode::Permission,
                Text::tr("The login \"%1\" was made by another administrator, who alone may change it on this server. Ask them, "
                         "or the server's administrator (alter role).")
                    .arg(login),
                changed.error().detail);
}

QString staffGroup(const QString& database) { return database + QStringLiteral("_staff"); }

QString ownerGroup(const QString& database) { return database + QStringLiteral("_owner"); }

QString quotedIdentifier(const QString& name) {
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString quotedText(const QString& text) {
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

Result<void> actAsLogin(Database& database) { return database.run(QStringLiteral("reset role")); }

Result<void> actAsOwner(Database& database) {
    return database.run(QStringLiteral("set role %1").arg(quotedIdentifier(ownerGroup(database.name()))));
}

Result<void> actAsStaff(Database& database) {
    return database.run(QStringLiteral("set role %1").arg(quotedIdentifier(staffGroup(database.name()))));
}

Result<void> actAsOwnerOnServer(Database& database) { return database.isPostgres() ? actAsOwner(database) : Result<void>(); }

Result<void> actAsStaffOnServer(Database& database) { return database.isPostgres() ? actAsStaff(database) : Result<void>(); }

Result<bool> hasLogin(Database& database, const QString& login) {
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       database.selectInteger(QStringLiteral("select count(*) from pg_roles where rolname = :login"),
                                              {{QLatin1String(":login"), login}}));
    return found > 0;
}

Result<qint64> countOtherConnections(Database& database) {
    constexpr int kTries = 30;
    for (int tried = 1;; ++tried) {
        SAIKOKU_TRY_ASSIGN(const qint64 others,
                           database.selectInteger(QStringLiteral("select count(*) from pg_stat_activity where datname = current_database()"
                                                                 " and usename is not null and pid <> pg_backend_pid()")));
        if (others == 0 || tried == kTries) {
            return others;
        }
        SAIKOKU_TRY(database.selectInteger(QStringLiteral("select count(*) from pg_sleep(0.1)")));
    }
}

Result<void> prepareServer(Database& maintenance, const QString& database) {
    for (const QString& group : {ownerGroup(database), staffGroup(database)}) {
        if (const auto ready = ensureGroup(maintenance, group); !ready) {
            return orMissingRight(ready.error());
        }
    }
    const Bindings names{{QLatin1String(":name"), database}};
    SAIKOKU_TRY_ASSIGN(const qint64 there,
                       maintenance.selectInteger(QStringLiteral("select count(*) from pg_database where datname = :name"), names));
    if (there == 0) {
        // Sorted by code point, as SQLite does: lists come in the same order on both.
        const auto made = maintenance.run(QStringLiteral("create database %1 owner %2 template template0 encoding 'UTF8'"
                                                         " lc_collate 'C' lc_ctype 'C'")
                                              .arg(quotedIdentifier(database), quotedIdentifier(ownerGroup(database))));
        if (!made) {
            return orMissingRight(made.error());
        }
    }
    // IT's own database keeps IT's rights; one made by an init that was killed here gets its own
    SAIKOKU_TRY_ASSIGN(const qint64 isOurs,
                       maintenance.selectInteger(QStringLiteral("select count(*) from pg_database d join pg_roles o on o.oid = d.datdba"
                                                                " where d.datname = :name and o.rolname = :owner"),
                                                 {{QLatin1String(":name"), database}, {QLatin1String(":owner"), ownerGroup(database)}}));
    if (isOurs == 0) {
        return {};
    }
    return maintenance.runScript(QStringLiteral("revoke connect, temporary on database %1 from public; grant connect,"
                                          " temporary on database %1 to %2")
                               .arg(quotedIdentifier(database), quotedIdentifier(staffGroup(database))));
}

Result<void> prepareSchema(Database& database) {
    SAIKOKU_TRY_ASSIGN(const qint64 allowed,
                       database.selectInteger(
                           QStringLiteral("select case when has_schema_privilege(cast(:owner as name), 'public', 'create') then 1 else 0 end"),
                           {{QLatin1String(":owner"), ownerGroup(database.name())}}));
    if (allowed == 0) {
        const auto granted = database.run(
            QStringLiteral("grant create, usage on schema public to %1").arg(quotedIdentifier(ownerGroup(database.name()))));
        if (!granted) {
            return orMissingRight(granted.error());
        }
    }
    return {};
}

Result<void> createLogin(Database& database, const QString& login, const SecretBytes& password, bool administrator) {
    SAIKOKU_TRY_ASSIGN(const QString verifier, scramVerifier(database, login, password));
    const QString role = quotedIdentifier(login);
    const auto made = database.run(QStringLiteral("create role %1 login %2 password %3")
                                       .arg(role, administrator ? QStringLiteral("createrole") : QString(),
                                            quotedText(verifier)));
    if (!made) {
        return orMissingRight(made.error());
    }
    if (!administrator && hasMembershipOptions(database)) {
        // else only who made the login could change it; administrators' own can't be handed on, groups go one way
        SAIKOKU_TRY(database.run(QStringLiteral("grant %1 to %2 with admin true, inherit false, set false")
                                     .arg(role, quotedIdentifier(ownerGroup(database.name())))));
    }
    const QString groups = quotedIdentifier(staffGroup(database.name())) +
                           (administrator ? QStringLiteral(", ") + quotedIdentifier(ownerGroup(database.name())) : QString());
    // With the admin option an administrator's own users can be made on PostgreSQL 16 and later too.
    return database.run(QStringLiteral("grant %1 to %2%3")
                            .arg(groups, role, administrator ? QStringLiteral(" with admin option") : QString()));
}

Result<void> changeLoginPassword(Database& database, const QString& login, const SecretBytes& password) {
    SAIKOKU_TRY_ASSIGN(const QString verifier, scramVerifier(database, login, password));
    return orOthersLogin(login, database.run(QStringLiteral("alter role %1 password %2").arg(quotedIdentifier(login), quotedText(verifier))));
}

Result<void> permitLogin(Database& database, const QString& login) {
    return orOthersLogin(login, database.run(QStringLiteral("alter role %1 login").arg(quotedIdentifier(login))));
}

Result<void> forbidLogin(Database& database, const QString& login) {
    return orOthersLogin(login, database.run(QStringLiteral("alter role %1 nologin").arg(quotedIdentifier(login))));
}

}  // namespace saikoku
