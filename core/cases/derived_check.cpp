#include "core/cases/derived_check.h"

#include <algorithm>

#include "core/cases/case_refresh.h"
#include "core/cases/summary_state_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {
constexpr qsizetype kMostNamed = 10;
}  // namespace

Result<IntegrityFinding> checkDerived(Session& session) {
    IntegrityFinding finding{QStringLiteral("derived"), {}};
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> stale, staleCases(session));
    if (stale.isEmpty()) {
        return finding;
    }
    finding.faults.append(QStringLiteral("cases %1").arg(stale.size()));
    for (const TaxpayerId taxpayer : stale.mid(0, kMostNamed)) {
        finding.faults.append(QStringLiteral("taxpayer %1").arg(taxpayer.value));
    }
    return finding;
}

Result<void> rebuildDerived(Session& session) {
    const QString operation = QStringLiteral("store.rebuild");
    SAIKOKU_TRY(session.require(Permission::Settings, operation));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const QList<CampaignId> campaigns, campaignsWithCases(session.db()));
        SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(session.db(), campaigns.constFirst()));
        if (!stored) {
            return {};
        }
        SAIKOKU_TRY(refreshAllCases(session, std::max(*stored, session.clock().isAnotherDay() ? *stored : session.today())));
        return session.log(operation, QStringLiteral("store"));
    });
}

}  // namespace saikoku
