#include <QCoreApplication>

#include "core/exchange/fixed_records.h"
#include "core/exchange/receipt_format.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr qsizetype kRecord = 120;
constexpr auto kDebitResults = "91";
constexpr auto kKnownResults = "0123489";

struct Sums {
    qint64 count = 0;
    qint64 yen = 0;

    void add(qint64 amount) {
        ++count;
        yen += amount;
    }
};

/// 全銀協 預金口座振替, results: header 1, data 2, trailer 8, perhaps several times, end 9.
class ZenginReader {
public:
    explicit ZenginReader(const ReceiptReading& reading) : m_reading(reading) {}

    Result<ReceiptFile> read(QByteArrayView bytes) {
        SAIKOKU_TRY(needCustomerKey(m_reading));
        SAIKOKU_TRY_ASSIGN(const std::vector<FixedRecord> records,
                           fixedRecords(bytes, kRecord, m_reading.fileName));
        ReadingProgress progress(m_reading, bytes.size());
        for (const FixedRecord& record : records) {
            if (!progress.goesOn(record.number() * kRecord)) {
                return fail(ErrorCode::Cancelled, {});
            }
            SAIKOKU_TRY(take(record));
        }
        if (m_state != State::Ended) {
            return fail(ErrorCode::BadInput, Text::tr("%1 ends without its end record (9): it was cut on the "
                                                      "way. Have it sent again; nothing was imported.")
                                                 .arg(m_reading.fileName));
        }
        setPayments(m_file.messages);
        return std::move(m_file);
    }

private:
    enum class State { BeforeHeader, InGroup, Ended };

    Result<void> take(const FixedRecord& record) {
        const char kind = record.kind();
        const bool fits = m_state == State::BeforeHeader
                              ? kind == '1' || kind == '9'
                              : m_state == State::InGroup && (kind == '2' || kind == '8');
        if (!fits || (kind == '9' && !m_hasGroup)) {
            return recordFault(m_reading.fileName, record, Text::tr("record kind"),
                               QString(QLatin1Char(kind)),
                               Text::tr("Header (1), data (2), trailer (8) and end (9) were expected in this "
                                        "order. Check the format and have the file sent again."));
        }
        switch (kind) {
            case '1': return takeHeader(record);
            case '2': return takeData(record);
            case '8': return takeTrailer(record);
            default: m_state = State::Ended; return {};
        }
    }

    Result<void> takeHeader(const FixedRecord& record) {
        if (record.raw(2, 2) != kDebitResults) {
            return recordFault(
                m_reading.fileName, record, Text::tr("service"), QString::fromStdString(record.raw(2, 2)),
                Text::tr("91 (direct debit) was expected. Choose the file of direct debit results."));
        }
        if (record.raw(4, 1) != "0") {
            return recordFault(m_reading.fileName, record, Text::tr("code"),
                               QString::fromStdString(record.raw(4, 1)),
                               Text::tr("0 (JIS) was expected. Have the file converted from EBCDIC first."));
        }
        const auto monthAndDay = record.number(55, 4);
        m_day = monthAndDay ? nearestBefore(static_cast<int>(*monthAndDay / 100),
                                            static_cast<int>(*monthAndDay % 100), m_reading.today)
                            : QDate();
        if (!m_day.isValid()) {
            return recordFault(m_reading.fileName, record, Text::tr("day of debit"),
                               QString::fromStdString(record.raw(55, 4)),
                               Text::tr("Month and day as MMDD were expected. Have the file sent again."));
        }
        m_client = record.raw(5, 10);
        m_state = State::InGroup;
        m_hasGroup = true;
        m_paid = m_unpaid = Sums();
        return {};
    }

    Result<void> takeData(const FixedRecord& record) {
        const auto amount = record.number(81, 10);
        if (!amount) {
            return recordFault(m_reading.fileName, record, Text::tr("amount"),
                               QString::fromStdString(record.raw(81, 10)),
                               Text::tr("10 digits were expected. Have the file sent again."));
        }
        const std::string result = record.raw(112, 1);
        if (std::string_view(kKnownResults).find(result) == std::string_view::npos) {
            return recordFault(m_reading.fileName, record, Text::tr("result"), QString::fromStdString(result),
                               Text::tr("0, 1, 2, 3, 4, 8 or 9 was expected. A file of requests has none: "
                                        "choose the one of results."));
        }
        ++m_file.rows;
        if (result != "0") {
            m_unpaid.add(*amount);
            FailedPayments& failed = m_file.failed[result];
            ++failed.count;
            failed.yen += *amount;
            return {};
        }
        m_paid.add(*amount);
        PaymentMessage message;
        message.feed = "account";
        message.channel = ReceiptChannel::Account;
        message.code = record.text(92, 20);
        message.key = keyIn(record.raw(92, 20), *m_reading.profile.paymentKey.customerNumber);
        message.receivedOn = m_day;
        message.place = record.raw(2, 4) + record.raw(21, 3);
        message.payer = record.text(51, 30);
        message.detail = m_client + record.raw(43, 8);
        message.amount = *amount;
        message.line = record.number();
        m_file.messages.push_back(std::move(message));
        return {};
    }

    Result<void> takeTrailer(const FixedRecord& record) {
        const auto check = [&](int first, int length, const QString& field, qint64 found) -> Result<void> {
            if (record.number(first, length) == found) {
                return {};
            }
            return recordFault(
                m_reading.fileName, record, field, QString::fromStdString(record.raw(first, length)),
                Text::tr(
                    "The records before it give %1: some are missing or changed. Have the file sent again.")
                    .arg(found));
        };
        SAIKOKU_TRY(check(2, 6, Text::tr("count"), m_paid.count + m_unpaid.count));
        SAIKOKU_TRY(check(8, 12, Text::tr("sum"), m_paid.yen + m_unpaid.yen));
        SAIKOKU_TRY(check(20, 6, Text::tr("count of those paid"), m_paid.count));
        SAIKOKU_TRY(check(26, 12, Text::tr("sum of those paid"), m_paid.yen));
        SAIKOKU_TRY(check(38, 6, Text::tr("count of those not paid"), m_unpaid.count));
        SAIKOKU_TRY(check(44, 12, Text::tr("sum of those not paid"), m_unpaid.yen));
        m_state = State::BeforeHeader;
        return {};
    }

    const ReceiptReading& m_reading;
    ReceiptFile m_file;
    State m_state = State::BeforeHeader;
    bool m_hasGroup = false;
    QDate m_day;
    std::string m_client;
    Sums m_paid;
    Sums m_unpaid;
};

}  // namespace

Result<ReceiptFile> readZengin(QByteArrayView bytes, const ReceiptReading& reading) {
    return ZenginReader(reading).read(bytes);
}

}  // namespace saikoku
