#include "core/security/store_upgrade.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/security/log_key.h"
#include "core/security/rights_repository.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_backup.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Upgrade) };

Result<void> mustBeAdministrator(Database& database, const QString& user, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const bool may, RightsRepository(database).may(user, Permission::Settings, realDay(clock)));
    if (!may) {
        return fail(ErrorCode::Permission, Text::tr("Only an administrator of the store may bring it up to date. Nothing was changed."));
    }
    SAIKOKU_TRY(actAsMigrator(database));
    return actAsStaff(database);
}

Result<std::unique_ptr<Database>> openServer(const StoreLocation& location, const QString& user, const SecretBytes& secret) {
    if (location.isLocal()) {
        return fail(ErrorCode::Usage, Text::tr("A store on this machine is backed up and brought up to date when somebody signs "
                                               "in. Name a server (--server)."));
    }
    return openStore(location, user, secret);
}

Result<StoreUpgrade> askedOf(Database& database, Migrator& migrator, const QString& user, const Clock& clock) {
    StoreUpgrade upgrade;
    SAIKOKU_TRY_ASSIGN(upgrade.from, migrator.version());
    upgrade.to = migrator.newest();
    if (upgrade.from == 0) {
        return fail(ErrorCode::NotFound, Text::tr("There is no store in this database. saikoku-cli init makes one."));
    }
    SAIKOKU_TRY(mustBeAdministrator(database, user, clock));
    return upgrade;
}

/// A program of the earlier version would go on writing rows of the earlier kind.
Result<void> mustBeAlone(Database& database) {
    SAIKOKU_TRY_ASSIGN(const qint64 others, countOtherConnections(database));
    if (others > 0) {
        return fail(ErrorCode::Locked, Text::tr("Others are signed in to the server's store (connections: %1). Have everybody "
                                                "sign out, then try again. Nothing was changed.")
                                           .arg(others));
    }
    return {};
}

/// The older schema's log is left as the backup holds it; this is the new one's first entry.
Result<void> logUpgrade(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                        const StoreUpgrade& done, const QString& program) {
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
    return session->log(QStringLiteral("store.upgrade"), QStringLiteral("store"), {},
                        {{QStringLiteral("from"), done.from},
                         {QStringLiteral("to"), done.to},
                         {QStringLiteral("backed_up"), !done.backupFile.isEmpty()}});
}

}  // namespace

Result<StoreUpgrade> upgradeOf(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const auto database, openServer(location, user, SecretBytes::ofPassword(password)));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    Migrator migrator(*database, std::move(migrations));
    return askedOf(*database, migrator, user, clock);
}

Result<StoreUpgrade> upgradeStore(const StoreLocation& location, const QString& user, const QString& password,
                                  const Clock& clock, const QString& backupFile, const QString& program,
                                  const std::function<void(UpgradeStage)>& progress) {
    const SecretBytes secret = SecretBytes::ofPassword(password);
    SAIKOKU_TRY_ASSIGN(const auto database, openServer(location, user, secret));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    Migrator migrator(*database, std::move(migrations));
    SAIKOKU_TRY_ASSIGN(StoreUpgrade upgrade, askedOf(*database, migrator, user, clock));
    if (!upgrade.isNeeded()) {
        return upgrade;
    }
    SAIKOKU_TRY(mustBeAlone(*database));
    const auto tell = [&](UpgradeStage stage) {
        if (progress) {
            progress(stage);
        }
    };
    if (!backupFile.isEmpty()) {
        tell(UpgradeStage::BackingUp);
        SAIKOKU_TRY(backUpServer(*database, user, secret, backupFile, clock.actualUtc()));
        upgrade.backupFile = backupFile;
    }
    SAIKOKU_TRY(mustBeAlone(*database));  // the backup took its time
    tell(UpgradeStage::Migrating);
    SAIKOKU_TRY(migrator.migrate(clock.actualUtc()));
    SAIKOKU_TRY(actAsOwner(*database));
    SAIKOKU_TRY(makeMissingLogKeys(*database));
    if (const auto logged = logUpgrade(location, user, password, clock, upgrade, program); !logged) {
        upgrade.warning = Text::tr("The store is up to date, but the access log doesn't tell of it: %1").arg(logged.error().message);
    }
    return upgrade;
}

}  // namespace saikoku
