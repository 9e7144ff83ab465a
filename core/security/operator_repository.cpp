#include "core/security/operator_repository.h"

#include "core/store/query.h"
#include "core/store/table_rules.h"

namespace saikoku {

namespace {

Operator read(Statement& row) {
    Operator person;
    person.id = row.id<OperatorId>(0);
    person.login = row.text(1);
    person.displayName = row.text(2);
    // An unknown code (from a later program) gets the least rights.
    person.role = valueOfCode<Role>(row.text(3)).value_or(Role::Caller);
    person.createdAt = row.moment(4);
    person.disabledAt = row.moment(5);
    return person;
}

QString selecting(const QString& rest) {
    return QStringLiteral("select operator_id, login, display_name, role, created_at, disabled_at from app_operator ") + rest;
}

}  // namespace

Result<std::optional<Operator>> OperatorRepository::findByLogin(const QString& login) {
    return selectFirst(m_database, selecting(QStringLiteral("where login = :login")), {{QLatin1String(":login"), login}}, read);
}

Result<std::optional<Operator>> OperatorRepository::find(OperatorId id) {
    return selectFirst(m_database, selecting(QStringLiteral("where operator_id = :id")), {{QLatin1String(":id"), id}}, read);
}

Result<bool> OperatorRepository::isAdministrator(const QString& login) {
    SAIKOKU_TRY_ASSIGN(const auto person, findByLogin(login));
    return person && !person->isDisabled() && roleRow(person->role).permissions.contains(Permission::Settings);
}

Result<std::vector<Operator>> OperatorRepository::all() {
    return selectAll(m_database, selecting(QStringLiteral("order by login")), {}, read);
}

Result<OperatorId> OperatorRepository::add(const QString& login, const QString& displayName, Role role,
                                           const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_database.insertReturningId(
                           QStringLiteral("insert into app_operator (login, display_name, role, created_at)"
                                          " values (:login, :name, :role, :now) returning operator_id"),
                           {{QLatin1String(":login"), login},
                            {QLatin1String(":name"), displayName},
                            {QLatin1String(":role"), roleRow(role).code},
                            {QLatin1String(":now"), now}}));
    return OperatorId{id};
}

Result<void> OperatorRepository::rename(OperatorId id, const QString& displayName) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update app_operator set display_name = :name where operator_id = :id"),
                                   {{QLatin1String(":name"), displayName}, {QLatin1String(":id"), id}}));
    return {};
}

Result<void> OperatorRepository::disable(OperatorId id, const QDateTime& now) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update app_operator set disabled_at = :now where operator_id = :id"),
                                   {{QLatin1String(":now"), now}, {QLatin1String(":id"), id}}));
    return {};
}

Result<void> OperatorRepository::enable(OperatorId id) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update app_operator set disabled_at = null where operator_id = :id"),
                                   {{QLatin1String(":id"), id}}));
    return {};
}

Result<qint64> OperatorRepository::countEnabledAdministrators() {
    return m_database.selectInteger(
        QStringLiteral("select count(*) from app_operator where role = :role and disabled_at is null"),
        {{QLatin1String(":role"), roleRow(Role::Administrator).code}});
}

Result<bool> hasPeople(Database& database) {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(database, QStringLiteral("app_operator")));
    if (columns.isEmpty()) {
        return false;
    }
    SAIKOKU_TRY_ASSIGN(const qint64 people, database.selectInteger(QStringLiteral("select count(*) from app_operator")));
    return people > 0;
}

}  // namespace saikoku
