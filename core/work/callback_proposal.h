#pragma once

#include <QDateTime>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class Session;

/// @brief The call for whose record a re-call is to be proposed.
struct CallToFollow {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QString phoneDigits;      ///< empty: every number of the case
    ResultCode result = ResultCode::NoAnswer;
    bool isOnRecord = false;  ///< its dial is stored already
};

/// @brief When to call again after this result, Asia/Tokyo: by the office's rule
/// (recall_minutes, recall_next_band in rules/calling.json), and not before the case may
/// be called there again: hours, closed days, caps and waiting times, this call counted.
/// Nothing where no re-call offers itself, or none is allowed by itself. Permission::View.
Result<std::optional<QDateTime>> proposedCallback(Session& session, const CallToFollow& call);

/// @brief The appointment itself when somebody may call at that time, else the next
/// time at which the campaign's calling hours begin. Asia/Tokyo. Permission::View.
Result<QDateTime> nextPermittedCallback(Session& session, const QDateTime& wanted, CampaignId campaign = {});

}  // namespace saikoku
