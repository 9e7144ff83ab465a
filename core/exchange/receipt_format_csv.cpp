#include <QCoreApplication>

#include "core/exchange/extract_difference.h"
#include "core/exchange/extract_row_parser.h"
#include "core/exchange/mapped_csv.h"
#include "core/exchange/receipt_format.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

PaymentMessage messageOf(const ReceiptRow& row, const TextStore& texts) {
    PaymentMessage message;
    message.feed = "file";
    message.channel = row.channel;
    message.key.noticeNumber = texts[row.noticeNumber];
    message.key.taxItem = texts[row.taxItem];
    message.key.fiscalYear = row.fiscalYear;
    message.key.term = row.term;
    message.code = message.key.noticeNumber + '-' + message.key.taxItem + '-' +
                   std::to_string(row.fiscalYear) + '-' + std::to_string(row.term);
    message.receivedOn = row.receivedOn;
    message.place = codeOf(row.channel);
    message.amount = row.amount;
    message.lateCharge = row.lateCharge;
    message.line = row.line;
    return message;
}

}  // namespace

/// The layout that the profile gives its receipts, in a file of its own.
Result<ReceiptFile> readReceiptsCsv(QByteArrayView bytes, const ReceiptReading& reading) {
    const FileLayout& layout = reading.profile.layout(ExtractFile::Receipts);
    if (!layout.present) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The profile \"%1\" does not say how receipts are written. Describe them under "
                             "\"files\", \"receipts\" (docs/receipts.md).")
                        .arg(reading.profile.name));
    }
    ReceiptFile file;
    TextStore texts;
    ReadingProgress progress(reading, bytes.size());
    const auto keep = [&](RecordReader& reader, qint64 bytesRead) {
        ++file.rows;
        ReceiptRow row;
        if (!reader.isRejected()) {
            RowParser(reader, texts).parse(row);
        }
        if (!reader.isRejected() && row.receivedOn > reading.today) {
            reader.reject(receipt_field::ReceivedOn, row.receivedOn.toString(Qt::ISODate).toStdString(),
                          Text::tr("A day up to the day of import was expected. Have it corrected where the "
                                   "file was made."));
        }
        if (reader.isRejected()) {
            file.rejects.append(reader.takeReject());
        } else {
            file.messages.push_back(messageOf(row, texts));
        }
        return progress.goesOn(bytesRead);
    };
    const Result<qint64> read =
        readMappedCsv(ExtractFile::Receipts, layout, bytes, reading.fileName, keep);
    SAIKOKU_TRY(reading.monitor.orCancelled());
    SAIKOKU_TRY_ASSIGN(file.leftAside, read);
    setPayments(file.messages);
    return file;
}

}  // namespace saikoku
