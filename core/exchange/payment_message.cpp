#include "core/exchange/payment_message.h"

#include <QCryptographicHash>

#include "core/base/code_table.h"

namespace saikoku {

namespace {

constexpr std::array<CodeRow<PaymentKind>, 7> kKinds{{
    {PaymentKind::Paid, "paid", QT_TRANSLATE_NOOP("Receipts", "Paid")},
    {PaymentKind::Preliminary, "preliminary", QT_TRANSLATE_NOOP("Receipts", "Preliminary report")},
    {PaymentKind::RealTime, "real_time", QT_TRANSLATE_NOOP("Receipts", "Real-time report")},
    {PaymentKind::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Receipts", "Confirmed report")},
    {PaymentKind::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Receipts", "Cancellation")},
    {PaymentKind::Postal, "postal", QT_TRANSLATE_NOOP("Receipts", "Postal transfer")},
    {PaymentKind::Corrected, "corrected", QT_TRANSLATE_NOOP("Receipts", "Corrected postal transfer")},
}};

void put(std::string& text, std::string_view part) {
    text += part;
    text += '\x1f';
}

}  // namespace

QString codeOf(PaymentKind kind) {
    return code_table::code(kKinds, kind);
}
QString labelOf(PaymentKind kind) {
    return code_table::label(kKinds, kind, "Receipts");
}

template <>
std::optional<PaymentKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

qint64 paymentOf(const PaymentMessage& message, int occurrence) {
    std::string told;
    put(told, message.feed);
    put(told, message.code);
    put(told, std::to_string(message.receivedOn.toJulianDay()));
    if (message.kind != PaymentKind::Postal && message.kind != PaymentKind::Corrected) {
        put(told, std::to_string(message.amount));
    }
    put(told, message.place);
    if (message.kind == PaymentKind::Paid) {
        put(told, std::to_string(message.lateCharge));
        put(told, message.payer);
        put(told, message.detail);
        put(told, std::to_string(occurrence));
    }
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(told.data(), static_cast<qsizetype>(told.size())), QCryptographicHash::Sha256);
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) {
        value = value << 8 | static_cast<quint8>(hash[i]);
    }
    return static_cast<qint64>(value >> 1);
}

}  // namespace saikoku
