#include "core/contact/campaign_member_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;

QString idsFrom(const QList<TaxpayerId>& taxpayers, qsizetype from) {
    QStringList ids;
    for (qsizetype i = from; i < std::min(from + kIdsPerStatement, taxpayers.size()); ++i) {
        ids.append(QString::number(taxpayers.at(i).value));
    }
    return ids.join(u',');
}

struct MemberVersion {
    CampaignId campaign;
    TaxpayerId taxpayer;
    int targetYear = 0;
    BatchId batch;
};

}  // namespace

template <>
BulkTable RowWriter<MemberVersion>::table() {
    return bulkTable("campaign_member", "campaign_id taxpayer_id target_year from_batch");
}

template <>
void RowWriter<MemberVersion>::put(BulkWriter& rows, const MemberVersion& row) {
    rows.integer(row.campaign.value);
    rows.integer(row.taxpayer.value);
    row.targetYear == 0 ? rows.null() : rows.integer(qint64(row.targetYear));
    rows.integer(row.batch.value);
}

Result<QHash<TaxpayerId, CampaignMember>> CampaignMemberRepository::inForce(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select taxpayer_id, row_id, coalesce(target_year, 0) from campaign_member "
                                                                  "where campaign_id = :campaign and to_batch is null"),
                                                   {{QLatin1String(":campaign"), campaign}}));
    QHash<TaxpayerId, CampaignMember> members;
    while (rows.next()) {
        members.insert(TaxpayerId{rows.integer(0)}, {rows.integer(1), static_cast<int>(rows.integer(2))});
    }
    SAIKOKU_TRY(rows.finish());
    return members;
}

QString CampaignMemberRepository::inSpaceSql(const QString& person, const QString& memberView) {
    return QStringLiteral("case when (select g.has_money from campaign_known g where g.campaign_id = :campaign) = 1 "
                          "then %1.outside_tax = 0 else exists (select 1 from %2 m where m.campaign_id = :campaign "
                          "and m.taxpayer_id = %1.taxpayer_id) end")
        .arg(person, memberView);
}

Result<QList<TaxpayerId>> CampaignMemberRepository::among(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const {
    QList<TaxpayerId> members;
    for (qsizetype from = 0; from < taxpayers.size(); from += kIdsPerStatement) {
        SAIKOKU_TRY_ASSIGN(const auto found,
                           selectAll(m_db,
                                     QStringLiteral("select t.taxpayer_id from %3 t where t.taxpayer_id in (%1) and %2 "
                                                    "order by t.taxpayer_id")
                                         .arg(idsFrom(taxpayers, from),
                                              inSpaceSql(QStringLiteral("t"), m_facts.view(QLatin1String("campaign_member_in_force"))),
                                              m_facts.view(QLatin1String("taxpayer_in_force"))),
                                     {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
        members.append(QList<TaxpayerId>(found.begin(), found.end()));
    }
    return members;
}

Result<QList<TaxpayerId>> CampaignMemberRepository::keepMembers(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const {
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> members, among(campaign, taxpayers));
    QList<TaxpayerId> kept;
    for (const TaxpayerId each : taxpayers) {
        if (members.contains(each)) {
            kept.append(each);
        }
    }
    return kept;
}

Result<void> CampaignMemberRepository::end(std::span<const qint64> rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id : rowIds.subspan(start, std::min<size_t>(kIdsPerStatement, rowIds.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update campaign_member set to_batch = :batch where row_id in (%1)").arg(ids.join(u',')),
                                 {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

Result<void> CampaignMemberRepository::add(CampaignId campaign, std::span<const TaxpayerId> taxpayers, int targetYear, BatchId batch) {
    if (taxpayers.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<MemberVersion>::open(m_db));
    for (const TaxpayerId taxpayer : taxpayers) {
        SAIKOKU_TRY(writer.add({campaign, taxpayer, targetYear, batch}));
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<CampaignMemberRepository::Reversal> CampaignMemberRepository::bringBack(BatchId before, BatchId undo) {
    const Bindings batches{{QLatin1String(":undo"), undo}, {QLatin1String(":batch"), before}};
    Reversal reversal;
    SAIKOKU_TRY_ASSIGN(reversal.ended, m_db.execute(QStringLiteral("update campaign_member set to_batch = :undo "
                                                                   "where to_batch is null and from_batch >= :batch"),
                                                    batches));
    SAIKOKU_TRY_ASSIGN(reversal.restored,
                       m_db.execute(QStringLiteral("insert into campaign_member (campaign_id, taxpayer_id, target_year, from_batch) "
                                                   "select campaign_id, taxpayer_id, target_year, cast(:undo as bigint) from campaign_member "
                                                   "where from_batch < :batch and to_batch >= :batch order by row_id"),
                                    batches));
    return reversal;
}

Result<QList<TaxpayerId>> CampaignMemberRepository::touchedBy(BatchId batch) const {
    SAIKOKU_TRY_ASSIGN(const auto ids, selectAll(m_db,
                                                 QStringLiteral("select distinct taxpayer_id from campaign_member where from_batch = :batch "
                                                                "or to_batch = :batch order by taxpayer_id"),
                                                 {{QLatin1String(":batch"), batch}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

}  // namespace saikoku
