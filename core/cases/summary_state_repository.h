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

/// @brief Whose row as of `stored` may differ as of `asOf`: its next change has come, a
/// receipt is younger than the row, or something was told of the case since.
Result<QList<TaxpayerId>> casesThatChangeBy(Database& database, CampaignId campaign, QDate stored, QDate asOf);

/// @brief Names of districts as the taxpayers in force carry them.
Result<void> renewDistricts(Database& database);

/// @brief Makes the temporary tables of --as-of, empty; what was known then becomes
/// what they follow from.
Result<CaseTables> makeAsOfTables(Database& database, QDate asOf);
/// @brief The connection's temporary tables, when it has made them.
Result<std::optional<CaseTables>> asOfTables(Database& database);

/// @brief The campaigns whose cases are made from arrears.
Result<QList<CampaignId>> campaignsOfArrears(Database& database);

}  // namespace saikoku
