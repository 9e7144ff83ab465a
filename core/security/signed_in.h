#pragma once

#include <atomic>
#include <memory>

#include "core/base/clock.h"
#include "core/base/secret_bytes.h"
#include "core/security/actor.h"
#include "core/security/log_chain.h"
#include "core/security/permission.h"
#include "core/security/protected_reveal.h"
#include "core/security/reading_meter.h"
#include "core/security/rule_shelf.h"
#include "core/store/database.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief What the sessions of one sign-in share. The secret opens a further
/// connection: the data key of a local store, the password of a server's login.
struct SignedIn {
    StoreLocation location;
    Actor actor;
    SecretBytes secret;
    SecretBytes logKey;  ///< opens the log's seals; a local store's, of who may read the log
    const Clock* clock = nullptr;
    mutable std::atomic<Permissions> permissions;  ///< as the store told them last
    mutable RevealedPeople revealed;
    mutable RuleShelf rules;
    mutable std::atomic_bool rollsBehind = false;
    mutable ReadingMeter reading;
    mutable LogChain log;
};

/// @brief Opens a connection with such a secret.
Result<std::unique_ptr<Database>> openStore(const StoreLocation& location, const QString& login, const SecretBytes& secret);

}  // namespace saikoku
