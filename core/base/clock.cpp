#include "core/base/clock.h"

#include "core/base/iso_date.h"
#include "core/base/offset_moment.h"

namespace saikoku {

namespace {
constexpr int kTokyoOffsetSeconds = 9 * 60 * 60;
}

QDateTime toTokyo(const QDateTime& moment) { return moment.toOffsetFromUtc(kTokyoOffsetSeconds); }

QDateTime fromTokyo(QDate date, QTime time) {
    return momentAt(date, time, kTokyoOffsetSeconds);
}

QDateTime Clock::nowTokyo() const { return toTokyo(nowUtc()); }

QDate Clock::today() const { return nowTokyo().date(); }

bool Clock::isAnotherDay() const { return today() != toTokyo(actualUtc()).date(); }

QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

QDateTime AsOfClock::nowUtc() const {
    return fromTokyo(m_date, m_time.isValid() ? m_time : toTokyo(actualUtc()).time()).toUTC();
}

QDateTime AsOfClock::actualUtc() const { return QDateTime::currentDateTimeUtc(); }

QString toStoredUtc(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QDateTime fromStoredUtc(const QString& text) {
    // read apart: as a whole Qt takes it for the machine's own time, whose summer may lack an hour; and by
    // hand, for a file of a million rows asks it of each
    const QStringView stored(text);
    if (stored.size() != 24 || stored[10] != u'T' || stored[13] != u':' || stored[16] != u':' || stored[19] != u'.' || stored[23] != u'Z') {
        return {};
    }
    const QDate date = parseIsoDate(stored.first(10));
    const QTime time(digitsIn(stored.sliced(11, 2)), digitsIn(stored.sliced(14, 2)), digitsIn(stored.sliced(17, 2)), digitsIn(stored.sliced(20, 3)));
    return date.isValid() && time.isValid() ? momentAt(date, time, 0) : QDateTime();
}

}  // namespace saikoku
