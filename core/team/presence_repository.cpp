#include "core/team/presence_repository.h"

#include "core/contact/negotiation_codes.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

template <>
BulkTable RowWriter<PresenceEvent>::table() {
    return bulkTable("presence_event", "operator_id campaign_id kind reason workstation happened_at");
}

template <>
void RowWriter<PresenceEvent>::put(BulkWriter& rows, const PresenceEvent& row) {
    rows.integer(row.who.value);
    row.campaign.isValid() ? rows.integer(row.campaign.value) : rows.null();
    rows.text(codeOf(row.kind));
    row.reason.isEmpty() ? rows.null() : rows.text(row.reason);
    rows.text(row.workstation);
    rows.moment(row.at);
}

namespace {

const QLatin1String kEvents("select e.operator_id, e.campaign_id, e.kind, coalesce(e.reason, ''), e.workstation, e.happened_at "
                            "from presence_event e ");

PresenceEvent eventIn(Statement& row) {
    PresenceEvent event;
    event.who = row.id<OperatorId>(0);
    event.campaign = row.id<CampaignId>(1);
    event.kind = valueOfCode<PresenceKind>(row.text(2)).value_or(PresenceKind::On);
    event.reason = row.text(3);
    event.workstation = row.text(4);
    event.at = row.moment(5);
    return event;
}

CallTime callIn(Statement& row) {
    CallTime call;
    call.who = row.id<OperatorId>(0);
    call.isInbound = valueOfCode<Direction>(row.text(1)) == Direction::Inbound;
    call.clickedAt = row.moment(2);
    call.establishedAt = row.moment(3);
    call.endedAt = row.moment(4);
    call.recordedAt = row.moment(5);
    return call;
}

}  // namespace

Result<void> PresenceRepository::add(const PresenceEvent& event) {
    SAIKOKU_TRY(RowWriter<PresenceEvent>::addOne(m_db, event));
    return {};
}

Result<std::vector<PresenceEvent>> PresenceRepository::between(const QDateTime& from, const QDateTime& until) const {
    return selectAll(m_db,
                     kEvents + QStringLiteral("where e.happened_at >= :start and e.happened_at < :finish "
                                              "order by e.operator_id, e.happened_at, e.presence_event_id"),
                     {{QLatin1String(":start"), from}, {QLatin1String(":finish"), until}}, eventIn);
}

Result<std::vector<PresenceEvent>> PresenceRepository::ofSeat(OperatorId who, const QString& workstation, const QDateTime& since,
                                                               const QDateTime& until) const {
    return selectAll(m_db,
                     kEvents + QStringLiteral("where e.operator_id = :who and e.workstation = :seat and e.happened_at >= :since "
                                              "and e.happened_at < :finish "
                                              "order by e.happened_at, e.presence_event_id"),
                     {{QLatin1String(":who"), who},
                      {QLatin1String(":seat"), workstation},
                      {QLatin1String(":since"), since},
                      {QLatin1String(":finish"), until}},
                     eventIn);
}

Result<std::vector<OperatorId>> PresenceRepository::callersBetween(const QDateTime& from, const QDateTime& until) const {
    return selectAll(m_db,
                     QStringLiteral("select o.operator_id from operator_name o where exists (select 1 from call_time c "
                                    "where c.operator_id = o.operator_id and c.clicked_at >= :start and c.clicked_at < :finish)"),
                     {{QLatin1String(":start"), from}, {QLatin1String(":finish"), until}}, [](Statement& row) { return row.id<OperatorId>(0); });
}

Result<std::vector<CallTime>> PresenceRepository::callsOf(OperatorId who, const QDateTime& from, const QDateTime& until) const {
    return selectAll(m_db,
                     QStringLiteral("select c.operator_id, c.direction, c.clicked_at, c.established_at, c.ended_at, c.recorded_at "
                                    "from call_time c where c.operator_id = :who and c.clicked_at >= :start and c.clicked_at < :finish "
                                    "order by c.clicked_at"),
                     {{QLatin1String(":who"), who}, {QLatin1String(":start"), from}, {QLatin1String(":finish"), until}}, callIn);
}

}  // namespace saikoku
