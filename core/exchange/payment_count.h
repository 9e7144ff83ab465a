#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/base/code_table.h"
#include "core/exchange/payment_message.h"

namespace saikoku {

/// @brief What a person should look at about a receipt.
enum class ReceiptQuestion {
    Unmatched,    ///< nobody knows which receivable it is for
    TwoMessages,  ///< two 速報 alike but for the time: counted once until a 確報 says otherwise
    PaidAgain,    ///< a 速報 younger than the cancellation of one alike: counted
    ConfirmedAfterCancellation,  ///< 確報 of a cancelled 速報: counted
    SeveralPostal,               ///< several 郵便振替 alike, or one correction of several: counted once
    MaybeInExtract,              ///< counted, but the extract in force may hold it under another day or sum
    HeldCancelled,  ///< cancelled after the extract took it over: the core tax system's figure stands
    Overpaid,       ///< more than is owed: the rest settles nothing
    Double,         ///< the receivable was paid already
};
QString codeOf(ReceiptQuestion question);
QString labelOf(ReceiptQuestion question);
/// @brief What to do about it, for the person.
QString remedyOf(ReceiptQuestion question);
template <>
std::optional<ReceiptQuestion> valueOfCode(QStringView code);
template <>
std::vector<ReceiptQuestion> allValues();

/// @brief How often a payment counts.
struct PaymentCount {
    int times = 0;
    qint64 amount = 0;  ///< of each
    bool isCancelled = false;
    std::optional<ReceiptQuestion> question;
};

/// @brief What the messages of one payment come to, in whatever order they arrived:
///
/// - 速報 count at once and once, however many differ only in their time; those not younger than a 取消 of
/// theirs
///   count for nothing;
/// - each 確報 is one payment, with or without a 速報 or 取消 before it;
/// - a 郵便振替 counts, with the amount of its newest 訂正 if there is one; a 訂正 alone counts.
///
/// docs/receipts.md, "What counts" and "Sources". Messages that say the same twice count once.
PaymentCount countOf(std::span<const PaymentMessage* const> messages);

}  // namespace saikoku
