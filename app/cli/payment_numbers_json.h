#pragma once

#include <QJsonObject>
#include <QString>

#include "core/exchange/payment_number_import.h"

namespace saikoku::cli {

/// @brief What `import --payment-numbers` gives: counts, and each rejected row with file, line, column, value
/// and reason.
QJsonObject paymentNumbersJson(const PaymentNumberReport& report);
QString paymentNumbersText(const PaymentNumberReport& report);

}  // namespace saikoku::cli
