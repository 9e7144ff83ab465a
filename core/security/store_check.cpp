#include "core/security/store_check.h"

#include <algorithm>

#include "core/security/key_vault.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"

namespace saikoku {

Result<std::vector<IntegrityFinding>> checkStore(const StoreLocation& location, const QString& user, const QString& password,
                                                 const Clock& clock, const QString& program) {
    SecretBytes secret;
    if (location.isLocal()) {
        SAIKOKU_TRY(lookAtStoreFile(location.databaseFile(), FileMode::Existing));
        SAIKOKU_TRY_ASSIGN(KeyVault::Unlocked unlocked,
                           unlockKeys(location.keysFile(), user, password, clock.actualUtc()));
        secret = std::move(unlocked.dataKey);
    } else {
        secret = SecretBytes::ofPassword(password);
    }
    std::vector<IntegrityFinding> findings;
    {
        SAIKOKU_TRY_ASSIGN(const auto database, openStore(location, user, secret));
        SAIKOKU_TRY_ASSIGN(findings, checkIntegrity(*database));
    }
    const bool sound = std::all_of(findings.begin(), findings.end(),
                                   [](const IntegrityFinding& finding) { return finding.faults.isEmpty(); });
    if (sound) {
        SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
        SAIKOKU_TRY(session->log(QStringLiteral("store.check"), QStringLiteral("store")));
    }
    return findings;
}

}  // namespace saikoku
