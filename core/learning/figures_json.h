#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

#include "core/learning/metrics.h"

namespace saikoku::scoring {

/// @brief What is not known is null, never zero.
QJsonValue orNull(const std::optional<double>& value);
/// @brief [low, high].
QJsonValue orNull(const std::optional<Interval>& interval);

/// @brief auc, log_loss, brier, ece, top40_precision, top40_lift, base_rate,
/// intervals and the reliability bins.
QJsonObject figuresJson(const BinaryFigures& figures);
/// @brief qini, uplift_top40 and intervals.
QJsonObject figuresJson(const UpliftFigures& figures);

}  // namespace saikoku::scoring
