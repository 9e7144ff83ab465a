#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/contact/fact_rows_repository.h"

namespace saikoku {

class Database;

/// @brief How the charge went with a hand-over.
struct HandoverCharge {
    OperatorId officer;  ///< who took the case over
    OperatorId before;   ///< who had it; none: nobody
};

/// @brief Who is in charge of a case; the newest row counts.
class AssignmentRepository {
public:
    explicit AssignmentRepository(Database& database) : m_db(database) {}

    Result<void> add(const AssignmentRow& row);
    /// @brief Nothing when the charge didn't move with it.
    Result<std::optional<HandoverCharge>> ofHandover(qint64 handover) const;
    /// @brief Of these cases, those that have somebody in charge.
    Result<QHash<TaxpayerId, OperatorId>> of(CampaignId campaign, const QList<TaxpayerId>& cases) const;

private:
    Database& m_db;
};

}  // namespace saikoku
