#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Those of the people who have a promise in the campaign.
Result<QList<TaxpayerId>> peopleWithPromises(Database& database, CampaignId campaign,
                                             const QList<TaxpayerId>& taxpayers);

}  // namespace saikoku
