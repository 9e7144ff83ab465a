#pragma once

#include <QString>
#include <QStringList>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief How the other users get at a new data key.
enum class OtherUsers {
    ComeAlong,       ///< at their next sign-in, by the seal under the key before (KeyVault)
    NeedNewPassword  ///< no seal is left behind; an administrator gives each a new password
};

/// @brief What a new data key means for the people.
struct Rekeyed {
    QStringList comeAlong;       ///< whose wrap still holds the key before
    QStringList needNewPassword;
    qint64 olderCopies = 0;      ///< backups and replaced stores in backups/ under earlier keys
    QString warning;             ///< what could not be done afterwards
};

/// @brief `saikoku-cli rekey`: encrypts a local store anew under a new random data key.
/// Permission::Settings, logged. The store is copied, opened and counted in a folder aside and
/// arrives by one rename (store_arrival.h): killed at any moment, the one or the other opens.
/// The one under the old key is removed then. Nobody else may have the store open (Locked names
/// who is signed in); who comes meanwhile waits or is refused. A server: Rule.
Result<Rekeyed> rekeyStore(const StoreLocation& location, const QString& user, const QString& password, OtherUsers others,
                           const Clock& clock, const QString& program);

}  // namespace saikoku
