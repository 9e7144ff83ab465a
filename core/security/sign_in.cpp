#include "core/security/sign_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include "core/security/access_log_repository.h"
#include "core/security/audit_head.h"
#include "core/security/log_key.h"
#include "core/security/move_mark.h"
#include "core/security/office_rule_files.h"
#include "core/security/operator_repository.h"
#include "core/security/rights_repository.h"
#include "core/security/signed_in.h"
#include "core/security/store_arrival.h"
#include "core/security/store_backup.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

struct Opened {
    std::unique_ptr<Database> database;
    SecretBytes secret;
    SecretBytes logKey;
    int earlierFailures = 0;
    bool keysTampered = false;
};

Result<Opened> openOnce(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    Opened opened;
    if (location.isLocal()) {
        // What is wrong with the file is told before a password is tried.
        SAIKOKU_TRY(prepareToOpen(location));
        SAIKOKU_TRY_ASSIGN(KeyVault::Unlocked unlocked,
                           unlockKeys(location.keysFile(), user, password, clock.actualUtc()));
        opened.secret = std::move(unlocked.dataKey);
        opened.logKey = std::move(unlocked.logKey);
        opened.earlierFailures = unlocked.earlierFailures;
        opened.keysTampered = unlocked.wasTampered;
    } else {
        opened.secret = SecretBytes::ofPassword(password);
    }
    SAIKOKU_TRY_ASSIGN(opened.database, openStore(location, user, opened.secret));
    return opened;
}

/// A store may arrive between its keys and its pages (store_arrival.h): once more with what stands there now.
Result<Opened> open(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock) {
    Result<Opened> opened = openOnce(location, user, password, clock);
    const bool mayHaveArrived = location.isLocal() && !opened && opened.error().code == ErrorCode::Corrupt;
    return mayHaveArrived ? openOnce(location, user, password, clock) : std::move(opened);
}

/// A server's store is everybody's: bringing it up to date is decided, with a backup
/// (upgradeStore()). Only those who could are told how.
Result<void> mustBeUpToDate(Database& database, int version, int newest) {
    if (version == newest) {
        return {};
    }
    SAIKOKU_TRY(actAsMigrator(database));
    return fail(ErrorCode::NeedsUpgrade,
                Text::tr("The server's store must be brought up to date first (schema %1 → %2). Have everybody else sign "
                         "out, then run saikoku-cli upgrade with --backup FILE, or with --without-backup when the office has "
                         "just backed the server up itself.")
                    .arg(version)
                    .arg(newest));
}

Result<void> bringUpToDate(const StoreLocation& location, Opened& opened, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    Migrator migrator(*opened.database, std::move(migrations));
    SAIKOKU_TRY_ASSIGN(const int version, migrator.version());
    if (version == 0) {
        return fail(ErrorCode::NotFound, Text::tr("There is no store in this database. saikoku-cli init makes one."));
    }
    if (!location.isLocal()) {
        return mustBeUpToDate(*opened.database, version, migrator.newest());
    }
    const auto backUp = [&]() -> Result<void> {
        const QString file = QStringLiteral("%1/before-schema-%2-%3.saikoku")
                                 .arg(location.backupFolder())
                                 .arg(migrator.newest())
                                 .arg(toTokyo(clock.actualUtc()).toString(QStringLiteral("yyyyMMdd-HHmmss")));
        SAIKOKU_TRY(backUpLocal(*opened.database, location, opened.secret, file, clock.actualUtc()));
        return {};
    };
    SAIKOKU_TRY(migrator.migrate(clock.actualUtc(), backUp));
    return {};
}

struct Known {
    Actor actor;
    Permissions permissions;
};

Result<Known> findActor(Database& database, const QString& user, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(database).findByLogin(user));
    SAIKOKU_TRY_ASSIGN(const bool isFinished, person ? Result<bool>(true) : hasPeople(database));
    if (!isFinished) {
        return fail(ErrorCode::NotFound, Text::tr("The making of this store was cut short: it has no administrator. saikoku-cli init "
                                                  "finishes it."));
    }
    if (!person || person->isDisabled()) {
        return fail(ErrorCode::Permission,
                    Text::tr("\"%1\" may not work with this store. Ask the administrator.").arg(user));
    }
    SAIKOKU_TRY_ASSIGN(const auto standing, RightsRepository(database).standing(person->id));
    SAIKOKU_TRY(checkContract(*standing, realDay(clock)));
    Actor actor;
    actor.id = person->id;
    actor.login = person->login;
    actor.displayName = person->displayName;
    actor.role = person->role;
    actor.roleName = standing->roleName;
    actor.workstation = QSysInfo::machineHostName();
    return Known{actor, standing->permissions};
}

/// Also tells of what happened before the door opened and could not be logged then.
AccessEntry firstEntry(const Actor& actor, const Opened& opened, bool headDiffers, const QString& program, const Clock& clock) {
    QJsonObject detail{{QStringLiteral("program"), program}};
    if (opened.earlierFailures > 0) {
        detail.insert(QStringLiteral("wrong_passwords_before"), opened.earlierFailures);
    }
    if (opened.keysTampered) {
        detail.insert(QStringLiteral("key_file_tampered"), true);
    }
    if (headDiffers) {
        detail.insert(QStringLiteral("log_head_differs"), true);
    }
    AccessEntry entry;
    entry.signIn = actor.signIn;
    entry.at = clock.actualUtc();
    entry.operatorId = actor.id;
    entry.workstation = actor.workstation;
    entry.operation = QStringLiteral("sign_in");
    entry.targetKind = QStringLiteral("store");
    entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return entry;
}

}  // namespace

Result<std::unique_ptr<Session>> signIn(const StoreLocation& location, const QString& user, const QString& password,
                                        const Clock& clock, const QString& program, MovedStore moved) {
    SAIKOKU_TRY_ASSIGN(Opened opened, open(location, user, password, clock));
    SAIKOKU_TRY(bringUpToDate(location, opened, clock));
    if (moved == MovedStore::Refused) {
        // a damaged page is told by whoever needs what stood there
        if (const auto here = mustNotBeMoved(*opened.database); !here && here.error().code == ErrorCode::Rule) {
            return fail(here.error());
        }
    }
    SAIKOKU_TRY_ASSIGN(const Known known, findActor(*opened.database, user, clock));
    Actor actor = known.actor;
    auto signedIn = std::make_shared<SignedIn>();
    SAIKOKU_TRY_ASSIGN(const bool headDiffers, putDifferingHeadAside(*opened.database, location, clock));
    const bool readsLog = known.permissions.contains(Permission::ReadLog);
    if (location.isLocal() && readsLog && opened.logKey.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(opened.logKey, makeMissingLogKeys(*opened.database, location, user, password));
    }
    const auto begin = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(actor.signIn,
                           signedIn->log.begin(*opened.database, actor.id, actor.workstation, program, clock.actualUtc()));
        return appendAndAnchor(*opened.database, signedIn->log, firstEntry(actor, opened, headDiffers, program, clock));
    };
    SAIKOKU_TRY(transact(*opened.database, begin));

    signedIn->location = location;
    signedIn->actor = actor;
    signedIn->permissions = known.permissions;
    signedIn->secret = std::move(opened.secret);
    signedIn->logKey = std::move(opened.logKey);
    signedIn->clock = &clock;
    auto session = std::make_unique<Session>(std::move(signedIn), std::move(opened.database), true);
    if (headDiffers && readsLog) {
        session->addNote(Text::tr("The access log doesn't reach the head that this machine kept of it: entries are missing, were written "
                                  "anew, or the store is an older copy. Run saikoku-cli audit verify."));
    }
    if (const auto kept = writeAuditHead(*session); !kept) {
        session->addNote(kept.error().message);
    }
    SAIKOKU_TRY(takeOverRuleFiles(*session));
    return session;
}

bool storeExists(const StoreLocation& location) {
    return !location.isLocal() || QFileInfo::exists(location.databaseFile()) || isArriving(location);
}

}  // namespace saikoku
