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
    // read apart: as a whole Qt takes it for the machine's own time, whose summer may lack an hour
    const QDate date = parseIsoDate(QStringView(text).left(10));
    const QTime time = QTime::fromString(text.mid(11, 12), QStringLiteral("HH:mm:ss.zzz"));
    const bool isStored = text.size() == 24 && text.at(10) == QLatin1Char('T') && text.at(23) == QLatin1Char('Z');
    return isStored && date.isValid() && time.isValid() ? momentAt(date, time, 0) : QDateTime();
}

}  // namespace saikoku
