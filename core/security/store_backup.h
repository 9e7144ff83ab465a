#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/security/key_vault.h"
#include "core/security/store_figures.h"
#include "core/store/store_location.h"
#include "core/store/table_copy.h"

namespace saikoku {

class Database;
class Session;

/// @brief `saikoku-cli backup FILE`: the whole store as it stood at one moment, encrypted, in
/// one file. Permission::Settings, logged. Of a local store: its pages and its key file,
/// so every user opens it with their password. Of a server: every table in a new
/// encrypted database that the acting person's password opens.
///
/// The written file is opened and counted (backup_check.h) before it takes its place:
/// Corrupt when it isn't what stood in the store; an earlier backup of that name then stays.
/// @return what the store held
Result<StoreFigures> backUpStore(Session& session, const QString& file, KdfCost cost = KdfCost::standard());

/// @brief A local store's backup without a session, before migrating it.
Result<StoreFigures> backUpLocal(Database& database, const StoreLocation& location, const SecretBytes& dataKey,
                                 const QString& file, const QDateTime& now);

/// @brief A server's backup without a session, before migrating it: every table in
/// a new encrypted database of the same schema, opened by `user`'s password.
Result<StoreFigures> backUpServer(Database& database, const QString& user, const SecretBytes& password, const QString& file,
                                  const QDateTime& now, KdfCost cost = KdfCost::standard());

/// @brief A copy of every table of `from` in a new encrypted file of that schema, closed again.
Result<void> copyIntoFile(Database& from, int schema, const QString& file, const SecretBytes& dataKey, const QDateTime& now,
                          const CopyProgress& progress = {});

/// @brief What a restore did.
struct Restored {
    QDateTime createdAt;   ///< of the backup
    QString replacedFolder; ///< where the store that stood there was put; empty: none
    QString warning;        ///< the store is restored, but its log doesn't tell of it; empty: all is well
};

/// @brief `saikoku-cli restore FILE`: the person must be an administrator in the
/// backup and able to open it. Everything is checked in a folder aside before
/// anything is replaced; a failure changes nothing.
///
/// Local: a store that stands there must be closed everywhere and is moved to
/// backups/replaced-…; killed at any moment, the old store or the new one opens
/// (store_arrival.h); when it can still be opened the person must be an
/// administrator of it too. Server: only into a database without a store; people
/// whose login the server doesn't know get a password by `users password`.
Result<Restored> restoreStore(const StoreLocation& location, const QString& user, const QString& password,
                              const QString& file, const Clock& clock, const QString& program);

}  // namespace saikoku
