#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace saikoku {

/// @brief A wall clock's date and time so many seconds ahead of UTC (0: UTC itself), as the
/// Qt at hand wants it to be said.
inline QDateTime momentAt(QDate date, QTime time, int secondsAheadOfUtc) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(secondsAheadOfUtc));
#else
    return QDateTime(date, time, Qt::OffsetFromUTC, secondsAheadOfUtc);
#endif
}

}  // namespace saikoku
