#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/security/role_repository.h"

namespace saikoku {

class Session;

/// @brief The office's roles, for every seat at once: what is changed holds in open
/// sessions too. Permission::ManageUsers, all logged. ErrorCode::Rule when a change would
/// break what rightsChanged() keeps.
Result<std::vector<StaffRole>> listRoles(Session& session);

/// @brief Another set of permissions for a role; a new code makes a new role.
/// @param name the office's own name for it; nothing: as it is
/// Refuses (Rule) an empty set, an unreadable code and officersMatters() for caller and
/// contractor_manager.
Result<StaffRole> setRole(Session& session, const QString& code, Permissions permissions, const std::optional<QString>& name = {});

/// @brief A role of the office's own that may look at cases, until it is given more. Refuses
/// (Exists) a code that is taken.
Result<StaffRole> addRole(Session& session, const QString& code, const QString& name);

/// @brief Refuses (Rule) a built-in role and one that people or groups have.
Result<void> removeRole(Session& session, const QString& code);

/// @brief ErrorCode::Usage with the codes that there are, when there is no such role.
Result<StaffRole> roleOfCode(Session& session, const QString& code);

}  // namespace saikoku
