#include "core/store/bulk_writer.h"

#include "core/store/bulk_engine.h"
#include "core/store/database.h"

namespace saikoku {

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

void BulkWriter::utf8(const QByteArray& value) { m_engine->text(value.constData(), value.size()); }

void BulkWriter::bytes(const QByteArray& value) { m_engine->bytes(value); }

void BulkWriter::date(QDate value) {
    if (value.isValid()) {
        const QByteArray iso = value.toString(Qt::ISODate).toLatin1();
        m_engine->text(iso.constData(), iso.size());
    } else {
        m_engine->null();
    }
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
