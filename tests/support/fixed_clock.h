#pragma once

#include "core/base/clock.h"

namespace saikoku {

/// @brief A clock that stands still until it is set: 20 November 2026, 10:00 in
/// Tokyo (a Friday) unless told otherwise.
class FixedClock final : public Clock {
public:
    FixedClock() : FixedClock(QDate(2026, 11, 20), QTime(10, 0)) {}
    FixedClock(QDate date, QTime time) : m_now(fromTokyo(date, time).toUTC()) {}

    QDateTime nowUtc() const override { return m_now; }

    void setTokyo(QDate date, QTime time) { m_now = fromTokyo(date, time).toUTC(); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

}  // namespace saikoku
