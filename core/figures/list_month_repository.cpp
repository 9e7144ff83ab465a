#include "core/figures/list_month_repository.h"

#include <algorithm>

#include "core/figures/record_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/bulk_writer.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

const QString kTargets = QStringLiteral("month_target");
const QString kTries = QStringLiteral("month_tries");
const QString kKept = QStringLiteral("month_kept");

/// Those of the person of a case: the one in whose name two cases are kept.
QString personSql(const QString& links) {
    return QStringLiteral(
               "coalesce((select min(k.lead_taxpayer_id) from %1 k where k.taxpayer_id = r.taxpayer_id and "
               "k.verdict = 'same'), "
               "r.taxpayer_id)")
        .arg(links);
}

QString personsWith(const QString& condition) {
    return QStringLiteral("count(distinct case when %1 then t.person_id end)").arg(condition);
}

}  // namespace

/// In which of the time bands the call lies, counted from the night.
QString ListMonthRepository::band(const QString& moment) const {
    const QString minute = tokyo_sql::minuteOfDay(m_scope.db().dialect(), moment);
    QString sql = QStringLiteral("case");
    for (std::size_t i = m_agreed.bands.size(); i > 0; --i) {
        const QTime begins = m_agreed.bands.at(i - 1);
        sql += QStringLiteral(" when %1 >= %2 then %3")
                   .arg(minute)
                   .arg(begins.hour() * 60 + begins.minute())
                   .arg(i);
    }
    return m_agreed.bands.empty() ? QStringLiteral("0") : sql + QStringLiteral(" else 0 end");
}

Result<void> ListMonthRepository::addTargets() {
    Database& db = m_scope.db();
    SAIKOKU_TRY(db.run(QStringLiteral("drop table if exists ") + kTargets));
    SAIKOKU_TRY(db.run(QStringLiteral("create temporary table %1 (taxpayer_id bigint, person_id bigint, "
                                      "tax_item text, is_current bigint, "
                                      "yen bigint, paid bigint, known bigint)")
                           .arg(kTargets)));
    // Open at the period's first day, or the day after its due date when that came later: what was received
    // since is added again.
    const QString later = QStringLiteral("case when p.received_on > r.due_date then p.amount else 0 end");
    const QString within = QStringLiteral(
        "case when p.received_on > r.due_date and p.received_on <= :to_day then p.amount else 0 end");
    const QString perReceivable =
        QStringLiteral(
            "select r.receivable_id, r.taxpayer_id, r.tax_item, r.fiscal_year, "
            "r.outstanding + coalesce(sum(%1), 0) as yen, coalesce(sum(%2), 0) as paid "
            "from %3 r left join %4 p on p.receivable_id = r.receivable_id and p.received_on >= :from_day "
            "where r.due_date < :to_day and exists (select 1 from campaign_known g where g.campaign_id = "
            ":campaign and g.has_money = 1)%5%6 "
            "group by r.receivable_id, r.taxpayer_id, r.tax_item, r.fiscal_year, r.outstanding")
            .arg(later, within, m_scope.view(QLatin1String("receivable_in_force")),
                 m_scope.view(QLatin1String("receipt_in_force")),
                 m_scope.casesOnly(QStringLiteral("r.taxpayer_id")),
                 m_scope.question().taxItem.isEmpty() ? QString()
                                                      : QStringLiteral(" and r.tax_item = :tax_item"));
    const QString sql =
        QStringLiteral(
            "insert into %1 (taxpayer_id, person_id, tax_item, is_current, yen, paid, known) "
            "select r.taxpayer_id, %2, r.tax_item, case when r.fiscal_year >= %3 then 1 else 0 end, "
            "cast(sum(r.yen) as bigint), cast(sum(r.paid) as bigint), "
            "case when exists (select 1 from %4 h where h.taxpayer_id = r.taxpayer_id and h.is_retired = 0) "
            "then 1 else 0 end "
            "from (%5) r where r.yen > 0 group by 1, 3, 4")
            .arg(kTargets, personSql(m_scope.view(QLatin1String("person_link_in_force"))))
            .arg(fiscalYearOf(m_scope.question().to))
            .arg(m_scope.view(QLatin1String("phone_in_force")), perReceivable);
    SAIKOKU_TRY(db.execute(sql, m_scope.bindingsOf(sql)));
    return {};
}

Result<void> ListMonthRepository::addTries() {
    Database& db = m_scope.db();
    SAIKOKU_TRY(db.run(QStringLiteral("drop table if exists ") + kTries));
    SAIKOKU_TRY(db.run(QStringLiteral("create temporary table %1 (taxpayer_id bigint primary key, calls "
                                      "bigint, weekdays bigint, bands bigint, "
                                      "reached bigint, promised bigint)")
                           .arg(kTries)));
    const QString n = QStringLiteral("n");
    const QString moment = QStringLiteral("n.happened_at");
    const QString call = record_sql::isCall(n);
    const QString promised =
        QStringLiteral("exists (select 1 from %1 p where p.negotiation_id = n.negotiation_id and "
                       "p.instalment_plan_id is null)")
            .arg(m_scope.view(QLatin1String("promise_in_force")));
    const QString sql =
        QStringLiteral(
            "insert into %1 (taxpayer_id, calls, weekdays, bands, reached, promised) "
            "select n.taxpayer_id, sum(case when %2 then 1 else 0 end), count(distinct case when %2 then %3 "
            "end), "
            "count(distinct case when %2 then %4 end), max(case when %2 and %5 then 1 else 0 end), max(case "
            "when %6 then 1 else 0 end) "
            "from %7 n where n.campaign_id = :campaign%8%9 and n.taxpayer_id in (select t.taxpayer_id from "
            "month_target t) "
            "group by n.taxpayer_id")
            .arg(kTries, call, tokyo_sql::weekday(db.dialect(), moment), band(moment),
                 record_sql::isWithPerson(n), promised, m_scope.view(QLatin1String("negotiation_in_force")),
                 m_scope.momentsOnly(moment), m_scope.peopleOnly(QStringLiteral("n.operator_id")));
    SAIKOKU_TRY(db.execute(sql, m_scope.bindingsOf(sql)));
    return {};
}

Result<void> ListMonthRepository::keepTargets(const QList<TaxpayerId>& keptCases) {
    Database& db = m_scope.db();
    SAIKOKU_TRY(addTargets());
    SAIKOKU_TRY(addTries());
    SAIKOKU_TRY(db.run(QStringLiteral("drop table if exists ") + kKept));
    SAIKOKU_TRY(
        db.run(QStringLiteral("create temporary table %1 (taxpayer_id bigint primary key)").arg(kKept)));
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(db, kKept, {QStringLiteral("taxpayer_id")}));
    QList<TaxpayerId> cases = keptCases;
    std::sort(cases.begin(), cases.end(), [](TaxpayerId a, TaxpayerId b) { return a.value < b.value; });
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    for (const TaxpayerId id : std::as_const(cases)) {
        writer.integer(id.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<std::vector<MonthFigures>> ListMonthRepository::figures(bool isTotal) const {
    const QString agreed = QStringLiteral("f.calls >= %1 and f.weekdays >= %2 and f.bands >= %3")
                               .arg(m_agreed.tries)
                               .arg(std::min(m_agreed.weekdays, m_agreed.tries))
                               .arg(std::min(m_agreed.timeBands, m_agreed.tries));
    const QString calls =
        isTotal ? QStringLiteral("(select cast(coalesce(sum(x.calls), 0) as bigint) from month_tries x)")
                : QStringLiteral("cast(coalesce(sum(f.calls), 0) as bigint)");
    const QStringList counted{QStringLiteral("count(distinct t.person_id)"),
                              QStringLiteral("count(distinct t.taxpayer_id)"),
                              QStringLiteral("cast(coalesce(sum(t.yen), 0) as bigint)"),
                              personsWith(QStringLiteral("t.known = 1 or f.calls > 0")),
                              personsWith(QStringLiteral("f.calls > 0")),
                              calls,
                              personsWith(agreed),
                              personsWith(QStringLiteral("f.reached = 1")),
                              personsWith(QStringLiteral("f.promised = 1")),
                              personsWith(QStringLiteral("k.taxpayer_id is not null")),
                              personsWith(QStringLiteral("t.paid > 0")),
                              QStringLiteral("cast(coalesce(sum(t.paid), 0) as bigint)")};
    const QString grouped =
        isTotal ? QStringLiteral("'', '', 0")
                : QStringLiteral("t.tax_item, coalesce(max(i.name), t.tax_item), t.is_current");
    const QString sql =
        QStringLiteral(
            "select %1, %2 from month_target t left join month_tries f on f.taxpayer_id = t.taxpayer_id "
            "left join month_kept k on k.taxpayer_id = t.taxpayer_id left join tax_item_name i on i.code = "
            "t.tax_item%3")
            .arg(grouped, counted.join(QStringLiteral(", ")),
                 isTotal ? QString()
                         : QStringLiteral(
                               " group by t.tax_item, t.is_current order by t.tax_item, t.is_current desc"));
    return selectAll(m_scope.db(), sql, {}, [](Statement& row) {
        MonthFigures month;
        month.taxItem = row.text(0);
        month.taxItemName = row.text(1);
        month.age = row.flag(2) ? ArrearsAge::CurrentYear : ArrearsAge::CarriedOver;
        month.targetPersons = row.integer(3);
        month.targets = row.integer(4);
        month.targetsYen = row.yen(5);
        month.numberKnown = row.integer(6);
        month.dialled = row.integer(7);
        month.calls = row.integer(8);
        month.agreed = row.integer(9);
        month.reached = row.integer(10);
        month.promised = row.integer(11);
        month.kept = row.integer(12);
        month.paid = row.integer(13);
        month.paidYen = row.yen(14);
        return month;
    });
}

Result<std::vector<MonthFigures>> ListMonthRepository::rows() const {
    return figures(false);
}

Result<MonthFigures> ListMonthRepository::total() const {
    SAIKOKU_TRY_ASSIGN(const auto all, figures(true));
    return all.empty() ? MonthFigures() : all.front();
}

}  // namespace saikoku
