#pragma once

#include <QDate>
#include <QString>

#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief By what one receivable can be paid, as the core tax system delivered it; empty: not delivered.
struct PaymentNumber {
    ReceivableId receivable;
    TaxpayerId taxpayer;
    QString institution;    ///< 収納機関番号
    QString paymentNumber;  ///< 納付番号
    QString confirmation;   ///< 確認番号
    QString category;       ///< 納付区分
    QString taxQr;          ///< payload of 地方税統一QR, as it is
    QString storeDigits;    ///< 44 digits of the core system's own code for stores
    Yen amount;             ///< that the numbers are for; 0: any
    QDate usableUntil;      ///< invalid: without limit

    bool operator==(const PaymentNumber&) const = default;
};

}  // namespace saikoku
