#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>

#include "core/base/result.h"
#include "core/contact/fact_rows_repository.h"

namespace saikoku {

class Database;

/// @brief Who is in charge of a case; the newest row counts.
class AssignmentRepository {
public:
    explicit AssignmentRepository(Database& database) : m_db(database) {}

    Result<void> add(const AssignmentRow& row);
    /// @brief Of these cases, those that have somebody in charge.
    Result<QHash<TaxpayerId, OperatorId>> of(CampaignId campaign, const QList<TaxpayerId>& cases) const;

private:
    Database& m_db;
};

}  // namespace saikoku
