#pragma once

#include <QDate>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief As of which business date the summaries stand, where those of another date
/// are, and whose rows come to change.
Result<std::optional<QDate>> storedAsOf(Database& database, CampaignId campaign);
Result<void> setStoredAsOf(Database& database, CampaignId campaign, QDate asOf);

/// @brief Of which cases something was told since the stored date, or a receipt is younger.
Result<QList<TaxpayerId>> casesTouchedSince(Database& database, CampaignId campaign, QDate stored);

/// @brief Cases that stand as of an earlier day than the stored one: their next change has come.
Result<qint64> countBehind(Database& database);
Result<bool> isAnyBehind(Database& database);
/// @brief The longest waiting, ascending by id.
Result<QList<TaxpayerId>> casesBehind(Database& database, CampaignId campaign, QDate stored, qsizetype atMost);
/// @brief Those of the taxpayers (ascending) who are in the campaign's space and have no row yet.
Result<QList<TaxpayerId>> casesWithoutRow(Database& database, CampaignId campaign, const QList<TaxpayerId>& taxpayers);
/// @brief Has the rows wait for the roll from `stored` on.
Result<void> markAsBehind(Database& database, CampaignId campaign, QDate stored, const QList<TaxpayerId>& taxpayers);
/// @brief A row just written for the stored date changes on a later day at the earliest:
/// whatever a rule says, no roll comes to it twice a day.
Result<void> leaveForTomorrow(Database& database, CampaignId campaign, QDate stored, const QList<TaxpayerId>& taxpayers);

/// @brief Names of districts as the taxpayers in force carry them.
Result<void> renewDistricts(Database& database);

/// @brief Makes the temporary tables of --as-of, empty; what was known then becomes
/// what they follow from.
Result<CaseTables> makeAsOfTables(Database& database, QDate asOf);
/// @brief The connection's temporary tables, when it has made them.
Result<std::optional<CaseTables>> asOfTables(Database& database);

/// @brief The campaigns that have cases, tax first; before the first import tax alone.
Result<QList<CampaignId>> campaignsWithCases(Database& database);

}  // namespace saikoku
