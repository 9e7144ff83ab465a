#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QVariant>

#include "core/base/result.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief One row of case_summary with its rows of case_tax_item, as values: what
/// the facts give. Rules asked, nothing stored.
struct DerivedCase {
    TaxpayerId taxpayer;
    QVariantList summary;                       ///< in the order of summaryColumns()
    QList<QPair<QString, TaxItemArrears>> taxItems;
    WorkflowStatus status = WorkflowStatus::NotContacted;
};

QStringList summaryColumns();
DerivedCase deriveCase(const CaseFacts& facts, CampaignId campaign, const SummaryRules& rules, QDate asOf);

/// @brief On a server, until the transaction ends: others that would write these cases (or
/// any, for the whole city) wait, and what is read from here on is what they left. SQLite
/// has one writer anyway.
Result<void> holdCases(Database& database, const CaseTables& tables, CampaignId campaign, const CaseScope& scope);

/// @brief Fills the tables for the scope, replacing what stood there. Holds the cases.
Result<void> writeCases(Database& database, const CaseTables& tables, CampaignId campaign, const SummaryRules& rules,
                        const CaseScope& scope);

/// @brief Cases whose stored row, or rows by tax item, differ from what the facts give.
struct DifferingCases {
    QList<TaxpayerId> differing;
    qint64 waiting = 0;  ///< of those that differ besides, because the day roll has yet to write them
};
Result<DifferingCases> compareCases(Database& database, const CaseTables& tables, CampaignId campaign, const SummaryRules& rules);

}  // namespace saikoku
