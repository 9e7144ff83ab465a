#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/security/key_vault.h"
#include "core/security/operator_repository.h"
#include "core/security/rights_repository.h"

namespace saikoku {

class Session;

/// @brief Managing the people who may sign in, on both stores: the row, and the
/// wrapped key (local) or the login role (server). Permission::ManageUsers, all
/// logged. ErrorCode::Rule when a name or password breaks the rules or a change what
/// rightsChanged() keeps, Exists when the login is taken, NotFound when it is unknown,
/// Usage for an unknown role.
Result<OperatorId> addUser(Session& session, const QString& login, const QString& displayName, const QString& role,
                           const QString& password, KdfCost cost = KdfCost::standard());

Result<std::vector<Operator>> listUsers(Session& session);

/// @brief The name that colleagues see and that call scripts have the person say, also of
/// what they did before. Refuses an empty one (Rule). A session that is open keeps the old one.
Result<void> renameUser(Session& session, const QString& login, const QString& displayName);

/// @brief What is to become different of a person; nothing: as it is.
struct PersonChange {
    std::optional<QString> role;
    std::optional<QString> employer;  ///< empty: the office itself
    std::optional<QDate> contractEnd;  ///< the last day; invalid: no end
    std::optional<QDate> trainedOn;
    std::optional<QDate> pledgedOn;
};

/// @brief Holds at once, also in sessions that are open.
Result<Operator> setUser(Session& session, const QString& login, const PersonChange& change);

/// @brief A person with their groups and effective permissions, each with what it comes from.
struct PersonRights {
    Operator person;
    QStringList groups;
    std::vector<RightSource> sources;
};
Result<PersonRights> rightsOfUser(Session& session, const QString& login);

/// @brief They can't sign in any more, and nothing more in a session that is open
/// (Session::require); what they did stays in their name. Refuses
/// (Rule) the acting person and the last who may manage users.
Result<void> disableUser(Session& session, const QString& login);

/// @brief Lets a disabled person in again, with a new password.
Result<void> enableUser(Session& session, const QString& login, const QString& password,
                        KdfCost cost = KdfCost::standard());

/// @brief One's own password needs no permission. On a server it also makes the
/// login of a person who came with a restored backup.
Result<void> changePassword(Session& session, const QString& login, const QString& password,
                            KdfCost cost = KdfCost::standard());

}  // namespace saikoku
