#pragma once

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/payment_message.h"
#include "core/store/bindings.h"
#include "core/store/row_writer.h"

namespace saikoku {

class Database;

/// @brief A message on its way into the store, for RowWriter.
struct MessageVersion {
    const PaymentMessage* message = nullptr;
    BatchId batch;
};

template <>
BulkTable RowWriter<MessageVersion>::table();
template <>
void RowWriter<MessageVersion>::put(BulkWriter& rows, const MessageVersion& row);

/// @brief Messages about payments in the store. Of its key only the notice number is kept:
/// the code holds the rest.
class ReceiptMessageRepository {
public:
    explicit ReceiptMessageRepository(Database& database) : m_db(database) {}

    /// @brief Those in force of some payments, with their row ids.
    Result<void> ofPayments(const std::vector<qint64>& payments,
                            const std::function<void(qint64 rowId, const PaymentMessage&)>& visit);
    Result<void> end(const std::vector<qint64>& rowIds, BatchId batch);
    struct Reversal {
        qint64 ended = 0;
        qint64 restored = 0;
    };
    /// @brief Brings messages and reviews back to how they were before the batch; reviews keep the batch that
    /// asked first and the answer that they had, unless that was a match by hand.
    Result<Reversal> bringBack(BatchId before, BatchId undo);

private:
    Result<void> answerAgain(const Bindings& batches);

    Database& m_db;
};

}  // namespace saikoku
