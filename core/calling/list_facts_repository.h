#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/calling/eligibility.h"

namespace saikoku {

class Database;

/// @brief What CallFactsRepository and its neighbours read for one case, read for
/// the rows of a page: one statement for each kind of fact.
class ListFactsRepository {
public:
    ListFactsRepository(Database& database, const QList<TaxpayerId>& taxpayers);

    /// @brief Adds to the facts of every case that is already in them.
    Result<void> addTo(QHash<TaxpayerId, EligibilityFacts>& facts, CampaignId campaign,
                       const CallingRules& rules, QDate today) const;

private:
    using Facts = QHash<TaxpayerId, EligibilityFacts>;

    QString ofThese(const char* column) const;
    Result<void> addReceivables(Facts& facts, QDate today) const;
    Result<void> addHolds(Facts& facts, QDate today) const;
    Result<void> addPhones(Facts& facts) const;
    Result<void> addMarks(Facts& facts) const;
    Result<void> addAttempts(Facts& facts, const QDateTime& since) const;
    Result<void> addReportedPayments(Facts& facts, CampaignId campaign, const QDateTime& since) const;

    Database& m_db;
    QString m_ids;
};

}  // namespace saikoku
