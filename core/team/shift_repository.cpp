#include "core/team/shift_repository.h"

#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct PlannedRow {
    Shift shift;
    OperatorId by;
    QDateTime at;
};

struct WithdrawnRow {
    qint64 shift = 0;
    OperatorId by;
    QDateTime at;
};

const QLatin1String kPlanned("select h.shift_id, h.operator_id, h.campaign_id, h.on_day, h.from_minute, h.until_minute from shift_planned h ");
const QLatin1String kOrder(" order by h.on_day, h.operator_id, h.from_minute");

Shift shiftIn(Statement& row) {
    Shift shift;
    shift.id = row.integer(0);
    shift.who = row.id<OperatorId>(1);
    shift.campaign = row.id<CampaignId>(2);
    shift.day = row.date(3);
    shift.fromMinute = static_cast<int>(row.integer(4));
    shift.untilMinute = static_cast<int>(row.integer(5));
    return shift;
}

}  // namespace

template <>
BulkTable RowWriter<PlannedRow>::table() {
    return bulkTable("shift", "operator_id campaign_id on_day from_minute until_minute planned_by planned_at");
}

template <>
void RowWriter<PlannedRow>::put(BulkWriter& rows, const PlannedRow& row) {
    rows.integer(row.shift.who.value);
    rows.integer(row.shift.campaign.value);
    rows.date(row.shift.day);
    rows.integer(qint64(row.shift.fromMinute));
    rows.integer(qint64(row.shift.untilMinute));
    rows.integer(row.by.value);
    rows.moment(row.at);
}

template <>
BulkTable RowWriter<WithdrawnRow>::table() {
    return bulkTable("shift_withdrawal", "shift_id withdrawn_by withdrawn_at");
}

template <>
void RowWriter<WithdrawnRow>::put(BulkWriter& rows, const WithdrawnRow& row) {
    rows.integer(row.shift);
    rows.integer(row.by.value);
    rows.moment(row.at);
}

Result<std::vector<Shift>> ShiftRepository::planned(QDate from, QDate to) const {
    return selectAll(m_db, kPlanned + QStringLiteral("where h.on_day >= :start and h.on_day <= :finish") + kOrder,
                     {{QLatin1String(":start"), from}, {QLatin1String(":finish"), to}}, shiftIn);
}

Result<std::vector<Shift>> ShiftRepository::plannedOf(OperatorId who, QDate day) const {
    return selectAll(m_db, kPlanned + QStringLiteral("where h.on_day = :day and h.operator_id = :who") + kOrder,
                     {{QLatin1String(":day"), day}, {QLatin1String(":who"), who}}, shiftIn);
}

Result<void> ShiftRepository::add(const Shift& shift, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<PlannedRow>::addOne(m_db, {shift, by, at}));
    return {};
}

Result<void> ShiftRepository::withdraw(qint64 shift, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<WithdrawnRow>::addOne(m_db, {shift, by, at}));
    return {};
}

}  // namespace saikoku
