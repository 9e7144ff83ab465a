#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

#include <vector>

#include "core/arrears/payment_number.h"
#include "core/base/result.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/import_profile.h"
#include "core/exchange/payment_message.h"
#include "core/notices/convenience_barcode.h"
#include "core/notices/payment_slip.h"

namespace saikoku {

/// @brief What a reader of payment numbers goes by.
struct PaymentNumberReading {
    QString fileName;
    const ImportProfile& profile;
    PaymentSlipRules rules;  ///< how long each number may be
    ConvenienceRules stores;
    ImportMonitor monitor{};
};

/// @brief One row: which receivable, which numbers.
struct PaymentNumberRow {
    qint64 line = 0;
    ReceivableKey key;     ///< whole
    PaymentNumber number;  ///< without ids
};

/// @brief A file of payment numbers, read.
struct PaymentNumberFile {
    qint64 rows = 0;  ///< blank ones and the heading not counted
    qint64 leftAside = 0;
    QString keyHeading;  ///< of the notice number
    std::vector<PaymentNumberRow> numbers;
    QList<ImportReject> rejects;
};

/// @brief Reads the rows that the profile describes as `payment_numbers` (docs/import.md). A row is rejected
/// with line, column, value and remedy: a number of wrong length or with other signs, an institution without
/// a payment number, a code for stores whose check digit or amount disagrees, a character that can't be read,
/// a row without any number. BadInput: the profile has no such file, the file is empty or lacks columns.
/// Cancelled: the monitor said so.
Result<PaymentNumberFile> readPaymentNumbers(QByteArrayView bytes, const PaymentNumberReading& reading);

}  // namespace saikoku
