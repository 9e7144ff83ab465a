// Another program at the same store while this one has it open: nothing is lost.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "core/security/store_check.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// Files of the store that this process has open although they are gone.
QStringList lostFiles(const StoreLocation& location) {
    QStringList lost;
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString& each : open.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        const QString target = QFile::symLinkTarget(open.filePath(each));
        if (target.startsWith(location.folder()) && target.endsWith(QStringLiteral("(deleted)"))) {
            lost.append(target);
        }
    }
    return lost;
}

int checkFromOutside(const StoreLocation& location) {
    QProcess cli;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SAIKOKU_PASSWORD"), TempStore::password());
    cli.setProcessEnvironment(environment);
    cli.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
              {QStringLiteral("--data"), location.folder(), QStringLiteral("--user"), TempStore::user(),
               QStringLiteral("check")});
    return cli.waitForFinished(60'000) ? cli.exitCode() : -1;
}

Result<void> note(Session& session, const QString& what) {
    return session.log(QStringLiteral("note"), what);
}

}  // namespace

class SharedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramTakesNothingAway() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Session& session = store.session();
        VERIFY_RESULT(note(session, QStringLiteral("before")));
        {
            // each looks at the file again
            auto worker = session.another();
            VERIFY_RESULT(worker);
            VERIFY_RESULT(signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(),
                                 QStringLiteral("x")));
        }
        QCOMPARE(checkFromOutside(store.location()), 0);
        QCOMPARE(lostFiles(store.location()), QStringList());
        VERIFY_RESULT(note(session, QStringLiteral("after")));

        const FixedClock clock;
        const auto other =
            signIn(store.location(), TempStore::user(), TempStore::password(), clock, QStringLiteral("x"));
        VERIFY_RESULT(other);
        QCOMPARE(
            (*other)
                ->db()
                .selectInteger(QStringLiteral("select count(*) from access_log where operation = 'note'"))
                .value(),
            2);
    }

    void noticesALostFile() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QCOMPARE(lostFiles(store.location()), QStringList());
        QVERIFY(QFile::remove(store.location().databaseFile() + QStringLiteral("-wal")));
        QCOMPARE(lostFiles(store.location()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SharedStoreTest)
#include "shared_store_test.moc"
