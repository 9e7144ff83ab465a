#include "core/letters/since_selection_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<qint64> SinceSelectionRepository::newestPromise() const {
    return m_db.selectInteger(
        QStringLiteral("select coalesce(max(p.promise_id), 0) from promise_in_force p"));
}

Result<qint64> SinceSelectionRepository::newestHold() const {
    return m_db.selectInteger(QStringLiteral("select coalesce(max(h.case_hold_id), 0) from hold_known h"));
}

Result<QSet<TaxpayerId>> SinceSelectionRepository::touched(qint64 afterPromise, qint64 afterHold) const {
    SAIKOKU_TRY_ASSIGN(
        const auto found,
        selectAll(m_db,
                  QStringLiteral("select p.taxpayer_id from promise_in_force p where p.promise_id > :promise "
                                 "union select h.taxpayer_id from hold_known h where h.case_hold_id > :hold"),
                  {{QLatin1String(":promise"), afterPromise}, {QLatin1String(":hold"), afterHold}},
                  [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QSet<TaxpayerId>(found.begin(), found.end());
}

}  // namespace saikoku
