#include "core/exchange/extract_repository.h"

#include <memory>

#include "core/store/bulk_writer.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"

namespace saikoku {

namespace {

Delivered deliveredBy(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return Delivered::Taxpayers;
    case ExtractFile::Phones: return Delivered::Phones;
    case ExtractFile::Receivables: return Delivered::Receivables;
    case ExtractFile::Receipts: return Delivered::Receipts;
    case ExtractFile::PaymentNumbers: break;  // no file of an extract
    }
    return Delivered::Taxpayers;
}

/// Writes what `versionOf` makes of each row; it sets all but the row's id.
template <class Version, class Row, class VersionOf>
Result<void> addVersions(Database& database, const std::deque<Row>& rows, const NewVersions& versions, VersionOf versionOf) {
    SAIKOKU_TRY_ASSIGN(RowWriter<Version> writer, RowWriter<Version>::open(database));
    qint64 rowId = versions.firstRowId;
    for (const quint32 row : versions.rows) {
        Version version = versionOf(rows[row]);
        version.rowId = rowId++;
        SAIKOKU_TRY(writer.add(version));
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

}  // namespace

Result<void> ExtractRepository::holdImports() {
    return holdSeatLock(m_db, SeatLock::Import);
}

InForce ExtractRepository::inForce(QDate asOf) {
    return {[this](const InForceVisitor& visit) { return m_versions.taxpayers(visit); },
            [this](const InForceVisitor& visit) { return m_versions.phones(visit); },
            [this](const InForceVisitor& visit) { return m_versions.receivables(visit); },
            [this](const InForceVisitor& visit) { return m_versions.receipts(visit); },
            [this, asOf] { return m_versions.laterReceipts(asOf); }};
}

Result<KnownBefore> ExtractRepository::knownBefore() {
    const auto numbers = std::make_shared<KeyMap<qint64>>();
    SAIKOKU_TRY(m_versions.taxpayerIds([&](std::string_view number, qint64 id) { numbers->add(number, id); }));
    numbers->close();
    KnownBefore known;
    known.taxpayer = [numbers](std::string_view number) {
        const auto found = numbers->find(number);
        return found.empty() ? 0 : found.front().value;
    };
    known.receivable = [this](std::string_view notice, std::string_view item, int year, int term) {
        return m_versions.receivableIds(wide(notice), wide(item), year, term);
    };
    return known;
}

Result<ZeroLengths> ExtractRepository::zeroLengths() {
    ZeroLengths lengths;
    SAIKOKU_TRY_ASSIGN(lengths.taxpayers, m_versions.lengthsOfZeroNumbers(ZeroNumber::Taxpayer));
    SAIKOKU_TRY_ASSIGN(lengths.notices, m_versions.lengthsOfZeroNumbers(ZeroNumber::Notice));
    SAIKOKU_TRY_ASSIGN(lengths.taxItems, m_versions.lengthsOfZeroNumbers(ZeroNumber::TaxItem));
    return lengths;
}

Result<qint64> ExtractRepository::reserveIds(ExtractFile file, qint64 count) {
    return m_versions.reserveRowIds(deliveredBy(file), count);
}


Result<void> ExtractRepository::endVersions(ExtractFile file, std::span<const qint64> rowIds, BatchId batch) {
    return m_versions.endVersions(deliveredBy(file), rowIds, batch);
}

Result<void> ExtractRepository::addTaxpayers(const Extract& extract, const NewVersions& versions) {
    return addVersions<TaxpayerVersion>(m_db, extract.taxpayers, versions, [&extract, &versions](const TaxpayerRow& row) {
        return TaxpayerVersion{.taxpayer = TaxpayerId{row.id},
                               .number = extract.text(row.number),
                               .household = extract.text(row.household),
                               .isCompany = row.isCompany,
                               .name = extract.text(row.name),
                               .nameBytesHex = extract.text(row.nameBytesHex),
                               .kana = extract.text(row.kana),
                               .birthDate = row.birthDate,
                               .postalCode = extract.text(row.postalCode),
                               .address = extract.text(row.address),
                               .building = extract.text(row.building),
                               .districtCode = extract.text(row.districtCode),
                               .districtName = extract.text(row.districtName),
                               .isProtected = row.isProtected,
                               .updatedOn = row.updatedOn,
                               .outsideTax = row.outsideTax,
                               .batch = versions.batch};
    });
}

Result<void> ExtractRepository::addPhones(const Extract& extract, const NewVersions& versions) {
    return addVersions<PhoneVersion>(m_db, extract.phones, versions, [&extract, &versions](const PhoneRow& row) {
        return PhoneVersion{.taxpayer = TaxpayerId{row.taxpayerId},
                            .kind = codeOf(row.use),
                            .digits = extract.text(row.digits),
                            .extension = extract.text(row.extension),
                            .remark = extract.text(row.remark),
                            .priority = row.priority,
                            .batch = versions.batch};
    });
}

Result<void> ExtractRepository::addReceivables(const Extract& extract, const NewVersions& versions) {
    return addVersions<ReceivableVersion>(m_db, extract.receivables, versions, [&extract, &versions](const ReceivableRow& row) {
        return ReceivableVersion{.receivable = ReceivableId{row.id},
                                 .taxpayer = TaxpayerId{row.taxpayerId},
                                 .noticeNumber = extract.text(row.noticeNumber),
                                 .taxItem = extract.text(row.taxItem),
                                 .levyYear = row.levyYear,
                                 .fiscalYear = row.fiscalYear,
                                 .term = row.term,
                                 .dueDate = row.dueDate,
                                 .levied = Yen(row.levied),
                                 .received = Yen(row.received),
                                 .demandSent = row.demandSent,
                                 .batch = versions.batch};
    });
}

Result<void> ExtractRepository::addReceipts(const Extract& extract, const NewVersions& versions) {
    return addVersions<ReceiptVersion>(m_db, extract.receipts, versions, [&versions](const ReceiptRow& row) {
        return ReceiptVersion{.receivable = ReceivableId{row.receivableId},
                              .taxpayer = TaxpayerId{row.taxpayerId},
                              .receivedOn = row.receivedOn,
                              .running = row.running,
                              .amount = Yen(row.amount),
                              .lateCharge = Yen(row.lateCharge),
                              .channel = codeOf(row.channel),
                              .batch = versions.batch};
    });
}

Result<void> ExtractRepository::addLosses(const QList<ImportLoss>& losses, BatchId batch) {
    if (losses.isEmpty()) {
        return {};
    }
    const QString columns = QStringLiteral("batch_id file line column_name shown bytes_hex");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, QStringLiteral("import_loss"), columns.split(QLatin1Char(' '))));
    for (const ImportLoss& loss : losses) {
        writer.integer(batch.value);
        writer.text(codeOf(loss.file));
        writer.integer(loss.line);
        writer.text(loss.column);
        writer.text(loss.shown);
        writer.utf8(loss.bytesHex);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

}  // namespace saikoku
