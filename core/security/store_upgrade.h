#pragma once

#include <QString>

#include <functional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief From which schema to which, and where the backup of the old one is.
struct StoreUpgrade {
    int from = 0;
    int to = 0;
    QString backupFile;  ///< empty: none was written
    QString warning;     ///< what could not be done afterwards; the store is up to date all the same

    bool isNeeded() const { return from < to; }
};

enum class UpgradeStage { BackingUp, Migrating };

/// @brief What upgradeStore() would do to a server's store. Changes nothing.
/// NotFound without a store, Permission for everybody but administrators.
Result<StoreUpgrade> upgradeOf(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock);

/// @brief Brings a server's store up to date; administrators only. First the whole
/// store goes, as it stands, into an encrypted backup that `user`'s password opens
/// and that restoreStore() takes; when that fails nothing is changed, nor while
/// somebody else is connected (Locked). Logged once
/// the store is up to date. Nothing to do: isNeeded() is false and no file written.
///
/// A local store needs no call, signIn() backs it up and brings it up to date:
/// ErrorCode::Usage.
///
/// @param backupFile empty: no backup, for an office that has just made its own
/// @param progress called from the calling thread
Result<StoreUpgrade> upgradeStore(const StoreLocation& location, const QString& user, const QString& password,
                                  const Clock& clock, const QString& backupFile, const QString& program,
                                  const std::function<void(UpgradeStage)>& progress = {});

}  // namespace saikoku
