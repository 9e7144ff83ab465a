#include "core/cases/case_reading.h"

#include "core/cases/case_work_rules.h"
#include "core/security/reading_meter.h"
#include "core/security/session.h"

namespace saikoku {

Result<void> countRead(Session& session, const QList<TaxpayerId>& cases) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    QList<qint64> ids;
    ids.reserve(cases.size());
    for (const TaxpayerId id : cases) {
        ids.append(id.value);
    }
    return countReading(session, ids, {rules->rowsReadTold, rules->mostRowsRead});
}

}  // namespace saikoku
