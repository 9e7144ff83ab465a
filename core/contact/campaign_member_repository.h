#pragma once

#include <QHash>
#include <QList>

#include <span>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Somebody whom a campaign without money calls.
struct CampaignMember {
    qint64 rowId = 0;    ///< of the version in force
    int targetYear = 0;  ///< 対象年度; 0: none was told
};

/// @brief The people of campaigns without money, as versions of their imports. The caller holds the transaction.
class CampaignMemberRepository {
public:
    explicit CampaignMemberRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<QHash<TaxpayerId, CampaignMember>> inForce(CampaignId campaign) const;
    /// @brief Those of the taxpayers (ascending) who are in the campaign's space; of one with money all whom the
    /// core tax system delivered.
    Result<QList<TaxpayerId>> among(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const;
    /// @brief The same, in any order, which stays.
    Result<QList<TaxpayerId>> keepMembers(CampaignId campaign, const QList<TaxpayerId>& taxpayers) const;
    /// @brief The condition of it over a row of a view of people; `member` names the view of memberships.
    static QString inSpaceSql(const QString& person, const QString& memberView);

    Result<void> end(std::span<const qint64> rowIds, BatchId batch);
    Result<void> add(CampaignId campaign, std::span<const TaxpayerId> taxpayers, int targetYear, BatchId batch);

    struct Reversal {
        qint64 ended = 0;
        qint64 restored = 0;
    };
    /// @brief Brings back who was a member before the batch (see DeliveredVersionsRepository::bringBack).
    Result<Reversal> bringBack(BatchId before, BatchId undo);
    /// @brief Whose membership the batch began or ended, ascending.
    Result<QList<TaxpayerId>> touchedBy(BatchId batch) const;

private:
    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
