#include "core/contact/hold_repository.h"

#include "core/contact/fact_rows_repository.h"

namespace saikoku {

Result<qint64> HoldRepository::add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at) {
    return RowWriter<HoldRow>::addOne(m_db, {hold, taxpayer, by, at}, QStringLiteral("case_hold_id"));
}

Result<void> HoldRepository::release(qint64 holdId, QDate on, const QString& reason, OperatorId by,
                                     const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<HoldReleaseRow>::addOne(m_db, {holdId, on, reason, by, at}));
    return {};
}

}  // namespace saikoku
