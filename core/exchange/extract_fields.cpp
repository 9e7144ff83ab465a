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

}  // namespace

QString extractFileName(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return QStringLiteral("taxpayers");
    case ExtractFile::Phones: return QStringLiteral("phones");
    case ExtractFile::Receivables: return QStringLiteral("receivables");
    case ExtractFile::Receipts: return QStringLiteral("receipts");
    }
    return {};
}

QString extractFileLabel(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return Text::tr("Taxpayers");
    case ExtractFile::Phones: return Text::tr("Telephone numbers");
    case ExtractFile::Receivables: return Text::tr("Receivables");
    case ExtractFile::Receipts: return Text::tr("Receipts");
    }
    return {};
}

std::span<const ExtractField> extractFields(ExtractFile file) {
    switch (file) {
    case ExtractFile::Taxpayers: return kTaxpayer;
    case ExtractFile::Phones: return kPhone;
    case ExtractFile::Receivables: return kReceivable;
    case ExtractFile::Receipts: return kReceipt;
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
