#include "core/cases/case_list.h"

#include <QJsonObject>

#include "core/arrears/arrears_repository.h"
#include "core/cases/case_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<CaseSelection> findCases(Session& session, const CaseQuery& query) {
    const QLatin1String operation("search");
    SAIKOKU_TRY(session.require(Permission::View, operation));
    SAIKOKU_TRY_ASSIGN(CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(CaseSelection selection, CaseRepository(session.db(), tables).find(query));

    QJsonObject detail;
    detail.insert(QStringLiteral("condition"), query.condition.toText(true));
    if (!query.search.trimmed().isEmpty()) {
        detail.insert(QStringLiteral("search_length"), static_cast<qint64>(query.search.trimmed().size()));
    }
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), {}, detail, selection.cases.size()));
    return selection;
}

Result<QList<TaxpayerId>> casesOfPhone(Session& session, const QString& digits) {
    const QLatin1String operation("search");
    SAIKOKU_TRY(session.require(Permission::View, operation));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> owners, ArrearsRepository(session.db(), facts).taxpayersByPhone(digits));
    QList<TaxpayerId> found;
    for (const Taxpayer& owner : owners) {
        if (!owner.isProtected || session.actor().may(Permission::SeeProtected)) {
            found.append(owner.id);
        }
    }
    SAIKOKU_TRY(session.log(operation, QStringLiteral("case"), {},
                            {{QStringLiteral("by"), QStringLiteral("phone")}}, found.size()));
    return found;
}

Result<QList<CaseSummary>> caseRows(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases) {
    SAIKOKU_TRY(session.require(Permission::View, QLatin1String("search")));
    SAIKOKU_TRY_ASSIGN(CaseTables tables, caseTablesFor(session));
    return CaseRepository(session.db(), tables).rows(campaign, cases);
}

}  // namespace saikoku
