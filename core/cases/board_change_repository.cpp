#include "core/cases/board_change_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

Result<QList<TaxpayerId>> idsOf(Database& db, const QString& sql, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(const auto ids, selectAll(db, sql, bindings,
                                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

}  // namespace

Result<std::optional<BatchId>> BoardChangeRepository::firstBatchSince(QDate day) const {
    return selectFirst(
        m_db,
        QStringLiteral("select n.batch_id from import_batch n where n.started_at >= :at "
                       "and exists (select 1 from import_batch o where o.batch_id < n.batch_id "
                       "and o.started_at < :at) order by n.batch_id limit 1"),
        {{QLatin1String(":at"), fromTokyo(day, QTime(0, 0))}},
        [](Statement& row) { return BatchId{row.integer(0)}; });
}

Result<QList<TaxpayerId>> BoardChangeRepository::mayDiffer(CampaignId campaign, QDate before,
                                                           QDate earliestPromise,
                                                           std::optional<BatchId> firstNew) const {
    QString sql = QStringLiteral(
        "select taxpayer_id from negotiation where campaign_id = :campaign and happened_at >= :start "
        "union select taxpayer_id from receipt where to_batch is null and received_on = :today "
        "union select taxpayer_id from receivable where to_batch is null and due_date = :before "
        "union select taxpayer_id from promise where campaign_id = :campaign "
        "and due_date >= :earliest and due_date <= :before");
    if (firstNew) {
        for (const char* table : {"taxpayer", "receivable", "receipt"}) {
            sql +=
                QStringLiteral(" union select taxpayer_id from %1 where from_batch >= %2 or to_batch >= %2")
                    .arg(QLatin1String(table))
                    .arg(firstNew->value);
        }
    }
    return idsOf(m_db, sql + QStringLiteral(" order by 1"),
                 {{QLatin1String(":campaign"), campaign},
                  {QLatin1String(":start"), fromTokyo(before.addDays(1), QTime(0, 0))},
                  {QLatin1String(":today"), before.addDays(1)},
                  {QLatin1String(":before"), before},
                  {QLatin1String(":earliest"), earliestPromise}});
}

Result<QList<TaxpayerId>> BoardChangeRepository::everybody(CampaignId campaign) const {
    return idsOf(
        m_db, QStringLiteral("select taxpayer_id from case_summary where campaign_id = :campaign order by 1"),
        {{QLatin1String(":campaign"), campaign}});
}

}  // namespace saikoku
