#include <QCoreApplication>

#include <utility>

#include "core/base/csv_reader.h"
#include "core/exchange/extract_difference.h"
#include "core/exchange/extract_row_parser.h"
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
    SAIKOKU_TRY_ASSIGN(const DetectedEncoding guessed,
                       layout.encoding ? Result<DetectedEncoding>(DetectedEncoding{*layout.encoding, 0})
                                       : guessTextEncoding(bytes));
    CsvFormat format;
    format.separator = layout.separator;
    format.strict = false;
    const CellDecoder decoder(guessed.encoding);
    QStringList headings;
    if (layout.header) {
        const Result<qint64> first = readCsv(bytes, format, [&](const CsvRecord& record) {
            for (const QByteArrayView cell : record.fields) {
                headings.append(QString::fromStdString(decoder.decoded(cell).utf8).trimmed());
            }
            return CsvFlow::Stop;
        });
        if (!first || headings.isEmpty()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("%1 is empty. Have the file sent again.").arg(reading.fileName));
        }
    }
    SAIKOKU_TRY_ASSIGN(const ColumnMap map,
                       mapColumns(ExtractFile::Receipts, layout, headings, reading.fileName));
    format.columns = map.columnCount;

    ReceiptFile file;
    TextStore texts;
    RecordReader reader(ExtractFile::Receipts, map, guessed.encoding);
    RowParser parser(reader, texts);
    bool isHeading = layout.header;
    ReadingProgress progress(reading, bytes.size());
    const auto keep = [&](const ReceiptRow* row) {
        ++file.rows;
        if (row != nullptr && !reader.isRejected() && row->receivedOn > reading.today) {
            reader.reject(receipt_field::ReceivedOn, row->receivedOn.toString(Qt::ISODate).toStdString(),
                          Text::tr("A day up to the day of import was expected. Have it corrected where the "
                                   "file was made."));
        }
        if (reader.isRejected()) {
            file.rejects.append(reader.takeReject());
        } else {
            file.messages.push_back(messageOf(*row, texts));
        }
        return CsvFlow::Continue;
    };
    const Result<qint64> read = readCsv(
        bytes, format,
        [&](const CsvRecord& record) {
            if (std::exchange(isHeading, false)) {
                return CsvFlow::Continue;
            }
            if (reader.isBlank(record)) {
                ++file.leftAside;
                return CsvFlow::Continue;
            }
            ReceiptRow row;
            reader.begin(record);
            if (!reader.isRejected()) {
                parser.parse(row);
            }
            keep(&row);
            return progress.goesOn(record.bytesRead) ? CsvFlow::Continue : CsvFlow::Stop;
        },
        [&](const CsvOpenQuote& line) {
            reader.rejectOpenQuote(line);
            return keep(nullptr);
        });
    SAIKOKU_TRY(reading.monitor.orCancelled());
    if (!read) {
        return fail(ErrorCode::BadInput, reading.fileName + QStringLiteral(": ") + read.error().message,
                    read.error().detail);
    }
    setPayments(file.messages);
    return file;
}

}  // namespace saikoku
