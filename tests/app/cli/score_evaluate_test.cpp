#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "tests/core/scoring/made_tables.h"

using saikoku::scoring::test::madeArrears;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The program itself, as scripts call it.
Run call(const QStringList& words, const QString& threads = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (!threads.isEmpty()) {
        environment.insert(QStringLiteral("OMP_NUM_THREADS"), threads);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"), words);
    process.waitForFinished(280'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class ScoreEvaluateTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList words(const QStringList& more = {}) const {
        return QStringList{QStringLiteral("--json"),
                           QStringLiteral("score"),
                           QStringLiteral("evaluate"),
                           QStringLiteral("--train"),
                           path("train.csv"),
                           QStringLiteral("--test"),
                           path("test.csv"),
                           QStringLiteral("--target"),
                           QStringLiteral("paid"),
                           QStringLiteral("--out"),
                           path("out.csv")} +
               more;
    }

private Q_SLOTS:
    void initTestCase() {
        write("train.csv", madeArrears(1500, 1));
        write("test.csv", madeArrears(400, 2));
    }

    void printsTheContractsKeys() {
        const Run run = call(words());
        QCOMPARE(run.code, 0);
        const QJsonObject json = run.json();
        QVERIFY(QStringList({QStringLiteral("xgboost"), QStringLiteral("logistic")})
                    .contains(json.value(QStringLiteral("engine")).toString()));
        for (const char* key : {"auc", "log_loss", "brier", "ece", "top40_precision"}) {
            QVERIFY2(json.value(QLatin1String(key)).isDouble(), key);
        }
        QVERIFY(json.value(QStringLiteral("qini")).isNull());
        QVERIFY(json.value(QStringLiteral("uplift_top40")).isNull());
        QCOMPARE(read("out.csv").count('\n'), 401);
        QVERIFY(run.err.contains("\"no\""));
    }

    void sameBytesForAnyNumberOfThreads() {
        QList<QByteArray> outs;
        QList<QByteArray> models;
        for (const char* threads : {"1", "2", "4"}) {
            QCOMPARE(call(words({QStringLiteral("--model"), path("model"), QStringLiteral("--engine"),
                                 QStringLiteral("xgboost")}),
                          QString::fromLatin1(threads))
                         .code,
                     0);
            outs << read("out.csv");
            models << read("model");
        }
        QVERIFY(!models[0].isEmpty());
        QCOMPARE(outs[1], outs[0]);
        QCOMPARE(outs[2], outs[0]);
        QCOMPARE(models[1], models[0]);
        QCOMPARE(models[2], models[0]);
    }

    void seedsDiffer() {
        QCOMPARE(call(words({QStringLiteral("--engine"), QStringLiteral("xgboost"), QStringLiteral("--seed"),
                             QStringLiteral("7")}))
                     .code,
                 0);
        const QByteArray seven = read("out.csv");
        QCOMPARE(call(words({QStringLiteral("--engine"), QStringLiteral("xgboost"), QStringLiteral("--seed"),
                             QStringLiteral("8")}))
                     .code,
                 0);
        QVERIFY(read("out.csv") != seven);
    }

    void exitCodes_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown kind")
            << QStringList{QStringLiteral("--kind"), QStringLiteral("ternary")} << 2;
        QTest::newRow("unknown engine")
            << QStringList{QStringLiteral("--engine"), QStringLiteral("forest")} << 2;
        QTest::newRow("seed is no number")
            << QStringList{QStringLiteral("--seed"), QStringLiteral("many")} << 2;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--depth"), QStringLiteral("3")} << 2;
        QTest::newRow("uplift without treatment")
            << QStringList{QStringLiteral("--kind"), QStringLiteral("uplift")} << 2;
        QTest::newRow("no such column")
            << QStringList{QStringLiteral("--exclude"), QStringLiteral("nowhere")} << 2;
        QTest::newRow("best slots of a binary")
            << QStringList{QStringLiteral("--best-slots"), QStringLiteral("x.csv")} << 2;
        QTest::newRow("model can't be written")
            << QStringList{QStringLiteral("--engine"), QStringLiteral("logistic"), QStringLiteral("--model"),
                           QStringLiteral("/nowhere/at/all")}
            << 4;
    }
    void exitCodes() {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        const Run run = call(words(more));
        QCOMPARE(run.code, code);
        QVERIFY(!run.json()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("message"))
                     .toString()
                     .isEmpty());
    }

    void aSavedModelScoresTheSame() {
        QCOMPARE(call(words({QStringLiteral("--model"), path("kept")})).code, 0);
        const QByteArray first = read("out.csv");
        const QStringList again{QStringLiteral("--json"),
                                QStringLiteral("score"),
                                QStringLiteral("predict"),
                                QStringLiteral("--model"),
                                path("kept"),
                                QStringLiteral("--test"),
                                path("test.csv"),
                                QStringLiteral("--out"),
                                path("again.csv"),
                                QStringLiteral("--explain"),
                                QStringLiteral("3")};
        const Run run = call(again);
        QCOMPARE(run.code, 0);
        QCOMPARE(read("again.csv"), first);
        const QJsonObject reasons = run.json().value(QStringLiteral("reasons")).toObject();
        double sum = reasons.value(QStringLiteral("base")).toDouble();
        for (const QJsonValue part : reasons.value(QStringLiteral("parts")).toArray()) {
            sum += part.toObject().value(QStringLiteral("part")).toDouble();
        }
        QVERIFY(std::abs(sum - reasons.value(QStringLiteral("score")).toDouble()) < 1e-3);
        const Run shown =
            call({QStringLiteral("--json"), QStringLiteral("score"), QStringLiteral("show"), path("kept")});
        QCOMPARE(shown.json()
                     .value(QStringLiteral("training"))
                     .toObject()
                     .value(QStringLiteral("target"))
                     .toString(),
                 QStringLiteral("paid"));
        write("cut", read("kept").chopped(5));
        QStringList cut = again;
        cut[4] = path("cut");
        QCOMPARE(call(cut).code, 4);
        QByteArray newer = read("kept");
        newer[17] = 9;  // the version's last byte
        write("newer", newer);
        cut[4] = path("newer");
        QCOMPARE(call(cut).code, 3);
    }

    void strictRefusesALeak() {
        QByteArray leaky("days,settled,paid\n");
        for (int i = 0; i < 400; ++i) {
            leaky += QByteArray::number(i * 37 % 101) + (i % 3 == 0 ? ",2026-05-01,1\n" : ",,0\n");
        }
        write("leaky.csv", leaky);
        QStringList all = words({QStringLiteral("--strict")});
        all[4] = path("leaky.csv");
        all[6] = path("leaky.csv");
        const Run strict = call(all);
        QCOMPARE(strict.code, 3);
        QVERIFY(strict.out.contains("settled"));
        all.removeLast();
        const Run warned = call(all);
        QCOMPARE(warned.code, 0);
        QVERIFY(warned.err.contains("settled"));
    }
};

QTEST_GUILESS_MAIN(ScoreEvaluateTest)
#include "score_evaluate_test.moc"
