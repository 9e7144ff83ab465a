#include "core/security/reading_meter.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

#include "core/base/offset_moment.h"
#include "core/security/access_log_repository.h"
#include "core/security/operator_repository.h"
#include "core/security/rights_repository.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReadingMeter) };

Q_LOGGING_CATEGORY(readingLog, "saikoku.reading")

const QLatin1String kTarget("case");
/// So many rows of one sign-in may be lost to a kill; the next entry of any kind stores them too.
constexpr qint64 kStoredAtLeastEvery = 100;

QDateTime hourOf(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    return momentAt(utc.date(), QTime(utc.time().hour(), 0), 0);
}

QString clockText(const QDateTime& moment) { return toTokyo(moment).toString(QStringLiteral("HH:mm")); }

QString number(qint64 value) { return QLocale(QLocale::Japanese).toString(value); }

Result<bool> mayExport(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto standing, RightsRepository(session.db()).standing(session.actor().id));
    return standing && standing->permissions.contains(Permission::Export);
}

/// In a transaction of its own, after a running one: a rollback can't lose it.
void logLater(Session& session, const QString& operation, qint64 limit, qint64 rows) {
    session.db().afterTransaction([&session, operation, limit, rows] {
        if (const auto logged = session.log(operation, kTarget, {}, {{QStringLiteral("limit"), limit}}, rows); !logged) {
            qCWarning(readingLog) << operation << "not recorded:" << logged.error().detail;
        }
    });
}

}  // namespace

bool ReadingMeter::knows(const QDateTime& hour) const {
    const std::lock_guard lock(m_mutex);
    return m_hour == hour;
}

void ReadingMeter::learn(const QDateTime& hour, qint64 stored, bool wasTold) {
    const std::lock_guard lock(m_mutex);
    if (m_hour != hour) {
        m_hour = hour;
        m_seen.clear();
        m_wasTold = m_wasRefused = false;
    }
    m_stored = stored;
    m_wasTold = m_wasTold || wasTold;
}

ReadingMeter::Count ReadingMeter::count(const QList<qint64>& rows, const ReadingLimits& limits, bool mayPass) {
    const std::lock_guard lock(m_mutex);
    Count count;
    count.fresh = std::count_if(rows.begin(), rows.end(), [this](qint64 row) { return !m_seen.contains(row); });
    count.sum = m_stored + m_pending + count.fresh;
    if (count.fresh == 0) {
        return count;
    }
    if (count.sum > limits.most && !mayPass) {
        count.fits = false;
        count.isRefused = !std::exchange(m_wasRefused, true);
        return count;
    }
    for (const qint64 row : rows) {
        m_seen.insert(row);
    }
    m_pending += count.fresh;
    count.isTold = count.sum > limits.told && !std::exchange(m_wasTold, true);
    count.isMuch = m_pending >= kStoredAtLeastEvery;
    return count;
}

qint64 ReadingMeter::takePending() {
    const std::lock_guard lock(m_mutex);
    m_stored += m_pending;
    return std::exchange(m_pending, 0);
}

void ReadingMeter::putBack(qint64 rows) {
    const std::lock_guard lock(m_mutex);
    m_stored -= rows;
    m_pending += rows;
}

Result<void> countReading(Session& session, const QList<qint64>& rows, const ReadingLimits& limits) {
    ReadingMeter& meter = session.signedIn().reading;
    const QDateTime hour = hourOf(session.clock().actualUtc());
    const auto ask = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const auto read, AccessLogRepository(session.db()).rowsRead(session.actor().id, hour, hour.addSecs(3600)));
        meter.learn(hour, read.rows, read.wasTold);
        return {};
    };
    if (!meter.knows(hour)) {
        SAIKOKU_TRY(session.storeReading());
        SAIKOKU_TRY(ask());
    }
    ReadingMeter::Count count = meter.count(rows, limits, false);
    if (!count.fits) {
        SAIKOKU_TRY_ASSIGN(const bool mayPass, mayExport(session));
        if (!mayPass) {
            if (count.isRefused) {
                logLater(session, QStringLiteral("reading_refused"), limits.most, count.sum);
            }
            return fail(ErrorCode::Permission,
                        Text::tr("Since %1 you have looked at as many cases as may be looked at within one hour (%2). More of them are "
                                 "an export, which your role (%3) doesn't allow. Go on at %4, or ask your supervisor, who is told.")
                            .arg(clockText(hour), number(limits.most), roleLabel(session.actor().role, session.actor().roleName), clockText(hour.addSecs(3600))));
        }
        count = meter.count(rows, limits, true);
    }
    if (count.isMuch || count.isTold) {
        SAIKOKU_TRY(session.storeReading());
        SAIKOKU_TRY(ask());  // the person may work at another seat too
    }
    if (count.isTold) {
        logLater(session, QStringLiteral("many_rows_read"), limits.told, count.sum);
    }
    return {};
}

QString MuchRead::sentence() const {
    const QString when = toTokyo(hour).toString(QStringLiteral("MM-dd HH:mm")) + QStringLiteral("–") + clockText(hour.addSecs(3600));
    const QString text = wasRefused ? Text::tr("%1 (%2), %3: %4 cases looked at, more were refused")
                                    : Text::tr("%1 (%2), %3: %4 cases looked at");
    return text.arg(name, login, when, number(rows));
}

Result<QList<MuchRead>> muchRead(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ReadLog, QStringLiteral("reading.watch")));
    const QDateTime today = fromTokyo(toTokyo(session.clock().actualUtc()).date(), QTime(0, 0)).toUTC();
    AccessLogRepository log(session.db());
    SAIKOKU_TRY_ASSIGN(const auto since, log.lastSignInBefore(session.actor().id, today));
    SAIKOKU_TRY_ASSIGN(const auto marks, log.readingMarks(since));
    QList<MuchRead> all;
    for (const AccessEntry& mark : marks) {
        const QDateTime hour = hourOf(mark.at);
        const bool isRefusal = mark.operation == QLatin1String("reading_refused");
        SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).find(mark.operatorId));
        const QString login = person ? person->login : QString();
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const MuchRead& each) { return each.login == login && each.hour == hour; });
        if (same != all.end()) {
            same->wasRefused = same->wasRefused || isRefusal;
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const auto read, log.rowsRead(mark.operatorId, hour, hour.addSecs(3600)));
        all.append({login, person ? person->displayName : QString(), hour, read.rows, isRefusal});
    }
    return all;
}

}  // namespace saikoku
