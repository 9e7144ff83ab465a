#pragma once

#include <QDate>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/hold.h"

namespace saikoku {

class Session;

/// @brief Why collection is to rest from today on.
struct HoldEntry {
    HoldKind kind = HoldKind::Suspended;
    QString reason;
    QDate until = {};  ///< last day; invalid: open-ended
};

/// @brief Sets a hold on the person: it stops calls in every campaign with money. An officer's alone:
/// contractors decide nothing of the kind (Permission::Hold; logged). BadInput without a reason or with a
/// last day that has passed; Rule when one of the kind is in force, and in a campaign without money; NotFound
/// for a case that is not in the campaign's space.
Result<void> setHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, const HoldEntry& entry);

/// @brief Lifts a hold from today on. Permission::Hold; logged. Rule when none (of the kind) is in force, and
/// without a kind when several are: the sentence names them.
/// @param reason empty: lifted without a word
Result<void> endHold(Session& session, CampaignId campaign, TaxpayerId taxpayer,
                     std::optional<HoldKind> kind = {}, const QString& reason = {});

}  // namespace saikoku
