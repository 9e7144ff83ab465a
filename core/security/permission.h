#pragma once

#include <QLatin1String>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

#include "core/base/code_table.h"

namespace saikoku {

/// @brief What a person may be allowed to do. Every service asks for one at its door.
enum class Permission {
    View,                ///< look at cases and lists
    Call,                ///< dial
    Record,              ///< write down what was said
    MakePromise,         ///< enter a payment promise
    ApproveInstalments,  ///< officers only
    Hold,                ///< set and lift holds; officers only
    SendNotices,
    Export,              ///< files with personal data
    Import,
    Reports,
    SeeProtected,        ///< address and phone of people under protection
    ManageUsers,
    ReadLog,
    Settings,
};

/// @brief Stable name for scripts and the log, e.g. "make_promise".
QLatin1String codeOf(Permission permission);
/// @brief Translated, e.g. "recording a promise".
QString labelOf(Permission permission);

class Permissions {
public:
    constexpr Permissions() = default;
    constexpr Permissions(std::initializer_list<Permission> all) {
        for (const Permission permission : all) {
            m_bits |= bit(permission);
        }
    }
    constexpr bool contains(Permission permission) const { return (m_bits & bit(permission)) != 0; }
    constexpr bool operator==(const Permissions&) const = default;

private:
    static constexpr unsigned bit(Permission permission) { return 1U << static_cast<unsigned>(permission); }

    unsigned m_bits = 0;
};

/// @brief The built-in roles. A caller may be a contractor's employee: what only
/// an official may decide (地方税法 and the office's delegation) is the officer's.
enum class Role { Caller, Officer, Supervisor, Auditor, Administrator };

struct RoleRow {
    Role role;
    QLatin1String code;  ///< as stored and typed: "caller"
    Permissions permissions;
};

/// @brief All built-in roles with their permissions, as data.
const std::vector<RoleRow>& builtInRoles();
const RoleRow& roleRow(Role role);
/// @brief Translated name of the role.
QString labelOf(Role role);
template <>
std::optional<Role> valueOfCode(QStringView code);

const std::vector<Permission>& allPermissions();

}  // namespace saikoku
