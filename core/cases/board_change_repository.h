#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Finds the cases whose status or sum can differ between two days.
class BoardChangeRepository {
public:
    explicit BoardChangeRepository(Database& database) : m_db(database) {}

    /// @brief What was known on that day. A city delivered since has no such day of its
    /// own: then all that the store holds.
    Result<KnownFacts> factsOn(QDate day) const;

    /// @brief Cases of which something was told after `before`, with a receipt of the day
    /// after it, a due date on it, or a promise due since earliestPromise. Ascending.
    Result<QList<TaxpayerId>> mayDiffer(CampaignId campaign, QDate before, QDate earliestPromise, bool ownPast) const;
    Result<QList<TaxpayerId>> everybody(CampaignId campaign) const;

private:
    Database& m_db;
};

}  // namespace saikoku
