#include "core/exchange/receipt_match.h"

#include <QCoreApplication>

#include <vector>

#include "core/base/code_table.h"

namespace saikoku {

namespace {

constexpr std::array<CodeRow<ReceiptMatch>, 8> kMatches{{
    {ReceiptMatch::Key, "key", QT_TRANSLATE_NOOP("Receipts", "by its key")},
    {ReceiptMatch::Amount, "amount", QT_TRANSLATE_NOOP("Receipts", "by the one open term of this amount")},
    {ReceiptMatch::ByHand, "by_hand", QT_TRANSLATE_NOOP("Receipts", "by hand")},
    {ReceiptMatch::NoNotice, "no_notice", QT_TRANSLATE_NOOP("Receipts", "the code holds no notice number")},
    {ReceiptMatch::UnknownNotice, "unknown_notice",
     QT_TRANSLATE_NOOP("Receipts", "the notice number is unknown")},
    {ReceiptMatch::UnknownKey, "unknown_key",
     QT_TRANSLATE_NOOP("Receipts", "the notice has nothing of this tax item and year")},
    {ReceiptMatch::SeveralFit, "several_fit", QT_TRANSLATE_NOOP("Receipts", "several receivables fit")},
    {ReceiptMatch::NoTermFits, "no_term_fits",
     QT_TRANSLATE_NOOP("Receipts", "the term is unknown and the amount fits no open one")},
}};

}  // namespace

QString codeOf(ReceiptMatch match) {
    return code_table::code(kMatches, match);
}
QString labelOf(ReceiptMatch match) {
    return code_table::label(kMatches, match, "Receipts");
}

MatchedReceivable matchReceivable(const ReceivableKey& key, qint64 amount,
                                  std::span<const ReceivableOwed* const> ofNotice) {
    if (key.noticeNumber.empty()) {
        return {nullptr, ReceiptMatch::NoNotice};
    }
    if (ofNotice.empty()) {
        return {nullptr, ReceiptMatch::UnknownNotice};
    }
    std::vector<const ReceivableOwed*> ofTax;
    std::vector<const ReceivableOwed*> exact;
    std::vector<const ReceivableOwed*> fitting;
    for (const ReceivableOwed* each : ofNotice) {
        if ((!key.taxItem.empty() && each->taxItem != key.taxItem) ||
            (key.fiscalYear && each->fiscalYear != *key.fiscalYear)) {
            continue;
        }
        ofTax.push_back(each);
        if (key.term && each->term == *key.term) {
            exact.push_back(each);
        }
        if (each->outstanding > 0 && each->outstanding == amount) {
            fitting.push_back(each);
        }
    }
    if (ofTax.empty()) {
        return {nullptr, ReceiptMatch::UnknownKey};
    }
    if (!exact.empty()) {
        return exact.size() == 1 ? MatchedReceivable{exact.front(), ReceiptMatch::Key}
                                 : MatchedReceivable{nullptr, ReceiptMatch::SeveralFit};
    }
    if (fitting.size() == 1) {
        return {fitting.front(), ReceiptMatch::Amount};
    }
    return {nullptr, fitting.empty() ? ReceiptMatch::NoTermFits : ReceiptMatch::SeveralFit};
}

}  // namespace saikoku
