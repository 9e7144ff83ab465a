#include "core/cases/settled_charges.h"

#include <QJsonObject>

#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/cases/settled_charges_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<SettledCharges> settledCharges(Session& session, CampaignId campaign, qsizetype most) {
    const QLatin1String operation("search");
    SAIKOKU_TRY(session.require(Permission::View, operation));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(SettledCharges found, readSettledCharges(session.db(), tables, campaign, most));
    QList<TaxpayerId> shown;
    for (const SettledCharge& row : found.rows) {
        shown.append(row.taxpayer);
    }
    SAIKOKU_TRY(countRead(session, shown));
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), {},
                            {{QStringLiteral("condition"), QStringLiteral("status = 'Settled' and (accrued_late_charge > 0 or demand_fee > 0)")}},
                            found.rows.size()));
    return found;
}

}  // namespace saikoku
