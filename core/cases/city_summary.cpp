#include "core/cases/city_summary.h"

#include "core/cases/city_summary_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<CitySummary> citySummary(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("summary")));
    return CitySummaryRepository(session.db()).summary(session.today());
}

}  // namespace saikoku
