#pragma once

#include <QHash>

#include <span>
#include <vector>

#include "core/arrears/payment_number.h"
#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief A version in force.
struct PaymentNumberVersion {
    qint64 rowId = 0;
    PaymentNumber number;
};

/// @brief Numbers for paying, as versions of their imports. The caller holds the transaction where it writes.
class PaymentNumberRepository {
public:
    explicit PaymentNumberRepository(Database& database) : m_db(database) {}

    Result<QHash<ReceivableId, PaymentNumberVersion>> inForce() const;
    /// @brief Those of some receivables; who has none is missing.
    Result<QHash<ReceivableId, PaymentNumber>> of(std::span<const ReceivableId> receivables) const;

    Result<void> end(std::span<const qint64> rowIds, BatchId batch);
    Result<void> add(std::span<const PaymentNumber> numbers, BatchId batch);

    struct Reversal {
        qint64 ended = 0;
        qint64 restored = 0;
    };
    /// @brief Brings back what was in force before the batch (see DeliveredVersionsRepository::bringBack).
    Result<Reversal> bringBack(BatchId before, BatchId undo);

private:
    Database& m_db;
};

}  // namespace saikoku
