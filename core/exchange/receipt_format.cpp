#include "core/exchange/receipt_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace saikoku {

Result<ReceiptFile> readZengin(QByteArrayView bytes, const ReceiptReading& reading);
Result<ReceiptFile> readDsk(QByteArrayView bytes, const ReceiptReading& reading);
Result<ReceiptFile> readCvs120(QByteArrayView bytes, const ReceiptReading& reading);
Result<ReceiptFile> readReceiptsCsv(QByteArrayView bytes, const ReceiptReading& reading);

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr std::array<ReceiptFormat, 4> kFormats{{
    {"zengin", QT_TRANSLATE_NOOP("Receipts", "Direct debit results (Zengin, 120 bytes)"), readZengin},
    {"dsk", QT_TRANSLATE_NOOP("Receipts", "Convenience stores (CSV of the agent DSK)"), readDsk},
    {"cvs120", QT_TRANSLATE_NOOP("Receipts", "Convenience stores (120 bytes)"), readCvs120},
    {"csv", QT_TRANSLATE_NOOP("Receipts", "CSV as the profile describes"), readReceiptsCsv},
}};

// GS1-128 of 標準料金代理収納: identifier 2, company 6, free 21, reissue 1, use-by 6, stamp 1, amount 6,
// check 1
constexpr qsizetype kBarcodeLength = 44;
constexpr size_t kFreeFirst = 8;
constexpr size_t kFreeLength = 21;
constexpr size_t kAmountFirst = 37;
constexpr size_t kAmountLength = 6;

QString shown(QByteArrayView text) {
    return QString::fromLatin1(text);
}

Result<void> needKey(const ReceiptReading& reading, bool hasKey, const char* word) {
    if (hasKey) {
        return {};
    }
    return fail(ErrorCode::BadInput,
                Text::tr("The profile \"%1\" does not say which digits hold the notice number. Write "
                         "\"payment_key\": {\"%2\": …} into it (docs/receipts.md).")
                    .arg(reading.profile.name, QLatin1String(word)));
}

}  // namespace

bool ReadingProgress::goesOn(qint64 bytesRead) {
    constexpr qint64 kTellEvery = 65'536;
    if (bytesRead - m_told >= kTellEvery) {
        m_told = bytesRead;
        m_reading.monitor.tell(ImportPhase::Reading, bytesRead, m_bytes);
    }
    return !m_reading.monitor.isCancelled();
}

std::span<const ReceiptFormat> receiptFormats() {
    return kFormats;
}

const ReceiptFormat* receiptFormat(QStringView code) {
    for (const ReceiptFormat& format : kFormats) {
        if (code == QLatin1String(format.code)) {
            return &format;
        }
    }
    return nullptr;
}

QString labelOf(const ReceiptFormat& format) {
    return Text::tr(format.label);
}

QString failureLabel(const std::string& code) {
    static const std::map<std::string, const char*> labels{
        {"1", QT_TRANSLATE_NOOP("Receipts", "insufficient funds")},
        {"2", QT_TRANSLATE_NOOP("Receipts", "no such account")},
        {"3", QT_TRANSLATE_NOOP("Receipts", "stopped by the account's holder")},
        {"4", QT_TRANSLATE_NOOP("Receipts", "no request form")},
        {"8", QT_TRANSLATE_NOOP("Receipts", "stopped by the office")},
        {"9", QT_TRANSLATE_NOOP("Receipts", "other")},
    };
    const auto found = labels.find(code);
    return found == labels.end() ? QString() : Text::tr(found->second);
}

QDate nearestBefore(int month, int day, QDate today) {
    constexpr int kYearsWithALeapDay = 8;  // at most, as around 1900
    for (int back = 0; back <= kYearsWithALeapDay; ++back) {
        const QDate date(today.year() - back, month, day);
        if (date.isValid() && date <= today) {
            return date;
        }
    }
    return {};
}

Result<StorePayment> readStoreBarcode(QByteArrayView text, const ReceiptReading& reading) {
    QByteArrayView bytes = text.trimmed();
    if (bytes.startsWith("EAN")) {
        bytes = bytes.sliced(3);
    }
    const QString digits = shown(bytes);
    const bool isCode =
        bytes.size() == kBarcodeLength && digits.startsWith(reading.barcode.applicationIdentifier) &&
        std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!isCode) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("44 digits that begin with %1 were expected. Have the agent send the record again.")
                .arg(reading.barcode.applicationIdentifier));
    }
    if (const QChar check = gs1CheckDigit(QStringView(digits).chopped(1)); check != digits.back()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr(
                "The check digit should be %1: a digit was misread. Have the agent send the record again.")
                .arg(check));
    }
    StorePayment payment;
    payment.digits.assign(bytes.data(), static_cast<size_t>(bytes.size()));
    const std::string_view code(payment.digits);
    payment.key = keyIn(code.substr(kFreeFirst, kFreeLength), *reading.profile.paymentKey.barcodeFree);
    const std::string_view amount = code.substr(kAmountFirst, kAmountLength);
    std::from_chars(amount.data(), amount.data() + amount.size(), payment.amount);
    return payment;
}

Result<void> needBarcodeKey(const ReceiptReading& reading) {
    return needKey(reading, reading.profile.paymentKey.barcodeFree.has_value(), "barcode_free");
}

Result<void> needCustomerKey(const ReceiptReading& reading) {
    return needKey(reading, reading.profile.paymentKey.customerNumber.has_value(), "customer_number");
}

ImportReject receiptReject(qint64 line, const QString& field, const QString& value, const QString& reason) {
    return {ExtractFile::Receipts, line, field, value, reason};
}

void setPayments(std::vector<PaymentMessage>& messages) {
    std::unordered_map<qint64, int> seen;
    for (PaymentMessage& message : messages) {
        message.payment = paymentOf(message);
        if (message.kind == PaymentKind::Paid) {
            if (const int occurrence = ++seen[message.payment]; occurrence > 1) {
                message.payment = paymentOf(message, occurrence);
            }
        }
    }
}

}  // namespace saikoku
