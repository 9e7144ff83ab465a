#include "core/cases/limitation_radar_repository.h"

#include <algorithm>
#include <iterator>

#include "core/store/query.h"

namespace saikoku {

namespace {

const QDate kNoEnd(9999, 12, 31);

LimitationRow rowOf(Statement& row, const CaseTables& tables, bool lapsed) {
    LimitationRow read;
    read.taxpayer = TaxpayerId{row.integer(0)};
    read.number = row.text(1);
    read.name = row.text(2);
    read.isProtected = row.flag(3);
    read.district = tables.hidesProtected && read.isProtected ? QString() : row.text(4);
    read.outstanding = row.yen(5);
    read.end = row.date(6);
    read.daysLeft = read.end.isValid() ? static_cast<int>(tables.asOf.daysTo(read.end)) : 0;
    read.yen = row.yen(7);
    read.heldUntil = row.date(8);
    read.act = lapsed ? std::optional(LimitationAct::WriteOff) : valueOfCode<LimitationAct>(row.text(9));
    read.lapsed = static_cast<int>(row.integer(10));
    read.lapsedYen = row.yen(11);
    read.inCharge = row.text(12);
    read.handover = row.text(13);
    return read;
}

}  // namespace

QDate LimitationRadarRepository::until(const LimitationQuestion& question) const {
    return question.withinDays ? m_tables.asOf.addDays(*question.withinDays) : kNoEnd;
}

Result<QList<LimitationRow>> LimitationRadarRepository::rows(CampaignId campaign, const LimitationQuestion& question) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    if (!question.lapsed) {
        bindings.add(QStringLiteral(":until"), until(question));
    }
    const QString where = question.lapsed ? QStringLiteral("s.lapsed_yen > 0 order by s.lapsed_yen desc, s.taxpayer_id")
                                          : QStringLiteral("s.limitation_on <= :until order by s.limitation_on, s.limitation_yen desc, s.taxpayer_id");
    SAIKOKU_TRY_ASSIGN(auto read,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id, s.number, s.name, s.is_protected, coalesce(d.name, ''), s.outstanding, "
                                                "s.limitation_on, s.limitation_yen, s.limitation_held, s.limitation_act, s.lapsed, s.lapsed_yen, "
                                                "coalesce(o.display_name, ''), coalesce(s.handover, '') from %1 s "
                                                "left join district_name d on d.code = s.district_code "
                                                "left join operator_name o on o.operator_id = s.operator_id "
                                                "where s.campaign_id = :campaign and %2 limit %3")
                                     .arg(m_tables.summary, where)
                                     .arg(question.most),
                                 bindings, [&](Statement& row) { return rowOf(row, m_tables, question.lapsed); }));
    return QList<LimitationRow>(std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
}

Result<LapsedTally> LimitationRadarRepository::lapsed(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto tally,
                       selectFirst(m_db,
                                   QStringLiteral("select count(*), cast(coalesce(sum(s.lapsed_yen), 0) as bigint) from %1 s "
                                                  "where s.campaign_id = :campaign and s.lapsed_yen > 0")
                                       .arg(m_tables.summary),
                                   {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return LapsedTally{row.integer(0), row.yen(1)}; }));
    return tally.value_or(LapsedTally());
}

Result<QList<TaxpayerId>> LimitationRadarRepository::withLapsed(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto cases,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id from %1 s where s.campaign_id = :campaign and s.lapsed_yen > 0 "
                                                "order by s.taxpayer_id")
                                     .arg(m_tables.summary),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(cases.begin(), cases.end());
}

Result<void> LimitationRadarRepository::count(CampaignId campaign, const LimitationQuestion& question, LimitationRadar& radar) const {
    const Bindings ofCampaign{{QLatin1String(":campaign"), campaign}};
    SAIKOKU_TRY_ASSIGN(Statement ends,
                       m_db.select(QStringLiteral("select s.limitation_on, count(*), cast(sum(s.limitation_yen) as bigint) from %1 s "
                                                  "where s.campaign_id = :campaign and s.limitation_on is not null group by s.limitation_on")
                                       .arg(m_tables.summary),
                                   ofCampaign));
    while (ends.next()) {
        const QDate end = ends.date(0);
        const auto daysLeft = static_cast<int>(m_tables.asOf.daysTo(end));
        const auto band = std::find_if(radar.bands.begin(), radar.bands.end(),
                                       [&](const LimitationBand& each) { return !each.to || daysLeft <= *each.to; });
        if (band != radar.bands.end()) {
            band->cases += ends.integer(1);
            band->yen += ends.yen(2);
        }
        if (!question.lapsed && end <= until(question)) {
            radar.cases += ends.integer(1);
            radar.yen += ends.yen(2);
        }
    }
    SAIKOKU_TRY(ends.finish());
    SAIKOKU_TRY_ASSIGN(const LapsedTally over, lapsed(campaign));
    radar.lapsedCases = over.cases;
    radar.lapsedYen = over.yen;
    if (question.lapsed) {
        radar.cases = radar.lapsedCases;
        radar.yen = radar.lapsedYen;
    }
    return {};
}

}  // namespace saikoku
