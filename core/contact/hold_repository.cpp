#include "core/contact/hold_repository.h"

#include "core/base/clock.h"
#include "core/store/database.h"

namespace saikoku {

Result<qint64> HoldRepository::add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at) {
    return m_db.insertReturningId(
        QStringLiteral("insert into case_hold (taxpayer_id, kind, since, until, reason, operator_id, set_at, known_on) "
                       "values (:taxpayer, :kind, :since, :until, :reason, :operator, :at, :known) returning case_hold_id"),
        {{QLatin1String(":taxpayer"), taxpayer},
         {QLatin1String(":kind"), codeOf(hold.kind)},
         {QLatin1String(":since"), hold.since},
         {QLatin1String(":until"), hold.until},
         {QLatin1String(":reason"), hold.reason},
         {QLatin1String(":operator"), by},
         {QLatin1String(":at"), at},
         {QLatin1String(":known"), toTokyo(at).date()}});
}

Result<void> HoldRepository::release(qint64 holdId, QDate on, const QString& reason, OperatorId by,
                                     const QDateTime& at) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral("insert into case_hold_release (case_hold_id, released_on, reason, operator_id, released_at, known_on) "
                       "values (:hold, :on, :reason, :operator, :at, :known)"),
        {{QLatin1String(":hold"), holdId},
         {QLatin1String(":on"), on},
         {QLatin1String(":reason"), reason},
         {QLatin1String(":operator"), by},
         {QLatin1String(":at"), at},
         {QLatin1String(":known"), toTokyo(at).date()}}));
    return {};
}

}  // namespace saikoku
