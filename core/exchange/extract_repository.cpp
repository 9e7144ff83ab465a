#include "core/exchange/extract_repository.h"

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
    }
    return Delivered::Taxpayers;
}

/// Writes what `versionOf` makes of each new version.
template <class Row, class VersionOf>
Result<void> addVersions(Database& database, std::span<const NewVersion> versions, VersionOf versionOf) {
    SAIKOKU_TRY_ASSIGN(RowWriter<Row> writer, RowWriter<Row>::open(database));
    for (const NewVersion& version : versions) {
        SAIKOKU_TRY(writer.add(versionOf(version)));
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

}  // namespace

Result<void> ExtractRepository::holdImports() {
    return holdSeatLock(m_db, SeatLock::Import);
}

Result<qint64> ExtractRepository::reserveIds(ExtractFile file, qint64 count) {
    return m_versions.reserveRowIds(deliveredBy(file), count);
}

Result<qint64> ExtractRepository::nextId(ExtractFile file) { return m_versions.nextRowId(deliveredBy(file)); }

Result<void> ExtractRepository::endVersions(ExtractFile file, std::span<const qint64> rowIds, BatchId batch) {
    return m_versions.endVersions(deliveredBy(file), rowIds, batch);
}

Result<void> ExtractRepository::addTaxpayers(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    return addVersions<TaxpayerVersion>(m_db, versions, [&](const NewVersion& version) {
        const TaxpayerRow& row = extract.taxpayers[version.row];
        return TaxpayerVersion{.rowId = version.rowId,
                               .taxpayer = TaxpayerId{version.id},
                               .number = row.number,
                               .household = row.household,
                               .isCompany = row.isCompany,
                               .name = row.name,
                               .nameBytesHex = row.nameBytesHex,
                               .kana = row.kana,
                               .birthDate = row.birthDate,
                               .postalCode = row.postalCode,
                               .address = row.address,
                               .building = row.building,
                               .districtCode = row.districtCode,
                               .districtName = row.districtName,
                               .isProtected = row.isProtected,
                               .updatedOn = row.updatedOn,
                               .batch = batch};
    });
}

Result<void> ExtractRepository::addPhones(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    return addVersions<PhoneVersion>(m_db, versions, [&](const NewVersion& version) {
        const PhoneRow& row = extract.phones[version.row];
        return PhoneVersion{.rowId = version.rowId,
                            .taxpayer = TaxpayerId{version.id},
                            .kind = codeOf(row.use),
                            .digits = row.digits,
                            .priority = row.priority,
                            .batch = batch};
    });
}

Result<void> ExtractRepository::addReceivables(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    return addVersions<ReceivableVersion>(m_db, versions, [&](const NewVersion& version) {
        const ReceivableRow& row = extract.receivables[version.row];
        return ReceivableVersion{.rowId = version.rowId,
                                 .receivable = ReceivableId{version.id},
                                 .taxpayer = TaxpayerId{version.taxpayerId},
                                 .noticeNumber = row.noticeNumber,
                                 .taxItem = row.taxItem,
                                 .levyYear = row.levyYear,
                                 .fiscalYear = row.fiscalYear,
                                 .term = row.term,
                                 .dueDate = row.dueDate,
                                 .levied = Yen(row.levied),
                                 .received = Yen(row.received),
                                 .demandSent = row.demandSent,
                                 .batch = batch};
    });
}

Result<void> ExtractRepository::addReceipts(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    return addVersions<ReceiptVersion>(m_db, versions, [&](const NewVersion& version) {
        const ReceiptRow& row = extract.receipts[version.row];
        return ReceiptVersion{.rowId = version.rowId,
                              .receivable = ReceivableId{version.id},
                              .taxpayer = TaxpayerId{version.taxpayerId},
                              .receivedOn = row.receivedOn,
                              .running = row.running,
                              .amount = Yen(row.amount),
                              .lateCharge = Yen(row.lateCharge),
                              .channel = codeOf(row.channel),
                              .batch = batch};
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
