#include "core/figures/funnel_figures_repository.h"

#include "core/arrears/person_link.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/paid_after_sql.h"
#include "core/figures/record_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

const QString kCurrent = QStringLiteral("current");
const QString kCarried = QStringLiteral("carried");
const QString kBoth = QStringLiteral("both");

QString ageOf(const FigureScope& scope) {
    return QStringLiteral("case when r.fiscal_year >= %1 then '%2' else '%3' end")
        .arg(QString::number(fiscalYearOf(scope.question().from)), kCurrent, kCarried);
}

/// What is still owed of targets now, and what came in of them since they became targets: together what they
/// owed then. Only what the extract leaves open needs a look at later feeds. A receivable that came to owe
/// less than nothing since counts for what it owed.
QString piecesSql(const FigureScope& scope) {
    const QString which =
        scope.casesOnly(QStringLiteral("r.taxpayer_id")) +
        (scope.question().taxItem.isEmpty() ? QString() : QStringLiteral(" and r.tax_item = :tax_item")) +
        paid_sql::ofMoney(scope);
    return QStringLiteral(
               "select r.taxpayer_id, %1 as age, r.outstanding as owed, 0 as paid from %2 r "
               "where r.due_date < :to_day and r.levied > r.received_by_extract and r.outstanding > 0%4 "
               "union all "
               "select r.taxpayer_id, %1 as age, sum(p.amount) + min(case when r.outstanding < 0 then "
               "r.outstanding else 0 end), "
               "sum(case when p.received_on <= :to_day then p.amount else 0 end) from %3 p "
               "join %2 r on r.receivable_id = p.receivable_id "
               "where p.received_on >= :from_day and p.received_on > r.due_date and r.due_date < :to_day and "
               "p.amount > 0%4 "
               "group by r.receivable_id, r.taxpayer_id, r.fiscal_year "
               "having sum(p.amount) + min(case when r.outstanding < 0 then r.outstanding else 0 end) > 0")
        .arg(ageOf(scope), scope.view(QLatin1String("receivable_in_force")),
             scope.view(QLatin1String("receipt_in_force")), which);
}

/// That an outbound call of the period is on file, of the kind of `more`.
QString callSql(const FigureScope& scope, const QString& more) {
    const QString n = QStringLiteral("n");
    return QStringLiteral(
               "exists (select 1 from %1 n where n.taxpayer_id = d.taxpayer_id and n.campaign_id = :campaign "
               "and %2%3%4%5)")
        .arg(scope.view(QLatin1String("negotiation_in_force")), record_sql::isCall(n),
             scope.momentsOnly(QStringLiteral("n.happened_at")),
             scope.peopleOnly(QStringLiteral("n.operator_id")), more);
}

/// That a promise of the period is on file, made to the person or group asked for.
QString promiseSql(const FigureScope& scope) {
    const QString people = scope.peopleOnly(QStringLiteral("m.operator_id"));
    const QString theirs =
        people.isEmpty()
            ? QString()
            : QStringLiteral(" and exists (select 1 from %1 m where m.negotiation_id = p.negotiation_id%2)")
                  .arg(scope.view(QLatin1String("negotiation_in_force")), people);
    return QStringLiteral(
               "exists (select 1 from %1 p where p.taxpayer_id = d.taxpayer_id and p.campaign_id = :campaign "
               "and p.instalment_plan_id is null%2%3)")
        .arg(scope.view(QLatin1String("promise_in_force")), scope.momentsOnly(QStringLiteral("p.made_at")),
             theirs);
}

QString flag(const QString& condition) {
    return QStringLiteral("case when %1 then 1 else 0 end").arg(condition);
}

/// One row of each target and age: what it owed and paid, and how far it got.
QString flaggedSql(const FigureScope& scope) {
    const QString debt = QStringLiteral(
        "select s.taxpayer_id, s.age, sum(s.owed) as owed, sum(s.paid) as paid from (%1) s group by "
        "s.taxpayer_id, s.age");
    const QString called =
        QStringLiteral(
            "select d.taxpayer_id, d.age, d.owed, d.paid, %1 as dialled, %2 as reached, %3 as promised, %4 "
            "as has_number, "
            "coalesce((select min(l.lead_taxpayer_id) from %5 l where l.taxpayer_id = d.taxpayer_id and "
            "l.verdict = '%6'), d.taxpayer_id) as person "
            "from (%7) d")
            .arg(
                flag(callSql(scope, {})),
                flag(callSql(scope, QStringLiteral(" and ") + record_sql::isWithPerson(QStringLiteral("n")))),
                flag(promiseSql(scope)),
                flag(QStringLiteral("exists (select 1 from %1 f where f.taxpayer_id = d.taxpayer_id and "
                                    "f.is_retired = 0)")
                         .arg(scope.view(QLatin1String("phone_in_force")))),
                scope.view(QLatin1String("person_link_in_force")), codeOf(PersonVerdict::Same),
                debt.arg(piecesSql(scope)));
    return QStringLiteral(
               "select c.taxpayer_id, c.person, c.age, c.owed, c.paid, c.dialled, c.reached, %1 as known, %2 "
               "as promised from (%3) c")
        .arg(flag(QStringLiteral("c.dialled = 1 or c.has_number = 1")),
             flag(QStringLiteral("c.reached = 1 and c.promised = 1")), called);
}

/// Persons, cases and yen of those that a condition fits.
QString countSql(const QString& condition, const QString& yen) {
    return QStringLiteral(
               ", count(distinct case when %1 then g.person end), count(distinct case when %1 then "
               "g.taxpayer_id end), "
               "cast(coalesce(sum(case when %1 then %2 else 0 end), 0) as bigint)")
        .arg(condition, yen);
}

QString countsSql() {
    const QString owed = QStringLiteral("g.owed");
    const QString paid = QStringLiteral("g.paid");
    return countSql(QStringLiteral("1 = 1"), owed) + countSql(QStringLiteral("g.known = 1"), owed) +
           countSql(QStringLiteral("g.dialled = 1"), owed) + countSql(QStringLiteral("g.reached = 1"), owed) +
           countSql(QStringLiteral("g.promised = 1"), owed) +
           countSql(QStringLiteral("g.promised = 1 and g.paid > 0"), paid) +
           countSql(QStringLiteral("g.paid > 0"), paid) +
           countSql(QStringLiteral("g.paid > 0 and g.dialled = 0"), paid);
}

FunnelCount countIn(Statement& row, int at) {
    return {row.integer(at), row.integer(at + 1), row.yen(at + 2)};
}

void put(Statement& row, Funnel& funnel) {
    constexpr int kFirst = 1;
    constexpr int kWide = 3;
    int at = kFirst;
    for (FunnelCount& stage : funnel.stages) {
        stage = countIn(row, at);
        at += kWide;
    }
    funnel.paidAtAll = countIn(row, at);
    funnel.paidUncalled = countIn(row, at + kWide);
}

}  // namespace

Result<std::vector<Funnel>> funnelOf(const FigureScope& scope) {
    const QString sql = QStringLiteral(
                            "with flagged as materialized (%1) select g.age%2 from flagged g group by g.age "
                            "union all select '%3'%2 from flagged g")
                            .arg(flaggedSql(scope), countsSql(), kBoth);
    std::vector<Funnel> funnels{{ArrearsAge::CurrentYear}, {ArrearsAge::CarriedOver}, {std::nullopt}};
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        const QString age = rows.text(0);
        put(rows, funnels[age == kCurrent ? 0 : age == kCarried ? 1 : 2]);
    }
    SAIKOKU_TRY(rows.finish());
    return funnels;
}

}  // namespace saikoku
