#include "core/figures/levy_figures_repository.h"

#include <map>
#include <tuple>

#include "core/figures/figure_scope_repository.h"
#include "core/figures/paid_after_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

using LevyKey = std::tuple<QString, int, QDate>;

QDate monthOf(const QString& text) {
    return QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
}

QString which(const FigureScope& scope) {
    return scope.casesOnly(QStringLiteral("r.taxpayer_id")) +
           (scope.question().taxItem.isEmpty() ? QString() : QStringLiteral(" and r.tax_item = :tax_item")) +
           paid_sql::ofMoney(scope);
}

}  // namespace

Result<LevySums> levySums(const FigureScope& scope) {
    const Dialect dialect = scope.db().dialect();
    const QString due = tokyo_sql::monthOfDate(dialect, QStringLiteral("r.due_date"));
    LevySums sums;
    const QString levied = QStringLiteral(
                               "select r.tax_item, r.fiscal_year, %1, cast(sum(r.levied) as bigint), "
                               "cast(sum(r.levied - r.received_by_extract) as bigint) "
                               "from %2 r where 1 = 1%3 group by 1, 2, 3 order by 1, 2, 3")
                               .arg(due, scope.view(QLatin1String("receivable_in_force")), which(scope));
    SAIKOKU_TRY_ASSIGN(sums.levied,
                       selectAll(scope.db(), levied, scope.bindingsOf(levied), [](Statement& row) {
                           return LevySum{row.text(0), static_cast<int>(row.integer(1)), monthOf(row.text(2)),
                                          row.yen(3), row.yen(4)};
                       }));
    const QString received =
        QStringLiteral(
            "select r.tax_item, r.fiscal_year, %1, %2, p.channel, cast(sum(p.amount) as bigint), "
            "cast(sum(case when p.received_on <= r.due_date then p.amount else 0 end) as bigint), "
            "cast(sum(case when p.feed <> 'extract' then p.amount else 0 end) as bigint) "
            "from %3 p join %4 r on r.receivable_id = p.receivable_id "
            "where 1 = 1%5 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5")
            .arg(due, tokyo_sql::monthOfDate(dialect, QStringLiteral("p.received_on")),
                 scope.view(QLatin1String("receipt_in_force")),
                 scope.view(QLatin1String("receivable_in_force")), which(scope));
    // what later feeds brought is off what the extract leaves open: by sums, not receivable by receivable
    std::map<LevyKey, Yen> later;
    SAIKOKU_TRY_ASSIGN(sums.received,
                       selectAll(scope.db(), received, scope.bindingsOf(received), [&](Statement& row) {
                           const ReceiptSum sum{row.text(0),
                                                static_cast<int>(row.integer(1)),
                                                monthOf(row.text(2)),
                                                monthOf(row.text(3)),
                                                row.text(4),
                                                row.yen(5),
                                                row.yen(6)};
                           later[{sum.taxItem, sum.fiscalYear, sum.dueMonth}] += row.yen(7);
                           return sum;
                       }));
    for (LevySum& sum : sums.levied) {
        sum.outstanding -= later[{sum.taxItem, sum.fiscalYear, sum.dueMonth}];
    }
    return sums;
}

}  // namespace saikoku
