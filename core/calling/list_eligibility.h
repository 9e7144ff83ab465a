#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Session;

/// @brief callEligibility for the rows of a list's page: the same answers by a
/// fixed number of statements, however many rows. A list shows no numbers, so none
/// are in the answers. Unknown cases are left out.
/// Permission::View; no log entry, as a page of a list makes none. Call it off
/// the GUI thread.
Result<QHash<TaxpayerId, Eligibility>> listEligibility(Session& session, const QList<TaxpayerId>& taxpayers,
                                                       CampaignId campaign);

/// @brief The reason that stands longest: for a line that has room for one. Null
/// when there is none.
const EligibilityReason* longestReason(const Eligibility& answer);

/// @brief One or two words for a reason's code, translated: a cell of a list.
QString eligibilityReasonLabel(const QString& code);

}  // namespace saikoku
