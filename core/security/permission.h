#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

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
    Plan,              ///< plan the day, hand out lists
    Rules,             ///< change the office's rules
    ApproveTemplates,  ///< let letters' wording be used
    HearRecordings,
    Models,  ///< train and choose the models of residents
};

/// @brief Stable name for scripts and the log, e.g. "make_promise".
QLatin1String codeOf(Permission permission);
/// @brief Translated, e.g. "recording a promise".
QString labelOf(Permission permission);
template <>
std::optional<Permission> valueOfCode(QStringView code);

class Permissions {
public:
    constexpr Permissions() = default;
    constexpr Permissions(std::initializer_list<Permission> all) {
        for (const Permission permission : all) {
            m_bits |= bit(permission);
        }
    }
    constexpr bool contains(Permission permission) const { return (m_bits & bit(permission)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void insert(Permission permission) { m_bits |= bit(permission); }
    constexpr Permissions operator&(const Permissions& other) const {
        Permissions both;
        both.m_bits = m_bits & other.m_bits;
        return both;
    }
    /// @brief Their codes, in the order of allPermissions().
    QStringList codes() const;
    constexpr bool operator==(const Permissions&) const = default;

private:
    static constexpr unsigned bit(Permission permission) { return 1U << static_cast<unsigned>(permission); }

    unsigned m_bits = 0;
};

/// @brief The built-in roles. A caller or contractor's manager may be a contractor's
/// employee: what only an official may decide (地方税法 and the office's delegation) is the officer's.
enum class Role { Caller, ContractorManager, Officer, Supervisor, Auditor, Administrator };

struct RoleRow {
    Role role;
    QLatin1String code;  ///< as stored and typed: "caller"
    Permissions permissions;
};

/// @brief The built-in roles as a new store has them; what the office made of them stands
/// in the store (role_repository.h).
const std::vector<RoleRow>& builtInRoles();
const RoleRow& roleRow(Role role);
QString codeOf(Role role);
template <>
std::optional<Role> valueOfCode(QStringView code);
/// @brief Translated name of the role.
QString labelOf(Role role);
/// @brief The same for a role of the store: the office's own name for it, the built-in one, else its code.
QString roleLabel(const QString& code, const QString& ownName);

const std::vector<Permission>& allPermissions();
/// @brief What no contractor's employee may hold, whatever the office sets.
constexpr Permissions officersMatters() { return {Permission::ApproveInstalments, Permission::Hold}; }

}  // namespace saikoku
