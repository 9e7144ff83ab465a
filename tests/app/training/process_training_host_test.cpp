#include "app/training/process_training_host.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "core/learning/folds.h"
#include "core/learning/random.h"

using namespace saikoku;
using namespace saikoku::scoring;
using saikoku::training::ProcessTrainingHost;

namespace {

const QString kProgram = QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli");

TreeJob madeJob(int rows, int rounds) {
    Random random(5);
    TreeJob job;
    job.matrix.columns = 4;
    std::vector<int> classes;
    for (int i = 0; i < rows; ++i) {
        double first = 0;
        for (int f = 0; f < 4; ++f) {
            job.matrix.values.push_back(static_cast<float>(random.uniform()));
            first = f == 0 ? static_cast<double>(job.matrix.values.back()) : first;
        }
        job.outcome.push_back(random.uniform() < first ? 1.0F : 0.0F);
        classes.push_back(static_cast<int>(job.outcome.back()));
    }
    job.folds = randomFolds(classes, 3, 1);
    job.candidates = {{3, 0.05, 5, 2, 0.8, 0.8}};
    job.rounds = rounds;
    job.patience = rounds;
    job.seed = 2;
    return job;
}

/// Processes of this test's user that train for this process.
int childrenOfMine() {
    int count = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& name : processes) {
        QFile file(QStringLiteral("/proc/%1/status").arg(name));
        if (file.open(QIODevice::ReadOnly) &&
            file.readAll().contains("\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) +
                                    '\n')) {
            ++count;
        }
    }
    return count;
}

}  // namespace

class ProcessTrainingHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWhatThisProcessWouldGive() {
        const TreeJob job = madeJob(2000, 40);
        ProcessTrainingHost host(kProgram);
        qsizetype last = 0;
        const auto far = host.train(job, [&](qsizetype done, qsizetype) {
            last = done;
            return true;
        });
        QVERIFY2(far, far ? "" : qPrintable(far.error().message));
        InProcessTrainingHost here;
        QCOMPARE(far->saved(), here.train(job, {})->saved());
        QVERIFY(last > 0);
        QCOMPARE(childrenOfMine(), 0);
    }

    void theChildHearsNoPassword() {
        QTemporaryDir folder;
        const QString heard = folder.filePath(QStringLiteral("heard"));
        QFile script(folder.filePath(QStringLiteral("child")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncat > /dev/null\nenv > " + heard.toUtf8() + '\n');
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        qputenv("SAIKOKU_PASSWORD", "fictional");
        ProcessTrainingHost host(script.fileName());
        const auto nothing = host.train(madeJob(50, 2), {});
        qunsetenv("SAIKOKU_PASSWORD");
        QVERIFY(!nothing);
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray environment = file.readAll();
        QVERIFY(environment.contains("OMP_WAIT_POLICY=passive"));
        QVERIFY(!environment.contains("SAIKOKU_PASSWORD"));
    }

    void cancelKillsAndLeavesNothing() {
        QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toUtf8());
        ProcessTrainingHost host(kProgram);
        QElapsedTimer clock;
        const auto stopped =
            host.train(madeJob(20000, 100000), [&](qsizetype done, qsizetype) { return done == 0; });
        qunsetenv("TMPDIR");
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(childrenOfMine(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aChildThatDiesIsSaid() {
        ProcessTrainingHost host(QStringLiteral("/bin/false"));
        const auto dead = host.train(madeJob(100, 5), {});
        QVERIFY(!dead);
        QCOMPARE(dead.error().code, ErrorCode::Failed);
        ProcessTrainingHost nowhere(QStringLiteral("/nowhere/saikoku-cli"));
        QVERIFY(!nowhere.train(madeJob(100, 5), {}));
    }

    void aKilledChildIsSaid() {
        // The child of a shell that kills itself once it has read its work.
        QTemporaryDir folder;
        const QString script = folder.filePath(QStringLiteral("killed"));
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nhead -c 100 > /dev/null\necho progress 1 10\nkill -9 $$\n");
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        ProcessTrainingHost host(script);
        const auto killed = host.train(madeJob(5000, 5), {});
        QVERIFY(!killed);
        QCOMPARE(killed.error().code, ErrorCode::Failed);
        QCOMPARE(childrenOfMine(), 0);
    }
};

QTEST_GUILESS_MAIN(ProcessTrainingHostTest)
#include "process_training_host_test.moc"
