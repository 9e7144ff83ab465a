#include "core/negotiation/hold_repository.h"

#include "core/store/database.h"

namespace saikoku {

Result<qint64> HoldRepository::add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at) {
    return m_db.insertReturningId(
        QStringLiteral("insert into case_hold (taxpayer_id, kind, since, until, reason, operator_id, set_at) "
                       "values (:taxpayer, :kind, :since, :until, :reason, :operator, :at) returning case_hold_id"),
        {{QLatin1String(":taxpayer"), taxpayer},
         {QLatin1String(":kind"), holdKindCode(hold.kind)},
         {QLatin1String(":since"), hold.since},
         {QLatin1String(":until"), hold.until},
         {QLatin1String(":reason"), hold.reason},
         {QLatin1String(":operator"), by},
         {QLatin1String(":at"), at}});
}

Result<void> HoldRepository::release(qint64 holdId, QDate on, const QString& reason, OperatorId by,
                                     const QDateTime& at) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral("insert into case_hold_release (case_hold_id, released_on, reason, operator_id, released_at) "
                       "values (:hold, :on, :reason, :operator, :at)"),
        {{QLatin1String(":hold"), holdId},
         {QLatin1String(":on"), on},
         {QLatin1String(":reason"), reason},
         {QLatin1String(":operator"), by},
         {QLatin1String(":at"), at}}));
    return {};
}

Result<QList<Hold>> HoldRepository::inForce(TaxpayerId taxpayer, QDate date) const {
    return select(taxpayer, date,
                  QStringLiteral("and (h.until is null or h.until >= :on) and r.released_on is null"));
}

Result<QList<Hold>> HoldRepository::begunBy(TaxpayerId taxpayer, QDate date) const {
    return select(taxpayer, date, QString());
}

Result<QList<Hold>> HoldRepository::select(TaxpayerId taxpayer, QDate date, const QString& condition) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral("select h.case_hold_id, h.kind, h.since, h.until, h.reason, r.released_on "
                                   "from case_hold h left join case_hold_release r "
                                   "on r.case_hold_id = h.case_hold_id and r.released_on <= :on "
                                   "where h.taxpayer_id = :taxpayer and h.since <= :on %1 "
                                   "order by h.since, h.case_hold_id")
                        .arg(condition),
                    {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":on"), date}}));
    QList<Hold> holds;
    while (rows.next()) {
        if (const std::optional<HoldKind> kind = holdKindFromCode(rows.text(1))) {
            holds.append({rows.integer(0), *kind, rows.date(2), rows.date(3), rows.text(4), rows.date(5)});
        }
    }
    SAIKOKU_TRY(rows.finish());
    return holds;
}

}  // namespace saikoku
