#include "core/store/table_rules.h"

#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

Result<QStringList> guardedColumns(Database& database, const MigrationStep& rule) {
    SAIKOKU_TRY_ASSIGN(QStringList columns, columnNames(database, rule.table));
    for (const QString& column : rule.except) {
        if (columns.removeAll(column) == 0) {
            return fail(ErrorCode::Failed, QStringLiteral("append-only: %1 has no column %2").arg(rule.table, column));
        }
    }
    if (columns.isEmpty()) {
        return fail(ErrorCode::Failed, QStringLiteral("append-only: there is no table %1").arg(rule.table));
    }
    return columns;
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

Result<void> dropTable(Database& database, const QString& table) {
    return database.run(QStringLiteral("drop table if exists %1 cascade").arg(quotedIdentifier(table)));
}

Result<void> guardAppendOnly(Database& database, const MigrationStep& rule) {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, guardedColumns(database, rule));
    const QString list = columns.join(QStringLiteral(", "));
    return database.runScript(database.isSqlite() ? sqliteGuards(rule.table, list) : postgresGuards(rule.table, list));
}

Result<void> grantToStaff(Database& database, const std::vector<MigrationStep>& rules) {
    if (database.isSqlite()) {
        return {};
    }
    const QString staff = quotedIdentifier(staffGroup(database.name()));
    QString sql = QStringLiteral("grant usage on schema public to %1;"
                                 "grant select, insert, update, delete on all tables in schema public to %1;"
                                 "grant usage on all sequences in schema public to %1;"
                                 "revoke insert, update, delete, truncate on schema_migration from %1;")
                      .arg(staff);
    for (const MigrationStep& rule : rules) {
        if (rule.kind == MigrationStep::Kind::OwnerWrites) {
            sql += QStringLiteral("revoke insert, update, delete, truncate on %1 from %2;").arg(rule.table, staff);
        } else {
            sql += QStringLiteral("revoke update, delete, truncate on %1 from %2;").arg(rule.table, staff);
            if (!rule.except.isEmpty()) {
                sql += QStringLiteral("grant update (%3) on %1 to %2;").arg(rule.table, staff, rule.except.join(QStringLiteral(", ")));
            }
        }
    }
    return database.runScript(sql);
}

}  // namespace saikoku
