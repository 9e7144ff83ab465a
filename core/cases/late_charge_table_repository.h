#pragma once

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Session;

/// @brief Has the late charge of every case in arrears stand in the temporary table
/// `case_late_charge` of the connection, as if paid on the business date. It changes with every
/// day, so it is worked out when a condition names it, once for all: seconds for a whole city,
/// nothing while day and deliveries are the same. Cases for which the rule refuses have no row.
Result<void> prepareLateCharges(Session& session, CampaignId campaign, const CaseTables& tables);

}  // namespace saikoku
