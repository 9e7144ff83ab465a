#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/negotiation/negotiation.h"

namespace saikoku {

class Database;

/// @brief Adds and reads negotiations, promises and callbacks. Nothing here
/// changes or deletes a row.
class NegotiationRepository {
public:
    explicit NegotiationRepository(Database& database) : m_db(database) {}

    Result<NegotiationId> add(const Negotiation& negotiation);
    Result<PromiseId> add(const Promise& promise);
    Result<CallbackId> add(const Callback& callback);

    /// @brief Newest first, without those that a later one corrects.
    Result<QList<Negotiation>> negotiations(TaxpayerId taxpayer, CampaignId campaign) const;
    Result<std::optional<Negotiation>> negotiation(NegotiationId id) const;
    /// @brief Oldest first, without those of corrected negotiations.
    Result<QList<Promise>> promises(TaxpayerId taxpayer, CampaignId campaign) const;
    /// @brief The open appointment, if any.
    Result<std::optional<Callback>> openCallback(TaxpayerId taxpayer, CampaignId campaign) const;

private:
    Database& m_db;
};

/// @brief The campaign with this code ("tax", "health_check", "survey").
Result<CampaignId> campaignByCode(Database& database, const QString& code);

}  // namespace saikoku
