#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

#include "core/base/result.h"
#include "core/contact/campaign.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief What a talk may come to in a campaign, and why not, in the order of the screens. Records name a
/// code for ever: one that isn't wanted any more stays and is not offered.
struct CampaignChoices {
    QList<CampaignResult> results;
    QList<CampaignReason> reasons;

    bool operator==(const CampaignChoices&) const = default;
    /// @brief Without what is not offered any more.
    CampaignChoices offered() const;
    /// @brief Empty for an unknown code.
    QString resultName(const QString& code) const;
    QString reasonName(const QString& code) const;

    QJsonObject toJson() const;
    /// @brief `{"results": [{"code", "name", "counts_as", "final", "offered"}], "reasons": [{"code", "name",
    /// "offered"}]}`; counts_as "reached", final false and offered true when left out. BadInput: a code of
    /// other characters than small letters, digits and _, twice the same code or name, no name or one of more
    /// than 40 characters, an unknown result, no result that is offered.
    static Result<CampaignChoices> fromJson(const QJsonObject& object);
};

/// @brief rules/campaign_words.json: what an office made of the results and reasons with which a campaign
/// began (campaign_repository.h), by the campaign's code. The program ships none.
struct CampaignWords {
    QHash<QString, CampaignChoices> own;

    static Result<CampaignWords> fromJson(const RuleFile& file);
    static Result<CampaignWords> fromRules(const RuleSource& source);
};

}  // namespace saikoku
