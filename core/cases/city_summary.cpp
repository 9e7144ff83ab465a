#include "core/cases/city_summary.h"

#include "core/cases/case_tables.h"
#include "core/cases/city_summary_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<CitySummary> citySummary(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("summary")));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CitySummaryRepository(session.db(), facts).summary(session.today());
}

}  // namespace saikoku
