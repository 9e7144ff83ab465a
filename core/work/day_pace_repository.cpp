#include "core/work/day_pace_repository.h"

#include "core/contact/negotiation_codes.h"
#include "core/store/database.h"

namespace saikoku {

Result<DayPace> DayPaceRepository::pace(CampaignId campaign, OperatorId who, const QDateTime& from,
                                        const QDateTime& until) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select n.result, n.direction, n.counterpart, "
                                                  "(select count(*) from promise_in_force p where p.negotiation_id = n.negotiation_id) "
                                                  "from negotiation_in_force n where n.campaign_id = :campaign and n.operator_id = :who "
                                                  "and n.happened_at >= :start and n.happened_at < :finish"),
                                   {{QLatin1String(":campaign"), campaign},
                                    {QLatin1String(":who"), who},
                                    {QLatin1String(":start"), from},
                                    {QLatin1String(":finish"), until}}));
    DayPace pace;
    while (rows.next()) {
        const auto result = valueOfCode<ResultCode>(rows.text(0));
        const auto direction = valueOfCode<Direction>(rows.text(1));
        ++pace.records;
        if (result && isReached(*result, direction.value_or(Direction::Outbound), valueOfCode<Counterpart>(rows.text(2)))) {
            ++pace.reached;
        }
        pace.promises += static_cast<int>(rows.integer(3));
    }
    SAIKOKU_TRY(rows.finish());
    return pace;
}

Result<QList<DueCallback>> DayPaceRepository::callbacksBefore(const QString& summaryTable, CampaignId campaign, OperatorId who,
                                                              const QDateTime& until) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(
            QStringLiteral(
                "select s.taxpayer_id, s.number, s.name, s.next_callback_at, "
                "max(case when c.operator_id = :who then 1 else 0 end) "
                "from %1 s join callback_open c on c.taxpayer_id = s.taxpayer_id "
                "and c.campaign_id = s.campaign_id and c.call_at = s.next_callback_at "
                "where s.campaign_id = :campaign and s.next_callback_at < :until and s.status <> 'Settled' "
                "and (c.operator_id is null or c.operator_id = :me) "
                "group by s.taxpayer_id, s.number, s.name, s.next_callback_at "
                "order by s.next_callback_at, s.number")
                .arg(summaryTable),
            {{QLatin1String(":campaign"), campaign},
             {QLatin1String(":until"), until},
             {QLatin1String(":who"), who},
             {QLatin1String(":me"), who}}));
    QList<DueCallback> callbacks;
    while (rows.next()) {
        callbacks.append({rows.id<TaxpayerId>(0), rows.text(1), rows.text(2), rows.moment(3), rows.flag(4)});
    }
    SAIKOKU_TRY(rows.finish());
    return callbacks;
}

}  // namespace saikoku
