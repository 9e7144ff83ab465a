#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace saikoku {

/// @brief The only way to the time of day. Rules never ask it: they take dates.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// @brief The real moment, for evidence (access log, lock-out): --as-of moves
    /// the business date, never this.
    virtual QDateTime actualUtc() const { return nowUtc(); }
    /// @brief What this computer's clock shows, right or wrong: what a server's is compared with (Session::leaseNow()).
    virtual QDateTime seatUtc() const { return QDateTime::currentDateTimeUtc(); }

    /// @brief Wall clock of Asia/Tokyo.
    QDateTime nowTokyo() const;
    /// @brief The calendar date in Asia/Tokyo, whatever the machine's zone.
    QDate today() const;
    /// @brief Stands at a day asked for (--as-of) that is not the real one: what is
    /// derived for it is computed without storing.
    bool isAnotherDay() const;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
};

/// @brief A clock at another business date (--as-of). Given a time of day in Asia/Tokyo
/// it stands still there, without one it keeps the real one.
class AsOfClock final : public Clock {
public:
    explicit AsOfClock(QDate businessDate, QTime time = {}) : m_date(businessDate), m_time(time) {}
    QDateTime nowUtc() const override;
    QDateTime actualUtc() const override;

private:
    QDate m_date;
    QTime m_time;
};

/// @brief Asia/Tokyo is UTC+9 all year, since 1951 without summer time.
QDateTime toTokyo(const QDateTime& moment);
QDateTime fromTokyo(QDate date, QTime time);

/// @brief "2026-11-20T09:15:30.250Z": the one form in which moments are stored.
QString toStoredUtc(const QDateTime& moment);
/// @brief Invalid for anything that toStoredUtc would not write.
QDateTime fromStoredUtc(const QString& text);

}  // namespace saikoku
