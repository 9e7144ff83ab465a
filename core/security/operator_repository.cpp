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
    person.role = row.text(3);
    person.createdAt = row.moment(4);
    person.disabledAt = row.moment(5);
    person.employer = row.text(6);
    person.contractEnd = row.date(7);
    person.trainedOn = row.date(8);
    person.pledgedOn = row.date(9);
    return person;
}

QString selecting(const QString& rest) {
    return QStringLiteral("select operator_id, login, display_name, role, created_at, disabled_at, employer, contract_end,"
                          " trained_on, pledged_on from app_operator ") +
           rest;
}

}  // namespace

Result<std::optional<Operator>> OperatorRepository::findByLogin(const QString& login) {
    return selectFirst(m_database, selecting(QStringLiteral("where login = :login")), {{QLatin1String(":login"), login}}, read);
}

Result<std::optional<Operator>> OperatorRepository::find(OperatorId id) {
    return selectFirst(m_database, selecting(QStringLiteral("where operator_id = :id")), {{QLatin1String(":id"), id}}, read);
}

Result<std::vector<Operator>> OperatorRepository::all() {
    return selectAll(m_database, selecting(QStringLiteral("order by login")), {}, read);
}

Result<OperatorId> OperatorRepository::add(const QString& login, const QString& displayName, const QString& role,
                                           const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_database.insertReturningId(
                           QStringLiteral("insert into app_operator (login, display_name, role, created_at)"
                                          " values (:login, :name, :role, :now) returning operator_id"),
                           {{QLatin1String(":login"), login},
                            {QLatin1String(":name"), displayName},
                            {QLatin1String(":role"), role},
                            {QLatin1String(":now"), now}}));
    return OperatorId{id};
}

Result<void> OperatorRepository::rename(OperatorId id, const QString& displayName) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update app_operator set display_name = :name where operator_id = :id"),
                                   {{QLatin1String(":name"), displayName}, {QLatin1String(":id"), id}}));
    return {};
}

Result<void> OperatorRepository::update(const Operator& person) {
    const BindValue employer = person.employer.isEmpty() ? BindValue(nullptr) : BindValue(person.employer);
    SAIKOKU_TRY(m_database.execute(QStringLiteral("update app_operator set role = :role, employer = :employer,"
                                                  " contract_end = :end, trained_on = :trained, pledged_on = :pledged"
                                                  " where operator_id = :id"),
                                   {{QLatin1String(":role"), person.role},
                                    {QLatin1String(":employer"), employer},
                                    {QLatin1String(":end"), person.contractEnd},
                                    {QLatin1String(":trained"), person.trainedOn},
                                    {QLatin1String(":pledged"), person.pledgedOn},
                                    {QLatin1String(":id"), person.id}}));
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

Result<bool> hasPeople(Database& database) {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(database, QStringLiteral("app_operator")));
    if (columns.isEmpty()) {
        return false;
    }
    SAIKOKU_TRY_ASSIGN(const qint64 people, database.selectInteger(QStringLiteral("select count(*) from app_operator")));
    return people > 0;
}

}  // namespace saikoku
