#include "core/arrears/delivered_rows_repository.h"

#include "core/base/text_folding.h"

namespace saikoku {

namespace {

QByteArray folded(std::string_view text) {
    return foldForSearch(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toUtf8();
}

}  // namespace

BulkTable tableOf(Delivered kind) {
    switch (kind) {
    case Delivered::Taxpayers:
        return bulkTable("taxpayer", "row_id taxpayer_id number household is_company name name_bytes_hex kana name_folded kana_folded "
                                 "birth_date postal_code address building district_code district_name is_protected updated_on "
                                 "outside_tax from_batch");
    case Delivered::Phones: return bulkTable("phone", "row_id taxpayer_id kind digits extension remark priority from_batch");
    case Delivered::Receivables:
        return bulkTable("receivable", "row_id receivable_id taxpayer_id notice_number tax_item levy_year fiscal_year term due_date "
                                   "levied received demand_sent from_batch");
    case Delivered::Receipts:
        return bulkTable("receipt", "row_id receivable_id taxpayer_id feed received_on running amount late_charge channel payment overpaid "
                         "charges_paid from_batch");
    }
    return {};
}

template <>
BulkTable RowWriter<TaxpayerVersion>::table() {
    return tableOf(Delivered::Taxpayers);
}

template <>
void RowWriter<TaxpayerVersion>::put(BulkWriter& rows, const TaxpayerVersion& row) {
    rows.integer(row.rowId);
    rows.integer(row.taxpayer.value);
    rows.utf8(row.number);
    rows.utf8(row.household);
    rows.flag(row.isCompany);
    rows.utf8(row.name);
    row.nameBytesHex.empty() ? rows.null() : rows.utf8(row.nameBytesHex);
    rows.utf8(row.kana);
    rows.utf8(folded(row.name));
    rows.utf8(folded(row.kana));
    rows.date(row.birthDate);
    rows.utf8(row.postalCode);
    rows.utf8(row.address);
    rows.utf8(row.building);
    rows.utf8(row.districtCode);
    rows.utf8(row.districtName);
    rows.flag(row.isProtected);
    rows.date(row.updatedOn);
    rows.flag(row.outsideTax);
    rows.integer(row.batch.value);
}

template <>
BulkTable RowWriter<PhoneVersion>::table() {
    return tableOf(Delivered::Phones);
}

template <>
void RowWriter<PhoneVersion>::put(BulkWriter& rows, const PhoneVersion& row) {
    rows.integer(row.rowId);
    rows.integer(row.taxpayer.value);
    rows.utf8(row.kind);
    rows.utf8(row.digits);
    row.extension.empty() ? rows.null() : rows.utf8(row.extension);
    row.remark.empty() ? rows.null() : rows.utf8(row.remark);
    rows.integer(qint64(row.priority));
    rows.integer(row.batch.value);
}

template <>
BulkTable RowWriter<ReceivableVersion>::table() {
    return tableOf(Delivered::Receivables);
}

template <>
void RowWriter<ReceivableVersion>::put(BulkWriter& rows, const ReceivableVersion& row) {
    rows.integer(row.rowId);
    rows.integer(row.receivable.value);
    rows.integer(row.taxpayer.value);
    rows.utf8(row.noticeNumber);
    rows.utf8(row.taxItem);
    rows.integer(qint64(row.levyYear));
    rows.integer(qint64(row.fiscalYear));
    rows.integer(qint64(row.term));
    rows.date(row.dueDate);
    rows.yen(row.levied);
    rows.yen(row.received);
    rows.date(row.demandSent);
    rows.integer(row.batch.value);
}

template <>
BulkTable RowWriter<ReceiptVersion>::table() {
    return tableOf(Delivered::Receipts);
}

template <>
void RowWriter<ReceiptVersion>::put(BulkWriter& rows, const ReceiptVersion& row) {
    rows.integer(row.rowId);
    rows.integer(row.receivable.value);
    rows.integer(row.taxpayer.value);
    rows.utf8("extract");
    rows.date(row.receivedOn);
    rows.integer(qint64(row.running));
    rows.yen(row.amount);
    rows.yen(row.lateCharge);
    rows.utf8(row.channel);
    rows.null();
    rows.integer(qint64(0));
    rows.integer(qint64(0));
    rows.integer(row.batch.value);
}

}  // namespace saikoku
