#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/security/key_vault.h"
#include "core/security/operator_repository.h"

namespace saikoku {

class Session;

/// @brief Managing the people who may sign in, on both stores: the row, and the
/// wrapped key (local) or the login role (server). Permission::ManageUsers, all
/// logged. ErrorCode::Rule when a name or password breaks the rules, Exists when
/// the login is taken, NotFound when it is unknown.
Result<OperatorId> addUser(Session& session, const QString& login, const QString& displayName, Role role,
                           const QString& password, KdfCost cost = KdfCost::standard());

Result<std::vector<Operator>> listUsers(Session& session);

/// @brief The name that colleagues see and that call scripts have the person say, also of
/// what they did before. Refuses an empty one (Rule). A session that is open keeps the old one.
Result<void> renameUser(Session& session, const QString& login, const QString& displayName);

/// @brief They can't sign in any more, and nothing more in a session that is open
/// (Session::require); what they did stays in their name. Refuses
/// (Rule) the acting person and the last administrator.
Result<void> disableUser(Session& session, const QString& login);

/// @brief Lets a disabled person in again, with a new password.
Result<void> enableUser(Session& session, const QString& login, const QString& password,
                        KdfCost cost = KdfCost::standard());

/// @brief One's own password needs no permission. On a server it also makes the
/// login of a person who came with a restored backup.
Result<void> changePassword(Session& session, const QString& login, const QString& password,
                            KdfCost cost = KdfCost::standard());

}  // namespace saikoku
