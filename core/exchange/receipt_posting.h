#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/receipt_ledger.h"
#include "core/exchange/receipt_match.h"
#include "core/exchange/receipt_review_repository.h"

namespace saikoku {

class Session;

/// @brief A payment and all that was told about it.
struct PaymentInHand {
    qint64 payment = 0;
    std::vector<const PaymentMessage*> messages;
    std::vector<qint64> storedRows;
    bool isTold = false;       ///< something new was told
    bool isRematched = false;  ///< what is stored gets its receivable only now
    ReceivableIds receivable;
    ReceiptMatch how = ReceiptMatch::UnknownNotice;
    PaymentCount count;
    qint64 line = 0;  ///< of its first message in the file
    qint64 newCancellations = 0;

    bool changes() const { return isTold || isRematched; }
};

/// @brief A receivable that is settled anew.
struct LedgerInHand {
    ReceivableLedger ledger;
    std::vector<PaymentWanted> wanted;
};

/// @brief Brings messages about payments to their receivables: reads what is known of them, matches, settles
/// and writes, in the caller's transaction, which holds SeatLock::Import.
class ReceiptPosting {
public:
    /// @param monitor told of the rows that are written; ErrorCode::Cancelled from any step once it says so
    explicit ReceiptPosting(Session& session, ImportMonitor monitor = {});

    /// @brief Reads and decides; writes nothing. The messages must live as long as this.
    Result<void> prepare(const std::vector<PaymentMessage>& messages);
    /// @brief A stored, unmatched payment goes to this receivable; NotFound when it is gone.
    Result<void> prepareMatch(qint64 payment, const ReceivableOwed& receivable);
    /// @brief After an extract changed what is owed: settles where later receipts no longer fit.
    Result<void> prepareUnsettled();
    Result<void> write(BatchId batch);

    /// @brief In the order of the file.
    const std::vector<PaymentInHand>& payments() const { return m_payments; }
    const PaymentInHand* find(qint64 payment) const;  ///< null: not in hand
    const std::vector<LedgerChange>& changes() const { return m_changes; }
    /// @brief Every question that is open about a payment in hand.
    const std::map<std::pair<qint64, ReceiptQuestion>, qint64>& asked() const { return m_asked; }
    const ReceivableOwed* receivable(ReceivableId id) const;
    /// @brief Of whom a receipt begins, ends or changes, ascending.
    QList<TaxpayerId> touched() const { return m_touched; }
    qint64 alreadyKnown() const { return m_alreadyKnown; }

private:
    using ReceivablesByNotice = std::unordered_map<std::string, std::vector<ReceivableOwed>>;

    Result<void> readStored(const std::vector<PaymentMessage>& messages);
    Result<void> match(const std::vector<PaymentMessage>& messages);
    Result<void> matchByAmount(std::vector<std::pair<const PaymentMessage*, PaymentInHand*>>& open,
                               const ReceivablesByNotice& ofNotice);
    Result<void> settle(const std::vector<ReceivableIds>& alsoThese = {});
    void noteChange(const ReceivableLedger& ledger, const LedgerChange& change);
    Result<void> readLedgers();
    Result<void> settleCharges();
    LedgerInHand& ledgerOf(const ReceivableIds& ids);
    Result<void> askAnew();
    Result<void> writeReceipts(BatchId batch);
    Result<void> writeMessages(BatchId batch);

    Result<void> rowsWritten(qint64 count);

    Session& m_session;
    ImportMonitor m_monitor;
    qint64 m_toWrite = 0;
    qint64 m_written = 0;
    QDate m_extractDay;
    LiveBatches m_batches;
    std::deque<PaymentMessage> m_stored;
    std::vector<PaymentInHand> m_payments;
    std::unordered_map<qint64, quint32> m_places;  ///< payment → where it stands
    std::vector<quint32> m_ofMessage;              ///< the same of each message of the file
    std::vector<LedgerInHand> m_ledgers;
    std::unordered_map<qint64, quint32> m_ledgerPlaces;  ///< by receivable
    std::vector<LedgerChange> m_changes;
    std::map<std::pair<qint64, ReceiptQuestion>, qint64> m_asked;
    std::map<qint64, TaxpayerId> m_others;  ///< whose payments stand unchanged where others change
    std::vector<qint64> m_endedReviews;
    std::vector<ReviewVersion> m_newReviews;
    QList<TaxpayerId> m_touched;
    qint64 m_alreadyKnown = 0;
};

}  // namespace saikoku
