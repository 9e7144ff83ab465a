#include "core/security/backup_rules.h"

#include <QSet>

#include <algorithm>
#include <numeric>

#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

constexpr int kMostHours = 24 * 366;
constexpr int kMostKept = 1000;
constexpr int kWeekdays = 7;

qint64 dayOf(QDate day) { return day.toJulianDay(); }
qint64 weekOf(QDate day) { return day.toJulianDay() / kWeekdays; }  // Julian day 0 was a Monday
qint64 monthOf(QDate day) { return qint64(day.year()) * 100 + day.month(); }

/// The newest of each span, as many spans as told.
void keepNewestOfEach(const QList<QDateTime>& made, const QList<qsizetype>& newestFirst, qint64 (*spanOf)(QDate), int spans,
                      QSet<qsizetype>& kept) {
    QSet<qint64> seen;
    for (const qsizetype place : newestFirst) {
        const qint64 span = spanOf(toTokyo(made.at(place)).date());
        if (!seen.contains(span) && seen.size() < spans) {
            seen.insert(span);
            kept.insert(place);
        }
    }
}

}  // namespace

Result<BackupRules> BackupRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("backup")));
    RuleReader reader(file);
    BackupRules rules;
    rules.warnAfterHours = reader.integer(QStringLiteral("warn_after_hours"), 1, kMostHours);
    rules.keepDaily = reader.integer(QStringLiteral("keep_daily"), 1, kMostKept);
    rules.keepWeekly = reader.integer(QStringLiteral("keep_weekly"), 0, kMostKept);
    rules.keepMonthly = reader.integer(QStringLiteral("keep_monthly"), 0, kMostKept);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

QList<qsizetype> backupsBeyondRule(const QList<QDateTime>& made, const BackupRules& rules) {
    QList<qsizetype> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype one, qsizetype other) { return made.at(one) > made.at(other); });
    QSet<qsizetype> kept;
    if (!newestFirst.isEmpty()) {
        kept.insert(newestFirst.constFirst());
    }
    keepNewestOfEach(made, newestFirst, dayOf, rules.keepDaily, kept);
    keepNewestOfEach(made, newestFirst, weekOf, rules.keepWeekly, kept);
    keepNewestOfEach(made, newestFirst, monthOf, rules.keepMonthly, kept);
    newestFirst.removeIf([&](qsizetype place) { return kept.contains(place); });
    return newestFirst;
}

}  // namespace saikoku
