#include "core/exchange/extract_row_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

}  // namespace

void parseTaxpayer(RecordReader& reader, TaxpayerRow& row) {
    namespace field = taxpayer_field;
    row.line = reader.line();
    reader.text(field::Number, row.number);
    reader.text(field::Household, row.household);
    row.isCompany = reader.code(field::Kind) == 1;
    const size_t before = reader.losses().size();
    reader.text(field::Name, row.name);
    if (reader.losses().size() > before) {
        row.nameBytesHex = reader.bytesHex(field::Name);
    }
    reader.kana(field::Kana, row.kana);
    reader.date(field::BirthDate, row.birthDate);
    reader.postcode(field::PostalCode, row.postalCode);
    reader.text(field::Address, row.address);
    reader.text(field::Building, row.building);
    reader.text(field::DistrictCode, row.districtCode);
    reader.text(field::DistrictName, row.districtName);
    row.isProtected = reader.code(field::Protected) == 1;
    reader.date(field::UpdatedOn, row.updatedOn);
}

void parsePhone(RecordReader& reader, PhoneRow& row) {
    namespace field = phone_field;
    row.line = reader.line();
    reader.text(field::Taxpayer, row.taxpayer);
    reader.phone(field::Number, row.digits);
    row.use = static_cast<PhoneUse>(reader.code(field::Kind));
    reader.number(field::Priority, row.priority);
}

void parseReceivable(RecordReader& reader, ReceivableRow& row, std::string& taxItemName) {
    namespace field = receivable_field;
    row.line = reader.line();
    reader.text(field::Taxpayer, row.taxpayer);
    reader.text(field::NoticeNumber, row.noticeNumber);
    reader.text(field::TaxItem, row.taxItem);
    reader.year(field::FiscalYear, row.fiscalYear);
    reader.number(field::Term, row.term);
    row.key = receivableKey(row.noticeNumber, row.taxItem, row.fiscalYear, row.term);
    reader.text(field::TaxItemName, taxItemName);
    row.levyYear = row.fiscalYear;
    reader.year(field::LevyYear, row.levyYear);
    reader.date(field::DueDate, row.dueDate);
    reader.amount(field::Levied, row.levied);
    if (reader.isMapped(field::Received)) {
        reader.amount(field::Received, row.received);
    } else {
        qint64 outstanding = 0;
        reader.amount(field::Outstanding, outstanding);
        row.received = row.levied - outstanding;
        if (row.received < 0) {
            reader.reject(field::Outstanding, std::to_string(outstanding),
                          Text::tr("More is owed than was levied. At most the amount levied was expected. Have it corrected in the core tax system."));
        }
    }
    reader.date(field::DemandSent, row.demandSent);
}

void parseReceipt(RecordReader& reader, ReceiptRow& row) {
    namespace field = receipt_field;
    row.line = reader.line();
    reader.text(field::Taxpayer, row.taxpayer);
    reader.text(field::NoticeNumber, row.noticeNumber);
    reader.text(field::TaxItem, row.taxItem);
    reader.year(field::FiscalYear, row.fiscalYear);
    reader.number(field::Term, row.term);
    row.key = receivableKey(row.noticeNumber, row.taxItem, row.fiscalYear, row.term);
    reader.date(field::ReceivedOn, row.receivedOn);
    reader.amount(field::Amount, row.amount);
    reader.amount(field::LateCharge, row.lateCharge);
    row.channel = static_cast<ReceiptChannel>(reader.code(field::Channel));
}

}  // namespace saikoku
