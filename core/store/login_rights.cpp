#include "core/store/login_rights.h"

#include "core/store/database.h"
#include "core/store/postgres_roles.h"

namespace saikoku {

namespace {

Result<bool> isOfGroup(Database& database, const QString& login, const QString& group) {
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       database.selectInteger(QStringLiteral("select count(*) from pg_auth_members m"
                                                             " join pg_roles g on g.oid = m.roleid join pg_roles p on p.oid = m.member"
                                                             " where g.rolname = :group and p.rolname = :login"),
                                              {{QLatin1String(":group"), group}, {QLatin1String(":login"), login}}));
    return found > 0;
}

Result<void> raise(Database& database, const QString& role, const QString& owner, const QString& staff) {
    SAIKOKU_TRY(database.run(QStringLiteral("alter role %1 createrole").arg(role)));
    SAIKOKU_TRY(database.run(QStringLiteral("revoke %1 from %2").arg(role, owner)));  // as it was handed on: groups go one way
    return database.run(QStringLiteral("grant %1, %2 to %3 with admin option").arg(staff, owner, role));
}

/// Also of oneself: what the next step needs goes last.
Result<void> lower(Database& database, const QString& role, const QString& owner, const QString& staff) {
    SAIKOKU_TRY(database.run(QStringLiteral("revoke admin option for %1 from %2").arg(staff, role)));
    SAIKOKU_TRY(database.run(QStringLiteral("revoke %1 from %2").arg(owner, role)));
    return database.run(QStringLiteral("alter role %1 nocreaterole").arg(role));
}

}  // namespace

Result<void> setLoginAdministrator(Database& database, const QString& login, bool administrator) {
    const QString owner = ownerGroup(database.name());
    SAIKOKU_TRY_ASSIGN(const bool known, hasLogin(database, login));
    SAIKOKU_TRY_ASSIGN(const bool is, isOfGroup(database, login, owner));
    if (!known || is == administrator) {
        return {};
    }
    const auto change = administrator ? raise : lower;
    return orOthersLogin(login, change(database, quotedIdentifier(login), quotedIdentifier(owner), quotedIdentifier(staffGroup(database.name()))));
}

}  // namespace saikoku
