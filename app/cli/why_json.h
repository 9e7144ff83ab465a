#pragma once

#include <QJsonArray>

namespace saikoku {
struct WhyNotNow;
}

namespace saikoku::cli {

/// @brief `reasons` as the contract has them: code, cases, only, yen, next, the reason that
/// holds most cases back first.
QJsonArray whyReasonsJson(const WhyNotNow& why);

}  // namespace saikoku::cli
