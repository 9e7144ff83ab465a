#pragma once

#include <QDate>

namespace saikoku {

/// @brief Last day of a period of whole months that begins on `start`: the day
/// before the same-numbered day, or the last day of that month when it lacks
/// the day (Civil Code art. 143-2). 1 May + 1 month ends on 31 May, 29 January
/// 2021 + 1 month on 28 February. Invalid for an invalid start or months < 1.
QDate endOfPeriod(QDate start, int months);

/// @brief Last day of a period that runs from the day after `event` (the day of
/// the event itself does not count, Civil Code art. 140).
inline QDate endOfPeriodAfter(QDate event, int months) {
    return endOfPeriod(event.addDays(1), months);
}

}  // namespace saikoku
