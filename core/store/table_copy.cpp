#include "core/store/table_copy.h"

#include <QSet>
#include <QVariant>

#include <algorithm>
#include <vector>

#include "core/store/bulk_writer.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/table_rules.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

constexpr qint64 kRowsBetweenNews = 5000;

struct Reference {
    QString table;
    QString refersTo;
};

Result<std::vector<Reference>> references(Database& database) {
    return selectAll(database,
                     QStringLiteral("select cast(t.relname as text), cast(r.relname as text) from pg_constraint c"
                                    " join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid"
                                    " where c.contype = 'f' and c.conrelid <> c.confrelid"),
                     {}, [](Statement& row) { return Reference{row.text(0), row.text(1)}; });
}

/// Tables that are referred to first. SQLite checks references only at the end here.
Result<QStringList> inOrder(Database& database, const QStringList& tables) {
    if (database.isSqlite()) {
        return tables;
    }
    SAIKOKU_TRY_ASSIGN(const auto all, references(database));
    QStringList ordered;
    QStringList waiting = tables;
    while (!waiting.isEmpty()) {
        const qsizetype before = waiting.size();
        for (const QString& table : QStringList(waiting)) {
            const bool ready = std::none_of(all.begin(), all.end(), [&](const Reference& each) {
                return each.table == table && waiting.contains(each.refersTo);
            });
            if (ready) {
                ordered << table;
                waiting.removeOne(table);
            }
        }
        if (waiting.size() == before) {
            return fail(ErrorCode::Failed, QStringLiteral("Tables refer to each other in a circle: %1").arg(waiting.join(QLatin1Char(' '))));
        }
    }
    return ordered;
}

void append(BulkWriter& writer, Statement& row, int column) {
    const QVariant value = row.value(column);
    if (row.isNull(column)) {
        writer.null();
    } else if (value.typeId() == QMetaType::Double) {
        writer.real(value.toDouble());
    } else if (value.typeId() == QMetaType::QByteArray) {
        writer.bytes(value.toByteArray());
    } else if (value.typeId() == QMetaType::QDate) {
        writer.date(value.toDate());
    } else if (value.typeId() == QMetaType::QString) {
        writer.text(value.toString());
    } else {
        writer.integer(value.toLongLong());
    }
}

Result<QStringList> within(Result<QStringList> names, const Result<QStringList>& known, CopyScope scope) {
    if (names && scope == CopyScope::WhatBothHave) {
        SAIKOKU_TRY(known);
        names->removeIf([&](const QString& name) { return !known->contains(name); });
    }
    return names;
}

Result<qint64> copyTable(Database& from, Database& to, const QString& table, CopyScope scope, const CopyProgress& progress) {
    SAIKOKU_TRY_ASSIGN(const QStringList columns, within(columnNames(from, table), columnNames(to, table), scope));
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       from.select(QStringLiteral("select %1 from %2").arg(columns.join(QStringLiteral(", ")), table)));
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(to, table, columns));
    for (qint64 copied = 0; rows.next(); ++copied) {
        if (progress && copied % kRowsBetweenNews == 0) {
            progress(table, copied);
        }
        for (int i = 0; i < columns.size(); ++i) {
            append(writer, rows, i);
        }
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(rows.finish());
    return writer.finish();
}

Result<void> continueIdentities(Database& database) {
    struct Identity {
        QString table;
        QString column;
    };
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(database,
                                 QStringLiteral("select cast(table_name as text), cast(column_name as text)"
                                                " from information_schema.columns"
                                                " where table_schema = 'public' and is_identity = 'YES'"),
                                 {}, [](Statement& row) { return Identity{row.text(0), row.text(1)}; }));
    for (const Identity& each : all) {
        SAIKOKU_TRY(continueIdentity(database, each.table, each.column));
    }
    return {};
}

Result<qint64> replaceRows(Database& from, Database& to, const QStringList& leftOut, CopyScope scope, const CopyProgress& progress) {
    SAIKOKU_TRY_ASSIGN(QStringList tables, within(tableNames(from), tableNames(to), scope));
    tables.removeAll(QStringLiteral("schema_migration"));
    tables.removeIf([&](const QString& table) { return leftOut.contains(table); });
    SAIKOKU_TRY_ASSIGN(const QStringList ordered, inOrder(to, tables));
    SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(from));
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(to));
    for (auto table = ordered.rbegin(); table != ordered.rend(); ++table) {
        SAIKOKU_TRY(to.run(QStringLiteral("delete from %1").arg(*table)));
    }
    qint64 rows = 0;
    for (const QString& table : ordered) {
        SAIKOKU_TRY_ASSIGN(const qint64 copied, copyTable(from, to, table, scope, progress));
        rows += copied;
    }
    if (to.isPostgres()) {
        SAIKOKU_TRY(continueIdentities(to));
    } else {
        SAIKOKU_TRY_ASSIGN(const qint64 broken, to.selectInteger(QStringLiteral("select count(*) from pragma_foreign_key_check")));
        if (broken > 0) {
            return fail(ErrorCode::Corrupt, QStringLiteral("%1 rows refer to rows that are missing.").arg(broken));
        }
    }
    SAIKOKU_TRY(transaction.commit());
    SAIKOKU_TRY(reading.commit());
    return rows;
}

}  // namespace

Result<qint64> copyTables(Database& from, Database& to, const QStringList& leftOut, CopyScope scope, const CopyProgress& progress) {
    if (to.isPostgres()) {
        return replaceRows(from, to, leftOut, scope, progress);
    }
    SAIKOKU_TRY(to.run(QStringLiteral("pragma foreign_keys = off")));
    const Result<qint64> copied = replaceRows(from, to, leftOut, scope, progress);
    SAIKOKU_TRY(to.run(QStringLiteral("pragma foreign_keys = on")));
    return copied;
}

}  // namespace saikoku
