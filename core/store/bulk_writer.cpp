#include "core/store/bulk_writer.h"

#include "core/base/clock.h"
#include "core/store/bulk_engine.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr qint64 kEpoch = 2'440'588;  // 1 January 1970 as a Julian day
constexpr qint64 kMsPerDay = 86'400'000;
constexpr qsizetype kDateLength = 10;
constexpr qsizetype kMomentLength = 24;

void putDigits(char* end, int digits, int value) {
    for (; digits > 0; --digits, value /= 10) {
        *--end = static_cast<char>('0' + value % 10);
    }
}

/// "2026-11-20" over the first characters of a form; false for a year that needs
/// more than four digits.
bool putDate(char* form, QDate date) {
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    putDigits(form + 4, 4, year);
    putDigits(form + 7, 2, month);
    putDigits(form + kDateLength, 2, day);
    return year > 0 && year <= 9999;
}

}  // namespace

BulkWriter::BulkWriter(Transaction transaction, std::unique_ptr<Engine> engine)
    : m_transaction(std::move(transaction)), m_engine(std::move(engine)) {}

BulkWriter::BulkWriter(BulkWriter&&) noexcept = default;

BulkWriter::~BulkWriter() = default;

Result<BulkWriter> BulkWriter::open(Database& database, const QString& table, const QStringList& columns) {
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    SAIKOKU_TRY_ASSIGN(auto engine, database.isSqlite() ? sqliteBulkEngine(database, table, columns)
                                                        : postgresBulkEngine(database, table, columns));
    return BulkWriter(std::move(transaction), std::move(engine));
}

Result<BulkWriter> BulkWriter::openForOne(Database& database, const QString& table, const QStringList& columns,
                                          const QString& idColumn, qint64& newId) {
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    return BulkWriter(std::move(transaction), oneRowEngine(database, table, columns, idColumn, newId));
}

void BulkWriter::integer(qint64 value) { m_engine->integer(value); }

void BulkWriter::integer(std::optional<qint64> value) {
    if (value) {
        m_engine->integer(*value);
    } else {
        m_engine->null();
    }
}

void BulkWriter::real(double value) { m_engine->real(value); }

void BulkWriter::text(QStringView value) {
    const QByteArray encoded = value.toUtf8();
    m_engine->text(encoded.constData(), encoded.size());
}

void BulkWriter::utf8(QByteArrayView value) { m_engine->text(value.isNull() ? "" : value.data(), value.size()); }

void BulkWriter::bytes(const QByteArray& value) { m_engine->bytes(value); }

void BulkWriter::date(QDate value) {
    char form[] = "0000-00-00";
    if (!value.isValid()) {
        m_engine->null();
    } else if (putDate(form, value)) {
        m_engine->text(form, kDateLength);
    } else {
        text(value.toString(Qt::ISODate));
    }
}

void BulkWriter::moment(const QDateTime& value) {
    if (!value.isValid()) {
        m_engine->null();
        return;
    }
    const qint64 since = value.toMSecsSinceEpoch();
    const int ofDay = static_cast<int>((since % kMsPerDay + kMsPerDay) % kMsPerDay);
    char form[] = "0000-00-00T00:00:00.000Z";
    if (!putDate(form, QDate::fromJulianDay(kEpoch + (since - ofDay) / kMsPerDay))) {
        text(toStoredUtc(value));
        return;
    }
    putDigits(form + 13, 2, ofDay / 3'600'000);
    putDigits(form + 16, 2, ofDay / 60'000 % 60);
    putDigits(form + 19, 2, ofDay / 1000 % 60);
    putDigits(form + 23, 3, ofDay % 1000);
    m_engine->text(form, kMomentLength);
}

void BulkWriter::null() { m_engine->null(); }

Result<void> BulkWriter::endRow() {
    ++m_rows;
    return m_engine->endRow();
}

Result<qint64> BulkWriter::finish() {
    SAIKOKU_TRY(m_engine->finish());
    SAIKOKU_TRY(m_transaction.commit());
    return m_rows;
}

Result<void> continueIdentity(Database& database, const QString& table, const QString& idColumn) {
    if (database.isSqlite()) {
        return {};
    }
    SAIKOKU_TRY(database.selectInteger(QStringLiteral("select setval(pg_get_serial_sequence('%1', '%2'),"
                                                      " (select coalesce(max(%2), 0) + 1 from %1), false)")
                                           .arg(table, idColumn)));
    return {};
}

}  // namespace saikoku
