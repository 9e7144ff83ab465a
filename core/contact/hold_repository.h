#pragma once

#include "core/base/result.h"
#include "core/contact/hold.h"

namespace saikoku {

class Database;

/// @brief Holds on cases: added and released, never changed. Known from the Tokyo date of `at`.
class HoldRepository {
public:
    explicit HoldRepository(Database& database) : m_db(database) {}

    Result<qint64> add(TaxpayerId taxpayer, const Hold& hold, OperatorId by, const QDateTime& at);
    Result<void> release(qint64 holdId, QDate on, const QString& reason, OperatorId by, const QDateTime& at);

private:
    Database& m_db;
};

}  // namespace saikoku
