#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/cases/case_summary.h"
#include "core/contact/hold.h"
#include "core/contact/hold_review.h"

namespace saikoku {

class Session;

/// @brief Why collection is to rest from today on.
struct HoldEntry {
    HoldKind kind = HoldKind::Suspended;
    QString reason;
    QDate until = {};  ///< last day; invalid: open-ended
    QString ground = {};  ///< the law or document that it rests on (HoldRules::grounds); empty: none named
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

/// @brief Approves a hold that somebody else set: calls rest from the day it was set, approved or not, as to call in
/// doubt would be worse; the limitation moves by it (from that day) only once it is approved. Permission::Hold; logged. Rule when none (of the kind) waits for it, when several do and no
/// kind is named, and for one's own.
Result<void> approveHold(Session& session, CampaignId campaign, TaxpayerId taxpayer, std::optional<HoldKind> kind = {});

/// @brief A hold that an officer should look at, and why.
struct HoldOnReview {
    CaseSummary summary;
    Hold hold;  ///< without reason and ground for protected people who are not revealed
    std::vector<HoldWatch> watches;
};

/// @brief The holds in force on cases of the campaign, those to be looked at first and of them the one that ends first.
/// Permission::Hold; logged with the row count. Call it off the GUI thread.
/// @param only with something to look at; else all in force
Result<QList<HoldOnReview>> holdReview(Session& session, CampaignId campaign, bool only = true);

}  // namespace saikoku
