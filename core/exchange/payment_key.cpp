#include "core/exchange/payment_key.h"

#include <QCoreApplication>

#include <charconv>

#include "core/exchange/import_dates.h"
#include "core/exchange/profile_json.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int kBarcodeFree = 21;
constexpr int kCustomerNumber = 20;

const QString kNotice = QStringLiteral("notice_number");
const QString kItem = QStringLiteral("tax_item");
const QString kYear = QStringLiteral("fiscal_year");
const QString kTerm = QStringLiteral("term");

Result<DigitRange> readRange(const ProfileNode& node, int length) {
    SAIKOKU_TRY_ASSIGN(const QList<ProfileNode> ends, node.list());
    if (!node.exists() || ends.size() != 2) {
        return node.wrong(Text::tr("two numbers, the first and the last digit"),
                          Text::tr("Write for example [6, 15]; the first digit of the code is 1."));
    }
    DigitRange range;
    SAIKOKU_TRY_ASSIGN(range.first, ends[0].integer(1, length));
    SAIKOKU_TRY_ASSIGN(range.last, ends[1].integer(range.first, length));
    return range;
}

Result<std::optional<KeyDigits>> readDigits(const ProfileNode& node, int length) {
    if (!node.exists()) {
        return std::optional<KeyDigits>();
    }
    SAIKOKU_TRY(node.allowOnly({kNotice, kItem, kYear, kTerm}));
    KeyDigits digits;
    SAIKOKU_TRY_ASSIGN(digits.noticeNumber, readRange(node.member(kNotice), length));
    const auto optional = [&](const QString& name, std::optional<DigitRange>& range) -> Result<void> {
        if (node.member(name).exists()) {
            SAIKOKU_TRY_ASSIGN(range, readRange(node.member(name), length));
        }
        return {};
    };
    SAIKOKU_TRY(optional(kItem, digits.taxItem));
    SAIKOKU_TRY(optional(kYear, digits.fiscalYear));
    SAIKOKU_TRY(optional(kTerm, digits.term));
    return std::optional(digits);
}

std::string_view partOf(std::string_view code, const DigitRange& range) {
    const auto first = static_cast<size_t>(range.first - 1);
    if (code.size() <= first) {
        return {};
    }
    std::string_view part = code.substr(first, static_cast<size_t>(range.last - range.first + 1));
    while (!part.empty() && part.front() == ' ') {
        part.remove_prefix(1);
    }
    while (!part.empty() && part.back() == ' ') {
        part.remove_suffix(1);
    }
    return part;
}

std::optional<int> numberOf(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()
               ? std::nullopt
               : std::optional(number);
}

}  // namespace

Result<PaymentKeyRules> readPaymentKey(const ProfileNode& node) {
    PaymentKeyRules rules;
    if (!node.exists()) {
        return rules;
    }
    const QString barcode = QStringLiteral("barcode_free");
    const QString customer = QStringLiteral("customer_number");
    SAIKOKU_TRY(node.allowOnly({barcode, customer}));
    SAIKOKU_TRY_ASSIGN(rules.barcodeFree, readDigits(node.member(barcode), kBarcodeFree));
    SAIKOKU_TRY_ASSIGN(rules.customerNumber, readDigits(node.member(customer), kCustomerNumber));
    return rules;
}

ReceivableKey keyIn(std::string_view code, const KeyDigits& digits) {
    ReceivableKey key;
    key.noticeNumber = partOf(code, digits.noticeNumber);
    if (digits.taxItem) {
        key.taxItem = partOf(code, *digits.taxItem);
    }
    if (digits.fiscalYear) {
        key.fiscalYear = readYear(partOf(code, *digits.fiscalYear), usualEraCodes());
    }
    if (digits.term) {
        key.term = numberOf(partOf(code, *digits.term));
    }
    return key;
}

}  // namespace saikoku
