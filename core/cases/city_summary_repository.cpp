#include "core/cases/city_summary_repository.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// "with b": receivables in force with what was received by the extract and later feeds;
/// materialised, since received is looked up for each of them.
QString withBalances(const KnownFacts& facts) {
    return QStringLiteral("with b as materialized (select r.taxpayer_id, r.tax_item, r.due_date, r.levied, r.received from %1 r) ")
        .arg(facts.view(QLatin1String("receivable_in_force")));
}

const QString kIsOpen = QStringLiteral("b.due_date < :day and b.levied > b.received");

}  // namespace

Result<QList<TaxItemSummary>> CitySummaryRepository::taxItems(QDate asOf) {
    const QString sql =
        withBalances(m_facts) +
        QStringLiteral("select b.tax_item, coalesce(min(t.name), b.tax_item), count(*), cast(sum(b.levied) as bigint),"
                       " cast(sum(b.received) as bigint), cast(sum(case when %1 then 1 else 0 end) as bigint),"
                       " cast(sum(case when %1 then b.levied - b.received else 0 end) as bigint)"
                       " from b left join tax_item_name t on t.code = b.tax_item group by b.tax_item order by b.tax_item")
            .arg(kIsOpen);
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, sql, {{QLatin1String(":day"), asOf}}, [](Statement& row) {
                           return TaxItemSummary{row.text(0), row.text(1), row.integer(2), row.yen(3),
                                                 row.yen(4),  row.integer(5), row.yen(6)};
                       }));
    return QList<TaxItemSummary>(rows.begin(), rows.end());
}

Result<void> CitySummaryRepository::countTaxpayers(CitySummary& summary) {
    const QString sql = withBalances(m_facts) +
                        QStringLiteral(
                            "select count(*), cast(coalesce(sum(case when exists (select 1 from %2 p where p.taxpayer_id ="
                            " o.taxpayer_id and p.is_retired = 0) then 1 else 0 end), 0) as bigint)"
                            " from (select distinct b.taxpayer_id from b where %1) o")
                            .arg(kIsOpen, m_facts.view(QLatin1String("phone_in_force")));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql, {{QLatin1String(":day"), summary.asOf}}));
    if (rows.next()) {
        summary.taxpayersInArrears = rows.integer(0);
        summary.taxpayersInArrearsWithPhone = rows.integer(1);
    }
    return rows.finish();
}

Result<CitySummary> CitySummaryRepository::summary(QDate asOf) {
    CitySummary summary;
    summary.asOf = asOf;
    SAIKOKU_TRY_ASSIGN(summary.taxItems, taxItems(asOf));
    SAIKOKU_TRY(countTaxpayers(summary));
    return summary;
}

}  // namespace saikoku
