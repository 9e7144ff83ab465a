#include "core/figures/effect_figures_repository.h"

#include "core/figures/figure_scope_repository.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

QString contactsOf(const FigureScope& scope, const QString& keys, const QString& groups) {
    const Dialect dialect = scope.db().dialect();
    QString where = QStringLiteral("n.campaign_id = :campaign and n.direction = 'outbound'") +
                    scope.momentsOnly(QStringLiteral("n.happened_at")) +
                    scope.casesOnly(QStringLiteral("n.taxpayer_id")) +
                    scope.peopleOnly(QStringLiteral("n.operator_id"));
    if (!scope.question().channel.isEmpty()) {
        where += QStringLiteral(" and n.channel = :channel");
    }
    return QStringLiteral("select %1, n.taxpayer_id, %2 as on_day from %3 n where %4 group by %5")
        .arg(keys, paid_sql::asDate(dialect, tokyo_sql::day(dialect, QStringLiteral("min(n.happened_at)"))),
             scope.view(QLatin1String("negotiation_in_force")), where, groups);
}

Result<PaidAfter> onlyOne(Result<std::vector<PaidAfter>> found) {
    SAIKOKU_TRY(found);
    return found->empty() ? PaidAfter{} : found->front();
}

}  // namespace

Result<ContactEffects> contactEffects(const FigureScope& scope) {
    ContactEffects effects;
    SAIKOKU_TRY_ASSIGN(
        effects.rows,
        paid_sql::counted(scope,
                          contactsOf(scope, QStringLiteral("n.channel as first_key, n.result as second_key"),
                                     QStringLiteral("n.channel, n.result, n.taxpayer_id"))));
    SAIKOKU_TRY_ASSIGN(effects.all,
                       onlyOne(paid_sql::counted(
                           scope, contactsOf(scope, QStringLiteral("'' as first_key, '' as second_key"),
                                             QStringLiteral("n.taxpayer_id")))));
    return effects;
}

Result<PaidAfter> leftUncontacted(const FigureScope& scope) {
    const QString contacted =
        QStringLiteral(
            "select n.taxpayer_id from %1 n where n.campaign_id = :campaign and n.direction = 'outbound'%2")
            .arg(scope.view(QLatin1String("negotiation_in_force")),
                 scope.momentsOnly(QStringLiteral("n.happened_at")));
    const QString anchors = paid_sql::owingBut(scope, contacted);
    return onlyOne(paid_sql::counted(scope, anchors));
}

Result<std::vector<PaidAfter>> lotEffects(const FigureScope& scope) {
    const QString anchors =
        QStringLiteral(
            "select l.arm as first_key, '' as second_key, l.taxpayer_id, min(l.drawn_on) as on_day from %1 l "
            "where l.campaign_id = :campaign%2%3 group by l.arm, l.taxpayer_id")
            .arg(scope.view(QLatin1String("case_lot_known")), scope.daysOnly(QStringLiteral("l.drawn_on")),
                 scope.casesOnly(QStringLiteral("l.taxpayer_id")));
    return paid_sql::counted(scope, anchors);
}

}  // namespace saikoku
