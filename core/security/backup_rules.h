#pragma once

#include <QDateTime>
#include <QList>

#include "core/base/result.h"

namespace saikoku {

class RuleSource;

/// @brief How often and how long an office backs up, from rules/backup.json with its sources.
struct BackupRules {
    int warnAfterHours = 0;  ///< an older newest backup is warned about
    int keepDaily = 0;       ///< the newest of each of as many days that have one
    int keepWeekly = 0;      ///< … weeks (Monday to Sunday)
    int keepMonthly = 0;

    static Result<BackupRules> fromRules(const RuleSource& source);
};

/// @brief Which of these backups the rule keeps no longer: their places in the list. Days are
/// Tokyo's. The newest is always kept.
QList<qsizetype> backupsBeyondRule(const QList<QDateTime>& made, const BackupRules& rules);

}  // namespace saikoku
