#include "core/cases/city_summary_repository.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// Receivables in force with what was received by the extract and later feeds.
const QString kBalances = QStringLiteral(
    "select r.taxpayer_id, r.tax_item, r.due_date, r.levied, r.received + coalesce(l.amount, 0) as received"
    " from receivable r left join (select receivable_id, cast(sum(amount) as bigint) as amount from receipt"
    " where to_batch is null and feed <> 'extract' group by receivable_id) l on l.receivable_id = r.receivable_id"
    " where r.to_batch is null");

const QString kIsOpen = QStringLiteral("b.due_date < :day and b.levied > b.received");

}  // namespace

Result<QList<TaxItemSummary>> CitySummaryRepository::taxItems(QDate asOf) {
    const QString sql =
        QStringLiteral("select b.tax_item, coalesce(min(t.name), b.tax_item), count(*), cast(sum(b.levied) as bigint),"
                       " cast(sum(b.received) as bigint), cast(sum(case when %2 then 1 else 0 end) as bigint),"
                       " cast(sum(case when %2 then b.levied - b.received else 0 end) as bigint)"
                       " from (%1) b left join tax_item t on t.code = b.tax_item group by b.tax_item order by b.tax_item")
            .arg(kBalances, kIsOpen);
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, sql, {{QLatin1String(":day"), asOf}}, [](Statement& row) {
                           return TaxItemSummary{row.text(0), row.text(1), row.integer(2), row.yen(3),
                                                 row.yen(4),  row.integer(5), row.yen(6)};
                       }));
    return QList<TaxItemSummary>(rows.begin(), rows.end());
}

Result<void> CitySummaryRepository::countTaxpayers(CitySummary& summary) {
    const QString sql = QStringLiteral(
                            "select count(*), cast(coalesce(sum(case when exists (select 1 from phone p where p.taxpayer_id ="
                            " o.taxpayer_id and p.to_batch is null) then 1 else 0 end), 0) as bigint)"
                            " from (select distinct b.taxpayer_id from (%1) b where %2) o")
                            .arg(kBalances, kIsOpen);
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
