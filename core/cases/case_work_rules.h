#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief 時間帯: the parts of a day that calls are spread over.
enum class TimeBand { Morning, Noon, Afternoon, Evening };
constexpr std::size_t kTimeBands = 4;

/// @brief Numbers of the office's work on cases, from rules/case_work.json with
/// their sources.
struct CaseWorkRules {
    /// First days of the rounds (催告サイクル) in rising order; of their dates only
    /// month and day count.
    QList<QDate> roundStarts;
    /// First year of each age band of the board, rising; below the first is a band of
    /// its own, the last is open.
    QList<int> ageBands;
    /// When noon, afternoon and evening begin (Asia/Tokyo), rising; before is morning.
    std::array<QTime, kTimeBands - 1> bandStarts;
    /// Whether conditions offer the age; a list already made by one is not touched.
    bool ageInConditions = false;
    /// Full years from which somebody speaks for themselves.
    int adultAge = 0;
    /// More rows at a time are no look any more but an export.
    int mostRowsLookedAt = 0;
    /// More cases looked at by one person within an hour are told to the supervisor.
    int rowsReadTold = 0;
    /// More of them need Permission::Export.
    int mostRowsRead = 0;

    /// @brief The first day of the round that holds on the date.
    QDate roundStartOn(QDate date) const;
    /// @brief The first day of the round after it.
    QDate nextRoundStart(QDate date) const;
    /// @brief Where the band that begins with this age ends: the next one's first
    /// year; nothing for the open one.
    std::optional<int> ageBandEnd(int from) const;

    TimeBand bandOf(QTime time) const;

    static Result<CaseWorkRules> fromJson(const RuleFile& file);
    static Result<CaseWorkRules> fromRules(const RuleSource& source);
    static Result<CaseWorkRules> load(const QString& dataFolder = {});
};

}  // namespace saikoku
