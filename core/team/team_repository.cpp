#include "core/team/team_repository.h"

#include "core/contact/negotiation_codes.h"
#include "core/store/query.h"

namespace saikoku {

Result<QHash<OperatorId, DayResults>> TeamRepository::results(CampaignId campaign, QDate day) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select n.operator_id, n.result, n.direction, n.counterpart, n.happened_at, n.channel, "
                                                  "(select count(*) from promise_in_force p where p.negotiation_id = n.negotiation_id), "
                                                  "(select cast(coalesce(sum(p.amount), 0) as bigint) from promise_in_force p "
                                                  "where p.negotiation_id = n.negotiation_id) "
                                                  "from negotiation_in_force n where n.campaign_id = :campaign and n.known_on = :day "
                                                  "order by n.happened_at"),
                                   {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), day}}));
    QHash<OperatorId, DayResults> all;
    while (rows.next()) {
        DayResults& own = all[rows.id<OperatorId>(0)];
        const Direction direction = valueOfCode<Direction>(rows.text(2)).value_or(Direction::Outbound);
        const auto result = valueOfCode<ResultCode>(rows.text(1));
        if (valueOfCode<Channel>(rows.text(5)) == Channel::Phone) {
            ++(direction == Direction::Inbound ? own.inbound : own.calls);
        }
        own.reached += result && isReached(*result, direction, valueOfCode<Counterpart>(rows.text(3))) ? 1 : 0;
        own.promises += static_cast<int>(rows.integer(6));
        own.promised = own.promised + rows.yen(7);
        own.lastAt = rows.moment(4);
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<QHash<OperatorId, OpenCall>> TeamRepository::openCalls(CampaignId campaign, QDate day, const QDateTime& since) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select c.operator_id, c.taxpayer_id, c.clicked_at from call_time c "
                                                  "where c.campaign_id = :campaign and c.known_on = :day and c.clicked_at >= :since "
                                                  "and c.ended_at is null and c.recorded_at is null order by c.clicked_at"),
                                   {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), day}, {QLatin1String(":since"), since}}));
    QHash<OperatorId, OpenCall> all;
    while (rows.next()) {
        all.insert(rows.id<OperatorId>(0), {rows.id<TaxpayerId>(1), rows.moment(2)});
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

}  // namespace saikoku
