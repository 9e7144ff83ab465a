#include "core/figures/promise_figures_repository.h"

#include "core/figures/figure_scope_repository.h"
#include "core/store/query.h"

namespace saikoku {

Result<std::vector<MadePromise>> promisesDue(const FigureScope& scope) {
    QString sql =
        QStringLiteral(
            "select p.promise_id, p.taxpayer_id, n.operator_id, p.due_date, p.amount from %1 p join %2 n"
            " on n.negotiation_id = p.negotiation_id where p.campaign_id = :campaign and "
            "p.instalment_plan_id is null")
            .arg(scope.view(QLatin1String("promise_in_force")),
                 scope.view(QLatin1String("negotiation_in_force"))) +
        scope.daysOnly(QStringLiteral("p.due_date")) + scope.casesOnly(QStringLiteral("p.taxpayer_id")) +
        scope.peopleOnly(QStringLiteral("n.operator_id"));
    Bindings bindings = scope.bindingsOf(sql);
    if (!scope.question().channel.isEmpty()) {
        sql += QStringLiteral(" and n.channel = :channel");
        bindings.add(QStringLiteral(":channel"), scope.question().channel);
    }
    return selectAll(scope.db(), sql + QStringLiteral(" order by p.taxpayer_id, p.promise_id"), bindings,
                     [](Statement& row) {
                         return MadePromise{row.id<PromiseId>(0), row.id<TaxpayerId>(1),
                                            row.id<OperatorId>(2), row.date(3), row.yen(4)};
                     });
}

}  // namespace saikoku
