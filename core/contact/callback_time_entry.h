#pragma once

#include <QDateTime>
#include <QStringView>

#include "core/base/result.h"

namespace saikoku {

/// @brief Reads when to call again. `now` and the answer are wall clock of
/// Asia/Tokyo (as toTokyo() gives it). Taken are
/// - `5分`, `5m`, `1時間`, `1h`: from now
/// - `14:30`, `1430`, `14時`, `14時半`: today, or tomorrow when that has passed
/// - a day as parsePromiseDate() takes it, followed by a time: `11/25 14:30`,
///   `明日 10時`, `+3 18:00`, `+1 10`; without a time at `usualTime`
/// BadInput for anything else and for what is not later than now.
Result<QDateTime> parseCallbackTime(QStringView text, const QDateTime& now, QTime usualTime = QTime(10, 0));

/// @brief "14:30" today, "11/25(水) 14:30" otherwise.
QString formatCallbackTime(const QDateTime& moment, const QDateTime& now);

}  // namespace saikoku
