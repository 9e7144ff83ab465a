#pragma once

#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/payment_message.h"

namespace saikoku {

class ProfileNode;

/// @brief Which digits of a code hold a part; the first is 1, both ends belong to it.
struct DigitRange {
    int first = 0;
    int last = 0;
};

/// @brief Where the parts of a receivable's key stand in a code; what is not named is looked up by the
/// others.
struct KeyDigits {
    DigitRange noticeNumber;
    std::optional<DigitRange> taxItem;
    std::optional<DigitRange> fiscalYear;
    std::optional<DigitRange> term;
};

/// @brief A profile's `payment_key`: docs/receipts.md.
struct PaymentKeyRules {
    std::optional<KeyDigits> barcodeFree;     ///< in the 21 digits of a barcode that are the office's own
    std::optional<KeyDigits> customerNumber;  ///< in the 20 characters of 口座振替's 顧客番号
};

/// @brief Reads the object. BadInput names place, value, what was expected and what to do.
Result<PaymentKeyRules> readPaymentKey(const ProfileNode& node);

/// @brief The parts of a code, blanks around them trimmed. A blank part, or a year or term that is no number,
/// is not named.
ReceivableKey keyIn(std::string_view code, const KeyDigits& digits);

}  // namespace saikoku
