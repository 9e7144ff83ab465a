#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/arrears/delivered_versions_repository.h"
#include "core/arrears/receivable.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/store/bindings.h"
#include "core/store/row_writer.h"

namespace saikoku {

class Database;

/// @brief A receivable in force and what it still owes.
struct ReceivableOwed {
    ReceivableId id;
    TaxpayerId taxpayer;
    std::string noticeNumber;
    std::string taxItem;
    int fiscalYear = 0;
    int term = 0;
    QDate dueDate;
    qint64 byExtract = 0;    ///< levied less what the extract says was received
    qint64 received = 0;     ///< by the extract
    qint64 outstanding = 0;  ///< after later feeds too
};

/// @brief A receipt at a receivable.
struct LedgerReceipt {
    qint64 rowId = 0;
    ReceivableId receivable;
    TaxpayerId taxpayer;
    std::string feed;
    QDate receivedOn;
    int running = 0;
    qint64 amount = 0;    ///< what it settles
    qint64 overpaid = 0;  ///< what was paid beyond
    qint64 lateCharge = 0;
    std::string channel;
    qint64 payment = 0;      ///< 0: of the extract
    bool isHeld = false;     ///< ended: an extract's own figure holds it
    qint64 chargesPaid = 0;  ///< of lateCharge: what the payment's own sum brought

    qint64 paid() const { return amount + overpaid + chargesPaid; }
    bool isOfExtract() const { return feed == "extract"; }
};

/// @brief A receipt of a later feed, for RowWriter.
struct LaterReceiptVersion {
    qint64 rowId = 0;
    ReceivableId receivable;
    TaxpayerId taxpayer;
    std::string feed;
    QDate receivedOn;
    int running = 1;  ///< 1, 2 … among those of one receivable, feed and day
    qint64 amount = 0;
    qint64 overpaid = 0;
    qint64 lateCharge = 0;
    std::string channel;
    qint64 payment = 0;
    BatchId batch;
    qint64 chargesPaid = 0;  ///< LedgerReceipt::chargesPaid
};

template <>
BulkTable RowWriter<LaterReceiptVersion>::table();
template <>
void RowWriter<LaterReceiptVersion>::put(BulkWriter& rows, const LaterReceiptVersion& row);

/// @brief What batches did that counts.
struct LiveBatches {
    QSet<qint64> extracts;  ///< extracts not undone
    QSet<qint64> undone;    ///< batches of any kind that an undo took back
};

/// @brief Reads receivables and their receipts for money that comes in beside the extract. Row ids, ends and
/// undo are DeliveredVersionsRepository's.
class LaterReceiptsRepository {
public:
    explicit LaterReceiptsRepository(Database& database) : m_db(database) {}

    /// @brief Those of many notices; `outstanding` looks at the extract alone.
    Result<void> ofNotices(const std::vector<std::string>& noticeNumbers,
                           const std::function<void(const ReceivableOwed&)>& visit);
    /// @brief Some by their ids; `outstanding` counts later feeds too.
    Result<void> byId(const std::vector<ReceivableIds>& receivables,
                      const std::function<void(const ReceivableOwed&)>& visit);
    /// @brief Open ones of people of these kana names, folded, with the name; the oldest first.
    /// @param limit of each name, and as many again of protected people, whom the caller may have to drop
    Result<void> owedByNames(const QStringList& kanaFolded, int limit,
                             const std::function<void(const QString& kana, const ReceivableOwed&)>& visit);
    /// @brief Open ones that by the extract owe just one of these sums; the oldest first.
    /// @param limit of each sum, likewise
    Result<void> owingSums(const std::vector<qint64>& sums, int limit,
                           const std::function<void(const ReceivableOwed&)>& visit);

    /// @brief Those in force, and those of later feeds that an extract took over, when it came or from the
    /// start.
    Result<void> receiptsOf(const std::vector<qint64>& receivables, const LiveBatches& batches,
                            const std::function<void(const LedgerReceipt&)>& visit);

    /// @brief Some by their ids as claims: what charges follow from. `received` is the extract's alone.
    Result<void> claims(const std::vector<ReceivableIds>& receivables,
                        const std::function<void(const Receivable&)>& visit);

    /// @brief Receivables at which later receipts no longer fit what the extract leaves owed.
    Result<std::vector<ReceivableIds>> unsettled();

private:
    enum class Later { Count, LeaveOut };
    Result<void> owed(const QString& condition, const Bindings& bindings, Later later,
                      const std::function<void(const ReceivableOwed&)>& visit);
    Result<void> oldestOfEach(const QString& key, int limit, const QString& condition,
                              const Bindings& bindings,
                              const std::function<void(const QString& key, const ReceivableOwed&)>& visit);

    Database& m_db;
};

}  // namespace saikoku
