#include "core/exchange/payment_count.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

constexpr std::array<CodeRow<ReceiptQuestion>, 9> kQuestions{{
    {ReceiptQuestion::Unmatched, "unmatched", QT_TRANSLATE_NOOP("Receipts", "No receivable found")},
    {ReceiptQuestion::TwoMessages, "two_messages", QT_TRANSLATE_NOOP("Receipts", "Perhaps reported twice")},
    {ReceiptQuestion::PaidAgain, "paid_again", QT_TRANSLATE_NOOP("Receipts", "Cancelled and paid again")},
    {ReceiptQuestion::ConfirmedAfterCancellation, "confirmed_after_cancellation",
     QT_TRANSLATE_NOOP("Receipts", "Confirmed although cancelled")},
    {ReceiptQuestion::SeveralPostal, "several_postal",
     QT_TRANSLATE_NOOP("Receipts", "Several postal transfers alike")},
    {ReceiptQuestion::MaybeInExtract, "maybe_in_extract",
     QT_TRANSLATE_NOOP("Receipts", "Perhaps in the extract already")},
    {ReceiptQuestion::HeldCancelled, "held_cancelled",
     QT_TRANSLATE_NOOP("Receipts", "Cancelled, but in the extract")},
    {ReceiptQuestion::Overpaid, "overpaid", QT_TRANSLATE_NOOP("Receipts", "Overpaid")},
    {ReceiptQuestion::Double, "double", QT_TRANSLATE_NOOP("Receipts", "Paid twice")},
}};

/// The details of the messages of a kind: each once, in order.
std::set<std::string> detailsOf(std::span<const PaymentMessage* const> messages,
                                std::initializer_list<PaymentKind> kinds) {
    std::set<std::string> details;
    for (const PaymentMessage* message : messages) {
        if (std::find(kinds.begin(), kinds.end(), message->kind) != kinds.end()) {
            details.insert(message->detail);
        }
    }
    return details;
}

PaymentCount storePayment(std::span<const PaymentMessage* const> messages) {
    const auto reported = detailsOf(messages, {PaymentKind::Preliminary, PaymentKind::RealTime});
    const auto confirmed = detailsOf(messages, {PaymentKind::Confirmed});
    const auto cancelled = detailsOf(messages, {PaymentKind::Cancelled});
    PaymentCount count;
    count.amount = messages.front()->amount;
    if (!confirmed.empty()) {
        count.times = static_cast<int>(confirmed.size());
        if (!cancelled.empty()) {
            count.question = ReceiptQuestion::ConfirmedAfterCancellation;
        }
        return count;
    }
    const auto standing = cancelled.empty() ? reported.begin() : reported.upper_bound(*cancelled.rbegin());
    const auto left = std::distance(standing, reported.end());
    count.times = left > 0 ? 1 : 0;
    count.isCancelled = left == 0 && !reported.empty();
    if (left > 0 && !cancelled.empty()) {
        count.question = ReceiptQuestion::PaidAgain;
    } else if (left > 1) {
        count.question = ReceiptQuestion::TwoMessages;
    }
    return count;
}

PaymentCount postalPayment(std::span<const PaymentMessage* const> messages) {
    const auto paid = detailsOf(messages, {PaymentKind::Postal});
    const PaymentMessage* newest = nullptr;
    for (const PaymentMessage* message : messages) {
        const auto place = [](const PaymentMessage* m) {
            return std::pair(m->kind == PaymentKind::Corrected, std::string_view(m->detail));
        };
        if (newest == nullptr || place(newest) < place(message)) {
            newest = message;
        }
    }
    PaymentCount count;
    count.amount = newest->amount;
    count.times = newest->amount > 0 ? 1 : 0;
    count.isCancelled = count.times == 0;
    if (paid.size() > 1) {
        count.question = ReceiptQuestion::SeveralPostal;
    }
    return count;
}

}  // namespace

QString codeOf(ReceiptQuestion question) {
    return code_table::code(kQuestions, question);
}
QString labelOf(ReceiptQuestion question) {
    return code_table::label(kQuestions, question, "Receipts");
}

QString remedyOf(ReceiptQuestion question) {
    switch (question) {
        case ReceiptQuestion::Unmatched:
            return Text::tr(
                "Find the receivable and match it, or close the entry with what becomes of the money.");
        case ReceiptQuestion::TwoMessages:
            return Text::tr(
                "Counted once. The confirmed report tells; until then ask the agent if it matters.");
        case ReceiptQuestion::PaidAgain:
            return Text::tr("Counted. Ask the agent whether the later report stands.");
        case ReceiptQuestion::ConfirmedAfterCancellation:
            return Text::tr("Counted. Ask the agent whether the cancellation was meant.");
        case ReceiptQuestion::SeveralPostal:
            return Text::tr("Counted once. Look at the post office's own list.");
        case ReceiptQuestion::MaybeInExtract:
            return Text::tr("Counted. Compare with the receipts in the core tax system.");
        case ReceiptQuestion::HeldCancelled:
            return Text::tr("The extract's figure stands. Have the core tax system's receipt looked at.");
        case ReceiptQuestion::Overpaid:
            return Text::tr("The receivable is settled. See to late charge or refund.");
        case ReceiptQuestion::Double:
            return Text::tr("The receivable was settled already. See to the refund.");
    }
    return {};
}

template <>
std::optional<ReceiptQuestion> valueOfCode(QStringView code) {
    return code_table::find(kQuestions, code);
}

template <>
std::vector<ReceiptQuestion> allValues() {
    return code_table::values(kQuestions);
}

PaymentCount countOf(std::span<const PaymentMessage* const> messages) {
    if (messages.empty()) {
        return {};
    }
    switch (messages.front()->kind) {
        case PaymentKind::Paid: return {1, messages.front()->amount, false, {}};
        case PaymentKind::Postal:
        case PaymentKind::Corrected: return postalPayment(messages);
        default: return storePayment(messages);
    }
}

}  // namespace saikoku
