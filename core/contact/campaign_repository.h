#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/campaign.h"

namespace saikoku {

class Database;

/// @brief Campaigns as the store keeps them, in the order in which they were made: tax first.
class CampaignRepository {
public:
    explicit CampaignRepository(Database& database) : m_db(database) {}

    Result<QList<CampaignInfo>> all() const;
    Result<std::optional<CampaignInfo>> byCode(const QString& code) const;
    Result<std::optional<CampaignInfo>> byId(CampaignId id) const;

    /// @brief Its own results and reasons, in the order of the screens; tax has none.
    Result<QList<CampaignResult>> results(CampaignId campaign) const;
    Result<QList<CampaignReason>> reasons(CampaignId campaign) const;

    /// @brief Adds it with the results and reasons of the campaign it is made like. Duplicate codes: an Error of the store.
    Result<CampaignId> add(const CampaignInfo& campaign, CampaignId like);

private:
    Database& m_db;
};

}  // namespace saikoku
