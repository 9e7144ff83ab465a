#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/contact/negotiation.h"

namespace saikoku {

class Session;

/// @brief The case's promises that are active on the business date, the earliest first.
/// Permission::View.
Result<QList<Promise>> activePromises(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Calls a promise off on the business date, with the reason in words: it is neither
/// kept nor broken from then on. Permission::MakePromise; logged. NotFound when it is none
/// of the case's active promises, Rule for a part of an instalment plan (instalment_plans.h), BadInput without a reason.
Result<void> cancelPromise(Session& session, CampaignId campaign, TaxpayerId taxpayer, PromiseId promise, const QString& reason);

}  // namespace saikoku
