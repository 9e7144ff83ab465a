#include "core/security/role_repository.h"

#include <algorithm>

#include "core/store/query.h"

namespace saikoku {

namespace {

std::size_t placeOf(const StaffRole& role) {
    const auto builtIn = valueOfCode<Role>(role.code);
    return builtIn ? static_cast<std::size_t>(*builtIn) : builtInRoles().size();
}

struct Pair {
    qint64 group = 0;
    QString text;
};

Pair pairOf(Statement& row) { return {row.integer(0), row.text(1)}; }

}  // namespace

Result<std::vector<StaffRole>> RoleRepository::roles() {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_database.select(QStringLiteral(
                                           "select r.role, r.name, p.permission from app_role r"
                                           " left join app_role_permission p on p.role = r.role order by r.role")));
    std::vector<StaffRole> all;
    while (rows.next()) {
        if (all.empty() || all.back().code != rows.text(0)) {
            all.push_back({rows.text(0), rows.text(1), {}});
        }
        if (const auto permission = valueOfCode<Permission>(rows.text(2))) {
            all.back().permissions.insert(*permission);
        }
    }
    SAIKOKU_TRY(rows.finish());
    std::stable_sort(all.begin(), all.end(), [](const StaffRole& a, const StaffRole& b) { return placeOf(a) < placeOf(b); });
    return all;
}

Result<std::optional<StaffRole>> RoleRepository::role(const QString& code) {
    SAIKOKU_TRY_ASSIGN(const auto all, roles());
    const auto found = std::find_if(all.begin(), all.end(), [&](const StaffRole& each) { return each.code == code; });
    return found == all.end() ? std::nullopt : std::optional<StaffRole>(*found);
}

Result<void> RoleRepository::putRole(const StaffRole& role) {
    const BindValue name = role.name.isEmpty() ? BindValue(nullptr) : BindValue(role.name);
    SAIKOKU_TRY_ASSIGN(const qint64 known,
                       m_database.execute(QStringLiteral("update app_role set name = :name where role = :role"),
                                          {{QLatin1String(":name"), name}, {QLatin1String(":role"), role.code}}));
    if (known == 0) {
        SAIKOKU_TRY(m_database.execute(QStringLiteral("insert into app_role (role, name) values (:role, :name)"),
                                       {{QLatin1String(":role"), role.code}, {QLatin1String(":name"), name}}));
    }
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_role_permission where role = :role"),
                                   {{QLatin1String(":role"), role.code}}));
    const QStringList codes = role.permissions.codes();
    for (const QString& code : codes) {
        SAIKOKU_TRY(m_database.execute(QStringLiteral("insert into app_role_permission (role, permission) values (:role, :permission)"),
                                       {{QLatin1String(":role"), role.code}, {QLatin1String(":permission"), code}}));
    }
    return {};
}

Result<void> RoleRepository::removeRole(const QString& code) {
    const Bindings role{{QLatin1String(":role"), code}};
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_role_permission where role = :role"), role));
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_role where role = :role"), role));
    return {};
}

Result<qint64> RoleRepository::countUses(const QString& code) {
    return m_database.selectInteger(QStringLiteral("select (select count(*) from app_operator where role = :role)"
                                                   " + (select count(*) from app_group_role where role = :role)"),
                                    {{QLatin1String(":role"), code}});
}

Result<std::vector<StaffGroup>> RoleRepository::groups() {
    SAIKOKU_TRY_ASSIGN(auto all, selectAll(m_database, QStringLiteral("select group_id, name from app_group order by name"), {},
                                           [](Statement& row) { return StaffGroup{row.id<GroupId>(0), row.text(1), {}, {}}; }));
    SAIKOKU_TRY_ASSIGN(const auto roles,
                       selectAll(m_database, QStringLiteral("select group_id, role from app_group_role order by role"), {}, pairOf));
    SAIKOKU_TRY_ASSIGN(const auto members,
                       selectAll(m_database,
                                 QStringLiteral("select m.group_id, o.login from app_group_member m"
                                                " join app_operator o on o.operator_id = m.operator_id order by o.login"),
                                 {}, pairOf));
    for (StaffGroup& group : all) {
        for (const Pair& each : roles) {
            if (each.group == group.id.value) {
                group.roles << each.text;
            }
        }
        for (const Pair& each : members) {
            if (each.group == group.id.value) {
                group.members << each.text;
            }
        }
    }
    return all;
}

Result<std::optional<GroupId>> RoleRepository::group(const QString& name) {
    return selectFirst(m_database, QStringLiteral("select group_id from app_group where name = :name"),
                       {{QLatin1String(":name"), name}}, [](Statement& row) { return row.id<GroupId>(0); });
}

Result<std::vector<OperatorId>> RoleRepository::members(GroupId group) {
    return selectAll(m_database, QStringLiteral("select operator_id from app_group_member where group_id = :group"),
                     {{QLatin1String(":group"), group}}, [](Statement& row) { return row.id<OperatorId>(0); });
}

Result<GroupId> RoleRepository::addGroup(const QString& name) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, m_database.insertReturningId(
                                            QStringLiteral("insert into app_group (name) values (:name) returning group_id"),
                                            {{QLatin1String(":name"), name}}));
    return GroupId{id};
}

Result<void> RoleRepository::removeGroup(GroupId group) {
    const Bindings id{{QLatin1String(":group"), group}};
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_group_member where group_id = :group"), id));
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_group_role where group_id = :group"), id));
    SAIKOKU_TRY(m_database.execute(QStringLiteral("delete from app_group where group_id = :group"), id));
    return {};
}

Result<bool> RoleRepository::give(GroupId group, const QString& role) {
    SAIKOKU_TRY_ASSIGN(const qint64 added, m_database.execute(QStringLiteral("insert into app_group_role (group_id, role)"
                                                                             " values (:group, :role) on conflict do nothing"),
                                                              {{QLatin1String(":group"), group}, {QLatin1String(":role"), role}}));
    return added > 0;
}

Result<bool> RoleRepository::withdraw(GroupId group, const QString& role) {
    SAIKOKU_TRY_ASSIGN(const qint64 gone,
                       m_database.execute(QStringLiteral("delete from app_group_role where group_id = :group and role = :role"),
                                          {{QLatin1String(":group"), group}, {QLatin1String(":role"), role}}));
    return gone > 0;
}

Result<bool> RoleRepository::put(GroupId group, OperatorId person) {
    SAIKOKU_TRY_ASSIGN(const qint64 added, m_database.execute(QStringLiteral("insert into app_group_member (group_id, operator_id)"
                                                                             " values (:group, :person) on conflict do nothing"),
                                                              {{QLatin1String(":group"), group}, {QLatin1String(":person"), person}}));
    return added > 0;
}

Result<bool> RoleRepository::take(GroupId group, OperatorId person) {
    SAIKOKU_TRY_ASSIGN(const qint64 gone,
                       m_database.execute(QStringLiteral("delete from app_group_member where group_id = :group and operator_id = :person"),
                                          {{QLatin1String(":group"), group}, {QLatin1String(":person"), person}}));
    return gone > 0;
}

}  // namespace saikoku
