#include "core/security/office_rule_repository.h"

#include "core/store/query.h"

namespace saikoku {

namespace {

OfficeRule read(Statement& row) {
    OfficeRule rule;
    rule.id = row.integer(0);
    rule.name = row.text(1);
    rule.knownOn = row.date(2);
    rule.verified = row.date(3);
    rule.content = row.text(4);
    rule.source = row.text(5);
    rule.fileHash = row.text(6);
    rule.by = row.id<OperatorId>(7);
    rule.setAt = row.moment(8);
    return rule;
}

}  // namespace

Result<qint64> OfficeRuleRepository::version() {
    return m_database.selectInteger(QStringLiteral("select coalesce(max(office_rule_id), 0) from office_rule"));
}

Result<std::vector<OfficeRule>> OfficeRuleRepository::on(QDate date) {
    return selectAll(
        m_database,
        QStringLiteral("select r.office_rule_id, r.name, r.known_on, r.verified, r.content, r.source, r.file_hash,"
                       " r.operator_id, r.set_at from office_rule r"
                       " where r.office_rule_id = (select n.office_rule_id from office_rule n"
                       " where n.name = r.name and n.known_on <= :date"
                       " order by n.known_on desc, n.office_rule_id desc limit 1)"
                       " order by r.name"),
        {{QLatin1String(":date"), date}}, read);
}

Result<QHash<QString, QString>> OfficeRuleRepository::lastFileHashes() {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_database.select(QStringLiteral(
                                           "select name, file_hash from office_rule order by office_rule_id")));
    QHash<QString, QString> hashes;
    while (rows.next()) {
        QString& hash = hashes[rows.text(0)];
        hash = rows.isNull(1) ? hash : rows.text(1);
    }
    SAIKOKU_TRY(rows.finish());
    return hashes;
}

Result<std::vector<std::pair<OfficeRule, QString>>> OfficeRuleRepository::history(const QString& name) {
    return selectAll(m_database,
                     QStringLiteral("select r.office_rule_id, r.name, r.known_on, r.verified, r.content, r.source, r.file_hash,"
                                    " r.operator_id, r.set_at, coalesce(o.display_name, '') from office_rule r"
                                    " left join operator_name o on o.operator_id = r.operator_id"
                                    " where r.name = :name order by r.office_rule_id"),
                     {{QLatin1String(":name"), name}}, [](Statement& row) { return std::pair(read(row), row.text(9)); });
}

Result<qint64> OfficeRuleRepository::add(const OfficeRule& rule) {
    const BindValue hash = rule.fileHash.isEmpty() ? BindValue(nullptr) : BindValue(rule.fileHash);
    Bindings values{{QLatin1String(":name"), rule.name},       {QLatin1String(":known"), rule.knownOn},
                    {QLatin1String(":verified"), rule.verified}, {QLatin1String(":content"), rule.content},
                    {QLatin1String(":source"), rule.source},   {QLatin1String(":hash"), hash},
                    {QLatin1String(":at"), rule.setAt}};
    if (m_database.isPostgres()) {  // which knows by the login who it is
        return m_database.selectInteger(QStringLiteral("select office_rule_add(:name, cast(:known as date), cast(:verified as date),"
                                                       " :content, :source, cast(:hash as text), :at)"),
                                        values);
    }
    values.add(QStringLiteral(":by"), rule.by);
    return m_database.insertReturningId(
        QStringLiteral("insert into office_rule (name, known_on, verified, content, source, file_hash, operator_id, set_at)"
                       " values (:name, :known, :verified, :content, :source, :hash, :by, :at) returning office_rule_id"),
        values);
}

}  // namespace saikoku
