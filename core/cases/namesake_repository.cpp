#include "core/cases/namesake_repository.h"

#include <QStringList>

#include "core/store/query.h"

namespace saikoku {

namespace {

/// The case that speaks for the person; the taxpayer's own when they were joined with nobody.
QString leadOf(const CaseTables& tables, const char* taxpayer) {
    return QStringLiteral(
               "coalesce((select k.lead_taxpayer_id from %1 k where k.taxpayer_id = %2.taxpayer_id and "
               "k.verdict = 'same'), "
               "%2.taxpayer_id)")
        .arg(tables.facts.view(QLatin1String("person_link_in_force")), QLatin1String(taxpayer));
}

/// Of the taxpayer `a`.
QString hasNamesakeSql(const CaseTables& tables, const QString& campaign) {
    return QStringLiteral(
               "exists (select 1 from %1 b where b.name_folded = a.name_folded and b.birth_date = "
               "a.birth_date "
               "and b.taxpayer_id <> a.taxpayer_id and exists (select 1 from %2 y where y.campaign_id = %3 "
               "and y.taxpayer_id = b.taxpayer_id) and %4 <> %5)")
        .arg(tables.facts.view(QLatin1String("taxpayer_in_force")), tables.summary, campaign,
             leadOf(tables, "a"), leadOf(tables, "b"));
}

}  // namespace

QString NamesakeRepository::flagSql(const CaseTables& tables) {
    return QStringLiteral(
               "case when exists (select 1 from %1 a where a.taxpayer_id = s.taxpayer_id and %2) then 1 else "
               "0 end")
        .arg(tables.facts.view(QLatin1String("taxpayer_in_force")),
             hasNamesakeSql(tables, QStringLiteral("s.campaign_id")));
}

QString NamesakeRepository::amongSql(const CaseTables& tables, const QList<TaxpayerId>& cases) {
    QStringList ids;
    for (const TaxpayerId id : cases) {
        ids.append(QString::number(id.value));
    }
    return QStringLiteral("select a.taxpayer_id from %1 a where a.taxpayer_id in (%2) and %3")
        .arg(tables.facts.view(QLatin1String("taxpayer_in_force")), ids.join(u','),
             hasNamesakeSql(tables, QStringLiteral(":campaign")));
}

Result<QSet<TaxpayerId>> NamesakeRepository::among(CampaignId campaign,
                                                   const QList<TaxpayerId>& cases) const {
    if (cases.isEmpty()) {
        return QSet<TaxpayerId>();
    }
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectAll(m_db, amongSql(m_tables, cases), {{QLatin1String(":campaign"), campaign}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QSet<TaxpayerId>(found.begin(), found.end());
}

}  // namespace saikoku
