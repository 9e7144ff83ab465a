#include "core/security/rights_repository.h"

#include "core/store/query.h"
#include "core/store/table_rules.h"

namespace saikoku {

namespace {

/// The roles of a person `o`: their own and their groups'.
const QString& rolesOfPerson() {
    static const QString sql = QStringLiteral(
        "(select o.role union all select g.role from app_group_member m join app_group_role g on g.group_id = m.group_id"
        " where m.operator_id = o.operator_id)");
    return sql;
}

QString listed(Permissions permissions) {
    return QStringLiteral("'%1'").arg(permissions.codes().join(QStringLiteral("', '")));
}

QString holdsOneOf(Permissions permissions) {
    return QStringLiteral("exists (select 1 from app_role_permission p where p.permission in (%1) and p.role in %2)")
        .arg(listed(permissions), rolesOfPerson());
}

}  // namespace

Result<std::optional<Standing>> RightsRepository::standing(OperatorId person) {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_database.select(QStringLiteral("select o.role, r.name, o.disabled_at, o.contract_end, p.permission from app_operator o"
                                         " left join app_role r on r.role = o.role"
                                         " left join app_role_permission p on p.role in %1 where o.operator_id = :id")
                              .arg(rolesOfPerson()),
                          {{QLatin1String(":id"), person}}));
    std::optional<Standing> standing;
    while (rows.next()) {
        if (!standing) {
            standing = Standing{rows.text(0), rows.text(1), !rows.isNull(2), rows.date(3), {}};
        }
        if (const auto permission = valueOfCode<Permission>(rows.text(4))) {
            standing->permissions.insert(*permission);
        }
    }
    SAIKOKU_TRY(rows.finish());
    return standing;
}

Result<bool> RightsRepository::isOfficer(OperatorId person) {
    SAIKOKU_TRY_ASSIGN(const auto found, standing(person));
    return found && found->permissions.contains(Permission::Hold);
}

Result<std::vector<RightSource>> RightsRepository::sources(OperatorId person) {
    struct Row {
        QString permission;
        QString role;
        QString group;
    };
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_database,
                  QStringLiteral("select p.permission, o.role, null from app_operator o join app_role_permission p on p.role = o.role"
                                 " where o.operator_id = :id"
                                 " union all select p.permission, g.role, n.name from app_group_member m"
                                 " join app_group n on n.group_id = m.group_id join app_group_role g on g.group_id = m.group_id"
                                 " join app_role_permission p on p.role = g.role where m.operator_id = :id order by 3, 2"),
                  {{QLatin1String(":id"), person}}, [](Statement& row) { return Row{row.text(0), row.text(1), row.text(2)}; }));
    std::vector<RightSource> sources;
    for (const Permission permission : allPermissions()) {
        for (const bool isOwn : {true, false}) {
            for (const Row& row : rows) {
                if (row.permission == codeOf(permission) && row.group.isEmpty() == isOwn) {
                    sources.push_back({permission, row.role, row.group});
                }
            }
        }
    }
    return sources;
}

Result<bool> RightsRepository::may(const QString& login, Permission permission, QDate day) {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(m_database, QStringLiteral("app_role_permission")));
    if (columns.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto role, selectFirst(m_database,
                                                        QStringLiteral("select role from app_operator where login = :login and disabled_at is null"),
                                                        {{QLatin1String(":login"), login}}, [](Statement& row) { return row.text(0); }));
        const auto builtIn = role ? valueOfCode<Role>(*role) : std::nullopt;
        return builtIn && roleRow(*builtIn).permissions.contains(permission);
    }
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       m_database.selectInteger(QStringLiteral("select count(*) from app_operator o where o.login = :login"
                                                               " and o.disabled_at is null"
                                                               " and (o.contract_end is null or o.contract_end >= :day) and %1")
                                                    .arg(holdsOneOf({permission})),
                                                {{QLatin1String(":login"), login}, {QLatin1String(":day"), day}}));
    return found > 0;
}

Result<qint64> RightsRepository::countLasting(Permission permission) {
    return m_database.selectInteger(QStringLiteral("select count(*) from app_operator o where o.disabled_at is null"
                                                   " and o.contract_end is null and %1")
                                        .arg(holdsOneOf({permission})));
}

Result<std::optional<QString>> RightsRepository::employedWith(Permissions permissions) {
    return selectFirst(m_database,
                       QStringLiteral("select o.login from app_operator o where o.disabled_at is null and o.employer is not null"
                                      " and %1 order by o.login")
                           .arg(holdsOneOf(permissions)),
                       {}, [](Statement& row) { return row.text(0); });
}

}  // namespace saikoku
