#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/security/key_vault.h"
#include "core/security/store_figures.h"

namespace saikoku {

class Session;

/// @brief How old the newest backup is that any seat made and checked, by the access log.
struct BackupState {
    QDateTime last;      ///< invalid: none yet
    qint64 hours = 0;    ///< since then
    int warnAfterHours = 0;

    bool isOverdue() const { return !last.isValid() || hours >= warnAfterHours; }
    /// @brief One sentence; with what to do when it is overdue.
    QString sentence() const;
};

/// @brief Permission::Settings.
Result<BackupState> backupState(Session& session);

/// @brief What a backup into a folder did.
struct BackedUpInto {
    QString file;
    StoreFigures figures;
    QStringList removed;     ///< older ones that the rule keeps no longer
    QStringList notRemoved;  ///< the same, but the system refused
};

/// @brief `saikoku-cli backup --into FOLDER`: backUpStore() under a dated name, then takes
/// away what the rule (backup_rules.h) keeps no longer: only files of such a name whose head
/// tells that they are whole backups of this very store, never the newest, no links. Logged.
Result<BackedUpInto> backUpInto(Session& session, const QString& folder, KdfCost cost = KdfCost::standard());

}  // namespace saikoku
