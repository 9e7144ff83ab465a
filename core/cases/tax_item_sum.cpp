#include "core/cases/tax_item_sum.h"

#include "core/cases/query_preparation.h"
#include "core/cases/tax_item_sum_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<Yen> taxItemSum(Session& session, const CaseQuery& query, const QString& taxItem) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("search")));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    return sumOfTaxItem(session.db(), tables, query, taxItem);
}

}  // namespace saikoku
