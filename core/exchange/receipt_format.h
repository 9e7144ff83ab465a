#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/import_profile.h"
#include "core/exchange/payment_message.h"
#include "core/notices/convenience_barcode.h"

namespace saikoku {

/// @brief What a reader of receipts goes by.
struct ReceiptReading {
    QString fileName;
    const ImportProfile& profile;
    ConvenienceRules barcode;
    QDate today;  ///< the day of import
    ImportMonitor monitor{};
};

/// @brief Tells the reading's monitor how many bytes of the file are read, now and then.
class ReadingProgress {
public:
    ReadingProgress(const ReceiptReading& reading, qint64 bytes) : m_reading(reading), m_bytes(bytes) {}
    /// @brief Whether to go on: false once it is cancelled.
    bool goesOn(qint64 bytesRead);

private:
    const ReceiptReading& m_reading;
    qint64 m_bytes;
    qint64 m_told = 0;
};

/// @brief Money that did not come: a debit that the bank could not make.
struct FailedPayments {
    qint64 count = 0;
    qint64 yen = 0;
};

/// @brief A file of receipts, read.
struct ReceiptFile {
    qint64 rows = 0;                               ///< records that tell of a payment
    qint64 leftAside = 0;                          ///< blank rows, headings once more
    std::vector<PaymentMessage> messages;          ///< their payment is set
    std::map<std::string, FailedPayments> failed;  ///< by the bank's code
    QList<ImportReject> rejects;
};

/// @brief One layout in which banks and agents hand over what came in. A new one is a file
/// receipt_format_NAME.cpp and a line in receipt_format.cpp.
struct ReceiptFormat {
    const char* code;   ///< the word of --format
    const char* label;  ///< English, for labelOf()
    /// ErrorCode::Cancelled once the reading's monitor says so.
    Result<ReceiptFile> (*read)(QByteArrayView bytes, const ReceiptReading& reading);
};

/// @brief All of them, in the order in which they are offered.
std::span<const ReceiptFormat> receiptFormats();
const ReceiptFormat* receiptFormat(QStringView code);  ///< null: there is none
QString labelOf(const ReceiptFormat& format);          ///< translated
/// @brief What a code of ReceiptFile::failed means; empty for an unknown one.
QString failureLabel(const std::string& code);

/// @brief The day nearest before the day of import, or that day, with this month and day; invalid: there is
/// none.
QDate nearestBefore(int month, int day, QDate today);

/// @brief A store's barcode: its digits, key, amount. BadInput for what is none.
struct StorePayment {
    std::string digits;  ///< 44
    ReceivableKey key;
    qint64 amount = 0;
};
Result<StorePayment> readStoreBarcode(QByteArrayView text, const ReceiptReading& reading);

/// @brief BadInput when the profile does not say where such codes hold the receivable's key.
Result<void> needBarcodeKey(const ReceiptReading& reading);
Result<void> needCustomerKey(const ReceiptReading& reading);

/// @brief A record that is not taken.
ImportReject receiptReject(qint64 line, const QString& field, const QString& value, const QString& reason);

/// @brief Gives messages that nothing else tells apart the number that each is in its file; sets every
/// payment.
void setPayments(std::vector<PaymentMessage>& messages);

}  // namespace saikoku
