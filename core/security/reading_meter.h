#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <mutex>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief How many rows of the register one person may look at within an hour of the
/// clock. Numbers of the office's rules.
struct ReadingLimits {
    qint64 told = 0;  ///< more are told to whoever may read the access log
    qint64 most = 0;  ///< more need Permission::Export
};

/// @brief What one sign-in has looked at within the hour; shared by its sessions, for
/// any thread. countReading() keeps it.
class ReadingMeter {
public:
    struct Count {
        qint64 fresh = 0;  ///< rows not yet seen in this hour
        qint64 sum = 0;    ///< with them, over all sign-ins of the person
        bool fits = true;  ///< false: more than allowed, nothing was counted
        bool isTold = false, isRefused = false;  ///< for the first time in this hour
        bool isMuch = false;                     ///< enough to be stored
    };

    /// @brief False when what the person read in this hour must be asked of the store.
    bool knows(const QDateTime& hour) const;
    void learn(const QDateTime& hour, qint64 stored, bool wasTold);
    Count count(const QList<qint64>& rows, const ReadingLimits& limits, bool mayPass);
    /// @brief What is not stored yet; from now on it counts as stored.
    qint64 takePending();
    /// @brief They could not be stored.
    void putBack(qint64 rows);

private:
    mutable std::mutex m_mutex;
    QDateTime m_hour;
    QSet<qint64> m_seen;
    qint64 m_stored = 0;
    qint64 m_pending = 0;
    bool m_wasTold = false;
    bool m_wasRefused = false;
};

/// @brief Counts rows that the acting person is about to see: per person and hour, in
/// the access log ("read_rows"), over all their sign-ins and programs; a row counts
/// once an hour in a sign-in. Beyond limits.told an entry "many_rows_read" is made,
/// beyond limits.most ErrorCode::Permission and an entry "reading_refused" for whoever
/// may not export.
Result<void> countReading(Session& session, const QList<qint64>& rows, const ReadingLimits& limits);

/// @brief Somebody who read much within an hour.
struct MuchRead {
    QString login;
    QString name;
    QDateTime hour;  ///< its beginning, UTC
    qint64 rows = 0;
    bool wasRefused = false;

    /// @brief For a screen or a terminal, e.g. "Sato (sato), 2026-11-20 10:00–11:00: 1,240 cases".
    QString sentence() const;
};

/// @brief Who did since the acting person last signed in on an earlier day; newest
/// first. Permission::ReadLog.
Result<QList<MuchRead>> muchRead(Session& session);

}  // namespace saikoku
