#include "core/security/staff_roles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/security/operator_repository.h"
#include "core/security/rights_change.h"
#include "core/security/session.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StaffRoles) };

const QString& roleKind() {
    static const QString kind = QStringLiteral("role");
    return kind;
}

Result<void> checkRole(const QString& code, Permissions permissions) {
    static const QRegularExpression readable(QStringLiteral("^[a-z][a-z0-9_]{1,39}$"));
    if (!readable.match(code).hasMatch()) {
        return fail(ErrorCode::Rule, Text::tr("A role's code has 2 to 40 small letters, digits or _ and begins with a letter. "
                                              "Choose another than \"%1\".")
                                         .arg(code));
    }
    if (permissions.isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("A role needs a permission at least. Disable the people who may nothing."));
    }
    const auto builtIn = valueOfCode<Role>(code);
    const bool isContractors = builtIn == Role::Caller || builtIn == Role::ContractorManager;
    if (isContractors && !(permissions & officersMatters()).isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("%1: approving instalments and holds are for officials alone. Leave them out.")
                                         .arg(labelOf(*builtIn)));
    }
    return {};
}

Result<std::vector<OperatorId>> everybody(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto people, OperatorRepository(session.db()).all());
    std::vector<OperatorId> ids;
    for (const Operator& each : people) {
        ids.push_back(each.id);
    }
    return ids;
}

}  // namespace

Result<std::vector<StaffRole>> listRoles(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("role.list")));
    return RoleRepository(session.db()).roles();
}

Result<StaffRole> roleOfCode(Session& session, const QString& code) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("role.show"), code));
    SAIKOKU_TRY_ASSIGN(const auto all, RoleRepository(session.db()).roles());
    QStringList codes;
    for (const StaffRole& each : all) {
        if (each.code == code) {
            return each;
        }
        codes << each.code;
    }
    return fail(ErrorCode::Usage, Text::tr("\"%1\" is no role. Give one of: %2").arg(code, codes.join(QStringLiteral(", "))));
}

Result<StaffRole> setRole(Session& session, const QString& code, Permissions permissions, const std::optional<QString>& name) {
    const QString operation = QStringLiteral("role.set");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, code));
    SAIKOKU_TRY(checkRole(code, permissions));
    return transact(session.db(), [&]() -> Result<StaffRole> {
        SAIKOKU_TRY(beginRightsChange(session));
        RoleRepository roles(session.db());
        SAIKOKU_TRY_ASSIGN(const auto before, roles.role(code));
        StaffRole role = before.value_or(StaffRole{code, {}, {}});
        role.permissions = permissions;
        if (name) {
            role.name = name->simplified();
        }
        SAIKOKU_TRY(asOwner(session.db(), [&] { return roles.putRole(role); }));
        SAIKOKU_TRY(session.log(operation, roleKind(), code,
                                {{QStringLiteral("permissions"), QJsonArray::fromStringList(permissions.codes())}}));
        SAIKOKU_TRY_ASSIGN(const auto people, everybody(session));
        SAIKOKU_TRY(rightsChanged(session, people));
        return role;
    });
}

Result<StaffRole> addRole(Session& session, const QString& code, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("role.set"), code));
    return transact(session.db(), [&]() -> Result<StaffRole> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(const auto there, RoleRepository(session.db()).role(code));
        if (there) {
            return fail(ErrorCode::Exists, Text::tr("There is a role \"%1\" already. Choose another code.").arg(code));
        }
        return setRole(session, code, {Permission::View}, name);
    });
}

Result<void> removeRole(Session& session, const QString& code) {
    const QString operation = QStringLiteral("role.remove");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation, code));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(const StaffRole role, roleOfCode(session, code));
        RoleRepository roles(session.db());
        SAIKOKU_TRY_ASSIGN(const qint64 uses, roles.countUses(code));
        if (role.isBuiltIn() || uses > 0) {
            return fail(ErrorCode::Rule,
                        role.isBuiltIn() ? Text::tr("\"%1\" is a built-in role and stays. Change its permissions instead.").arg(code)
                                         : Text::tr("People or groups have the role \"%1\" (%2). Give them another one first.")
                                               .arg(code)
                                               .arg(uses));
        }
        SAIKOKU_TRY(asOwner(session.db(), [&] { return roles.removeRole(code); }));
        return session.log(operation, roleKind(), code);
    });
}

}  // namespace saikoku
