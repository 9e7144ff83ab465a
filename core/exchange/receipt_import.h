#pragma once

#include <QList>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/receipt_format.h"
#include "core/exchange/receipt_posting.h"

namespace saikoku {

class Session;

/// @brief A payment of the file whose receivable is not known.
struct UnmatchedReceipt {
    qint64 line = 0;
    ReceiptMatch reason = ReceiptMatch::UnknownNotice;
    qint64 yen = 0;
};

/// @brief A payment of the file that a person should look at.
struct DoubtfulReceipt {
    qint64 line = 0;
    ReceiptQuestion question = ReceiptQuestion::Overpaid;
    qint64 yen = 0;  ///< of Overpaid and Double: what is over
    QString noticeNumber;
    QString taxItem;
    int fiscalYear = 0;
    int term = 0;
};

struct ReceiptImportReport {
    BatchId batch;  ///< none after a dry run
    QDate asOf;
    qint64 rows = 0;
    qint64 leftAside = 0;
    qint64 known = 0;     ///< rows that an earlier file, or an earlier row, told already
    qint64 matched = 0;   ///< payments that begin to count
    Yen yen;              ///< of these
    qint64 held = 0;      ///< payments that the extract in force lists
    qint64 reversed = 0;  ///< payments taken back
    Yen reversedYen;      ///< of those that had counted
    qint64 promisesKept = 0;
    qint64 promisesReopened = 0;
    std::vector<UnmatchedReceipt> unmatched;
    std::vector<DoubtfulReceipt> over;    ///< Overpaid, Double
    std::vector<DoubtfulReceipt> doubts;  ///< the other questions
    std::map<std::string, FailedPayments> failed;
    QList<ImportReject> rejects;

    bool hasRejects() const { return !rejects.isEmpty(); }
};

/// @brief Takes in a file of money that came in: reads it, matches each payment with its receivable, settles,
/// and writes receipts, messages and the work list as versions of a batch of kind "receipts", in one
/// transaction with the log entry. Promises are kept, broken and opened again by it without anyone touching
/// them. The same file again changes nothing but is recorded as a batch. A dry run gives the same figures and
/// writes nothing.
///
/// The rules: docs/receipts.md. Undone by undoImport().
///
/// Permission::Import. BadInput: the file is none of the format, or a sum in it disagrees; names file,
/// record, field, value and what to do. Rule: no extract was imported yet. Cancelled: the monitor said so, up
/// to the last row; nothing is stored then.
Result<ReceiptImportReport> importReceipts(Session& session, const ImportProfile& profile,
                                           const ReceiptFormat& format, const QString& path, bool isDryRun,
                                           const ImportMonitor& monitor = {});

}  // namespace saikoku
