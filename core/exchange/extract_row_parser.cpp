#include "core/exchange/extract_row_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

}  // namespace

StoredText RowParser::text(size_t field) {
    m_reader.text(field, m_text);
    return m_texts.add(m_text);
}

StoredText RowParser::kana(size_t field) {
    m_reader.kana(field, m_text);
    return m_texts.add(m_text);
}

qint16 RowParser::year(size_t field, qint16 otherwise) {
    int year = otherwise;
    m_reader.year(field, year);
    return static_cast<qint16>(year);
}

int RowParser::number(size_t field, int otherwise) {
    int number = otherwise;
    m_reader.number(field, number);
    return number;
}

void RowParser::parse(TaxpayerRow& row) {
    namespace field = taxpayer_field;
    row.line = static_cast<quint32>(m_reader.line());
    row.number = text(field::Number);
    row.household = text(field::Household);
    row.isCompany = m_reader.code(field::Kind) == 1;
    const size_t before = m_reader.losses().size();
    row.name = text(field::Name);
    if (m_reader.losses().size() > before) {
        row.nameBytesHex = m_texts.add(m_reader.bytesHex(field::Name));
    }
    row.kana = kana(field::Kana);
    m_reader.date(field::BirthDate, row.birthDate);
    m_reader.postcode(field::PostalCode, m_text);
    row.postalCode = m_texts.add(m_text);
    row.address = text(field::Address);
    row.building = text(field::Building);
    row.districtCode = text(field::DistrictCode);
    row.districtName = text(field::DistrictName);
    row.isProtected = m_reader.code(field::Protected) == 1;
    m_reader.date(field::UpdatedOn, row.updatedOn);
}

void RowParser::parsePhones(std::deque<PhoneRow>& rows) {
    namespace field = phone_field;
    PhoneRow row;
    row.line = static_cast<quint32>(m_reader.line());
    row.taxpayer = text(field::Taxpayer);
    const QList<PhoneNumber> numbers = m_reader.phones(field::Number);
    row.use = static_cast<PhoneUse>(m_reader.code(field::Kind));
    row.priority = number(field::Priority, row.priority);
    row.accepted = !m_reader.isRejected();
    if (numbers.isEmpty()) {
        rows.push_back(row);
        return;
    }
    for (const PhoneNumber& each : numbers) {
        row.digits = m_texts.add(each.digits().toStdString());
        row.extension = m_texts.add(each.extension().toStdString());
        row.remark = m_texts.add(each.remarkWithPrefix().toStdString());
        rows.push_back(row);
        row.isFurther = true;
    }
}

void RowParser::parse(ReceivableRow& row, std::string& taxItemName) {
    namespace field = receivable_field;
    row.line = static_cast<quint32>(m_reader.line());
    row.taxpayer = text(field::Taxpayer);
    row.noticeNumber = text(field::NoticeNumber);
    row.taxItem = text(field::TaxItem);
    row.fiscalYear = year(field::FiscalYear, 0);
    row.term = static_cast<qint16>(number(field::Term, 0));
    m_reader.text(field::TaxItemName, taxItemName);
    row.levyYear = year(field::LevyYear, row.fiscalYear);
    m_reader.date(field::DueDate, row.dueDate);
    m_reader.amount(field::Levied, row.levied);
    if (m_reader.isMapped(field::Received)) {
        m_reader.amount(field::Received, row.received);
    } else {
        qint64 outstanding = 0;
        m_reader.amount(field::Outstanding, outstanding);
        row.received = row.levied - outstanding;
        if (row.received < 0) {
            m_reader.reject(field::Outstanding, std::to_string(outstanding),
                            Text::tr("More is owed than was levied. At most the amount levied was expected. Have it corrected in the core tax system."));
        }
    }
    m_reader.date(field::DemandSent, row.demandSent);
}

void RowParser::parse(ReceiptRow& row) {
    namespace field = receipt_field;
    row.line = static_cast<quint32>(m_reader.line());
    m_reader.text(field::Taxpayer, m_text);  // the receivable says whose it is
    row.noticeNumber = text(field::NoticeNumber);
    row.taxItem = text(field::TaxItem);
    row.fiscalYear = year(field::FiscalYear, 0);
    row.term = static_cast<qint16>(number(field::Term, 0));
    m_reader.date(field::ReceivedOn, row.receivedOn);
    m_reader.amount(field::Amount, row.amount);
    m_reader.amount(field::LateCharge, row.lateCharge);
    row.channel = static_cast<ReceiptChannel>(m_reader.code(field::Channel));
}

}  // namespace saikoku
