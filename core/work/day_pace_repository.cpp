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

}  // namespace saikoku
