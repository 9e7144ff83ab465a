#include "core/cases/query_preparation.h"

#include <algorithm>

#include "core/cases/given_numbers_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

Result<void> prepareQuery(Session& session, const CaseQuery& query, const CaseTables& tables) {
    if (query.among) {
        GivenNumbersRepository repository(session.db(), tables);
        SAIKOKU_TRY(transact(session.db(), [&] { return repository.give(*query.among); }));
    }
    for (const CaseField field : caseFields()) {
        const auto sortsBy = [&](const CaseSort& sort) { return sort.field == field; };
        if (field->prepare != nullptr && (query.condition.names(field) || std::any_of(query.sort.begin(), query.sort.end(), sortsBy))) {
            SAIKOKU_TRY(field->prepare(session, query.campaign, tables));
        }
    }
    return {};
}

}  // namespace saikoku
