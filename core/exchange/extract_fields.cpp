#include "core/exchange/extract_fields.h"

#include <QCoreApplication>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

using V = ExtractValue;

constexpr std::array<ExtractField, taxpayer_field::Count> kTaxpayer{{
    {"number", V::Key, true, {}, {}},
    {"household", V::Key, false, {}, {}},
    {"kind", V::Code, false, "person company", "person"},
    {"name", V::Text, true, {}, {}},
    {"kana", V::Kana, false, {}, {}},
    {"birth_date", V::Date, false, {}, {}},
    {"postal_code", V::Postcode, false, {}, {}},
    {"address", V::Text, false, {}, {}},
    {"building", V::Text, false, {}, {}},
    {"district_code", V::Key, false, {}, {}},
    {"district_name", V::Text, false, {}, {}},
    {"protected", V::Code, false, "no yes", "no"},
    {"updated_on", V::Date, false, {}, {}},
}};

constexpr std::array<ExtractField, phone_field::Count> kPhone{{
    {"taxpayer", V::Key, true, {}, {}},
    {"number", V::Phone, true, {}, {}},
    {"kind", V::Code, false, "home mobile work", "home"},
    {"priority", V::Number, false, {}, "1"},
}};

constexpr std::array<ExtractField, receivable_field::Count> kReceivable{{
    {"taxpayer", V::Key, true, {}, {}},
    {"notice_number", V::Key, true, {}, {}},
    {"tax_item", V::Key, true, {}, {}},
    {"tax_item_name", V::Text, false, {}, {}},
    {"levy_year", V::Year, false, {}, {}},
    {"fiscal_year", V::Year, true, {}, {}},
    {"term", V::Number, true, {}, {}},
    {"due_date", V::Date, true, {}, {}},
    {"levied", V::Amount, true, {}, {}},
    {"received", V::Amount, false, {}, {}},
    {"outstanding", V::Amount, false, {}, {}},
    {"demand_sent", V::Date, false, {}, {}},
}};

constexpr std::array<ExtractField, receipt_field::Count> kReceipt{{
    {"taxpayer", V::Key, false, {}, {}},
    {"notice_number", V::Key, true, {}, {}},
    {"tax_item", V::Key, true, {}, {}},
    {"fiscal_year", V::Year, true, {}, {}},
    {"term", V::Number, true, {}, {}},
    {"received_on", V::Date, true, {}, {}},
    {"amount", V::Amount, true, {}, {}},
    {"late_charge", V::Amount, false, {}, "0"},
    {"channel", V::Code, false, "counter account store eltax other", "other"},
}};

constexpr std::array<ExtractField, payment_number_field::Count> kPaymentNumber{{
    {"notice_number", V::Key, true, {}, {}},
    {"tax_item", V::Key, true, {}, {}},
    {"fiscal_year", V::Year, true, {}, {}},
    {"term", V::Number, true, {}, {}},
    {"institution", V::Key, false, {}, {}},
    {"payment_number", V::Key, false, {}, {}},
    {"confirmation", V::Key, false, {}, {}},
    {"category", V::Key, false, {}, {}},
    {"tax_qr", V::Text, false, {}, {}},
    {"store_digits", V::Key, false, {}, {}},
    {"amount", V::Amount, false, {}, "0"},
    {"usable_until", V::Date, false, {}, {}},
}};

constexpr std::array<const char*, taxpayer_field::Count> kTaxpayerLabels{
    QT_TRANSLATE_NOOP("Import", "Taxpayer number"), QT_TRANSLATE_NOOP("Import", "Household"),
    QT_TRANSLATE_NOOP("Import", "Person or company"), QT_TRANSLATE_NOOP("Import", "Name"),
    QT_TRANSLATE_NOOP("Import", "Kana"), QT_TRANSLATE_NOOP("Import", "Birth date"),
    QT_TRANSLATE_NOOP("Import", "Postcode"), QT_TRANSLATE_NOOP("Import", "Address"),
    QT_TRANSLATE_NOOP("Import", "Building"), QT_TRANSLATE_NOOP("Import", "District code"),
    QT_TRANSLATE_NOOP("Import", "District"), QT_TRANSLATE_NOOP("Import", "Protected"),
    QT_TRANSLATE_NOOP("Import", "Updated on")};

constexpr std::array<const char*, phone_field::Count> kPhoneLabels{
    QT_TRANSLATE_NOOP("Import", "Taxpayer number"), QT_TRANSLATE_NOOP("Import", "Telephone number"),
    QT_TRANSLATE_NOOP("Import", "Kind of telephone"), QT_TRANSLATE_NOOP("Import", "Priority")};

constexpr std::array<const char*, receivable_field::Count> kReceivableLabels{
    QT_TRANSLATE_NOOP("Import", "Taxpayer number"), QT_TRANSLATE_NOOP("Import", "Notice number"),
    QT_TRANSLATE_NOOP("Import", "Tax item code"), QT_TRANSLATE_NOOP("Import", "Tax item"),
    QT_TRANSLATE_NOOP("Import", "Levy year"), QT_TRANSLATE_NOOP("Import", "Fiscal year"),
    QT_TRANSLATE_NOOP("Import", "Term"), QT_TRANSLATE_NOOP("Import", "Due date"),
    QT_TRANSLATE_NOOP("Import", "Amount levied"), QT_TRANSLATE_NOOP("Import", "Amount received"),
    QT_TRANSLATE_NOOP("Import", "Amount outstanding"), QT_TRANSLATE_NOOP("Import", "Demand letter sent")};

constexpr std::array<const char*, receipt_field::Count> kReceiptLabels{
    QT_TRANSLATE_NOOP("Import", "Taxpayer number"), QT_TRANSLATE_NOOP("Import", "Notice number"),
    QT_TRANSLATE_NOOP("Import", "Tax item code"), QT_TRANSLATE_NOOP("Import", "Fiscal year"),
    QT_TRANSLATE_NOOP("Import", "Term"), QT_TRANSLATE_NOOP("Import", "Received on"),
    QT_TRANSLATE_NOOP("Import", "Amount received"), QT_TRANSLATE_NOOP("Import", "Late charge"),
    QT_TRANSLATE_NOOP("Import", "Channel")};

constexpr std::array<const char*, payment_number_field::Count> kPaymentNumberLabels{
    QT_TRANSLATE_NOOP("Import", "Notice number"), QT_TRANSLATE_NOOP("Import", "Tax item code"),
    QT_TRANSLATE_NOOP("Import", "Fiscal year"), QT_TRANSLATE_NOOP("Import", "Term"),
    QT_TRANSLATE_NOOP("Import", "Collecting institution"), QT_TRANSLATE_NOOP("Import", "Payment number"),
    QT_TRANSLATE_NOOP("Import", "Confirmation number"), QT_TRANSLATE_NOOP("Import", "Payment category"),
    QT_TRANSLATE_NOOP("Import", "QR of local taxes"), QT_TRANSLATE_NOOP("Import", "Code for stores"),
    QT_TRANSLATE_NOOP("Import", "Amount to pay"), QT_TRANSLATE_NOOP("Import", "Usable until")};

}  // namespace

QString codeOf(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return QStringLiteral("taxpayers");
    case ExtractFile::Phones: return QStringLiteral("phones");
    case ExtractFile::Receivables: return QStringLiteral("receivables");
    case ExtractFile::Receipts: return QStringLiteral("receipts");
    case ExtractFile::PaymentNumbers: return QStringLiteral("payment_numbers");
    }
    return {};
}

QString labelOf(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return Text::tr("Taxpayers");
    case ExtractFile::Phones: return Text::tr("Telephone numbers");
    case ExtractFile::Receivables: return Text::tr("Receivables");
    case ExtractFile::Receipts: return Text::tr("Receipts");
    case ExtractFile::PaymentNumbers: return Text::tr("Payment numbers");
    }
    return {};
}

std::span<const ExtractField> extractFields(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return kTaxpayer;
    case ExtractFile::Phones: return kPhone;
    case ExtractFile::Receivables: return kReceivable;
    case ExtractFile::Receipts: return kReceipt;
    case ExtractFile::PaymentNumbers: return kPaymentNumber;
    }
    return {};
}

QString extractFieldLabel(ExtractFile file, size_t field) {
    switch (file) {
    case ExtractFile::Taxpayers: return Text::tr(kTaxpayerLabels.at(field));
    case ExtractFile::Phones: return Text::tr(kPhoneLabels.at(field));
    case ExtractFile::Receivables: return Text::tr(kReceivableLabels.at(field));
    case ExtractFile::Receipts: return Text::tr(kReceiptLabels.at(field));
    case ExtractFile::PaymentNumbers: return Text::tr(kPaymentNumberLabels.at(field));
    }
    return {};
}

std::optional<size_t> extractFieldIndex(ExtractFile file, QStringView name) {
    const std::span<const ExtractField> fields = extractFields(file);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (name == QLatin1String(fields[i].name.data(), static_cast<qsizetype>(fields[i].name.size()))) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace saikoku
