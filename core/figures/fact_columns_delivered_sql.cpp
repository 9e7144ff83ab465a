#include "core/figures/fact_columns.h"

#include <array>

namespace saikoku::fact_columns {

namespace {

using Kind = FieldKind;

constexpr std::array kTaxpayers{
    kNumber,
    FactColumn{"name", QT_TRANSLATE_NOOP("FactAreas", "Name"),
               QT_TRANSLATE_NOOP("FactAreas", "Name as delivered, variants of kanji included."), Kind::Text,
               "t.name"},
    FactColumn{"kana", QT_TRANSLATE_NOOP("FactAreas", "Kana"),
               QT_TRANSLATE_NOOP("FactAreas", "Reading of the name."), Kind::Text, "t.kana"},
    FactColumn{"is_company", QT_TRANSLATE_NOOP("FactAreas", "Company"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether it is a company."), Kind::Flag, "t.is_company"},
    FactColumn{"birth_date", QT_TRANSLATE_NOOP("FactAreas", "Date of birth"),
               QT_TRANSLATE_NOOP("FactAreas", "Of a person."), Kind::Date, "t.birth_date"},
    FactColumn{"household", QT_TRANSLATE_NOOP("FactAreas", "Household"),
               QT_TRANSLATE_NOOP("FactAreas", "Number of the household."), Kind::Text, "t.household"},
    FactColumn{"postal_code", QT_TRANSLATE_NOOP("FactAreas", "Postcode"),
               QT_TRANSLATE_NOOP("FactAreas", "Of the home address."), Kind::Text, "t.postal_code"},
    FactColumn{"address", QT_TRANSLATE_NOOP("FactAreas", "Address"),
               QT_TRANSLATE_NOOP("FactAreas", "Home address or seat."), Kind::Text, "t.address"},
    FactColumn{"building", QT_TRANSLATE_NOOP("FactAreas", "Building"),
               QT_TRANSLATE_NOOP("FactAreas", "Rest of the address."), Kind::Text, "t.building"},
    FactColumn{"district", QT_TRANSLATE_NOOP("FactAreas", "District"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the district."), Kind::Text, "t.district_code"},
    FactColumn{"district_name", QT_TRANSLATE_NOOP("FactAreas", "Name of the district"),
               QT_TRANSLATE_NOOP("FactAreas", "Name of the district."), Kind::Text, "t.district_name"},
    FactColumn{"protected", QT_TRANSLATE_NOOP("FactAreas", "Protected"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether support measures protect the address."), Kind::Flag,
               "t.is_protected"},
};

constexpr std::array kPhones{
    kNumber,
    FactColumn{"kind", QT_TRANSLATE_NOOP("FactAreas", "Kind"),
               QT_TRANSLATE_NOOP("FactAreas", "Code of the kind of number: mobile, home, work."), Kind::Text,
               "f.kind"},
    FactColumn{"digits", QT_TRANSLATE_NOOP("FactAreas", "Digits"),
               QT_TRANSLATE_NOOP("FactAreas", "The number, digits alone."), Kind::Text, "f.digits"},
    FactColumn{"priority", QT_TRANSLATE_NOOP("FactAreas", "Priority"),
               QT_TRANSLATE_NOOP("FactAreas", "0 first."), Kind::Count, "f.priority"},
    FactColumn{"extension", QT_TRANSLATE_NOOP("FactAreas", "Extension"),
               QT_TRANSLATE_NOOP("FactAreas", "Behind the number."), Kind::Text, "f.extension"},
    FactColumn{"remark", QT_TRANSLATE_NOOP("FactAreas", "Remark"),
               QT_TRANSLATE_NOOP("FactAreas", "As delivered."), Kind::Text, "f.remark"},
    FactColumn{"retired", QT_TRANSLATE_NOOP("FactAreas", "Retired"),
               QT_TRANSLATE_NOOP("FactAreas", "Whether the office retired it."), Kind::Flag, "f.is_retired"},
    FactColumn{"source", QT_TRANSLATE_NOOP("FactAreas", "Source"),
               QT_TRANSLATE_NOOP("FactAreas", "Where the office has it from; empty: delivered."), Kind::Text,
               "f.source"},
};

constexpr std::array kReceivables{
    kNumber,
    kNotice,
    kTaxItem,
    FactColumn{"tax_item_name", QT_TRANSLATE_NOOP("FactAreas", "Name of the tax"),
               QT_TRANSLATE_NOOP("FactAreas", "Name of the tax."), Kind::Text, "i.name"},
    FactColumn{"levy_year", QT_TRANSLATE_NOOP("FactAreas", "Year of the tax"),
               QT_TRANSLATE_NOOP("FactAreas", "Year that the tax is for."), Kind::Count, "r.levy_year"},
    kFiscalYear,
    kTerm,
    FactColumn{"due_date", QT_TRANSLATE_NOOP("FactAreas", "Due date"),
               QT_TRANSLATE_NOOP("FactAreas", "Last day to pay in time."), Kind::Date, "r.due_date"},
    FactColumn{"levied", QT_TRANSLATE_NOOP("FactAreas", "Levied"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen levied."), Kind::Yen, "r.levied"},
    FactColumn{"received", QT_TRANSLATE_NOOP("FactAreas", "Received"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen received by extract and later feeds."), Kind::Yen,
               "r.received"},
    FactColumn{"outstanding", QT_TRANSLATE_NOOP("FactAreas", "Outstanding"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen of principal left, due or not."), Kind::Yen,
               "r.outstanding"},
    FactColumn{"demand_sent", QT_TRANSLATE_NOOP("FactAreas", "Demand letter"),
               QT_TRANSLATE_NOOP("FactAreas", "When the statutory demand letter was sent."), Kind::Date,
               "r.demand_sent"},
};

constexpr std::array kReceipts{
    kNumber,
    kNotice,
    kTaxItem,
    kFiscalYear,
    kTerm,
    FactColumn{"received_on", QT_TRANSLATE_NOOP("FactAreas", "Received on"),
               QT_TRANSLATE_NOOP("FactAreas", "Day of the payment."), Kind::Date, "f.received_on"},
    FactColumn{"yen", QT_TRANSLATE_NOOP("FactAreas", "Yen"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen that settle principal."), Kind::Yen, "f.amount"},
    FactColumn{"late_charge", QT_TRANSLATE_NOOP("FactAreas", "Late charge"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen of late charge in it."), Kind::Yen, "f.late_charge"},
    FactColumn{"overpaid", QT_TRANSLATE_NOOP("FactAreas", "Overpaid"),
               QT_TRANSLATE_NOOP("FactAreas", "Yen beyond what was owed."), Kind::Yen, "f.overpaid"},
    FactColumn{"feed", QT_TRANSLATE_NOOP("FactAreas", "Feed"),
               QT_TRANSLATE_NOOP("FactAreas", "By which file it came: extract, or a later feed."), Kind::Text,
               "f.feed"},
    FactColumn{"channel", QT_TRANSLATE_NOOP("FactAreas", "Way"),
               QT_TRANSLATE_NOOP("FactAreas", "Where it was paid, as delivered."), Kind::Text, "f.channel"},
};

}  // namespace

std::span<const FactColumn> taxpayerColumns() {
    return kTaxpayers;
}
std::span<const FactColumn> phoneColumns() {
    return kPhones;
}
std::span<const FactColumn> receivableColumns() {
    return kReceivables;
}
std::span<const FactColumn> receiptColumns() {
    return kReceipts;
}

}  // namespace saikoku::fact_columns
