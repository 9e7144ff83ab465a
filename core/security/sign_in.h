#pragma once

#include <QString>

#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/key_vault.h"
#include "core/security/session.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief Opens a store in a person's name and begins a sign-in with its first log
/// entry. A local store of an older program is backed up and migrated first, and the
/// rule files of its folder are taken over (takeOverRuleFiles()).
///
/// Refuses, leaving the store as it was: no store (NotFound), plaintext
/// (PlaintextStore), a folder or file that can't be written (ReadOnly), a wrong
/// password (WrongPassword), too many of them (Locked, local), a person unknown to
/// the office or disabled (Permission), a newer schema (NewerSchema), a damaged
/// file (Corrupt), an unreachable server (Connection), a server's store of an older
/// program (NeedsUpgrade for administrators, who call upgradeStore(), Permission for
/// everybody else).
///
/// A store that was moved elsewhere (move_mark.h) is refused (Rule).
///
/// @param program "saikoku" or "saikoku-cli", for the log
/// @param clock must outlive the session
/// @param moved PassedOver for who moves on, takes the move back or replaces the store
enum class MovedStore { Refused, PassedOver };
Result<std::unique_ptr<Session>> signIn(const StoreLocation& location, const QString& user, const QString& password,
                                        const Clock& clock, const QString& program, MovedStore moved = MovedStore::Refused);

/// @brief Makes a new store with `user` as first administrator.
///
/// Local: the folder (0700) with the encrypted database, the key file (0600),
/// backups/, exports/, audit.head and settings.ini. ErrorCode::Exists when there
/// is a store, Rule when user or password break the rules.
///
/// Server: `user` is a login of the server that may create roles (and databases,
/// when the database isn't there yet); the groups, the tables with their grants
/// and the person's row are made. Exists when the database holds a store.
///
/// Killed at any moment it leaves no store or a whole one (store_arrival.h), and done
/// again it finishes; what an earlier version left half made is put into backups/.
Result<void> createStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                         KdfCost cost = KdfCost::standard());

/// @brief Whether there is a store at the location, as far as it can be told
/// without a password: a database file. Always true for a server.
bool storeExists(const StoreLocation& location);

}  // namespace saikoku
