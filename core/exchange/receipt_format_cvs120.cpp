#include <QCoreApplication>

#include <array>

#include "core/exchange/fixed_records.h"
#include "core/exchange/receipt_format.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr qsizetype kRecord = 120;

std::optional<PaymentKind> kindOf(const std::string& code) {
    return code == "01"   ? std::optional(PaymentKind::Preliminary)
           : code == "02" ? std::optional(PaymentKind::Confirmed)
           : code == "03" ? std::optional(PaymentKind::Cancelled)
                          : std::nullopt;
}

/// Header, trailer and end carry no payment; agents number and fill them each in their way.
bool isFrame(const FixedRecord& record) {
    return (record.kind() == '1' || record.kind() == '8' || record.kind() == '9') &&
           !kindOf(record.raw(2, 2));
}

}  // namespace

Result<ReceiptFile> readCvs120(QByteArrayView bytes, const ReceiptReading& reading) {
    SAIKOKU_TRY(needBarcodeKey(reading));
    SAIKOKU_TRY_ASSIGN(const std::vector<FixedRecord> records,
                       fixedRecords(bytes, kRecord, reading.fileName));
    ReceiptFile file;
    ReadingProgress progress(reading, bytes.size());
    for (const FixedRecord& record : records) {
        if (!progress.goesOn(record.number() * kRecord)) {
            return fail(ErrorCode::Cancelled, {});
        }
        if (isFrame(record)) {
            ++file.leftAside;
            continue;
        }
        ++file.rows;
        const auto reject = [&](const QString& field, int first, int length, const QString& reason) {
            file.rejects.append(receiptReject(record.number(), field,
                                              QString::fromStdString(record.text(first, length)), reason));
        };
        const auto kind = kindOf(record.raw(2, 2));
        const auto day = record.day(4);
        const auto time = record.number(12, 4);
        const auto barcode = readStoreBarcode(record.at(17, 44), reading);
        if (!kind) {
            reject(Text::tr("data kind"), 2, 2,
                   Text::tr("01 (preliminary), 02 (confirmed) or 03 (cancelled) was expected. Ask the agent "
                            "what this record is."));
        } else if (!day || *day > reading.today) {
            reject(
                Text::tr("day of receipt"), 4, 8,
                Text::tr(
                    "A day as YYYYMMDD up to the day of import was expected. Have the record sent again."));
        } else if (!time) {
            reject(Text::tr("time of receipt"), 12, 4,
                   Text::tr("A time as HHMM was expected. Have the record sent again."));
        } else if (!barcode) {
            reject(Text::tr("barcode"), 17, 44, barcode.error().message);
        } else {
            PaymentMessage message;
            message.feed = "store";
            message.channel = ReceiptChannel::Store;
            message.kind = *kind;
            message.code = barcode->digits;
            message.key = barcode->key;
            message.receivedOn = *day;
            message.detail = record.raw(12, 4);
            message.place = record.text(97, 6) + ' ' + record.text(64, 7);
            message.amount = barcode->amount;
            message.line = record.number();
            file.messages.push_back(std::move(message));
        }
    }
    setPayments(file.messages);
    return file;
}

}  // namespace saikoku
