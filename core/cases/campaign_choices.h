#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/contact/campaign_words.h"
#include "core/contact/negotiation.h"
#include "core/security/office_rules.h"

namespace saikoku {

class Session;

/// @brief What a talk may come to in the campaign now, and why not. Permission::View.
Result<CampaignChoices> campaignChoices(Session& session, CampaignId campaign);
/// @brief With those that are not offered any more. Permission::View.
Result<CampaignChoices> everyCampaignChoice(Session& session, CampaignId campaign);

/// @brief Gives records the names that their results and reasons have now.
Result<void> nameOutcomes(Session& session, CampaignId campaign, QList<Negotiation>& records);

struct CampaignChoicesChange {
    CampaignId campaign;
    std::optional<CampaignChoices>
        before;  ///< every one that the person saw when they began; none: whatever stands
    CampaignChoices after;
    QString source;  ///< whose decision
};

/// @brief Sets a campaign's own results and reasons for every seat, known from today; a code that is left out
/// stays on file and is not offered any more. Permission::Rules, logged "rules.set"; on a server it needs an
/// administrator. BadInput: CampaignChoices::fromJson(). Rule: a campaign about money, whose results are
/// those of a call; a code that would mean another of the ten results; a survey without its "answered";
/// somebody else's change since the person looked; no decision. Nothing is stored then.
Result<CampaignChoices> setCampaignChoices(Session& session, const CampaignChoicesChange& change,
                                           const RuleCatalogue& catalogue);

/// @brief One state of a campaign's results and reasons.
struct CampaignChoicesVersion {
    qint64 id = 0;  ///< 0: as the campaign began
    QDate knownOn;
    QDateTime setAt;  ///< UTC, the real moment
    QString by;       ///< display name
    QString source;
    CampaignChoices choices;
};

/// @brief Every state, the newest first. Going back is setting an earlier one. Permission::Rules.
Result<std::vector<CampaignChoicesVersion>> campaignChoicesHistory(Session& session, CampaignId campaign);

}  // namespace saikoku
