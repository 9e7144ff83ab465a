#pragma once

#include <QJsonObject>
#include <QString>

#include "core/exchange/receipt_import.h"
#include "core/exchange/receipt_review.h"

namespace saikoku::cli {

/// @brief What `import --receipts` prints: contract's keys and `known`, `held`, `doubts`, `failed`.
QJsonObject receiptsJson(const ReceiptImportReport& report);
QString receiptsText(const ReceiptImportReport& report);

QJsonObject reviewJson(const ReceiptReview& review);
QString reviewText(const ReceiptReview& review);
QJsonObject likelyJson(const LikelyReceivable& likely);
QString likelyText(const LikelyReceivable& likely);

}  // namespace saikoku::cli
