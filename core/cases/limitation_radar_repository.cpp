#include "core/cases/limitation_radar_repository.h"

#include <algorithm>
#include <iterator>

#include "core/store/query.h"

namespace saikoku {

namespace {

const QDate kNoEnd(9999, 12, 31);

/// What stands there in place of the end that comes next.
std::optional<LimitationAct> actOf(const QString& stored, const LimitationQuestion& question) {
    return question.lapsed      ? LimitationAct::WriteOff
           : question.invocable ? LimitationAct::AwaitInvocation
                                : valueOfCode<LimitationAct>(stored);
}

/// Of claims whose time has run no end lies ahead: those with the largest sum come first.
QString placeSql(const LimitationQuestion& question) {
    const auto bySum = [](const char* column) {
        return QStringLiteral("s.%1 > 0 order by s.%1 desc, s.taxpayer_id").arg(QLatin1String(column));
    };
    return question.lapsed      ? bySum("lapsed_yen")
           : question.invocable ? bySum("invocable_yen")
                                : QStringLiteral("s.limitation_on <= :until order by s.limitation_on, s.limitation_yen desc, s.taxpayer_id");
}

LimitationRow rowOf(Statement& row, const CaseTables& tables, const LimitationQuestion& question) {
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
    read.act = actOf(row.text(9), question);
    read.lapsed = static_cast<int>(row.integer(10));
    read.lapsedYen = row.yen(11);
    read.inCharge = row.text(12);
    read.handover = row.text(13);
    read.invocableYen = row.yen(14);
    return read;
}

}  // namespace

QDate LimitationRadarRepository::until(const LimitationQuestion& question) const {
    return question.withinDays ? m_tables.asOf.addDays(*question.withinDays) : kNoEnd;
}

Result<QList<LimitationRow>> LimitationRadarRepository::rows(CampaignId campaign, const LimitationQuestion& question) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    if (!question.lapsed && !question.invocable) {
        bindings.add(QStringLiteral(":until"), until(question));
    }
    SAIKOKU_TRY_ASSIGN(auto read,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id, s.number, s.name, s.is_protected, coalesce(d.name, ''), s.outstanding, "
                                                "s.limitation_on, s.limitation_yen, s.limitation_held, s.limitation_act, s.lapsed, s.lapsed_yen, "
                                                "coalesce(o.display_name, ''), coalesce(s.handover, ''), s.invocable_yen from %1 s "
                                                "left join district_name d on d.code = s.district_code "
                                                "left join operator_name o on o.operator_id = s.operator_id "
                                                "where s.campaign_id = :campaign and %2 limit %3")
                                     .arg(m_tables.summary, placeSql(question))
                                     .arg(question.most),
                                 bindings, [&](Statement& row) { return rowOf(row, m_tables, question); }));
    return QList<LimitationRow>(std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
}

Result<LapsedTally> LimitationRadarRepository::lapsed(CampaignId campaign) const { return tallyOf("lapsed_yen", campaign); }

Result<LapsedTally> LimitationRadarRepository::invocable(CampaignId campaign) const { return tallyOf("invocable_yen", campaign); }

Result<LapsedTally> LimitationRadarRepository::tallyOf(const char* column, CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto tally,
                       selectFirst(m_db,
                                   QStringLiteral("select count(*), cast(coalesce(sum(s.%2), 0) as bigint) from %1 s "
                                                  "where s.campaign_id = :campaign and s.%2 > 0")
                                       .arg(m_tables.summary, QLatin1String(column)),
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
        if (!question.lapsed && !question.invocable && end <= until(question)) {
            radar.cases += ends.integer(1);
            radar.yen += ends.yen(2);
        }
    }
    SAIKOKU_TRY(ends.finish());
    SAIKOKU_TRY_ASSIGN(const LapsedTally over, lapsed(campaign));
    radar.lapsedCases = over.cases;
    radar.lapsedYen = over.yen;
    SAIKOKU_TRY_ASSIGN(const LapsedTally invoked, invocable(campaign));
    radar.invocableCases = invoked.cases;
    radar.invocableYen = invoked.yen;
    if (question.lapsed || question.invocable) {
        radar.cases = question.lapsed ? radar.lapsedCases : radar.invocableCases;
        radar.yen = question.lapsed ? radar.lapsedYen : radar.invocableYen;
    }
    return {};
}

}  // namespace saikoku
