#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/security/standing.h"

namespace saikoku {

class Database;

/// @brief One permission of a person and what it comes from.
struct RightSource {
    Permission permission = Permission::View;
    QString role;
    QString group;  ///< empty: the person's own role
};

/// @brief Effective rights, read from people, roles and groups at once.
class RightsRepository {
public:
    explicit RightsRepository(Database& database) : m_database(database) {}

    /// @brief One select; nothing for an unknown person. Codes of a later program bring nothing.
    Result<std::optional<Standing>> standing(OperatorId person);
    /// @brief Whether a case may be handed over to them: officers are who set holds. False for an unknown person.
    Result<bool> isOfficer(OperatorId person);
    /// @brief By permission, the own role first.
    Result<std::vector<RightSource>> sources(OperatorId person);
    /// @brief Before the schema is known to be this program's: somebody enabled, with that
    /// permission, their contract running on `day`.
    Result<bool> may(const QString& login, Permission permission, QDate day);
    /// @brief People enabled, without a contract's end, with that permission.
    Result<qint64> countLasting(Permission permission);
    /// @brief The first enabled person with an employer and one of these permissions.
    Result<std::optional<QString>> employedWith(Permissions permissions);

private:
    Database& m_database;
};

}  // namespace saikoku
