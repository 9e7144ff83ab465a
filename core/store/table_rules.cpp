#include "core/store/table_rules.h"

#include <QMap>

#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

Result<QStringList> guardedColumns(Database& database, const MigrationStep& rule) {
    SAIKOKU_TRY_ASSIGN(QStringList columns, columnNames(database, rule.table));
    for (const QString& column : rule.except) {
        if (columns.removeAll(column) == 0) {
            return fail(ErrorCode::Failed, QStringLiteral("The rule for %1: there is no column %2").arg(rule.table, column));
        }
    }
    if (columns.isEmpty()) {
        return fail(ErrorCode::Failed, QStringLiteral("A rule for %1: there is no such table").arg(rule.table));
    }
    return columns;
}

/// What an older rule put on the table.
QString withoutGuards(const QString& table, Dialect dialect) {
    const QString on = dialect == Dialect::Sqlite ? QString() : QStringLiteral(" on ") + table;
    QString sql;
    for (const char* event : {"update", "delete", "truncate"}) {
        sql += QStringLiteral("drop trigger if exists append_only_%1_%2%3;").arg(table, QLatin1String(event), on);
    }
    return sql;
}

QString sqliteGuards(const QString& table, const QString& columns) {
    return QStringLiteral("create trigger append_only_%1_update before update of %2 on %1"
                          " begin select raise(abort, 'append-only: %1'); end;"
                          "create trigger append_only_%1_delete before delete on %1"
                          " begin select raise(abort, 'append-only: %1'); end;")
        .arg(table, columns);
}

QString postgresGuards(const QString& table, const QString& columns) {
    return QStringLiteral("create or replace function refuse_change() returns trigger language plpgsql as"
                          " $$ begin raise exception 'append-only: %', tg_table_name using errcode = 'SK001'; end $$;"
                          "create trigger append_only_%1_update before update of %2 on %1"
                          " for each row execute function refuse_change();"
                          "create trigger append_only_%1_delete before delete on %1"
                          " for each row execute function refuse_change();"
                          "create trigger append_only_%1_truncate before truncate on %1"
                          " for each statement execute function refuse_change();")
        .arg(table, columns);
}

/// PostgreSQL: what the rule lets the staff group do besides reading.
QString writeGrant(const MigrationStep& rule, const QString& staff) {
    switch (rule.kind) {
    case MigrationStep::Kind::StaffWrites:
    case MigrationStep::Kind::Derived:
        return QStringLiteral("grant insert, update, delete on %1 to %2;").arg(rule.table, staff);
    case MigrationStep::Kind::AppendOnly: {
        const QString changing = rule.except.isEmpty() ? QString() : QStringLiteral(", update (%1)").arg(rule.except.join(QStringLiteral(", ")));
        return QStringLiteral("grant insert%3 on %1 to %2;").arg(rule.table, staff, changing);
    }
    case MigrationStep::Kind::OwnerKeeps:
        return QStringLiteral("revoke all on %1 from %2;").arg(rule.table, staff);
    case MigrationStep::Kind::OwnerAppends:
    case MigrationStep::Kind::OwnerWrites:
    case MigrationStep::Kind::View:
    case MigrationStep::Kind::Sql:
        break;
    }
    return {};
}

}  // namespace

Result<QStringList> tableNames(Database& database) {
    const QString sql =
        database.isSqlite()
            ? QStringLiteral("select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
                             " order by name")
            : QStringLiteral("select cast(table_name as text) from information_schema.tables"
                             " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
    SAIKOKU_TRY_ASSIGN(const auto names, selectAll(database, sql, {}, [](Statement& row) { return row.text(0); }));
    return QStringList(names.begin(), names.end());
}

Result<QStringList> columnNames(Database& database, const QString& table) {
    const QString sql = database.isSqlite()
                            ? QStringLiteral("select name from pragma_table_info(:table) order by cid")
                            : QStringLiteral("select cast(attname as text) from pg_attribute"
                                             " where attrelid = to_regclass(cast(:table as text)) and attnum > 0"
                                             " and not attisdropped order by attnum");
    SAIKOKU_TRY_ASSIGN(const auto names, selectAll(database, sql, {{QLatin1String(":table"), table}},
                                                   [](Statement& row) { return row.text(0); }));
    return QStringList(names.begin(), names.end());
}

Result<void> applyRule(Database& database, const MigrationStep& rule) {
    if (rule.kind == MigrationStep::Kind::View) {
        SAIKOKU_TRY(database.selectInteger(QStringLiteral("select count(*) from %1 where 1 = 0").arg(rule.table)));
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const QStringList columns, guardedColumns(database, rule));
    SAIKOKU_TRY(database.runScript(withoutGuards(rule.table, database.dialect())));
    if (rule.kind != MigrationStep::Kind::AppendOnly && rule.kind != MigrationStep::Kind::OwnerAppends) {
        return {};
    }
    const QString list = columns.join(QStringLiteral(", "));
    return database.runScript(database.isSqlite() ? sqliteGuards(rule.table, list) : postgresGuards(rule.table, list));
}

Result<void> grantToStaff(Database& database, const std::vector<MigrationStep>& rules) {
    if (database.isSqlite()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const QStringList tables, tableNames(database));
    QMap<QString, MigrationStep> newest;
    for (const MigrationStep& rule : rules) {
        if (tables.contains(rule.table)) {
            newest.insert(rule.table, rule);
        }
    }
    const QString staff = quotedIdentifier(staffGroup(database.name()));
    QString sql = QStringLiteral("revoke all on all tables in schema public from %1;"
                                 "grant usage on schema public to %1;"
                                 "grant select on all tables in schema public to %1;"
                                 "grant usage on all sequences in schema public to %1;")
                      .arg(staff);
    for (const MigrationStep& rule : newest) {
        sql += writeGrant(rule, staff);
    }
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY(database.runScript(sql));
    return transaction.commit();
}

}  // namespace saikoku
