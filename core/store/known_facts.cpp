#include "core/store/known_facts.h"

#include <QRegularExpression>

#include "core/store/database.h"
#include "core/store/fact_kinds.h"
#include "core/store/query.h"
#include "core/store/table_rules.h"

namespace saikoku {

namespace {

const QLatin1String kPrefix("known_then_");

Result<QString> knownRowsSql(Database& database, const FactKind& kind) {
    const QString name = QLatin1String(kind.table);
    SAIKOKU_TRY_ASSIGN(const QStringList columns, columnNames(database, name));
    QStringList selected;
    for (const QString& column : columns) {
        const bool end = kind.known == FactKind::Versions && column == QLatin1String("to_batch");
        selected.append(end ? QStringLiteral("case when x.to_batch <= (select batch_id from known_then) then x.to_batch end as to_batch")
                            : QStringLiteral("x.") + column);
    }
    QString where;
    switch (kind.known) {
    case FactKind::Versions:
        where = QStringLiteral("x.from_batch <= (select batch_id from known_then)");
        break;
    case FactKind::DrawnOn:
        where = QStringLiteral("x.drawn_on <= (select day from known_then)");
        break;
    case FactKind::OwnDate:
        where = QStringLiteral("x.known_on <= (select day from known_then)");
        break;
    case FactKind::WithParent:
        where = QStringLiteral("exists (select 1 from %1%2 y where y.%3 = x.%3)")
                    .arg(kPrefix, QLatin1String(kind.parent), QLatin1String(kind.key));
        if (kind.orOwnDate) {
            where += QStringLiteral(" or x.known_on <= (select day from known_then)");
        }
        if (kind.mayComeLater) {
            where += QStringLiteral(" and (x.known_on is null or x.known_on <= (select day from known_then))");
        }
        break;
    }
    return QStringLiteral("create temporary view %1%2 as select %3 from %2 x where %4")
        .arg(kPrefix, name, selected.join(QStringLiteral(", ")), where);
}

struct StoredView {
    QString name;
    QString body;  ///< the select
};

/// The store's views of rows in force, as it holds them.
Result<std::vector<StoredView>> storedViews(Database& database) {
    const QString sql =
        database.isSqlite()
            ? QStringLiteral("select name, sql from sqlite_master where type = 'view' order by rowid")
            : QStringLiteral("select cast(c.relname as text), pg_get_viewdef(c.oid) from pg_class c where c.relkind = 'v' "
                             "and c.relnamespace = 'public'::regnamespace order by c.oid");
    SAIKOKU_TRY_ASSIGN(auto views, selectAll(database, sql, {}, [](Statement& row) {
                           return StoredView{row.text(0), row.text(1)};
                       }));
    static const QRegularExpression head(QStringLiteral("^\\s*create\\s+view\\b.*?\\bas\\b"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    for (StoredView& view : views) {
        view.body.remove(head);
        while (view.body.endsWith(u';') || view.body.endsWith(u'\n')) {
            view.body.chop(1);
        }
    }
    return views;
}

/// Every table in the text gives way to its rows known then.
QString overKnownRows(QString body) {
    for (const FactKind& kind : factKinds()) {
        const QRegularExpression word(QStringLiteral("\\b(from|join)(\\s*\\(*\\s*)%1\\b").arg(QLatin1String(kind.table)),
                                      QRegularExpression::CaseInsensitiveOption);
        body.replace(word, QStringLiteral("\\1\\2%1%2").arg(kPrefix, QLatin1String(kind.table)));
    }
    return body;
}

Result<void> makeTwins(Database& database) {
    SAIKOKU_TRY(database.run(QStringLiteral("create temporary table known_then (day %1, batch_id bigint)")
                                 .arg(database.isSqlite() ? QStringLiteral("text") : QStringLiteral("date"))));
    for (const FactKind& kind : factKinds()) {
        SAIKOKU_TRY_ASSIGN(const QString sql, knownRowsSql(database, kind));
        SAIKOKU_TRY(database.run(sql));
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<StoredView> views, storedViews(database));
    for (const StoredView& view : views) {
        SAIKOKU_TRY(database.run(QStringLiteral("create temporary view %1%2 as %3")
                                     .arg(kPrefix, view.name, overKnownRows(view.body))));
    }
    return {};
}

Result<bool> hasTwins(Database& database) {
    SAIKOKU_TRY_ASSIGN(const qint64 count,
                       database.selectInteger(
                           database.isSqlite()
                               ? QStringLiteral("select count(*) from sqlite_temp_master where name = 'known_then'")
                               : QStringLiteral("select count(*) from pg_class where relname = 'known_then' "
                                                "and relnamespace = pg_my_temp_schema()")));
    return count > 0;
}

}  // namespace

Result<KnownFacts> KnownFacts::on(Database& database, QDate date) {
    SAIKOKU_TRY_ASSIGN(const bool made, hasTwins(database));
    if (!made) {
        SAIKOKU_TRY(makeTwins(database));
    }
    SAIKOKU_TRY(database.execute(QStringLiteral("delete from known_then")));
    SAIKOKU_TRY(database.execute(QStringLiteral("insert into known_then (day, batch_id) values (:day, 0)"),
                                 {{QLatin1String(":day"), date}}));
    SAIKOKU_TRY(database.execute(
        QStringLiteral("update known_then set batch_id = coalesce((select max(b.batch_id) from batch_known b "
                       "where b.known_on <= known_then.day), 0)")));
    return KnownFacts(kPrefix);
}

}  // namespace saikoku
