#include "core/base/moved_clock.h"

namespace saikoku {

MovedClock::MovedClock(QDate date, QTime time)
    : m_begin(fromTokyo(date, time).toUTC()), m_really(QDateTime::currentDateTimeUtc()) {}

QDateTime MovedClock::nowUtc() const { return m_begin.addMSecs(m_really.msecsTo(actualUtc())); }

QDateTime MovedClock::actualUtc() const { return QDateTime::currentDateTimeUtc(); }

}  // namespace saikoku
