#include "core/figures/paid_after_sql.h"

#include "core/figures/figure_scope_repository.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku::paid_sql {

namespace {

/// ", case when … then p.amount else 0 end as paid_N …": what one receipt is of each span.
QString amountsWithin(Dialect dialect) {
    const QString days =
        tokyo_sql::daysBetween(dialect, QStringLiteral("a.on_day"), QStringLiteral("p.received_on"));
    QString sql;
    for (const int span : kPaidWithin) {
        sql += QStringLiteral(", case when %1 <= %2 then p.amount else 0 end as paid_%2").arg(days).arg(span);
    }
    return sql;
}

/// Repeats a text for each span, with %1 for its days.
QString eachSpan(const QString& text) {
    QString sql;
    for (const int span : kPaidWithin) {
        sql += text.arg(span);
    }
    return sql;
}

PaidAfter rowIn(Statement& row) {
    PaidAfter read;
    read.first = row.text(0);
    read.second = row.text(1);
    read.all = row.integer(2);
    read.cases = row.integer(3);
    for (std::size_t i = 0; i < kPaidWithin.size(); ++i) {
        read.paid[i] = row.integer(4 + 2 * static_cast<int>(i));
        read.yen[i] = row.yen(5 + 2 * static_cast<int>(i));
    }
    return read;
}

}  // namespace

QString asDate(Dialect dialect, const QString& text) {
    return dialect == Dialect::Postgres ? QStringLiteral("cast(%1 as date)").arg(text) : text;
}

QString ofMoney(const FigureScope& scope) {
    return QStringLiteral(
               " and exists (select 1 from %1 g where g.campaign_id = :campaign and g.has_money = 1)")
        .arg(scope.view(QLatin1String("campaign_known")));
}

QString owingBut(const FigureScope& scope, const QString& taxpayers) {
    return QStringLiteral(
               "select '' as first_key, '' as second_key, o.taxpayer_id, %1 as on_day from "
               "(select q.taxpayer_id from %2 q where q.due_date < :from_day%3 except %4) o")
        .arg(asDate(scope.db().dialect(), QStringLiteral(":from_day")),
             scope.view(QLatin1String("receivable_in_force")),
             scope.casesOnly(QStringLiteral("q.taxpayer_id")) + ofMoney(scope), taxpayers);
}

Result<std::vector<PaidAfter>> counted(const FigureScope& scope, const QString& anchors) {
    const Dialect dialect = scope.db().dialect();
    const QString item =
        (scope.question().taxItem.isEmpty() ? QString() : QStringLiteral(" and r.tax_item = :tax_item")) +
        ofMoney(scope);
    // a receivable that money came in for later was open; what is still owed now was open then, and only what
    // the extract leaves open needs a look at later feeds
    const QString sql =
        QStringLiteral(
            "with anchor as materialized (%1), per_case as (select k.first_key, k.second_key, k.taxpayer_id, "
            "max(k.is_open) as is_open%2 "
            "from (select a.first_key, a.second_key, a.taxpayer_id, case when exists (select 1 from %5 r "
            "where r.taxpayer_id = a.taxpayer_id and r.due_date < a.on_day and r.levied > "
            "r.received_by_extract and r.outstanding > 0%6) then 1 else 0 end as is_open%3 "
            "from anchor a union all select a.first_key, a.second_key, a.taxpayer_id, 1%4 from anchor a "
            "join %7 p on p.taxpayer_id = a.taxpayer_id and p.received_on > a.on_day and p.amount > 0 "
            "join %5 r on r.receivable_id = p.receivable_id and r.due_date < a.on_day%6) k "
            "group by k.first_key, k.second_key, k.taxpayer_id) "
            "select c.first_key, c.second_key, count(*), cast(sum(c.is_open) as bigint)%8 from per_case c "
            "group by c.first_key, c.second_key order by c.first_key, c.second_key")
            .arg(anchors, eachSpan(QStringLiteral(", sum(k.paid_%1) as paid_%1")),
                 eachSpan(QStringLiteral(", 0 as paid_%1")), amountsWithin(dialect),
                 scope.view(QLatin1String("receivable_in_force")), item,
                 scope.view(QLatin1String("receipt_in_force")),
                 eachSpan(QStringLiteral(", cast(sum(case when c.paid_%1 > 0 then 1 else 0 end) as bigint), "
                                         "cast(sum(c.paid_%1) as bigint)")));
    return selectAll(scope.db(), sql, scope.bindingsOf(sql), rowIn);
}

}  // namespace saikoku::paid_sql
