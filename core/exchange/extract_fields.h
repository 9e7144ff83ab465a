#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace saikoku {

/// @brief The files that a profile may describe: the four of an extract, and numbers for paying, which come on their own.
enum class ExtractFile { Taxpayers, Phones, Receivables, Receipts, PaymentNumbers };
inline constexpr size_t kExtractFileCount = 4;
inline constexpr size_t kProfileFileCount = 5;
inline constexpr std::array kExtractFiles{ExtractFile::Taxpayers, ExtractFile::Phones, ExtractFile::Receivables,
                                          ExtractFile::Receipts};
inline constexpr std::array kProfileFiles{ExtractFile::Taxpayers, ExtractFile::Phones, ExtractFile::Receivables,
                                          ExtractFile::Receipts, ExtractFile::PaymentNumbers};

/// @brief "taxpayers", "phones", "receivables", "receipts", "payment_numbers": the words of profiles
/// and of saikoku-cli's output.
QString codeOf(ExtractFile file);
QString labelOf(ExtractFile file);  ///< translated
inline size_t indexOf(ExtractFile file) { return static_cast<size_t>(file); }

/// @brief What a field holds, which decides how its cell is read.
enum class ExtractValue {
    Text,
    Kana,     ///< half-width katakana become full width
    Key,      ///< text with its leading zeros, full-width digits and letters made half width
    Code,     ///< one of `codes`
    Date,
    Amount,
    Year,
    Number,   ///< whole number 0–999, 第3期 too
    Phone,
    Postcode,
};

/// @brief One field that a profile can fill.
struct ExtractField {
    std::string_view name;      ///< the word in the profile
    ExtractValue value;
    bool required;              ///< the profile must name it and no cell may be empty
    std::string_view codes;     ///< for Code: the words that may come out, separated by blanks
    std::string_view fallback;  ///< what an empty or unmapped optional field becomes
};

/// Positions in extractFields(ExtractFile::Taxpayers), and so on.
namespace taxpayer_field {
enum : size_t { Number, Household, Kind, Name, Kana, BirthDate, PostalCode, Address, Building, DistrictCode, DistrictName, Protected, UpdatedOn, Count };
}
namespace phone_field {
enum : size_t { Taxpayer, Number, Kind, Priority, Count };
}
namespace receivable_field {
enum : size_t { Taxpayer, NoticeNumber, TaxItem, TaxItemName, LevyYear, FiscalYear, Term, DueDate, Levied, Received, Outstanding, DemandSent, Count };
}
namespace receipt_field {
enum : size_t { Taxpayer, NoticeNumber, TaxItem, FiscalYear, Term, ReceivedOn, Amount, LateCharge, Channel, Count };
}
namespace payment_number_field {
enum : size_t { NoticeNumber, TaxItem, FiscalYear, Term, Institution, PaymentNumber, Confirmation, Category, TaxQr, StoreDigits, Amount, UsableUntil, Count };
}

std::span<const ExtractField> extractFields(ExtractFile file);
/// @brief What people call the field: 宛名番号, 納期限 … Translated.
QString extractFieldLabel(ExtractFile file, size_t field);
std::optional<size_t> extractFieldIndex(ExtractFile file, QStringView name);

}  // namespace saikoku
