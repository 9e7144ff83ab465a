#include "core/contact/hold_repository.h"

#include "core/contact/fact_rows_repository.h"
#include "core/store/query.h"

namespace saikoku {

Result<qint64> HoldRepository::add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at) {
    return RowWriter<HoldRow>::addOne(m_db, {hold, taxpayer, by, at}, QStringLiteral("case_hold_id"));
}

Result<void> HoldRepository::approve(qint64 holdId, QDate on, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<HoldApprovalRow>::addOne(m_db, {holdId, on, by, at}));
    return {};
}

Result<QList<HoldOnCase>> HoldRepository::inForce(QDate date) const {
    SAIKOKU_TRY_ASSIGN(
        auto rows,
        selectAll(m_db,
                  QStringLiteral("select h.taxpayer_id, h.case_hold_id, h.kind, h.since, h.until, h.reason, h.ground, "
                                 "h.operator_id, coalesce(s.display_name, ''), h.approved_by, h.approved_on, "
                                 "coalesce(a.display_name, ''), h.needs_approval from %1 h left join operator_name s on s.operator_id = h.operator_id "
                                 "left join operator_name a on a.operator_id = h.approved_by where h.since <= :day "
                                 "and (h.until is null or h.until >= :day) and (h.released_on is null or h.released_on > :day) "
                                 "order by h.since, h.case_hold_id")
                      .arg(m_facts.view(QLatin1String("hold_known"))),
                  {{QLatin1String(":day"), date}}, [](Statement& row) {
                      HoldOnCase one{TaxpayerId{row.integer(0)}, {}};
                      Hold& hold = one.hold;
                      hold.id = row.integer(1);
                      hold.kind = valueOfCode<HoldKind>(row.text(2)).value_or(HoldKind::OfficerOnly);
                      hold.since = row.date(3);
                      hold.until = row.date(4);
                      hold.reason = row.text(5);
                      hold.ground = row.text(6);
                      hold.setBy = OperatorId{row.integer(7)};
                      hold.setByName = row.text(8);
                      hold.approvedBy = OperatorId{row.integerOrNull(9).value_or(0)};
                      hold.approvedOn = row.date(10);
                      hold.approvedByName = row.text(11);
                      hold.needsApproval = row.flag(12);
                      return one;
                  }));
    return QList<HoldOnCase>(rows.begin(), rows.end());
}

Result<void> HoldRepository::release(qint64 holdId, QDate on, const QString& reason, OperatorId by,
                                     const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<HoldReleaseRow>::addOne(m_db, {holdId, on, reason, by, at}));
    return {};
}

}  // namespace saikoku
