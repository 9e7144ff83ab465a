#include "core/security/store_move.h"

#include <QCoreApplication>
#include <QFile>

#include "core/security/alone.h"
#include "core/security/backup_check.h"
#include "core/security/key_vault.h"
#include "core/security/log_anchor_repository.h"
#include "core/security/log_key.h"
#include "core/security/move_mark.h"
#include "core/security/operator_repository.h"
#include "core/security/private_files.h"
#include "core/security/server_setup.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_arrival.h"
#include "core/security/store_backup.h"
#include "core/security/store_info_repository.h"
#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"
#include "core/store/statistics.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Move) };

const QString kStore = QStringLiteral("store");

/// What every step of one move knows.
struct Moving {
    const StoreMove& move;
    const Clock& clock;
    const QString& program;
    const CopyProgress& progress;

    QDateTime now() const { return clock.actualUtc(); }
    Result<void> mark(Database& source, bool isDone) const {
        return setMoveMark(source, MoveMark{move.to.displayName(), now(), isDone}, move.user, now());
    }
    Result<void> unmark(Database& database) const { return setMoveMark(database, {}, move.user, now()); }
    Result<std::unique_ptr<Session>> signInThere(const StoreLocation& at) const {
        return signIn(at, move.user, move.passwordThere, clock, program, MovedStore::PassedOver);
    }
};

Result<void> mustBeWhole(const QStringList& faults) {
    if (!faults.isEmpty()) {
        return fail(ErrorCode::Corrupt, Text::tr("What arrived is not what stands in the store (%1). Nothing was changed. Look at the store "
                                                 "with saikoku-cli check.")
                                            .arg(faults.join(QStringLiteral(", "))));
    }
    return {};
}

/// The first entry of the log there; the mark came along with the rows.
Result<void> logArrival(const Moving& moving, Session& there, qint64 rows) {
    SAIKOKU_TRY(moving.unmark(there.db()));
    return there.log(QStringLiteral("store.moved_in"), kStore, {},
                     {{QStringLiteral("from"), moving.move.from.isLocal() ? QStringLiteral("folder") : QStringLiteral("server")}}, rows);
}

Result<void> copyToServer(const Moving& moving, Database& source, const StoreFigures& figures, const SecretBytes& logKey) {
    const StoreMove& move = moving.move;
    SAIKOKU_TRY_ASSIGN(const auto target, openEmptyServer(move.to, move.user, SecretBytes::ofPassword(move.passwordThere)));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(*target));
    SAIKOKU_TRY(Migrator(*target, std::move(migrations)).migrate(moving.now()));
    SAIKOKU_TRY(actAsOwner(*target));
    SAIKOKU_TRY(copyTables(source, *target, LogAnchorRepository::keptTables(), CopyScope::Everything, moving.progress));
    SAIKOKU_TRY(logKey.isEmpty() ? makeMissingLogKeys(*target) : LogAnchorRepository(*target).setSecretKey(logKey));
    SAIKOKU_TRY_ASSIGN(const QStringList faults, faultsOfCopy(*target, figures));
    SAIKOKU_TRY(mustBeWhole(faults));
    SAIKOKU_TRY(moving.unmark(*target));
    return transaction.commit();
}

Result<void> copyToFolder(const Moving& moving, Database& source, const StoreFigures& figures, const SecretBytes& logKey) {
    const StoreMove& move = moving.move;
    SAIKOKU_TRY_ASSIGN(StoreArrival arrival, StoreArrival::begin(move.to));
    if (storeExists(move.to) || QFile::exists(move.to.keysFile())) {
        return fail(ErrorCode::Exists, Text::tr("There is a store in \"%1\" already. Name another folder. Nothing was changed.").arg(move.to.folder()));
    }
    SAIKOKU_TRY(makePrivateFolder(move.to.backupFolder()));
    SAIKOKU_TRY(makePrivateFolder(move.to.exportFolder()));
    const StoreLocation staged = arrival.staging();
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(source));
    SAIKOKU_TRY_ASSIGN(auto migrations, shippedMigrations());
    const SecretBytes key = SecretBytes::random(KeyVault::kKeyBytes);
    KeyVault vault(info.storeId);
    SAIKOKU_TRY(vault.setPassword(move.user, move.passwordThere, key, logKey, KdfCost::standard()));
    SAIKOKU_TRY(vault.save(staged.keysFile()));
    SAIKOKU_TRY(copyIntoFile(source, static_cast<int>(migrations.size()), staged.databaseFile(), key, moving.now(), moving.progress));
    makeFilePrivate(staged.databaseFile());
    SAIKOKU_TRY_ASSIGN(const QStringList faults, faultsOfCopy(staged.databaseFile(), key, figures));
    SAIKOKU_TRY(mustBeWhole(faults));
    {
        SAIKOKU_TRY_ASSIGN(const auto session, moving.signInThere(staged));
        SAIKOKU_TRY(logArrival(moving, *session, figures.allRows()));
        SAIKOKU_TRY(session->signOut());
        SAIKOKU_TRY(foldIntoOneFile(session->db()));
    }
    SAIKOKU_TRY(arrival.arrive(moving.now()));
    makeFileIfMissing(move.to.settingsFile());
    return {};
}

Result<QStringList> othersWhoMaySignIn(Database& database, const QString& user) {
    SAIKOKU_TRY_ASSIGN(const auto people, OperatorRepository(database).all());
    QStringList logins;
    for (const Operator& each : people) {
        if (!each.isDisabled() && each.login != user) {
            logins.append(each.login);
        }
    }
    return logins;
}

/// Whether everything had arrived when an earlier move was cut short: the same store, with all
/// the facts of this one at least. Its log goes on there.
Result<bool> hasArrived(const Moving& moving, Database& source) {
    if (moving.move.to.isLocal() && !storeExists(moving.move.to)) {
        return false;
    }
    const auto there = moving.signInThere(moving.move.to);
    if (!there) {
        return there.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(fail(there.error()));
    }
    SAIKOKU_TRY_ASSIGN(const StoreInfo here, readStoreInfo(source));
    SAIKOKU_TRY_ASSIGN(const StoreInfo other, readStoreInfo((*there)->db()));
    SAIKOKU_TRY_ASSIGN(const RowCounts sent, asOwner(source, [&] { return countRows(source); }));
    SAIKOKU_TRY_ASSIGN(const RowCounts found, asOwner((*there)->db(), [&] { return countRows((*there)->db()); }));
    bool isWhole = here.storeId == other.storeId;
    for (const auto& [table, rows] : sent) {
        const auto counted = found.find(table);
        isWhole = isWhole && (isOfTheLog(table) || (counted != found.end() && counted->second >= rows));
    }
    return isWhole;
}

/// From the mark on. The session's person is signed out, its connection copies.
Result<qint64> copyAll(const Moving& moving, Session& session) {
    SAIKOKU_TRY(mustBeAlone(session));
    SAIKOKU_TRY(session.log(QStringLiteral("store.move"), kStore, {},
                            {{QStringLiteral("to"), moving.move.to.isLocal() ? QStringLiteral("folder") : QStringLiteral("server")}}));
    SAIKOKU_TRY(session.signOut());
    Database& source = session.db();
    SAIKOKU_TRY_ASSIGN(const SecretBytes logKey, session.location().isLocal() ? Result<SecretBytes>(session.signedIn().logKey.clone())
                                                                               : LogAnchorRepository(source).secretKey());
    SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(source));
    const Result<qint64> rows = asOwner(source, [&]() -> Result<qint64> {  // whatever the person may see
        SAIKOKU_TRY_ASSIGN(const StoreFigures figures, figuresOf(source));
        SAIKOKU_TRY(moving.move.to.isLocal() ? copyToFolder(moving, source, figures, logKey) : copyToServer(moving, source, figures, logKey));
        return figures.allRows();
    });
    SAIKOKU_TRY(rows);
    static_cast<void>(reading.commit().has_value());  // it only read
    return rows;
}

/// What follows once the rows stand on the server, or were found there.
Result<void> tellThere(const Moving& moving, qint64 rows) {
    SAIKOKU_TRY_ASSIGN(const auto there, moving.signInThere(moving.move.to));
    SAIKOKU_TRY(logArrival(moving, *there, rows));
    static_cast<void>(renewStatistics(there->db()).has_value());  // slow at first otherwise, not wrong
    return {};
}

Result<Moved> finish(const Moving& moving, Database& source, Moved moved) {
    if (const auto marked = moving.mark(source, true); !marked) {
        moved.warning = Text::tr("Everything arrived, but the store here could not be marked as moved: nobody may work here any more. %1")
                            .arg(marked.error().message);
    }
    return moved;
}

}  // namespace

Result<Moved> moveStore(const StoreMove& move, const Clock& clock, const QString& program, const CopyProgress& progress) {
    if (move.from.isLocal() == move.to.isLocal()) {
        return fail(ErrorCode::Usage, Text::tr("A move leads from a folder to a server or from a server to a folder. Otherwise back up and "
                                               "restore there (saikoku-cli backup, saikoku-cli restore)."));
    }
    const Moving moving{move, clock, program, progress};
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(move.from, move.user, move.password, clock, program, MovedStore::PassedOver));
    SAIKOKU_TRY(session->require(Permission::Settings, QStringLiteral("store.move")));
    Database& source = session->db();
    Moved moved;
    SAIKOKU_TRY_ASSIGN(moved.needNewPassword, othersWhoMaySignIn(source, move.user));
    SAIKOKU_TRY_ASSIGN(const auto before, moveMark(source));
    if (before && before->isDone) {
        SAIKOKU_TRY(mustNotBeMoved(source));
    }
    SAIKOKU_TRY_ASSIGN(moved.wasThere, before ? hasArrived(moving, source) : Result<bool>(false));
    if (moved.wasThere) {
        SAIKOKU_TRY(tellThere(moving, 0));
        return finish(moving, source, moved);
    }
    SAIKOKU_TRY(moving.mark(source, false));
    const Result<qint64> copied = copyAll(moving, *session);
    if (!copied) {
        // an answer that was lost on the way: whether the rows arrived says the next move
        if (copied.error().code != ErrorCode::Connection) {
            static_cast<void>(moving.unmark(source).has_value());
        }
        return fail(copied.error());
    }
    moved.rows = *copied;
    if (!move.to.isLocal()) {
        if (const auto told = tellThere(moving, moved.rows); !told) {
            moved.warning = Text::tr("The store was moved, but the access log there doesn't tell of it: %1").arg(told.error().message);
        }
    }
    return finish(moving, source, moved);
}

Result<bool> liftMove(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                      const QString& program) {
    const QString operation = QStringLiteral("store.move_lifted");
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program, MovedStore::PassedOver));
    SAIKOKU_TRY(session->require(Permission::Settings, operation));
    SAIKOKU_TRY_ASSIGN(const auto mark, moveMark(session->db()));
    if (!mark) {
        return false;
    }
    return transact(session->db(), [&]() -> Result<bool> {
        SAIKOKU_TRY(setMoveMark(session->db(), {}, user, clock.actualUtc()));
        SAIKOKU_TRY(session->log(operation, kStore));
        return true;
    });
}

}  // namespace saikoku
