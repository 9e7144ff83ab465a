#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/security/permission.h"

namespace saikoku {

class Database;

/// @brief A role as the office has it.
struct StaffRole {
    QString code;
    QString name;  ///< the office's own, often empty
    Permissions permissions;

    QString label() const { return roleLabel(code, name); }
    bool isBuiltIn() const { return valueOfCode<Role>(code).has_value(); }
};

/// @brief People who have further roles together.
struct StaffGroup {
    GroupId id;
    QString name;
    QStringList roles;
    QStringList members;  ///< logins
};

/// @brief Roles and groups. On a server only the owner group writes them.
class RoleRepository {
public:
    explicit RoleRepository(Database& database) : m_database(database) {}

    /// @brief The built-in ones first, then the office's own by code.
    Result<std::vector<StaffRole>> roles();
    Result<std::optional<StaffRole>> role(const QString& code);
    Result<void> putRole(const StaffRole& role);
    Result<void> removeRole(const QString& code);
    /// @brief People and groups that have it.
    Result<qint64> countUses(const QString& code);

    /// @brief By name, with roles and members.
    Result<std::vector<StaffGroup>> groups();
    Result<std::optional<GroupId>> group(const QString& name);
    Result<std::vector<OperatorId>> members(GroupId group);
    Result<GroupId> addGroup(const QString& name);
    Result<void> removeGroup(GroupId group);
    /// @return whether anything changed; the same of the three below
    Result<bool> give(GroupId group, const QString& role);
    Result<bool> withdraw(GroupId group, const QString& role);
    Result<bool> put(GroupId group, OperatorId person);
    Result<bool> take(GroupId group, OperatorId person);

private:
    Database& m_database;
};

}  // namespace saikoku
