#pragma once

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

#include "core/arrears/later_receipts_repository.h"
#include "core/exchange/payment_count.h"

namespace saikoku {

/// @brief How a payment of a later feed should stand at its receivable.
struct PaymentWanted {
    qint64 payment = 0;
    int times = 0;
    qint64 amount = 0;  ///< of each, late charge left out
    qint64 lateCharge = 0;
    QDate receivedOn;
    std::string feed;
    ReceiptChannel channel = ReceiptChannel::Other;
    bool isCancelled = false;
};

/// @brief What was paid on a receivable before a payment, in order of the days.
struct PaidBefore {
    QDate receivedOn;
    qint64 amount = 0;
    qint64 lateCharge = 0;
};

/// @brief What a receivable owes beside its principal.
struct ChargesOwed {
    qint64 demandFee = 0;
    qint64 lateCharge = 0;
};

/// @brief One receivable as the store has it.
struct ReceivableLedger {
    ReceivableOwed receivable;
    std::vector<LedgerReceipt> receipts;  ///< in force, and those of later feeds that an extract took over
    /// What it owed beside the principal on the day; none: nobody asked yet, so that what is over is asked
    /// about.
    std::function<ChargesOwed(const std::vector<PaidBefore>& before, QDate day)> charges = {};
};

/// @brief A receipt to be written.
struct ReceiptToWrite {
    LaterReceiptVersion version;  ///< without row id and batch
    bool isHeld = false;          ///< the extract lists it: written only as a trace that ends at once
};

struct QuestionAsked {
    qint64 payment = 0;
    ReceiptQuestion question = ReceiptQuestion::Unmatched;
    qint64 yen = 0;
};

/// @brief What has to be done at one receivable.
struct LedgerChange {
    std::vector<qint64> ended;  ///< row ids
    std::vector<ReceiptToWrite> written;
    std::vector<QuestionAsked> questions;  ///< all that are open here now, of every later payment in force
    qint64 counted = 0;                    ///< payments that begin to count
    qint64 countedYen = 0;
    qint64 reversed = 0;  ///< payments that count no longer
    qint64 reversedYen = 0;

    bool changesReceipts() const { return !ended.empty() || !written.empty(); }
};

/// @brief Settles a receivable anew: brings the payments to how they should stand and hands the money out in
/// the order of its days.
///
/// - A payment that an extract took over stays taken over. One that comes after an extract which lists it
/// (same day and
///   sum, not yet some other payment's) is taken over from the start; one that the extract may list otherwise
///   counts and is asked about.
/// - Receipts settle what the extract leaves owed, by day, sum and payment; what is over settles nothing and
/// is asked
///   about: Overpaid, or Double when nothing was left. So the end does not depend on the order of arrival.
/// - What is over and no more than late charge and demand fee of the day pays these, as with a slip that asks
///   for them too: then nothing is asked.
///
/// @param wanted the payments that may have changed; others stay as they are
/// @param extractDay the newest extract's date; invalid: none
LedgerChange settleLedger(const ReceivableLedger& ledger, const std::vector<PaymentWanted>& wanted,
                          QDate extractDay);

}  // namespace saikoku
