#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief How a rehearsed restore came out.
struct Rehearsal {
    QDateTime backupOf;
    qint64 milliseconds = 0;      ///< of the restore itself
    qint64 rows = 0;
    QStringList differences;      ///< from what the backup says it holds, or from the living store although nothing changed there; empty: well
    QStringList changedSince;     ///< tables to which the living store has added since the backup
    bool hasSameTotals = false;   ///< as the living store
    QJsonObject totals;           ///< arrears by tax item and cases and yen of the board, as restored
    QJsonObject livingTotals;

    bool isWell() const { return differences.isEmpty(); }
};

/// @brief `saikoku-cli backup rehearse FILE`: restores the backup by restoreStore() into a
/// scratch folder, as on another machine, and compares: rows of each table and the newest log
/// entry with what the backup was made of, what is derived with what the facts give, summary and
/// board with the living store. The scratch, encrypted all the while, is removed.
/// Permission::Settings, logged in the living store.
/// @param password of the session's person, as it was when the backup was made
/// @param scratchIn a folder with room for twice the backup
Result<Rehearsal> rehearseRestore(Session& session, const QString& password, const QString& file, const QString& scratchIn);

}  // namespace saikoku
