// init and restore, killed before each step that they take on files or to a server:
// afterwards a store opens, or there is none and the next init makes it.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "core/security/key_vault.h"
#include "core/security/session.h"
#include "core/security/staging_folder.h"
#include "core/security/store_arrival.h"
#include "core/security/store_backup.h"
#include "core/security/store_move.h"
#include "core/security/store_rekey.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/setting_repository.h"
#include "tests/core/security/step_faults.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr int kLongestMs = 60'000;
constexpr int kMostSteps = 400;
const QString kOld = QStringLiteral("backed up");
const QString kNew = QStringLiteral("later");

Result<void> init(const StoreLocation& location) {
    const FixedClock clock;
    return createStore(location, TempStore::user(), TempStore::password(), clock, KdfCost::least());
}

Result<Restored> restore(const StoreLocation& location, const QString& backup) {
    const FixedClock clock;
    return restoreStore(location, TempStore::user(), TempStore::password(), backup, clock, QStringLiteral("test"));
}

Result<Rekeyed> rekey(const StoreLocation& location) {
    const FixedClock clock;
    return rekeyStore(location, TempStore::user(), TempStore::password(), OtherUsers::ComeAlong, clock, QStringLiteral("test"));
}

Result<Moved> move(const StoreLocation& from, const QString& to) {
    const FixedClock clock;
    const auto target = to.startsWith(QLatin1String("postgresql:")) ? StoreLocation::server(to) : Result<StoreLocation>(StoreLocation::local(to));
    SAIKOKU_TRY(target);
    return moveStore({from, *target, TempStore::user(), TempStore::password(), TempStore::password()}, clock, QStringLiteral("test"));
}

/// The value of the one setting; the Error of the sign-in.
Result<QString> valueAt(const StoreLocation& location, const QString& user = TempStore::user()) {
    const FixedClock clock;
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, TempStore::password(), clock, QStringLiteral("test")));
    return SettingRepository(session->db()).value(QStringLiteral("k"));
}

Result<void> setValue(TempStore& store, const QString& value) {
    return SettingRepository(store.db()).set({QStringLiteral("k"), value, {}, store.clock().nowUtc(), QStringLiteral("admin")});
}

/// Hidden names of ours; a half-written file goes only when it is old.
QStringList leftIn(const StoreLocation& location) {
    const QStringList hidden{QStringLiteral(".saikoku-*")};
    QStringList names = QDir(location.folder()).entryList(hidden, QDir::AllEntries | QDir::Hidden) +
                        QDir(location.backupFolder()).entryList(hidden, QDir::AllEntries | QDir::Hidden);
    names.removeIf([&](const QString& name) {
        const QFileInfo file(location.folder() + QLatin1Char('/') + name);
        return file.isFile() && !name.endsWith(QLatin1String("lock")) && file.lastModified().secsTo(QDateTime::currentDateTime()) < 600;
    });
    return names;
}

bool copyFolder(const QString& from, const QString& to) {
    return QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
}

constexpr int kNotes = 60;
constexpr int kOtherFailure = 200;

/// Signs in again and again, each time with an entry of its own; how many were stored.
int writeNotes(const StoreLocation& location) {
    const FixedClock clock;
    int stored = 0;
    for (int i = 0; i < kNotes; ++i) {
        const auto session = signIn(location, TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
        const auto noted = session ? (*session)->log(QStringLiteral("note"), QStringLiteral("test")) : Result<void>(fail(session.error()));
        if (!noted && noted.error().code != ErrorCode::Locked) {
            qWarning() << noted.error().message << noted.error().detail;
            return kOtherFailure;
        }
        stored += noted ? 1 : 0;
    }
    return stored;
}

/// What the child does: `--child STEPS N JOB …`.
int work(const QStringList& words) {
    KdfCost::setStandard(KdfCost::least());
    const QString job = words.value(2);
    const StoreLocation location = words.value(3).startsWith(QLatin1String("postgresql:")) ? StoreLocation::server(words.value(3)).value()
                                                                                          : StoreLocation::local(words.value(3));
    killBeforeStep(words.value(0) == QLatin1String("messages") ? Steps::Messages : Steps::Files, words.value(1).toInt());
    if (job == QLatin1String("init")) {
        return init(location) ? 0 : 1;
    }
    if (job == QLatin1String("restore")) {
        return restore(location, words.value(4)) ? 0 : 1;
    }
    if (job == QLatin1String("rekey")) {
        return rekey(location) ? 0 : 1;
    }
    if (job == QLatin1String("move")) {
        return move(location, words.value(4)) ? 0 : 1;
    }
    if (job == QLatin1String("notes")) {
        return writeNotes(location);
    }
    return valueAt(location) ? 0 : 1;
}

enum class End { Killed, Done, Failed };

/// A process of its own that is killed before the n-th step.
End workUntil(const QString& steps, int n, const QStringList& job) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{QStringLiteral("--child"), steps, QString::number(n)} + job);
    if (!child.waitForFinished(kLongestMs)) {
        return End::Failed;
    }
    return child.exitStatus() == QProcess::CrashExit ? End::Killed : child.exitCode() == 0 ? End::Done : End::Failed;
}

End workUntilFile(int n, const QStringList& job) { return workUntil(QStringLiteral("files"), n, job); }

/// A store that says "later" and a backup of it that says "backed up".
struct Restoring {
    TempStore store{QStringLiteral("sqlite")};
    QTemporaryDir folder;
    QString backup = folder.filePath(QStringLiteral("b.saikoku"));

    Result<void> prepare() {
        SAIKOKU_TRY(setValue(store, kOld));
        SAIKOKU_TRY(backUpStore(store.session(), backup));
        SAIKOKU_TRY(setValue(store, kNew));
        store.close();
        return {};
    }
    /// A copy of the store as it stands, in a folder of that name.
    StoreLocation copy(const QString& name) const {
        const QString to = folder.filePath(name);
        return StoreLocation::local(copyFolder(store.location().folder(), to) ? to : QString());
    }
};

}  // namespace

class KilledStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void initKilledAnywhereIsFinishedByTheNext() {
        QTemporaryDir folder;
        int step = 1;
        for (; step < kMostSteps; ++step) {
            const StoreLocation at = StoreLocation::local(folder.filePath(QString::number(step)));
            const End end = workUntilFile(step, {QStringLiteral("init"), at.folder()});
            QVERIFY2(end != End::Failed, qPrintable(QString::number(step)));
            if (const auto opened = valueAt(at); !opened) {
                QVERIFY2(end == End::Killed, qPrintable(opened.error().message));
                QVERIFY2(opened.error().code == ErrorCode::NotFound, qPrintable(QStringLiteral("step %1: ").arg(step) + opened.error().message));
                VERIFY_RESULT(init(at));
                VERIFY_RESULT(valueAt(at));
            }
            QCOMPARE(leftIn(at).join(u' '), QString());
            QVERIFY(!init(at));
            if (end == End::Done) {
                break;
            }
        }
        QVERIFY2(step > 20 && step < kMostSteps, qPrintable(QString::number(step)));
    }

    void restoreKilledAnywhereLeavesOneOfTheTwo() {
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        VERIFY_RESULT(f.prepare());
        bool counted = false;
        int between = 0;
        int step = 1;
        for (; step < kMostSteps; ++step) {
            const StoreLocation at = f.copy(QString::number(step));
            const End end = workUntilFile(step, {QStringLiteral("restore"), at.folder(), f.backup});
            QVERIFY2(end != End::Failed, qPrintable(QString::number(step)));
            if (isArriving(at)) {
                ++between;
                openKilledAnywhere(at);
            }
            const auto value = valueAt(at);
            VERIFY_RESULT(value);
            QVERIFY2(*value == (counted || *value == kOld ? kOld : kNew), qPrintable(QStringLiteral("step %1: ").arg(step) + *value));
            counted = counted || *value == kOld;  // one step decides
            QCOMPARE(leftIn(at).join(u' '), QString());
            VERIFY_RESULT(restore(at, f.backup));
            QCOMPARE(valueAt(at).value(), kOld);
            if (end == End::Done) {
                break;
            }
        }
        QVERIFY2(step > 20 && step < kMostSteps, qPrintable(QString::number(step)));
        QVERIFY(counted);
        QVERIFY2(between >= 3, qPrintable(QString::number(between)));
    }

    void rekeyKilledAnywhereLeavesAStoreThatOpens() {
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        const QString other = f.store.newLogin();
        VERIFY_RESULT(addUser(f.store.session(), other, {}, codeOf(Role::Officer), TempStore::password()));
        VERIFY_RESULT(f.prepare());
        bool counted = false;
        int step = 1;
        for (; step < kMostSteps; ++step) {
            const StoreLocation at = f.copy(QStringLiteral("rekey-%1").arg(step));
            const QByteArray keys = KeyVault::load(at.keysFile())->toBytes();
            const End end = workUntilFile(step, {QStringLiteral("rekey"), at.folder()});
            QVERIFY2(end != End::Failed, qPrintable(QString::number(step)));
            const auto value = valueAt(at);
            QVERIFY2(value.has_value(), qPrintable(QStringLiteral("step %1: ").arg(step) + (value ? QString() : value.error().message)));
            QCOMPARE(*value, kNew);
            const auto vault = KeyVault::load(at.keysFile());
            VERIFY_RESULT(vault);
            const bool isNew = !vault->usersBehind().isEmpty();
            QVERIFY2(isNew || !counted, qPrintable(QString::number(step)));  // one step decides
            counted = counted || isNew;
            QCOMPARE(leftIn(at).join(u' '), QString());
            VERIFY_RESULT(valueAt(at, other));
            QVERIFY(KeyVault::load(at.keysFile())->usersBehind().isEmpty());
            if (end == End::Done) {
                break;
            }
            QVERIFY(QDir(at.folder()).removeRecursively());
        }
        QVERIFY2(step > 20 && step < kMostSteps, qPrintable(QString::number(step)));
        QVERIFY(counted);
    }

    /// Who comes while the store is encrypted anew waits or is refused: what was confirmed is in the new one.
    void nothingIsLostMeanwhile() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), QStringLiteral("files"), QStringLiteral("0"),
                                                              QStringLiteral("notes"), store.location().folder()});
        int renewed = 0;
        while (!child.waitForFinished(0) && child.state() != QProcess::NotRunning) {
            const auto done = rekey(store.location());
            QVERIFY2(done || done.error().code == ErrorCode::Locked, qPrintable(done ? QString() : done.error().message + done.error().detail));
            renewed += done ? 1 : 0;
        }
        QVERIFY(child.exitCode() != kOtherFailure);
        QVERIFY(renewed > 0);
        VERIFY_RESULT(store.open());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'note'")).value_or(-1), child.exitCode());
    }

    void aMoveKilledAnywhereIsDoneAgain() {
        TempStore server(QStringLiteral("postgres"));
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(server.isReady(), qPrintable(server.problem()));
        VERIFY_RESULT(setValue(server, kNew));
        QTemporaryDir folder;
        int step = 1;
        bool wasMarked = false;
        for (; step < kMostSteps; step += 3) {
            server.close();
            const StoreLocation at = StoreLocation::local(folder.filePath(QString::number(step)));
            const End end = workUntilFile(step, {QStringLiteral("move"), addressOf(server), at.folder()});
            QVERIFY2(end != End::Failed, qPrintable(QString::number(step)));
            if (const auto source = valueAt(server.location()); !source) {
                QCOMPARE(source.error().code, ErrorCode::Rule);
                wasMarked = true;
            } else {
                QCOMPARE(*source, kNew);
            }
            if (end == End::Killed) {
                VERIFY_RESULT(move(server.location(), at.folder()));
            }
            QCOMPARE(valueAt(at).value(), kNew);
            QCOMPARE(valueAt(server.location()).error().code, ErrorCode::Rule);
            QCOMPARE(leftIn(at).join(u' '), QString());
            liftAt(server.location());
            QCOMPARE(valueAt(server.location()).value(), kNew);
            if (end == End::Done) {
                break;
            }
        }
        QVERIFY2(step > 20 && step < kMostSteps, qPrintable(QString::number(step)));
        QVERIFY(wasMarked);
    }

    void aMoveToAServerKilledAnywhereIsDoneAgain_data() {
        QTest::addColumn<int>("percent");  // of what an init sends
        for (const int percent : {20, 60, 90, 99, 105, 110, 120}) {
            QTest::addRow("%d %%", percent) << percent;
        }
    }
    void aMoveToAServerKilledAnywhereIsDoneAgain() {
        QFETCH(int, percent);
        TempStore server(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        VERIFY_RESULT(f.prepare());
        const int step = messagesOfInit() * percent / 100;
        const End end = workUntil(QStringLiteral("messages"), step, {QStringLiteral("move"), f.store.location().folder(), addressOf(server)});
        QVERIFY(end != End::Failed);
        QCOMPARE(valueAt(f.store.location()).error().code, ErrorCode::Rule);
        if (end == End::Killed) {
            VERIFY_RESULT(move(f.store.location(), addressOf(server)));
        }
        QCOMPARE(valueAt(server.location()).value(), kNew);
        liftAt(f.store.location());
        QCOMPARE(valueAt(f.store.location()).value(), kNew);
    }

    void restoreIntoNothingKilledAnywhere() {
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        VERIFY_RESULT(f.prepare());
        int step = 1;
        for (; step < kMostSteps; ++step) {
            const StoreLocation at = StoreLocation::local(f.folder.filePath(QStringLiteral("new-%1").arg(step)));
            const End end = workUntilFile(step, {QStringLiteral("restore"), at.folder(), f.backup});
            QVERIFY2(end != End::Failed, qPrintable(QString::number(step)));
            if (const auto value = valueAt(at); !value) {
                QCOMPARE(value.error().code, ErrorCode::NotFound);
                VERIFY_RESULT(restore(at, f.backup));
            }
            QCOMPARE(valueAt(at).value(), kOld);
            QCOMPARE(leftIn(at).join(u' '), QString());
            if (end == End::Done) {
                break;
            }
        }
        QVERIFY(step > 20 && step < kMostSteps);
    }

    void aRestoreThatFailsLeavesTheStore() {
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        VERIFY_RESULT(f.prepare());
        int failures = 0;
        for (int step = 1; step < kMostSteps; ++step) {
            const StoreLocation at = f.copy(QStringLiteral("fails-%1").arg(step));
            failStep(Steps::Renames, step);
            const auto restored = restore(at, f.backup);
            failStep(Steps::Renames, 0);
            const auto value = valueAt(at);
            VERIFY_RESULT(value);
            QCOMPARE(*value, restored ? kOld : kNew);
            QCOMPARE(leftIn(at).join(u' '), QString());
            failures += restored ? 0 : 1;
            if (restored && step > failures + 3) {
                break;  // beyond the last step
            }
        }
        QVERIFY2(failures >= 5, qPrintable(QString::number(failures)));
    }

    void aServersInitKilledAnywhereIsFinishedByTheNext_data() {
        QTest::addColumn<int>("percent");
        for (const int percent : {2, 8, 15, 50, 93, 97, 99}) {
            QTest::addRow("%d %%", percent) << percent;
        }
    }
    void aServersInitKilledAnywhereIsFinishedByTheNext() {
        QFETCH(int, percent);
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        const int all = messagesOfInit();
        QVERIFY2(all > 50, qPrintable(QString::number(all)));
        const int step = qMax(1, all * percent / 100);
        QCOMPARE(workUntil(QStringLiteral("messages"), step, {QStringLiteral("init"), addressOf(store)}), End::Killed);
        if (const auto opened = valueAt(store.location()); !opened) {
            QVERIFY2(opened.error().code == ErrorCode::NotFound, qPrintable(opened.error().message));
            VERIFY_RESULT(init(store.location()));
        }
        VERIFY_RESULT(store.open());
        // who has no business there stays out, however it came about
        QCOMPARE(store.db()
                     .selectInteger(QStringLiteral("select case when has_database_privilege('public', current_database(), 'connect')"
                                                   " then 1 else 0 end"))
                     .value_or(-1),
                 0);
    }

    void aServersRestoreKilledAnywhereIsDoneAgain_data() {
        QTest::addColumn<int>("percent");  // of what an init sends; the rows come after the tables
        for (const int percent : {90, 105}) {
            QTest::addRow("%d %%", percent) << percent;
        }
    }
    void aServersRestoreKilledAnywhereIsDoneAgain() {
        QFETCH(int, percent);
        TempStore server(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (server.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        Restoring f;
        QVERIFY2(f.store.isReady(), qPrintable(f.store.problem()));
        VERIFY_RESULT(f.prepare());
        const int step = messagesOfInit() * percent / 100;
        QCOMPARE(workUntil(QStringLiteral("messages"), step, {QStringLiteral("restore"), addressOf(server), f.backup}), End::Killed);
        if (const auto value = valueAt(server.location()); !value) {
            QVERIFY2(value.error().code == ErrorCode::NotFound, qPrintable(value.error().message));
            VERIFY_RESULT(restore(server.location(), f.backup));
        }
        QCOMPARE(valueAt(server.location()).value(), kOld);
    }

    void finishesWhatAnEarlierVersionLeft_data() {
        QTest::addColumn<int>("left");
        QTest::newRow("keys alone") << 0;
        QTest::newRow("an empty database") << 1;
        QTest::newRow("a database without tables") << 2;
    }
    void finishesWhatAnEarlierVersionLeft() {
        QFETCH(int, left);
        QTemporaryDir folder;
        const StoreLocation at = StoreLocation::local(folder.path());
        const SecretBytes dataKey = SecretBytes::random(KeyVault::kKeyBytes);
        KeyVault vault(QStringLiteral("half"));
        VERIFY_RESULT(vault.setPassword(TempStore::user(), TempStore::password(), dataKey, {}, KdfCost::least()));
        VERIFY_RESULT(vault.save(at.keysFile()));
        QFile keys(at.keysFile());
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QByteArray before = keys.readAll();
        if (left == 1) {
            QVERIFY(QFile(at.databaseFile()).open(QIODevice::WriteOnly));
        } else if (left == 2) {
            VERIFY_RESULT(Database::openSqlite(at.databaseFile(), dataKey, FileMode::Create));
        }
        const auto opened = valueAt(at);
        QVERIFY(!opened);
        if (left == 0) {
            QCOMPARE(opened.error().code, ErrorCode::NotFound);
            QVERIFY2(opened.error().message.contains(QStringLiteral("init")) && opened.error().message.contains(QStringLiteral("restore")),
                     qPrintable(opened.error().message));
        }
        VERIFY_RESULT(init(at));
        VERIFY_RESULT(valueAt(at));
        // nothing is thrown away
        const QStringList aside = QDir(at.backupFolder()).entryList({QStringLiteral("replaced-*")});
        QCOMPARE(aside.size(), 1);
        QFile kept(at.backupFolder() + QLatin1Char('/') + aside.first() + QStringLiteral("/saikoku.keys"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
    }

    void neverTakesAStoreForHalfMade() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const FixedClock clock;
        for (int i = 0; i < 6; ++i) {
            const auto again = createStore(store.location(), TempStore::user(), QStringLiteral("another-long-word"), clock, KdfCost::least());
            QVERIFY(!again);
            QCOMPARE(again.error().code, ErrorCode::Exists);
        }
        VERIFY_RESULT(store.open());  // nor was anybody locked out
    }

    void tidiesWhatNobodyWorksIn() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        const StoreLocation& at = store.location();
        for (const QString& folder : {at.folder() + QStringLiteral("/.saikoku-restore-abcdef"), at.folder() + QStringLiteral("/.saikoku-making-abc"),
                                      at.backupFolder() + QStringLiteral("/.saikoku-backup-abcdef")}) {
            QVERIFY(QDir().mkpath(folder));
            QFile file(folder + QStringLiteral("/saikoku.db"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("left behind") > 0);
        }
        for (const bool isOld : {true, false}) {
            QFile half(at.folder() + (isOld ? QStringLiteral("/.saikoku-1m33er3di9q4s") : QStringLiteral("/.saikoku-2n44")));
            QVERIFY(half.open(QIODevice::WriteOnly));
            QVERIFY(!isOld || half.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200), QFileDevice::FileModificationTime));
        }
        const auto alive = StagingFolder::make(at.folder());
        VERIFY_RESULT(alive);
        VERIFY_RESULT(store.open());
        QVERIFY(QDir(alive->path()).exists());
        const QString name = QDir(alive->path()).dirName();
        QStringList left = leftIn(at);
        left.sort();
        QCOMPARE(left, (QStringList{name, name + QStringLiteral(".lock")}));
        QVERIFY(!QFile::exists(at.folder() + QStringLiteral("/.saikoku-1m33er3di9q4s")));
        QVERIFY(QFile::exists(at.folder() + QStringLiteral("/.saikoku-2n44")));  // perhaps somebody writes it
    }

private:
    static void liftAt(const StoreLocation& location) {
        const FixedClock clock;
        VERIFY_RESULT(liftMove(location, TempStore::user(), TempStore::password(), clock, QStringLiteral("test")));
    }

    static QString addressOf(const TempStore& store) { return storeWords(store.location()).last(); }

    /// How many messages an undisturbed init sends, within eight: doubling, then halving.
    static int messagesOfInit() {
        static int killed = 0;
        if (killed > 0) {
            return killed;
        }
        int step = 64;
        const auto isReached = [&](int n) {
            TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
            return workUntil(QStringLiteral("messages"), n, {QStringLiteral("init"), addressOf(store)}) == End::Killed;
        };
        while (isReached(step)) {
            killed = step;
            step *= 2;
        }
        while (step - killed > 8) {
            const int middle = (step + killed) / 2;
            (isReached(middle) ? killed : step) = middle;
        }
        return killed;
    }

    /// The repair may be killed too: each time the next opening goes on.
    static void openKilledAnywhere(const StoreLocation& between) {
        for (int step = 1; step < kMostSteps; ++step) {
            const StoreLocation at = StoreLocation::local(between.folder() + QStringLiteral("-open-%1").arg(step));
            QVERIFY(copyFolder(between.folder(), at.folder()));
            const End end = workUntilFile(step, {QStringLiteral("open"), at.folder()});
            QVERIFY(end != End::Failed);
            const auto value = valueAt(at);
            VERIFY_RESULT(value);
            QCOMPARE(*value, kOld);
            QCOMPARE(leftIn(at).join(u' '), QString());
            QVERIFY(QDir(at.folder()).removeRecursively());
            if (end == End::Done) {
                return;
            }
        }
    }
};

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--child")) {
        return work(words.mid(2));
    }
    KilledStoreTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "killed_store_test.moc"
