#include "core/cases/case_list.h"

#include <QJsonObject>

#include "core/arrears/arrears_repository.h"
#include "core/base/text_folding.h"
#include "core/cases/case_condition_sql.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_repository.h"
#include "core/cases/day_roll.h"
#include "core/cases/name_memory.h"
#include "core/cases/namesake_repository.h"
#include "core/cases/query_preparation.h"
#include "core/contact/campaign_member_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

constexpr QLatin1String kSearch("search");

using Named = std::optional<QList<TaxpayerId>>;

/// Nothing when the store has to look: another day's rows are this connection's own.
Result<Named> namedCases(Session& session, const CaseQuery& query, const CaseTables& tables, NameMemory* names) {
    if (names == nullptr || tables.isOfAnotherDay() || !isNameSearch(query.search)) {
        return Named();
    }
    SAIKOKU_TRY(names->renew(session.db(), query.campaign));
    return Named(names->casesWith(foldForSearch(query.search)));
}

QJsonObject detailOf(const CaseQuery& query) {
    QJsonObject detail;
    detail.insert(QStringLiteral("condition"), query.condition.toText(true));
    if (query.among) {
        detail.insert(QStringLiteral("among"), query.among->size());
    }
    if (!query.search.trimmed().isEmpty()) {
        detail.insert(QStringLiteral("search_length"), static_cast<qint64>(query.search.trimmed().size()));
    }
    return detail;
}

/// A search that the store makes itself, or whose few cases are looked up, has no first
/// cases: finding them is the whole work.
bool comesInOrder(const CaseQuery& query, const Named& named) {
    return query.search.trimmed().isEmpty() || (named && named->size() > LookingOn::kFirstCases);
}

Result<void> handFirst(Session& session, const CaseQuery& query, const CaseTables& tables, const Named& named,
                       const LookingOn& looking) {
    if (!looking.first || !comesInOrder(query, named)) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> cases,
                       CaseRepository(session.db(), tables).first(query, named, LookingOn::kFirstCases));
    if (cases.size() == LookingOn::kFirstCases) {
        QJsonObject detail = detailOf(query);
        detail.insert(QStringLiteral("first"), true);
        SAIKOKU_TRY(session.log(kSearch, QStringLiteral("case"), {}, detail, cases.size()));
        looking.first(cases);
    }
    return {};
}

}  // namespace

Result<CaseSelection> findCases(Session& session, const CaseQuery& query, const LookingOn& looking) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    SAIKOKU_TRY_ASSIGN(const Named named, namedCases(session, query, tables, looking.names));
    SAIKOKU_TRY(handFirst(session, query, tables, named, looking));
    if (looking.stop != nullptr && *looking.stop) {
        return fail(ErrorCode::Cancelled, {});
    }
    SAIKOKU_TRY_ASSIGN(CaseSelection selection, CaseRepository(session.db(), tables).find(query, named));
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(selection.behind, casesLeftToRoll(session));
    }
    SAIKOKU_TRY(session.log(kSearch, QStringLiteral("case"), {}, detailOf(query), selection.cases.size()));
    return selection;
}

Result<CaseCount> countCases(Session& session, const CaseQuery& query) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    return CaseRepository(session.db(), tables).count(query);
}

Result<QList<TaxpayerId>> casesOfPhone(Session& session, const QString& digits, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> owners, ArrearsRepository(session.db(), facts).taxpayersByPhone(digits));
    QList<TaxpayerId> found;
    for (const Taxpayer& owner : owners) {
        if (!owner.isProtected || session.may(Permission::SeeProtected)) {
            found.append(owner.id);
        }
    }
    SAIKOKU_TRY_ASSIGN(found, CampaignMemberRepository(session.db(), facts).keepMembers(campaign, found));
    SAIKOKU_TRY(session.log(kSearch, QStringLiteral("case"), {},
                            {{QStringLiteral("by"), QStringLiteral("phone")}}, found.size()));
    return found;
}

Result<QList<CaseSummary>> caseRows(Session& session, CampaignId campaign, const QList<TaxpayerId>& cases, RowUse use) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    if (use == RowUse::Look) {
        SAIKOKU_TRY(countRead(session, cases));
    }
    SAIKOKU_TRY_ASSIGN(CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(QList<CaseSummary> rows, CaseRepository(session.db(), tables).rows(campaign, cases));
    if (cases.size() > kPageOfCases) {
        return rows;
    }
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> alike, NamesakeRepository(session.db(), tables).among(campaign, cases));
    for (CaseSummary& row : rows) {
        row.hasNamesake = alike.contains(row.taxpayer);
    }
    return rows;
}

}  // namespace saikoku
