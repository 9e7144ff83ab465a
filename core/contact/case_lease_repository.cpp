#include "core/contact/case_lease_repository.h"

#include <QStringList>

#include "core/store/query.h"

namespace saikoku {

namespace {

const QLatin1String kRunning(
    "select l.campaign_id, l.taxpayer_id, l.operator_id, coalesce(o.display_name, ''), l.workstation, l.call_list_id, "
    "coalesce(k.name, ''), l.place, l.taken_at, l.lease_until from case_lease l "
    "left join operator_name o on o.operator_id = l.operator_id left join call_list k on k.call_list_id = l.call_list_id "
    "where l.campaign_id = :campaign and l.lease_until > :now");

CaseLease leaseIn(Statement& row) {
    CaseLease lease;
    lease.campaign = CampaignId{row.integer(0)};
    lease.taxpayer = TaxpayerId{row.integer(1)};
    lease.holder = OperatorId{row.integer(2)};
    lease.holderName = row.text(3);
    lease.workstation = row.text(4);
    lease.list = CallListId{row.integerOrNull(5).value_or(0)};
    lease.listName = row.text(6);
    lease.place = row.integerOrNull(7).value_or(0);
    lease.takenAt = row.moment(8);
    lease.until = row.moment(9);
    return lease;
}

Bindings keyOf(CampaignId campaign, TaxpayerId taxpayer) {
    return {{QLatin1String(":campaign"), campaign}, {QLatin1String(":case"), taxpayer}};
}

}  // namespace

Result<bool> CaseLeaseRepository::take(const CaseLease& lease, const QDateTime& now) {
    Bindings values = keyOf(lease.campaign, lease.taxpayer);
    values.add(QStringLiteral(":holder"), lease.holder);
    values.add(QStringLiteral(":seat"), lease.workstation);
    values.add(QStringLiteral(":list"), lease.list);
    values.add(QStringLiteral(":place"), lease.place > 0 ? BindValue(lease.place) : BindValue(nullptr));
    values.add(QStringLiteral(":now"), now);
    values.add(QStringLiteral(":until"), lease.until);
    SAIKOKU_TRY_ASSIGN(
        const qint64 rows,
        m_db.execute(QStringLiteral("insert into case_lease (campaign_id, taxpayer_id, operator_id, workstation, call_list_id, place, "
                                    "taken_at, lease_until) values (:campaign, :case, :holder, :seat, cast(:list as bigint), "
                                    "cast(:place as bigint), :now, :until) on conflict (campaign_id, taxpayer_id) do update set "
                                    "operator_id = excluded.operator_id, workstation = excluded.workstation, "
                                    "call_list_id = excluded.call_list_id, place = excluded.place, taken_at = excluded.taken_at, "
                                    "lease_until = excluded.lease_until "
                                    "where case_lease.lease_until <= excluded.taken_at or case_lease.operator_id = excluded.operator_id"),
                     values));
    return rows > 0;
}

Result<bool> CaseLeaseRepository::renew(CampaignId campaign, TaxpayerId taxpayer, OperatorId holder, const QDateTime& now,
                                        const QDateTime& until) {
    Bindings values = keyOf(campaign, taxpayer);
    values.add(QStringLiteral(":holder"), holder);
    values.add(QStringLiteral(":now"), now);
    values.add(QStringLiteral(":until"), until);
    SAIKOKU_TRY_ASSIGN(const qint64 rows,
                       m_db.execute(QStringLiteral("update case_lease set lease_until = case when lease_until > :until then lease_until "
                                                   "else :until end where campaign_id = :campaign and taxpayer_id = :case "
                                                   "and operator_id = :holder and lease_until > :now"),
                                    values));
    return rows > 0;
}

Result<bool> CaseLeaseRepository::end(CampaignId campaign, TaxpayerId taxpayer, OperatorId holder) {
    Bindings values = keyOf(campaign, taxpayer);
    values.add(QStringLiteral(":holder"), holder);
    SAIKOKU_TRY_ASSIGN(const qint64 rows, m_db.execute(QStringLiteral("delete from case_lease where campaign_id = :campaign "
                                                                      "and taxpayer_id = :case and operator_id = :holder"),
                                                       values));
    return rows > 0;
}

Result<std::optional<CaseLease>> CaseLeaseRepository::of(CampaignId campaign, TaxpayerId taxpayer, const QDateTime& now) const {
    Bindings values = keyOf(campaign, taxpayer);
    values.add(QStringLiteral(":now"), now);
    return selectFirst(m_db, kRunning + QStringLiteral(" and l.taxpayer_id = :case"), values, leaseIn);
}

Result<QHash<TaxpayerId, CaseLease>> CaseLeaseRepository::of(CampaignId campaign, const QList<TaxpayerId>& cases, const QDateTime& now) const {
    // few are held at a time: all of them are fewer than a page of cases
    SAIKOKU_TRY_ASSIGN(const QList<CaseLease> held, running(campaign, std::nullopt, now));
    QHash<TaxpayerId, CaseLease> leases;
    for (const CaseLease& lease : held) {
        if (cases.contains(lease.taxpayer)) {
            leases.insert(lease.taxpayer, lease);
        }
    }
    return leases;
}

Result<QList<CaseLease>> CaseLeaseRepository::running(CampaignId campaign, std::optional<OperatorId> holder, const QDateTime& now) const {
    Bindings values{{QLatin1String(":campaign"), campaign}, {QLatin1String(":now"), now}};
    QString ofWhom;
    if (holder) {
        values.add(QStringLiteral(":holder"), *holder);
        ofWhom = QStringLiteral(" and l.operator_id = :holder");
    }
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, kRunning + ofWhom + QStringLiteral(" order by l.taken_at, l.taxpayer_id"), values, leaseIn));
    return QList<CaseLease>(rows.begin(), rows.end());
}

}  // namespace saikoku
