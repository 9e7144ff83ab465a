#pragma once

#include <QString>

#include "core/store/statement.h"

namespace saikoku {

/// @brief SQL of either dialect that tells the wall clock of Asia/Tokyo (no summer time since 1951) of a
/// moment's column.
namespace tokyo_sql {

/// @brief The day, as text "2026-11-20".
QString day(Dialect dialect, const QString& moment);
/// @brief "2026-11".
QString month(Dialect dialect, const QString& moment);
/// @brief 1 Monday … 7 Sunday.
QString weekday(Dialect dialect, const QString& moment);
/// @brief 0 … 23.
QString hour(Dialect dialect, const QString& moment);
/// @brief 0 … 1439.
QString minuteOfDay(Dialect dialect, const QString& moment);
/// @brief "2026-11" of a date's column.
QString monthOfDate(Dialect dialect, const QString& date);
/// @brief Whole days from one date's expression to another's (text or date).
QString daysBetween(Dialect dialect, const QString& from, const QString& to);
/// @brief Seconds from one moment's column to another's, not null where both are not.
QString secondsBetween(Dialect dialect, const QString& from, const QString& to);

}  // namespace tokyo_sql

}  // namespace saikoku
