#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/base/csv_reader.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/receipt_format.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

enum Column : size_t { Kind, Day, Time, Barcode, Amount, Chain, Shop, MadeOn, Count };

/// The headings of the agent's file.
constexpr std::array<const char16_t*, Count> kHeadings{
    u"種別",       u"収納日",      u"収納時刻", u"バーコード情報", u"金額", u"コンビニ本部コード",
    u"店舗コード", u"データ作成日"};

QString heading(size_t column) {
    return QString::fromUtf16(kHeadings.at(column));
}

std::optional<PaymentKind> kindOf(QByteArrayView code) {
    static const std::array<std::pair<const char*, PaymentKind>, 6> kinds{{{"01", PaymentKind::Preliminary},
                                                                           {"02", PaymentKind::Confirmed},
                                                                           {"03", PaymentKind::Cancelled},
                                                                           {"12", PaymentKind::Postal},
                                                                           {"22", PaymentKind::Corrected},
                                                                           {"81", PaymentKind::RealTime}}};
    for (const auto& [known, kind] : kinds) {
        if (code == QByteArrayView(known)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<qint64> numberOf(QByteArrayView digits, qsizetype least, qsizetype most) {
    qint64 value = 0;
    for (const char byte : digits) {
        if (byte < '0' || byte > '9') {
            return std::nullopt;
        }
        value = value * 10 + (byte - '0');
    }
    return digits.size() < least || digits.size() > most ? std::nullopt : std::optional(value);
}

QDate dayOf(QByteArrayView digits) {
    const auto value = numberOf(digits, 8, 8);
    return value ? QDate(static_cast<int>(*value / 10'000), static_cast<int>(*value / 100 % 100),
                         static_cast<int>(*value % 100))
                 : QDate();
}

std::string text(QByteArrayView bytes) {
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

class DskReader {
public:
    explicit DskReader(const ReceiptReading& reading) : m_reading(reading), m_decoder(TextEncoding::Cp932) {}

    Result<ReceiptFile> read(QByteArrayView bytes) {
        SAIKOKU_TRY(needBarcodeKey(m_reading));
        Result<void> headings = fail(
            ErrorCode::BadInput, Text::tr("%1 is empty. Have the file sent again.").arg(m_reading.fileName));
        bool isFirst = true;
        ReadingProgress progress(m_reading, bytes.size());
        const Result<qint64> read = readCsv(bytes, CsvFormat{}, [&](const CsvRecord& record) {
            if (isFirst) {
                headings = findColumns(record);
                isFirst = false;
                return headings ? CsvFlow::Continue : CsvFlow::Stop;
            }
            take(record);
            return progress.goesOn(record.bytesRead) ? CsvFlow::Continue : CsvFlow::Stop;
        });
        SAIKOKU_TRY(m_reading.monitor.orCancelled());
        if (!read) {
            return fail(ErrorCode::BadInput, m_reading.fileName + QStringLiteral(": ") + read.error().message,
                        read.error().detail);
        }
        SAIKOKU_TRY(headings);
        setPayments(m_file.messages);
        return std::move(m_file);
    }

private:
    Result<void> findColumns(const CsvRecord& record) {
        QStringList found;
        for (const QByteArrayView cell : record.fields) {
            found.append(QString::fromStdString(m_decoder.decoded(cell).utf8).trimmed());
        }
        QStringList missing;
        for (size_t column = 0; column < Count; ++column) {
            m_at.at(column) = found.indexOf(heading(column));
            if (m_at.at(column) < 0) {
                missing.append(heading(column));
            }
        }
        m_columns = found.size();
        if (!missing.isEmpty()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("%1, line 1 lacks the headings %2. Check that the format fits and the file "
                                 "is Shift_JIS; nothing was imported.")
                            .arg(m_reading.fileName, missing.join(QStringLiteral(", "))));
        }
        return {};
    }

    QByteArrayView cell(const CsvRecord& record, Column column) const {
        return record.fields[static_cast<size_t>(m_at.at(column))].trimmed();
    }

    void reject(const CsvRecord& record, Column column, const QString& reason) {
        const QString value = QString::fromStdString(m_decoder.decoded(cell(record, column)).utf8);
        m_file.rejects.append(receiptReject(record.line, heading(column), value, reason));
    }

    void take(const CsvRecord& record) {
        const bool isBlank = std::all_of(record.fields.begin(), record.fields.end(),
                                         [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
        if (isBlank) {
            ++m_file.leftAside;
            return;
        }
        ++m_file.rows;
        if (static_cast<qsizetype>(record.fields.size()) != m_columns) {
            ImportReject columns =
                receiptReject(record.line, {}, {},
                              Text::tr("The line has %1 columns, its heading %2. Have the file sent again.")
                                  .arg(record.fields.size())
                                  .arg(m_columns));
            columns.column.reset();
            m_file.rejects.append(columns);
            return;
        }
        takeCells(record);
    }

    void takeCells(const CsvRecord& record) {
        const auto kind = kindOf(cell(record, Kind));
        const QDate day = dayOf(cell(record, Day));
        const auto amount = numberOf(cell(record, Amount), 1, 10);
        if (!kind) {
            return reject(
                record, Kind,
                Text::tr("01, 02, 03, 12, 22 or 81 was expected. Ask the agent what this line is."));
        }
        if (!day.isValid() || day > m_reading.today) {
            return reject(
                record, Day,
                Text::tr(
                    "A day as YYYYMMDD up to the day of import was expected. Have the record sent again."));
        }
        if (!numberOf(cell(record, Time), 4, 4)) {
            return reject(record, Time, Text::tr("A time as HHMM was expected. Have the record sent again."));
        }
        if (!amount) {
            return reject(record, Amount, Text::tr("Digits were expected. Have the record sent again."));
        }
        const auto barcode = readStoreBarcode(cell(record, Barcode), m_reading);
        if (!barcode) {
            return reject(record, Barcode, barcode.error().message);
        }
        const bool isPostal = *kind == PaymentKind::Postal || *kind == PaymentKind::Corrected;
        if (!isPostal && *amount != barcode->amount) {
            return reject(record, Amount,
                          Text::tr("The barcode says %1 yen. Ask the agent which of the two was paid.")
                              .arg(barcode->amount));
        }
        PaymentMessage message;
        message.kind = *kind;
        message.feed = isPostal ? "postal" : "store";
        message.channel = isPostal ? ReceiptChannel::Counter : ReceiptChannel::Store;
        message.code = barcode->digits;
        message.key = barcode->key;
        message.receivedOn = day;
        message.detail =
            isPostal ? text(cell(record, MadeOn)) + ' ' + std::to_string(*amount) : text(cell(record, Time));
        message.place = isPostal ? std::string() : text(cell(record, Chain)) + ' ' + text(cell(record, Shop));
        message.amount = *amount;
        message.line = record.line;
        m_file.messages.push_back(std::move(message));
    }

    const ReceiptReading& m_reading;
    CellDecoder m_decoder;
    std::array<qsizetype, Count> m_at{};
    qsizetype m_columns = 0;
    ReceiptFile m_file;
};

}  // namespace

Result<ReceiptFile> readDsk(QByteArrayView bytes, const ReceiptReading& reading) {
    return DskReader(reading).read(bytes);
}

}  // namespace saikoku
