#include "core/security/staff_groups.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/security/operator_repository.h"
#include "core/security/rights_change.h"
#include "core/security/session.h"
#include "core/security/staff_roles.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StaffGroups) };

constexpr qsizetype kLongestName = 60;

Result<StaffGroup> findGroup(Session& session, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto all, RoleRepository(session.db()).groups());
    const auto found = std::find_if(all.begin(), all.end(), [&](const StaffGroup& each) { return each.name == name; });
    if (found == all.end()) {
        return fail(ErrorCode::NotFound, Text::tr("There is no group \"%1\". saikoku-cli groups lists them.").arg(name));
    }
    return *found;
}

/// One change of a group: done as owner, logged with its id, its members' rights followed.
template <class Change>
Result<StaffGroup> change(Session& session, const QString& operation, const QString& name, const QJsonObject& detail, Change work) {
    return transact(session.db(), [&]() -> Result<StaffGroup> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(const StaffGroup group, findGroup(session, name));
        RoleRepository roles(session.db());
        SAIKOKU_TRY_ASSIGN(std::vector<OperatorId> people, roles.members(group.id));
        SAIKOKU_TRY_ASSIGN(const bool changed, asOwner(session.db(), [&] { return work(roles, group.id); }));
        if (changed) {
            SAIKOKU_TRY(session.log(operation, QStringLiteral("group"), QString::number(group.id.value), detail));
            SAIKOKU_TRY_ASSIGN(const auto now, roles.members(group.id));
            people.insert(people.end(), now.begin(), now.end());
            SAIKOKU_TRY(rightsChanged(session, people));
        }
        return findGroup(session, name);
    });
}

Result<StaffGroup> changeRole(Session& session, const QString& operation, const QString& group, const QString& role,
                              Result<bool> (RoleRepository::*work)(GroupId, const QString&)) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation));
    SAIKOKU_TRY(roleOfCode(session, role));
    return change(session, operation, group, {{QStringLiteral("role"), role}},
                  [&](RoleRepository& roles, GroupId id) { return (roles.*work)(id, role); });
}

Result<StaffGroup> changeMember(Session& session, const QString& operation, const QString& group, const QString& login,
                                Result<bool> (RoleRepository::*work)(GroupId, OperatorId)) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation));
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(login));
    if (!person) {
        return fail(ErrorCode::NotFound, Text::tr("There is no user \"%1\". saikoku-cli users list lists them.").arg(login));
    }
    return change(session, operation, group, {{QStringLiteral("user"), person->id.value}},
                  [&](RoleRepository& roles, GroupId id) { return (roles.*work)(id, person->id); });
}

}  // namespace

Result<std::vector<StaffGroup>> listGroups(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ManageUsers, QStringLiteral("group.list")));
    return RoleRepository(session.db()).groups();
}

Result<StaffGroup> addGroup(Session& session, const QString& name) {
    const QString operation = QStringLiteral("group.add");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation));
    const QString written = name.simplified();
    if (written.isEmpty() || written.size() > kLongestName) {
        return fail(ErrorCode::Rule, Text::tr("A group's name has 1 to %1 letters. Choose another one.").arg(kLongestName));
    }
    return transact(session.db(), [&]() -> Result<StaffGroup> {
        SAIKOKU_TRY(beginRightsChange(session));
        RoleRepository roles(session.db());
        SAIKOKU_TRY_ASSIGN(const auto there, roles.group(written));
        if (there) {
            return fail(ErrorCode::Exists, Text::tr("There is a group \"%1\" already. Choose another name.").arg(written));
        }
        SAIKOKU_TRY_ASSIGN(const GroupId id, asOwner(session.db(), [&] { return roles.addGroup(written); }));
        SAIKOKU_TRY(session.log(operation, QStringLiteral("group"), QString::number(id.value)));
        return StaffGroup{id, written, {}, {}};
    });
}

Result<void> removeGroup(Session& session, const QString& name) {
    const QString operation = QStringLiteral("group.remove");
    SAIKOKU_TRY(session.require(Permission::ManageUsers, operation));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(beginRightsChange(session));
        SAIKOKU_TRY_ASSIGN(const StaffGroup group, findGroup(session, name));
        RoleRepository roles(session.db());
        SAIKOKU_TRY_ASSIGN(const auto people, roles.members(group.id));
        SAIKOKU_TRY(asOwner(session.db(), [&] { return roles.removeGroup(group.id); }));
        SAIKOKU_TRY(session.log(operation, QStringLiteral("group"), QString::number(group.id.value)));
        return rightsChanged(session, people);
    });
}

Result<StaffGroup> giveRole(Session& session, const QString& group, const QString& role) {
    return changeRole(session, QStringLiteral("group.give"), group, role, &RoleRepository::give);
}

Result<StaffGroup> withdrawRole(Session& session, const QString& group, const QString& role) {
    return changeRole(session, QStringLiteral("group.withdraw"), group, role, &RoleRepository::withdraw);
}

Result<StaffGroup> putIntoGroup(Session& session, const QString& group, const QString& login) {
    return changeMember(session, QStringLiteral("group.put"), group, login, &RoleRepository::put);
}

Result<StaffGroup> takeFromGroup(Session& session, const QString& group, const QString& login) {
    return changeMember(session, QStringLiteral("group.take"), group, login, &RoleRepository::take);
}

}  // namespace saikoku
