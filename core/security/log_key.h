#pragma once

#include "core/base/result.h"
#include "core/security/log_seal.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;
class Session;

/// @brief A store's first pair (as owner on a server): the public key for everybody; on a server
/// the secret one beside it, for its owner. A local store's goes into the key file
/// (KeyVault::setPassword).
Result<void> keepLogKeys(Database& database, const LogKeyPair& keys);

/// @brief On a server brought up to date from before the chain, as owner. Nothing when there
/// are keys.
Result<void> makeMissingLogKeys(Database& database);

/// @brief The same for a local store, when somebody signs in who may read the log: they alone
/// have the key from then on, and pass it on with the passwords that they give. Returns it.
Result<SecretBytes> makeMissingLogKeys(Database& database, const StoreLocation& location, const QString& user, const QString& password);

/// @brief What opens the store's seals. Permission::ReadLog; ErrorCode::Permission also for who
/// was given no key, with what to do.
Result<SecretBytes> logKeyOf(Session& session);

}  // namespace saikoku
