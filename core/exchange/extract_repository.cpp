#include "core/exchange/extract_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/base/text_folding.h"
#include "core/store/bulk_writer.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr qint64 kImportLock = 0x53414B494D50;  // any number that all imports share
constexpr qsizetype kIdsPerStatement = 500;

QString nameOf(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return QStringLiteral("taxpayer");
    case ExtractFile::Phones: return QStringLiteral("phone");
    case ExtractFile::Receivables: return QStringLiteral("receivable");
    case ExtractFile::Receipts: return QStringLiteral("receipt");
    }
    return {};
}

/// Columns in one text, each followed by the separator: what contentOf() makes.
QString joined(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(QStringLiteral("coalesce(cast(%1 as text), '') || '%2'").arg(column).arg(QLatin1Char(kKeySeparator)));
    }
    return parts.join(QStringLiteral(" || "));
}

/// The same without the last separator: a key.
QString joinedKey(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(QStringLiteral("cast(%1 as text)").arg(column));
    }
    return parts.join(QStringLiteral(" || '%1' || ").arg(QLatin1Char(kKeySeparator)));
}

QStringList columns(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

void put(BulkWriter& writer, const std::string& text) {
    writer.utf8(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

void put(BulkWriter& writer, std::string_view text) {
    writer.utf8(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

void putDate(BulkWriter& writer, QDate date) {
    if (date.isValid()) {
        put(writer, isoText(date));
    } else {
        writer.null();
    }
}

}  // namespace

Result<void> ExtractRepository::holdImports() {
    if (m_db.isSqlite()) {
        return {};
    }
    SAIKOKU_TRY(m_db.selectInteger(QStringLiteral("select 1 from pg_advisory_xact_lock(%1)").arg(kImportLock)));
    return {};
}

Result<InForceRows> ExtractRepository::inForce(const QString& sql) {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql));
    InForceRows all;
    while (rows.next()) {
        all.emplace(rows.text(2).toStdString(), InForceRow{rows.integer(0), rows.integer(1), rows.text(3).toStdString()});
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<InForceRows> ExtractRepository::taxpayers() {
    return inForce(QStringLiteral("select row_id, taxpayer_id, number, %1 from taxpayer where to_batch is null")
                       .arg(joined(columns("household is_company name name_bytes_hex kana birth_date postal_code address "
                                           "building district_code district_name is_protected updated_on"))));
}

Result<InForceRows> ExtractRepository::phones() {
    return inForce(QStringLiteral("select row_id, taxpayer_id, %1, %2 from phone where to_batch is null")
                       .arg(joinedKey(columns("taxpayer_id digits")), joined(columns("kind priority"))));
}

Result<InForceRows> ExtractRepository::receivables() {
    return inForce(QStringLiteral("select row_id, receivable_id, %1, %2 from receivable where to_batch is null")
                       .arg(joinedKey(columns("notice_number tax_item fiscal_year term")),
                            joined(columns("taxpayer_id levy_year due_date levied received demand_sent"))));
}

Result<InForceRows> ExtractRepository::receipts() {
    return inForce(QStringLiteral("select row_id, receivable_id, %1, %2 from receipt where to_batch is null and feed = 'extract'")
                       .arg(joinedKey(columns("receivable_id received_on running")),
                            joined(columns("taxpayer_id amount late_charge channel"))));
}

Result<std::vector<LaterReceipt>> ExtractRepository::laterReceipts(QDate upTo) {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select row_id, receivable_id from receipt where to_batch is null"
                                                                  " and feed <> 'extract' and received_on <= :day"),
                                                   {{QLatin1String(":day"), upTo}}));
    std::vector<LaterReceipt> all;
    while (rows.next()) {
        all.push_back({rows.integer(0), rows.integer(1)});
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<qint64> ExtractRepository::nextId(ExtractFile file) {
    return m_db.selectInteger(QStringLiteral("select coalesce(max(row_id), 0) + 1 from %1").arg(nameOf(file)));
}

Result<qint64> ExtractRepository::reserveIds(ExtractFile file, qint64 count) {
    if (m_db.isSqlite()) {
        return nextId(file);
    }
    // Imports hold a lock of their own, so the numbers follow each other.
    return m_db.selectInteger(QStringLiteral("select min(n) from (select nextval(pg_get_serial_sequence('%1', 'row_id')) as n"
                                             " from generate_series(1, %2)) as reserved")
                                  .arg(nameOf(file))
                                  .arg(count));
}

Result<void> ExtractRepository::endVersions(ExtractFile file, std::span<const qint64> rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id : rowIds.subspan(start, std::min<size_t>(kIdsPerStatement, rowIds.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update %1 set to_batch = :batch where row_id in (%2)")
                                     .arg(nameOf(file), ids.join(QLatin1Char(','))),
                                 {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

Result<void> ExtractRepository::addTaxpayers(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, nameOf(ExtractFile::Taxpayers),
                                        columns("row_id taxpayer_id number household is_company name name_bytes_hex kana "
                                                "name_folded kana_folded birth_date postal_code address building district_code "
                                                "district_name is_protected updated_on from_batch")));
    for (const NewVersion& version : versions) {
        const TaxpayerRow& row = extract.taxpayers[version.row];
        writer.integer(version.rowId);
        writer.integer(version.id);
        put(writer, row.number);
        put(writer, row.household);
        writer.flag(row.isCompany);
        put(writer, row.name);
        row.nameBytesHex.empty() ? writer.null() : put(writer, row.nameBytesHex);
        put(writer, row.kana);
        put(writer, foldForSearch(QString::fromStdString(row.name)).toStdString());
        put(writer, foldForSearch(QString::fromStdString(row.kana)).toStdString());
        putDate(writer, row.birthDate);
        put(writer, row.postalCode);
        put(writer, row.address);
        put(writer, row.building);
        put(writer, row.districtCode);
        put(writer, row.districtName);
        writer.flag(row.isProtected);
        putDate(writer, row.updatedOn);
        writer.integer(batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<void> ExtractRepository::addPhones(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, nameOf(ExtractFile::Phones),
                                                           columns("row_id taxpayer_id kind digits priority from_batch")));
    for (const NewVersion& version : versions) {
        const PhoneRow& row = extract.phones[version.row];
        writer.integer(version.rowId);
        writer.integer(version.id);
        put(writer, codeOf(row.use));
        put(writer, row.digits);
        writer.integer(qint64(row.priority));
        writer.integer(batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<void> ExtractRepository::addReceivables(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, nameOf(ExtractFile::Receivables),
                                        columns("row_id receivable_id taxpayer_id notice_number tax_item levy_year fiscal_year "
                                                "term due_date levied received demand_sent from_batch")));
    for (const NewVersion& version : versions) {
        const ReceivableRow& row = extract.receivables[version.row];
        writer.integer(version.rowId);
        writer.integer(version.id);
        writer.integer(version.taxpayerId);
        put(writer, row.noticeNumber);
        put(writer, row.taxItem);
        writer.integer(qint64(row.levyYear));
        writer.integer(qint64(row.fiscalYear));
        writer.integer(qint64(row.term));
        putDate(writer, row.dueDate);
        writer.integer(row.levied);
        writer.integer(row.received);
        putDate(writer, row.demandSent);
        writer.integer(batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<void> ExtractRepository::addReceipts(const Extract& extract, std::span<const NewVersion> versions, BatchId batch) {
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, nameOf(ExtractFile::Receipts),
                                                           columns("row_id receivable_id taxpayer_id feed received_on running "
                                                                   "amount late_charge channel from_batch")));
    for (const NewVersion& version : versions) {
        const ReceiptRow& row = extract.receipts[version.row];
        writer.integer(version.rowId);
        writer.integer(version.id);
        writer.integer(version.taxpayerId);
        put(writer, std::string_view("extract"));
        putDate(writer, row.receivedOn);
        writer.integer(qint64(row.running));
        writer.integer(row.amount);
        writer.integer(row.lateCharge);
        put(writer, codeOf(row.channel));
        writer.integer(batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<void> ExtractRepository::addLosses(const QList<ImportLoss>& losses, BatchId batch) {
    if (losses.isEmpty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, QStringLiteral("import_loss"),
                                                           columns("batch_id file line column_name shown bytes_hex")));
    for (const ImportLoss& loss : losses) {
        writer.integer(batch.value);
        writer.text(extractFileName(loss.file));
        writer.integer(loss.line);
        writer.text(loss.column);
        writer.text(loss.shown);
        writer.utf8(loss.bytesHex);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<QHash<QByteArray, QByteArray>> ExtractRepository::taxItemNames() {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select code, name from tax_item")));
    QHash<QByteArray, QByteArray> names;
    while (rows.next()) {
        names.insert(rows.text(0).toUtf8(), rows.text(1).toUtf8());
    }
    SAIKOKU_TRY(rows.finish());
    return names;
}

Result<void> ExtractRepository::setTaxItemName(const QByteArray& code, const std::optional<QByteArray>& name) {
    const Binding key(QLatin1String(":code"), QString::fromUtf8(code));
    if (!name) {
        SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from tax_item where code = :code"), {key}));
        return {};
    }
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into tax_item (code, name) values (:code, :name)"
                                            " on conflict (code) do update set name = excluded.name"),
                             {key, {QLatin1String(":name"), QString::fromUtf8(*name)}}));
    return {};
}

}  // namespace saikoku
