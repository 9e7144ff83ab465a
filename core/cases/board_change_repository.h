#pragma once

#include <QDate>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Finds the cases whose status or sum can differ between two days.
class BoardChangeRepository {
public:
    explicit BoardChangeRepository(Database& database) : m_db(database) {}

    /// @brief The first batch that came on that day or later; none, too, when
    /// nothing came before it: a city delivered today has no yesterday of its own.
    Result<std::optional<BatchId>> firstBatchSince(QDate day) const;

    /// @brief Cases with a record or receipt of the day after `before`, a due date
    /// on `before`, a promise due since `earliestPromise`, or rows of a batch from
    /// firstNew on. Ascending.
    Result<QList<TaxpayerId>> mayDiffer(CampaignId campaign, QDate before, QDate earliestPromise,
                                        std::optional<BatchId> firstNew) const;
    Result<QList<TaxpayerId>> everybody(CampaignId campaign) const;

private:
    Database& m_db;
};

}  // namespace saikoku
