#include "core/figures/tokyo_time_sql.h"

namespace saikoku::tokyo_sql {

namespace {

/// The moment as PostgreSQL's timestamp of the wall clock.
QString wall(const QString& moment) {
    return QStringLiteral("(cast(%1 as timestamptz) at time zone 'Asia/Tokyo')").arg(moment);
}

bool isServer(Dialect dialect) { return dialect == Dialect::Postgres; }

}  // namespace

QString day(Dialect dialect, const QString& moment) {
    return isServer(dialect) ? QStringLiteral("to_char(%1, 'YYYY-MM-DD')").arg(wall(moment))
                             : QStringLiteral("date(%1, '+9 hours')").arg(moment);
}

QString month(Dialect dialect, const QString& moment) {
    return isServer(dialect) ? QStringLiteral("to_char(%1, 'YYYY-MM')").arg(wall(moment))
                             : QStringLiteral("strftime('%Y-%m', %1, '+9 hours')").arg(moment);
}

QString weekday(Dialect dialect, const QString& moment) {
    return isServer(dialect) ? QStringLiteral("cast(extract(isodow from %1) as bigint)").arg(wall(moment))
                             : QStringLiteral("((cast(strftime('%w', %1, '+9 hours') as integer) + 6) % 7 + 1)").arg(moment);
}

QString hour(Dialect dialect, const QString& moment) {
    return isServer(dialect) ? QStringLiteral("cast(extract(hour from %1) as bigint)").arg(wall(moment))
                             : QStringLiteral("cast(strftime('%H', %1, '+9 hours') as integer)").arg(moment);
}

QString minuteOfDay(Dialect dialect, const QString& moment) {
    return isServer(dialect) ? QStringLiteral("cast(extract(hour from %1) * 60 + extract(minute from %1) as bigint)").arg(wall(moment))
                             : QStringLiteral("(cast(strftime('%H', %1, '+9 hours') as integer) * 60 + "
                                              "cast(strftime('%M', %1, '+9 hours') as integer))")
                                   .arg(moment);
}

QString monthOfDate(Dialect dialect, const QString& date) {
    return isServer(dialect) ? QStringLiteral("to_char(cast(%1 as date), 'YYYY-MM')").arg(date)
                             : QStringLiteral("substr(%1, 1, 7)").arg(date);
}

QString daysBetween(Dialect dialect, const QString& from, const QString& to) {
    return isServer(dialect) ? QStringLiteral("(cast(%2 as date) - cast(%1 as date))").arg(from, to)
                             : QStringLiteral("cast(julianday(%2) - julianday(%1) as integer)").arg(from, to);
}

QString secondsBetween(Dialect dialect, const QString& from, const QString& to) {
    return isServer(dialect)
               ? QStringLiteral("cast(extract(epoch from cast(%2 as timestamptz) - cast(%1 as timestamptz)) as bigint)").arg(from, to)
               : QStringLiteral("cast(round((julianday(%2) - julianday(%1)) * 86400) as integer)").arg(from, to);
}

}  // namespace saikoku::tokyo_sql
