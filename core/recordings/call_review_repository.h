#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/recordings/call_reviews.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Lots and reviews: added, never changed. Known from the Tokyo date on which they were entered. What
/// was drawn or judged and was corrected since is told as the record in force.
class CallReviewRepository {
public:
    explicit CallReviewRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief Records in force of telephone calls in which somebody answered, begun from..until (exclusive),
    /// but for `without`.
    Result<QList<LotEntry>> reviewable(CampaignId campaign, const QDateTime& from, const QDateTime& until,
                                       OperatorId without) const;
    Result<qint64> add(CampaignId campaign, const ReviewSample& sample, OperatorId by,
                       const QList<LotEntry>& drawn);
    Result<QList<ReviewSample>> samples(CampaignId campaign) const;
    /// @brief Items of a lot of the campaign without their cases' rows; `taxpayers` in the same order.
    struct Item {
        ReviewItem item;
        TaxpayerId taxpayer;
    };
    Result<QList<Item>> items(CampaignId campaign, qint64 sample, OperatorId reviewer) const;

    /// @brief Of a record in force by telephone.
    struct Record {
        OperatorId person;  ///< who spoke, whoever mended the record since
        TaxpayerId taxpayer;
    };
    Result<std::optional<Record>> record(CampaignId campaign, NegotiationId record) const;
    Result<qint64> add(const CallReview& review);
    /// @brief Whose review; nothing for an unknown or replaced one.
    Result<std::optional<CallReview>> find(qint64 id) const;
    Result<std::optional<CallReview>> of(NegotiationId record, OperatorId reviewer) const;
    Result<QList<CallReview>> inForceOf(CampaignId campaign, OperatorId person) const;
    /// @brief Replaced ones too.
    Result<QList<CallReview>> givenBy(CampaignId campaign, OperatorId reviewer) const;
    Result<QList<CallReview>> inForce(CampaignId campaign, const QDateTime& from,
                                      const QDateTime& until) const;

private:
    QString selecting(QLatin1String from) const;
    QString followed(const QString& seed) const;
    QString spokenBySql(const QString& first) const;

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
