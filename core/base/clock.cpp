#include "core/base/clock.h"

namespace saikoku {

namespace {
constexpr int kTokyoOffsetSeconds = 9 * 60 * 60;
}

QDateTime toTokyo(const QDateTime& moment) { return moment.toOffsetFromUtc(kTokyoOffsetSeconds); }

QDateTime fromTokyo(QDate date, QTime time) {
    return QDateTime(date, time, Qt::OffsetFromUTC, kTokyoOffsetSeconds);
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
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

}  // namespace saikoku
