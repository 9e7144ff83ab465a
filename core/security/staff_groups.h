#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/security/role_repository.h"

namespace saikoku {

class Session;

/// @brief Groups: their members have the groups' roles besides their own. Permission::ManageUsers,
/// all logged, for every seat at once. ErrorCode::NotFound for an unknown group or person, Usage for an
/// unknown role, Rule when a change would break what rightsChanged() keeps. Doing again
/// what is done already changes nothing.
Result<std::vector<StaffGroup>> listGroups(Session& session);

/// @brief Refuses (Rule) an empty or overlong name, Exists one that is taken.
Result<StaffGroup> addGroup(Session& session, const QString& name);
/// @brief Its members lose what it brought.
Result<void> removeGroup(Session& session, const QString& name);
Result<StaffGroup> giveRole(Session& session, const QString& group, const QString& role);
Result<StaffGroup> withdrawRole(Session& session, const QString& group, const QString& role);
Result<StaffGroup> putIntoGroup(Session& session, const QString& group, const QString& login);
Result<StaffGroup> takeFromGroup(Session& session, const QString& group, const QString& login);

}  // namespace saikoku
