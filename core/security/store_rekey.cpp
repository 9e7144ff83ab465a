#include "core/security/store_rekey.h"

#include <QCoreApplication>
#include <QDir>

#include "core/security/alone.h"
#include "core/security/backup_check.h"
#include "core/security/key_vault.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_arrival.h"
#include "core/store/database.h"
#include "core/store/sqlite_copy.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Rekey) };

const QString kOperation = QStringLiteral("store.rekey");

Result<void> copyUnder(Session& session, const SecretBytes& key, const StoreLocation& to) {
    SAIKOKU_TRY_ASSIGN(const StoreFigures figures, figuresOf(session.db()));
    SAIKOKU_TRY(copySqlite(session.db(), key, to.databaseFile()));
    makeFilePrivate(to.databaseFile());
    SAIKOKU_TRY_ASSIGN(const QStringList faults, faultsOfCopy(to.databaseFile(), key, figures));
    if (!faults.isEmpty()) {
        return fail(ErrorCode::Corrupt, Text::tr("The copy under the new key is not what stands in the store (%1). Nothing was changed. Look "
                                                 "at the store with saikoku-cli check.")
                                            .arg(faults.join(QStringLiteral(", "))));
    }
    return {};
}

/// Opens it as everybody will: the acting person's wrap comes along.
Result<void> logRekey(const StoreLocation& staged, const QString& user, const QString& password, const Clock& clock,
                      const QString& program, const Rekeyed& done) {
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(staged, user, password, clock, program));
    SAIKOKU_TRY(session->log(kOperation, QStringLiteral("store"), {},
                             {{QStringLiteral("come_along"), done.comeAlong.size()},
                              {QStringLiteral("need_password"), done.needNewPassword.size()}}));
    SAIKOKU_TRY(session->signOut());
    return foldIntoOneFile(session->db());
}

}  // namespace

Result<Rekeyed> rekeyStore(const StoreLocation& location, const QString& user, const QString& password, OtherUsers others,
                           const Clock& clock, const QString& program) {
    if (!location.isLocal()) {
        return fail(ErrorCode::Rule, Text::tr("A server's store has no data key of its own: the encryption of the server's disk is the "
                                              "office's, who changes its key there. Nothing was changed."));
    }
    Rekeyed done;
    SAIKOKU_TRY_ASSIGN(StoreArrival arrival, StoreArrival::begin(location));
    SAIKOKU_TRY_ASSIGN(auto session, signIn(location, user, password, clock, program));
    SAIKOKU_TRY(session->require(Permission::Settings, kOperation));
    SAIKOKU_TRY(mustBeAlone(*session));
    SAIKOKU_TRY(session->signOut());
    const SecretBytes key = SecretBytes::random(KeyVault::kKeyBytes);
    SAIKOKU_TRY(copyUnder(*session, key, arrival.staging()));
    SAIKOKU_TRY_ASSIGN(KeyVault vault, KeyVault::load(location.keysFile()));
    QStringList& rest = others == OtherUsers::ComeAlong ? done.comeAlong : done.needNewPassword;
    rest = vault.users();
    rest.removeAll(user);
    vault.renewKey(session->signedIn().secret, key, user, others == OtherUsers::ComeAlong);
    SAIKOKU_TRY(vault.save(arrival.staging().keysFile()));
    SAIKOKU_TRY(logRekey(arrival.staging(), user, password, clock, program, done));
    done.olderCopies = QDir(location.backupFolder()).entryList({QStringLiteral("*.saikoku"), QStringLiteral("replaced-*")}, QDir::AllEntries).size();
    SAIKOKU_TRY_ASSIGN(const QString replaced, arrival.arrive(clock.actualUtc(), std::move(session)));
    if (!QDir(replaced).removeRecursively()) {
        done.warning = Text::tr("The store under the earlier key could not be removed from %1. Remove that folder by hand.").arg(replaced);
    }
    return done;
}

}  // namespace saikoku
