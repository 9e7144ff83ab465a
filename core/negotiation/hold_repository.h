#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/negotiation/hold.h"

namespace saikoku {

class Database;

/// @brief Holds on cases: added and released, never changed.
class HoldRepository {
public:
    explicit HoldRepository(Database& database) : m_db(database) {}

    Result<qint64> add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at);
    Result<void> release(qint64 holdId, QDate on, const QString& reason, OperatorId by, const QDateTime& at);
    /// @brief Those in force on the date.
    Result<QList<Hold>> inForce(TaxpayerId taxpayer, QDate date) const;
    /// @brief All that have begun by the date, as they were known then: ended and
    /// released ones too, for what counts their time (limitation).
    Result<QList<Hold>> begunBy(TaxpayerId taxpayer, QDate date) const;

private:
    Result<QList<Hold>> select(TaxpayerId taxpayer, QDate date, const QString& condition) const;

    Database& m_db;
};

}  // namespace saikoku
