#include "app/training/foreign_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/learning/evaluation.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using saikoku::training::ForeignModel;

namespace {

const QString kProgram = QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli");

}  // namespace

class ForeignModelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    PredictionJob m_job;

    /// A child that does what a file made it do.
    QString child(const char* script) const {
        QFile file(m_folder.filePath(QStringLiteral("child")));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n") < 0 || file.write(script) < 0) {
            qFatal("can't write");
        }
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() {
        m_job.table = test::madeArrears(300, 1);
        m_job.tableName = QStringLiteral("table.csv");
        m_job.reasonsFor = 4;
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_job.table) == m_job.table.size());
        file.close();
        EvaluationRequest wanted;
        wanted.engine = EngineKind::Xgboost;
        wanted.trainPath = wanted.testPath = file.fileName();
        wanted.outPath = m_folder.filePath(QStringLiteral("out.csv"));
        wanted.modelPath = m_folder.filePath(QStringLiteral("model"));
        wanted.target = QStringLiteral("paid");
        InProcessTrainingHost host;
        QVERIFY(evaluate(wanted, host, {}));
        m_job.model = *ModelFile::read(wanted.modelPath);
    }

    void givesWhatThisProcessWouldGive() {
        const auto far = ForeignModel(kProgram).work(m_job);
        QVERIFY2(far, far ? "" : qPrintable(far.error().message));
        QCOMPARE(*far, *workOn(m_job));
        const auto predictions = ModelPredictions::load(*far);
        QCOMPARE(predictions->values.size(), size_t(300));
        QVERIFY(!predictions->reasons.empty());
        PredictionJob described = m_job;
        described.describes = true;
        QCOMPARE(*ForeignModel(kProgram).work(described), *workOn(described));
    }

    void handsTheChildsErrorOn() {
        PredictionJob job = m_job;
        job.model.chop(1);
        const auto answer = ForeignModel(kProgram).work(job);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Corrupt);
        job = m_job;
        job.table = "days\n1,2\n";
        const auto ragged = ForeignModel(kProgram).work(job);
        QVERIFY(!ragged);
        QCOMPARE(ragged.error().code, ErrorCode::BadInput);
        QVERIFY(ragged.error().message.contains(QStringLiteral("table.csv")));
    }

    void aChildThatDiesOfItIsARefusal() {
        const auto answer = ForeignModel(child("cat > /dev/null\nkill -SEGV $$\n")).work(m_job);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Corrupt);
    }

    void aChildThatNeverEndsIsStopped() {
        QElapsedTimer clock;
        clock.start();
        const auto answer = ForeignModel(child("cat > /dev/null\nexec sleep 600\n"), std::chrono::milliseconds(600)).work(m_job);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Failed);
        QVERIFY(clock.elapsed() < 60'000);
    }
};

QTEST_GUILESS_MAIN(ForeignModelTest)
#include "foreign_model_test.moc"
