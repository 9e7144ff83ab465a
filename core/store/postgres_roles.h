#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;

/// @brief The group whose rights every signed-in connection uses: it may add to
/// append-only tables but not change them, whoever the person is. Each database
/// has its own, DATABASE_staff, so that the people of one store of a server can't
/// look into another.
QString staffGroup(const QString& database);
/// @brief The group that owns the tables, DATABASE_owner; administrators can act as
/// it, to migrate and to manage users.
QString ownerGroup(const QString& database);

/// @brief An SQL identifier in double quotes.
QString quotedIdentifier(const QString& name);
/// @brief An SQL text constant in single quotes, safe on both stores.
QString quotedText(const QString& text);

/// @brief The login's own rights again (to manage roles), until actAsStaff().
Result<void> actAsLogin(Database& database);
Result<void> actAsOwner(Database& database);
Result<void> actAsStaff(Database& database);
/// @brief Nothing to do for a file.
Result<void> actAsOwnerOnServer(Database& database);
Result<void> actAsStaffOnServer(Database& database);

/// @brief Runs work that writes what administrators alone may write: on a server as the
/// owner group, as staff again afterwards. Inside a transaction, so that a failure takes
/// the change of role back too.
template <class Work>
auto asOwner(Database& database, Work work) -> decltype(work()) {
    SAIKOKU_TRY(actAsOwnerOnServer(database));
    auto outcome = work();
    if (outcome) {
        SAIKOKU_TRY(actAsStaffOnServer(database));
    }
    return outcome;
}

/// @brief Makes the two groups where they are missing, takes the connected login
/// into both, and makes the location's database when it isn't there.
/// @param maintenance a connection to any database of the server, as a login that
/// may create roles (and databases). ErrorCode::Permission names what is missing.
Result<void> prepareServer(Database& maintenance, const QString& database);
/// @brief Lets the owner group make tables in this database.
Result<void> prepareSchema(Database& database);

/// @brief A person's login role with a SCRAM password, member of the staff group;
/// an administrator also of the owner group and with the right to create roles.
/// The password is hashed here: the server's log never sees it. Needs actAsLogin().
Result<void> createLogin(Database& database, const QString& login, const SecretBytes& password, bool administrator);
/// @brief A refusal to change somebody's login, told as what it is: another administrator made it.
Result<void> orOthersLogin(const QString& login, const Result<void>& changed);

/// @brief Everybody may change their own.
Result<void> changeLoginPassword(Database& database, const QString& login, const SecretBytes& password);
Result<void> permitLogin(Database& database, const QString& login);
Result<void> forbidLogin(Database& database, const QString& login);

/// @brief How many other connections there are to this database. One that is just
/// being closed is waited for some seconds.
Result<qint64> countOtherConnections(Database& database);

/// @brief Whether the server has a role of this name.
Result<bool> hasLogin(Database& database, const QString& login);

}  // namespace saikoku
