#include "core/exchange/mapped_csv.h"

#include <QCoreApplication>

#include <utility>

#include "core/base/csv_reader.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

Result<QStringList> headingsOf(QByteArrayView bytes, const CsvFormat& format, const CellDecoder& decoder,
                               const QString& fileName) {
    QStringList headings;
    const Result<qint64> first = readCsv(bytes, format, [&](const CsvRecord& record) {
        for (const QByteArrayView cell : record.fields) {
            headings.append(QString::fromStdString(decoder.decoded(cell).utf8).trimmed());
        }
        return CsvFlow::Stop;
    });
    if (!first || headings.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is empty. Have the file sent again.").arg(fileName));
    }
    return headings;
}

}  // namespace

Result<qint64> readMappedCsv(ExtractFile file, const FileLayout& layout, QByteArrayView bytes,
                             const QString& fileName, const MappedRow& row) {
    SAIKOKU_TRY_ASSIGN(const DetectedEncoding guessed,
                       layout.encoding ? Result<DetectedEncoding>(DetectedEncoding{*layout.encoding, 0})
                                       : guessTextEncoding(bytes));
    CsvFormat format;
    format.separator = layout.separator;
    format.strict = false;
    QStringList headings;
    if (layout.header) {
        SAIKOKU_TRY_ASSIGN(headings, headingsOf(bytes, format, CellDecoder(guessed.encoding), fileName));
    }
    SAIKOKU_TRY_ASSIGN(const ColumnMap map, mapColumns(file, layout, headings, fileName));
    format.columns = map.columnCount;

    qint64 leftAside = 0;
    RecordReader reader(file, map, guessed.encoding);
    bool isHeading = layout.header;
    const Result<qint64> read = readCsv(
        bytes, format,
        [&](const CsvRecord& record) {
            if (std::exchange(isHeading, false)) {
                return CsvFlow::Continue;
            }
            if (reader.isBlank(record)) {
                ++leftAside;
                return CsvFlow::Continue;
            }
            reader.begin(record);
            return row(reader, record.bytesRead) ? CsvFlow::Continue : CsvFlow::Stop;
        },
        [&](const CsvOpenQuote& line) {
            reader.rejectOpenQuote(line);
            return row(reader, 0) ? CsvFlow::Continue : CsvFlow::Stop;
        });
    if (!read) {
        return fail(ErrorCode::BadInput, fileName + QStringLiteral(": ") + read.error().message,
                    read.error().detail);
    }
    return leftAside;
}

}  // namespace saikoku
