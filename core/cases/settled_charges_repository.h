#pragma once

#include "core/cases/case_tables.h"
#include "core/cases/settled_charges.h"

namespace saikoku {

class Database;

/// @brief Reads them from the summaries by the index of what is left. No permission is asked.
Result<SettledCharges> readSettledCharges(Database& database, const CaseTables& tables, CampaignId campaign, qsizetype most);

}  // namespace saikoku
