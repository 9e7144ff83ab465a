#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/contact/negotiation.h"

namespace saikoku {

class Session;

/// @brief Records in force on the case that other people made after the one that was seen
/// last, oldest first: to be looked at before one records oneself. Permission::View.
Result<QList<OtherRecord>> othersRecords(Session& session, CampaignId campaign, TaxpayerId taxpayer, NegotiationId seen);

}  // namespace saikoku
