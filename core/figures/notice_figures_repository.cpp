#include "core/figures/notice_figures_repository.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/figures/figure_scope_repository.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

QString asText(const QString& number) {
    return QStringLiteral("cast(%1 as text)").arg(number);
}

/// Letters of the period with the batch that they are of.
QString letters(const FigureScope& scope) {
    return QStringLiteral(
               "%1 d left join %2 l on l.number = d.letter_number where d.campaign_id = :campaign%3%4")
        .arg(scope.view(QLatin1String("dispatch_known")), scope.view(QLatin1String("notice_letter_known")),
             scope.daysOnly(QStringLiteral("d.sent_on")), scope.casesOnly(QStringLiteral("d.taxpayer_id")));
}

/// One text for a batch, and for a template's day without one.
QString rowKey() {
    return QStringLiteral(
               "case when l.notice_batch_id is not null then 'b' || %1 else 'd' || %2 || d.kind || ':' || "
               "d.template end")
        .arg(asText(QStringLiteral("l.notice_batch_id")), asText(QStringLiteral("d.sent_on")));
}

Result<std::vector<PaidAfter>> paidByRow(const FigureScope& scope) {
    return paid_sql::counted(
        scope,
        QStringLiteral("select %1 as first_key, '' as second_key, d.taxpayer_id, min(d.sent_on) as on_day "
                       "from %2 group by 1, 3")
            .arg(rowKey(), letters(scope)));
}

Result<PaidAfter> onlyOne(Result<std::vector<PaidAfter>> found) {
    SAIKOKU_TRY(found);
    return found->empty() ? PaidAfter{} : found->front();
}

Result<std::map<QString, NoticeEffect>> sentByRow(const FigureScope& scope) {
    const QString sql = QStringLiteral(
                            "select x.row_key, x.notice_batch_id, x.kind, coalesce(max(b.title), "
                            "max(x.template)), min(x.sent_on), count(*), "
                            "cast(sum(case when x.returned_on is null then 0 else 1 end) as bigint) from "
                            "(select %1 as row_key, l.notice_batch_id, d.kind, d.template, d.sent_on, "
                            "d.returned_on from %2) x "
                            "left join %3 b on b.notice_batch_id = x.notice_batch_id group by x.row_key, "
                            "x.notice_batch_id, x.kind")
                            .arg(rowKey(), letters(scope), scope.view(QLatin1String("notice_batch_known")));
    std::map<QString, NoticeEffect> rows;
    SAIKOKU_TRY_ASSIGN(Statement found, scope.db().select(sql, scope.bindingsOf(sql)));
    while (found.next()) {
        NoticeEffect& row = rows[found.text(0)];
        row.batch = found.integer(1);
        row.kind = found.text(2);
        row.title = found.text(3);
        row.sentOn = found.date(4);
        row.sent += found.integer(5);
        row.returned += found.integer(6);
    }
    SAIKOKU_TRY(found.finish());
    return rows;
}

/// Cases that called because of a letter, by row; under an empty key all of them, each once.
Result<std::map<QString, qint64>> calledBack(const FigureScope& scope) {
    const QString answered = QStringLiteral(
        "select %1 as row_key, x.taxpayer_id from (select %2 as row_key, d.dispatch_id, d.taxpayer_id from "
        "%3) x "
        "join %4 w on w.dispatch_id = x.dispatch_id");
    const QString answers = scope.view(QLatin1String("dispatch_answer_in_force"));
    const QString sql =
        QStringLiteral(
            "select y.row_key, count(distinct y.taxpayer_id) from (%1 union all %2) y group by y.row_key")
            .arg(answered.arg(QStringLiteral("x.row_key"), rowKey(), letters(scope), answers),
                 answered.arg(QStringLiteral("''"), rowKey(), letters(scope), answers));
    std::map<QString, qint64> cases;
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        cases[rows.text(0)] = rows.integer(1);
    }
    SAIKOKU_TRY(rows.finish());
    return cases;
}

}  // namespace

Result<NoticeEffects> noticeEffects(const FigureScope& scope) {
    SAIKOKU_TRY_ASSIGN(auto byKey, sentByRow(scope));
    SAIKOKU_TRY_ASSIGN(const auto paid, paidByRow(scope));
    for (const PaidAfter& each : paid) {
        byKey[each.first].paid = each;
    }
    SAIKOKU_TRY_ASSIGN(auto answered, calledBack(scope));
    NoticeEffects effects;
    effects.calledBack = answered[QString()];
    for (auto& [key, row] : byKey) {
        row.calledBack = answered[key];
        effects.rows.push_back(row);
    }
    std::sort(effects.rows.begin(), effects.rows.end(),
              [](const NoticeEffect& one, const NoticeEffect& other) {
                  return std::tie(one.sentOn, one.batch, one.kind, one.title) <
                         std::tie(other.sentOn, other.batch, other.kind, other.title);
              });
    SAIKOKU_TRY_ASSIGN(effects.all,
                       onlyOne(paid_sql::counted(
                           scope, QStringLiteral("select '' as first_key, '' as second_key, d.taxpayer_id, "
                                                 "min(d.sent_on) as on_day from %1 group by d.taxpayer_id")
                                      .arg(letters(scope)))));
    return effects;
}

Result<PaidAfter> leftUnwritten(const FigureScope& scope) {
    const QString written =
        QStringLiteral("select d.taxpayer_id from %1 d where d.campaign_id = :campaign%2")
            .arg(scope.view(QLatin1String("dispatch_known")), scope.daysOnly(QStringLiteral("d.sent_on")));
    const QString anchors = paid_sql::owingBut(scope, written);
    return onlyOne(paid_sql::counted(scope, anchors));
}

}  // namespace saikoku
