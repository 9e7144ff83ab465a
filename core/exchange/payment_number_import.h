#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/exchange/extract_rows.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

class Session;

struct PaymentNumberReport {
    BatchId batch;  ///< none after a dry run
    QDate asOf;
    QString file;  ///< its name
    qint64 rows = 0;
    qint64 leftAside = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QList<ImportReject> rejects;

    bool hasRejects() const { return !rejects.isEmpty(); }
};

/// @brief Takes in numbers for paying as the core tax system delivers them (MPN, QR of local taxes, its own
/// codes for stores), as versions of a batch of kind "payment_numbers", in one transaction with the log
/// entry. A receivable has one row in force; whom the file does not name keeps theirs. The same file again
/// changes nothing but is recorded as a batch. Undone by undoImport().
///
/// Permission::Import. BadInput: readPaymentNumbers(). A row of an unknown receivable, or of one that the
/// file named already, is rejected. Cancelled: the monitor said so; nothing is stored then.
Result<PaymentNumberReport> importPaymentNumbers(Session& session, const ImportProfile& profile,
                                                 const QString& path, bool isDryRun,
                                                 const ImportMonitor& monitor = {});

}  // namespace saikoku
