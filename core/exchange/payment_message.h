#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/exchange/extract_rows.h"

namespace saikoku {

/// @brief What a record of a bank's or a store's agent tells of a payment.
enum class PaymentKind {
    Paid,         ///< it was paid; nothing later changes that (口座振替, a CSV of receipts)
    Preliminary,  ///< 速報: counts at once
    RealTime,     ///< the same the moment it happens
    Confirmed,    ///< 確報
    Cancelled,    ///< 速報取消
    Postal,       ///< 郵便振替
    Corrected,    ///< 郵便振替訂正: its amount is the right one
};
QString codeOf(PaymentKind kind);
QString labelOf(PaymentKind kind);
template <>
std::optional<PaymentKind> valueOfCode(QStringView code);

/// @brief What a payment says of the receivable that it is for. An empty text or number was not named.
struct ReceivableKey {
    std::string noticeNumber;
    std::string taxItem;
    std::optional<int> fiscalYear;
    std::optional<int> term;
};

/// @brief One record of a file of receipts. Texts are UTF-8.
struct PaymentMessage {
    std::string feed;  ///< where such money comes from: "account", "store", "postal", "file"
    PaymentKind kind = PaymentKind::Paid;
    std::string code;  ///< what names the receivable, as it stands: barcode, customer number, key
    ReceivableKey key;
    QDate receivedOn;
    std::string
        detail;         ///< tells messages of one kind about one payment apart: the time, the day it was made
    std::string place;  ///< chain and shop, bank and branch
    std::string payer;  ///< the account's holder, as the bank writes it
    qint64 amount = 0;  ///< yen
    qint64 lateCharge = 0;
    ReceiptChannel channel = ReceiptChannel::Other;
    qint64 line = 0;  ///< physical line, or the record where a file has no lines; the first is 1

    qint64 payment = 0;       ///< which payment it is about: paymentOf()
    ReceivableId receivable;  ///< none: not matched
    TaxpayerId taxpayer;
};

/// @brief Which payment a message is about, whatever file brought it: of a store barcode, amount, day and
/// shop (no amount for 郵便振替, which a correction changes); else all that the record says and the how
/// manieth of such it is in its file. 63 bits of a SHA-256, the same for ever.
qint64 paymentOf(const PaymentMessage& message, int occurrence = 1);

}  // namespace saikoku
