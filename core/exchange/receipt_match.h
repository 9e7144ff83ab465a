#pragma once

#include <QString>

#include <span>
#include <string>

#include "core/arrears/later_receipts_repository.h"
#include "core/exchange/payment_message.h"

namespace saikoku {

/// @brief How a payment found its receivable, or why it did not.
enum class ReceiptMatch {
    Key,            ///< the exact key
    Amount,         ///< the key without the term: the amount fits one open term
    ByHand,         ///< a person said so
    NoNotice,       ///< the code holds no notice number
    UnknownNotice,  ///< no receivable has it
    UnknownKey,     ///< the notice is known, but nothing of this tax item and year
    SeveralFit,     ///< the code leaves several receivables open
    NoTermFits,     ///< the term is unknown and the amount fits no open one
};
QString codeOf(ReceiptMatch match);
/// @brief For the work list: why nothing was found.
QString labelOf(ReceiptMatch match);

struct MatchedReceivable {
    const ReceivableOwed* receivable = nullptr;  ///< null: none, `how` says why
    ReceiptMatch how = ReceiptMatch::UnknownNotice;
};

/// @brief Exact key, then the key without its term when the amount is what one open term still owes; never by
/// the amount alone. What the key does not name is found by what it does, and must then be one receivable.
/// @param ofNotice every receivable in force with the key's notice number
MatchedReceivable matchReceivable(const ReceivableKey& key, qint64 amount,
                                  std::span<const ReceivableOwed* const> ofNotice);

}  // namespace saikoku
