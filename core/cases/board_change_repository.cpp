#include "core/cases/board_change_repository.h"

#include <algorithm>
#include <iterator>

#include "core/store/fact_kinds.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

Result<QList<TaxpayerId>> idsOf(Database& db, const QString& sql, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(const auto ids, selectAll(db, sql, bindings,
                                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

}  // namespace

Result<KnownFacts> BoardChangeRepository::factsOn(QDate day) const {
    SAIKOKU_TRY_ASSIGN(const qint64 batches,
                       m_db.selectInteger(QStringLiteral("select count(*) from batch_known b where b.known_on <= :day"),
                                          {{QLatin1String(":day"), day}}));
    return batches == 0 ? Result<KnownFacts>(KnownFacts()) : KnownFacts::on(m_db, day);
}

Result<QList<TaxpayerId>> BoardChangeRepository::mayDiffer(CampaignId campaign, QDate before, QDate earliestPromise,
                                                           bool ownPast) const {
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> dated,
                       idsOf(m_db,
                             QStringLiteral("select taxpayer_id from negotiation_in_force where campaign_id = :campaign "
                                            "and known_on > :before "
                                            "union select taxpayer_id from receipt_in_force where received_on = :today "
                                            "union select taxpayer_id from receivable_in_force where due_date = :before "
                                            "union select taxpayer_id from promise_in_force where campaign_id = :campaign "
                                            "and due_date >= :earliest and due_date <= :before order by 1"),
                             {{QLatin1String(":campaign"), campaign},
                              {QLatin1String(":today"), before.addDays(1)},
                              {QLatin1String(":before"), before},
                              {QLatin1String(":earliest"), earliestPromise}}));
    if (!ownPast) {
        return dated;
    }
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> told, casesToldOf(m_db, campaign, before));
    QList<TaxpayerId> all;
    std::set_union(dated.begin(), dated.end(), told.begin(), told.end(), std::back_inserter(all));
    return all;
}

Result<QList<TaxpayerId>> BoardChangeRepository::everybody(CampaignId campaign) const {
    return idsOf(
        m_db, QStringLiteral("select taxpayer_id from case_summary where campaign_id = :campaign order by 1"),
        {{QLatin1String(":campaign"), campaign}});
}

}  // namespace saikoku
