#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QVariant>

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/cases/case_facts_repository.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief The rules that a summary row needs, read once per refresh.
struct SummaryRules {
    PromiseRules promise;
    BusinessCalendar calendar;

    /// @brief Shipped rules, or newer ones in the store's data folder.
    static Result<SummaryRules> load(Database& database);
};

/// @brief One row of case_summary with its rows of case_tax_item, as values: what
/// the facts give. Rules asked, nothing stored.
struct DerivedCase {
    TaxpayerId taxpayer;
    QVariantList summary;                       ///< in the order of summaryColumns()
    QList<QPair<QString, TaxItemArrears>> taxItems;
    QString status;
};

QStringList summaryColumns();
DerivedCase deriveCase(const CaseFacts& facts, CampaignId campaign, const SummaryRules& rules, QDate asOf);

/// @brief Fills the tables for the scope, replacing what stood there.
Result<void> writeCases(Database& database, const CaseTables& tables, CampaignId campaign, const SummaryRules& rules,
                        const CaseScope& scope);

/// @brief Cases whose stored row, or rows by tax item, differ from what the facts give.
Result<qint64> compareCases(Database& database, const CaseTables& tables, CampaignId campaign, const SummaryRules& rules);

Result<std::optional<QDate>> storedAsOf(Database& database, CampaignId campaign);
Result<void> setStoredAsOf(Database& database, CampaignId campaign, QDate asOf);
/// @brief Whose row as of `stored` may differ as of `asOf`: its next change has come,
/// or a record or a later feed's receipt is younger than the row.
Result<QList<TaxpayerId>> casesThatChangeBy(Database& database, CampaignId campaign, QDate stored, QDate asOf);
Result<void> renewDistricts(Database& database);
/// @brief Makes the temporary tables of --as-of, empty.
Result<CaseTables> makeAsOfTables(Database& database, QDate asOf);
Result<QList<CampaignId>> campaignsOfArrears(Database& database);

}  // namespace saikoku
