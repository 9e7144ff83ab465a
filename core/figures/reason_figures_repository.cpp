#include "core/figures/reason_figures_repository.h"

#include "core/figures/figure_scope_repository.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// Each case with the reason of its newest record that gave one.
QString lastReasons(const FigureScope& scope) {
    const QString channel =
        scope.question().channel.isEmpty() ? QString() : QStringLiteral(" and n.channel = :channel");
    return QStringLiteral(
               "select l.taxpayer_id, l.reason from (select n.taxpayer_id, n.reason, row_number() over "
               "(partition by n.taxpayer_id"
               " order by n.happened_at desc, n.negotiation_id desc) as place from %1 n"
               " where n.campaign_id = :campaign and n.reason is not null and n.reason <> ''")
               .arg(scope.view(QLatin1String("negotiation_in_force"))) +
           channel + scope.momentsOnly(QStringLiteral("n.happened_at")) +
           scope.casesOnly(QStringLiteral("n.taxpayer_id")) +
           scope.peopleOnly(QStringLiteral("n.operator_id")) + QStringLiteral(") l where l.place = 1");
}

QString arrears(const FigureScope& scope) {
    return QStringLiteral(
               "%1 r on r.taxpayer_id = y.taxpayer_id and r.outstanding > 0 and r.due_date < :as_of")
               .arg(scope.view(QLatin1String("receivable_in_force"))) +
           (scope.question().taxItem.isEmpty() ? QString() : QStringLiteral(" and r.tax_item = :tax_item"));
}

}  // namespace

Result<std::vector<ReasonFigures>> reasonFigures(const FigureScope& scope, bool byTaxItem, QDate asOf) {
    const QString item = byTaxItem ? QStringLiteral("coalesce(r.tax_item, '')") : QStringLiteral("''");
    const QString sql = QStringLiteral(
                            "select y.reason, %1, count(distinct y.taxpayer_id), "
                            "coalesce(cast(sum(r.outstanding) as bigint), 0)"
                            " from (%2) y left join %3 group by 1, 2 order by 1, 2")
                            .arg(item, lastReasons(scope), arrears(scope));
    Bindings bindings = scope.bindingsOf(sql);
    bindings.add(QStringLiteral(":as_of"), asOf);
    if (!scope.question().channel.isEmpty()) {
        bindings.add(QStringLiteral(":channel"), scope.question().channel);
    }
    return selectAll(scope.db(), sql, bindings, [](Statement& row) {
        return ReasonFigures{row.text(0), row.text(1), row.integer(2), row.yen(3)};
    });
}

}  // namespace saikoku
