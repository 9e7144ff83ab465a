#include "core/security/log_key.h"

#include <QCoreApplication>

#include "core/security/key_vault.h"
#include "core/security/log_anchor_repository.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AccessLog) };

}  // namespace

Result<void> keepLogKeys(Database& database, const LogKeyPair& keys) {
    LogAnchorRepository repository(database);
    SAIKOKU_TRY(repository.setPublicKey(keys.publicKey));
    return database.isPostgres() ? repository.setSecretKey(keys.secretKey) : Result<void>();
}

Result<void> makeMissingLogKeys(Database& database) {
    return transact(database, [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const QString known, LogAnchorRepository(database).publicKey());
        return known.isEmpty() ? keepLogKeys(database, LogKeyPair::make()) : Result<void>();
    });
}

Result<SecretBytes> makeMissingLogKeys(Database& database, const StoreLocation& location, const QString& user, const QString& password) {
    return transact(database, [&]() -> Result<SecretBytes> {
        SAIKOKU_TRY_ASSIGN(const QString known, LogAnchorRepository(database).publicKey());
        if (!known.isEmpty()) {
            return SecretBytes();
        }
        LogKeyPair keys = LogKeyPair::make();
        SAIKOKU_TRY(changeKeys(location.keysFile(), [&](KeyVault& vault) { return vault.giveLogKey(user, password, keys.secretKey); }));
        SAIKOKU_TRY(keepLogKeys(database, keys));
        return std::move(keys.secretKey);
    });
}

Result<SecretBytes> logKeyOf(Session& session) {
    SAIKOKU_TRY(session.require(Permission::ReadLog, QStringLiteral("log.verify")));
    LogAnchorRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(SecretBytes key, session.location().isLocal() ? Result<SecretBytes>(session.signedIn().logKey.clone())
                                                                      : repository.secretKey());
    SAIKOKU_TRY_ASSIGN(const QString publicKey, repository.publicKey());
    if (!publicKey.isEmpty() && (key.isEmpty() || publicLogKeyOf(key) != publicKey)) {
        return fail(ErrorCode::Permission, Text::tr("You have no key to the access log. Have an administrator who can verify it give you "
                                                    "a new password."));
    }
    return key;
}

}  // namespace saikoku
