#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <cmath>

#include "tests/core/learning/made_tables.h"

using saikoku::scoring::Random;
using saikoku::scoring::test::madeArrears;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QProcessEnvironment environmentOf(const QString& language) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LC_ALL", "LANG", "LANGUAGE", "LC_MESSAGES"}) {
        environment.remove(QLatin1String(name));
    }
    if (!language.isEmpty()) {
        environment.insert(QStringLiteral("LANG"), language);
    }
    return environment;
}

/// The program itself, as scripts call it.
Run call(const QStringList& words, const QString& threads = {},
         const QString& language = QStringLiteral("C")) {
    QProcess process;
    QProcessEnvironment environment = environmentOf(language);
    if (!threads.isEmpty()) {
        environment.insert(QStringLiteral("OMP_NUM_THREADS"), threads);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"), words);
    process.waitForFinished(280'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// How far a training is, and how often that is told, depends on the machine.
QByteArray withoutProgress(const QByteArray& messages) {
    QByteArray kept;
    for (const QByteArray& line : messages.split('\n')) {
        kept += line.startsWith("Training: ") ? QByteArray() : line + '\n';
    }
    return kept;
}

/// The process that trains for another one; 0 = none yet.
qint64 childOf(qint64 parent) {
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').constFirst().toLongLong() : 0;
}

bool trains(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
    return file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty();
}

/// A mail sent by lot, which moves those who owe for long.
QByteArray madeTrial(int rows) {
    Random random(5);
    QByteArray csv("days,mail,paid\n");
    for (int i = 0; i < rows; ++i) {
        const auto days = random.below(200);
        const bool sent = random.uniform() < 0.5;
        const double p = 0.2 + (sent && days > 100 ? 0.4 : 0.0);
        csv +=
            QByteArray::number(days) + (sent ? ",card" : ",none") + (random.uniform() < p ? ",1\n" : ",0\n");
    }
    return csv;
}

QByteArray madeCalls(int rows) {
    Random random(6);
    QByteArray csv("person,weekday,hour,answered\n");
    for (int i = 0; i < rows; ++i) {
        const auto person = random.below(100);
        const auto hour = 9 + random.below(12);
        const double p = 0.1 + 0.03 * static_cast<double>(hour - 9) + (person % 3 == 0 ? 0.3 : 0.0);
        csv += QByteArray::number(person) + ',' + QByteArray::number(random.below(6)) + ',' +
               QByteArray::number(hour) + (random.uniform() < p ? ",1\n" : ",0\n");
    }
    return csv;
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
        qputenv("XDG_DATA_HOME", path("home").toUtf8());
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
        QVERIFY(run.err.contains("Training: 50 %\n"));
        QVERIFY(run.err.contains("Training: 100 %\n"));
    }

    void sameBytesForAnyNumberOfThreads_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char* name, const QByteArray& table, const char* more) {
            QTest::newRow(name) << table << QString::fromLatin1(more).split(QLatin1Char(' '));
        };
        row("xgboost", madeArrears(1500, 1), "--target paid --engine xgboost");
        row("logistic", madeArrears(1500, 1), "--target paid --engine logistic");
        row("uplift", madeTrial(1200), "--target paid --kind uplift --treatment mail --control none");
        row("contact", madeCalls(1200), "--target answered --kind contact");
    }
    void sameBytesForAnyNumberOfThreads() {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, more);
        write("table.csv", table);
        const QStringList all = QStringList{QStringLiteral("score"),   QStringLiteral("evaluate"),
                                            QStringLiteral("--train"), path("table.csv"),
                                            QStringLiteral("--test"),  path("table.csv"),
                                            QStringLiteral("--out"),   path("out.csv"),
                                            QStringLiteral("--model"), path("model")} +
                                more;
        QList<QByteArray> outs;
        QList<QByteArray> models;
        for (const char* threads : {"1", "2", "5"}) {
            QFile::remove(path("out.csv"));
            QFile::remove(path("model"));
            QCOMPARE(call(all, QString::fromLatin1(threads)).code, 0);
            outs << read("out.csv");
            models << read("model");
        }
        QVERIFY(!models[0].isEmpty());
        QCOMPARE(outs[0].count('\n'), table.count('\n'));
        QCOMPARE(outs[1], outs[0]);
        QCOMPARE(outs[2], outs[0]);
        QCOMPARE(models[1], models[0]);
        QCOMPARE(models[2], models[0]);
    }

    void theSameCommandTwiceGivesTheSameBytes_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char* name, const char* table, const char* more) {
            QTest::newRow(name) << QString::fromLatin1(table)
                                << QString::fromLatin1(more).split(QLatin1Char(' '));
        };
        row("auto", "arrears", "--target paid");
        row("xgboost in time", "arrears", "--target paid --engine xgboost --time due");
        row("logistic", "arrears", "--target paid --engine logistic");
        row("uplift", "trial", "--target paid --kind uplift --treatment mail --control none");
        row("contact", "calls", "--target answered --kind contact");
    }
    void theSameCommandTwiceGivesTheSameBytes() {
        QFETCH(QString, table);
        QFETCH(QStringList, more);
        const bool calls = table == QLatin1String("calls");
        write("table.csv", calls                             ? madeCalls(1200)
                           : table == QLatin1String("trial") ? madeTrial(1200)
                                                             : madeArrears(1200, 3));
        if (calls) {
            more << QStringLiteral("--best-slots") << path("slots");
        }
        const QStringList all = QStringList{QStringLiteral("--json"),
                                            QStringLiteral("score"),
                                            QStringLiteral("evaluate"),
                                            QStringLiteral("--train"),
                                            path("table.csv"),
                                            QStringLiteral("--test"),
                                            path("table.csv"),
                                            QStringLiteral("--out"),
                                            path("out.csv"),
                                            QStringLiteral("--model"),
                                            path("model")} +
                                more;
        QList<QList<QByteArray>> runs;
        for (int time = 0; time < 2; ++time) {
            for (const char* name : {"out.csv", "model", "slots"}) {
                QFile::remove(path(name));
            }
            const Run run = call(all);
            QCOMPARE(run.code, 0);
            runs << QList<QByteArray>{run.out, withoutProgress(run.err), read("out.csv"), read("model"),
                                      read("slots")};
        }
        QCOMPARE(runs[0][2].count('\n'), 1201);
        QVERIFY(!runs[0][3].isEmpty());
        QCOMPARE(runs[0][4].isEmpty(), !calls);
        QCOMPARE(runs[1], runs[0]);
    }

    void saysWhichEngineAndWhy() {
        QStringList plain = words();
        plain.removeFirst();
        const Run run = call(plain);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("Engine: ") && run.out.contains("(validated log loss: logistic 0.") &&
                     run.out.contains(", xgboost 0."),
                 run.out.constData());
    }

    void speaksJapaneseUnlessToldOtherwise() {
        QStringList wrong = words({QStringLiteral("--engine"), QStringLiteral("forest")});
        QVERIFY(call(wrong).out.contains("is none of"));
        QVERIFY(!call(wrong, {}, {}).out.contains("is none of"));
        QVERIFY(call(wrong, {}, {}).out.contains(QStringLiteral("のどれでもありません").toUtf8()));
    }

    void aKilledTrainingIsSaid() {
        QFile::remove(path("out.csv"));
        QProcess process;
        process.setProcessEnvironment(environmentOf(QStringLiteral("C")));
        process.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
                      words({QStringLiteral("--engine"), QStringLiteral("xgboost")}));
        QVERIFY(process.waitForStarted());
        qint64 child = 0;
        QTRY_VERIFY((child = childOf(process.processId())) != 0);
        QCOMPARE(::kill(static_cast<pid_t>(child), SIGKILL), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 4);
        QVERIFY(process.readAllStandardOutput().contains("training process"));
        QVERIFY(!QFile::exists(path("out.csv")));
    }

    void aKilledCommandLeavesNoChild() {
        QProcess process;
        process.start(QStringLiteral(SAIKOKU_BIN_DIR "/saikoku-cli"),
                      words({QStringLiteral("--engine"), QStringLiteral("xgboost")}));
        QVERIFY(process.waitForStarted());
        qint64 child = 0;
        QTRY_VERIFY((child = childOf(process.processId())) != 0);
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY(!trains(child));
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

    void strictRefusesAColumnKnownAfterTheCall() {
        QByteArray calls("person,weekday,hour,spoke_seconds,answered\n");
        for (const QByteArray& line : madeCalls(1200).split('\n').mid(1, 1200)) {
            const bool answered = line.endsWith(",1");
            calls += line.chopped(1) + (answered ? QByteArray::number(20 + line.size() * 7) : QByteArray()) +
                     (answered ? ",1\n" : ",0\n");
        }
        write("spoken.csv", calls);
        QStringList contact = words({QStringLiteral("--kind"), QStringLiteral("contact")});
        contact.replaceInStrings(path("train.csv"), path("spoken.csv"));
        contact.replaceInStrings(path("test.csv"), path("spoken.csv"));
        contact.replaceInStrings(QStringLiteral("paid"), QStringLiteral("answered"));
        const Run warned = call(contact);
        QCOMPARE(warned.code, 0);
        QVERIFY(warned.err.contains("\"spoke_seconds\""));
        const Run refused = call(contact + QStringList{QStringLiteral("--strict")});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.out.contains("spoke_seconds"));
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
        QTest::newRow("model over out") << QStringList{QStringLiteral("--model"), path("out.csv")} << 2;
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
        const double third = first.split('\n')[3].toDouble();
        QVERIFY(std::abs(reasons.value(QStringLiteral("probability")).toDouble() - third) < 1e-8);
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
        newer[17] = 9;  // the version's last byte; the hash then is that of a newer program
        newer = newer.chopped(32) + QCryptographicHash::hash(newer.chopped(32), QCryptographicHash::Sha256);
        write("newer", newer);
        cut[4] = path("newer");
        QCOMPARE(call(cut).code, 3);
    }

    void aModelMadeElsewhereIsUsedOnlyWhenAsked() {
        QCOMPARE(call(words({QStringLiteral("--engine"), QStringLiteral("xgboost"), QStringLiteral("--model"), path("strange")})).code, 0);
        const QByteArray first = read("out.csv");
        const QStringList predict{QStringLiteral("--json"),  QStringLiteral("score"), QStringLiteral("predict"),
                                  QStringLiteral("--model"), path("strange"),         QStringLiteral("--test"),
                                  path("test.csv"),          QStringLiteral("--out"), path("again.csv"),
                                  QStringLiteral("--explain"), QStringLiteral("3")};
        const QStringList trusting = predict + QStringList{QStringLiteral("--trust-model")};
        const QStringList show{QStringLiteral("--json"), QStringLiteral("score"), QStringLiteral("show"), path("strange")};
        const Run own = call(predict);
        QCOMPARE(own.code, 0);
        QCOMPARE(call(show).json().value(QStringLiteral("made_here")), QJsonValue(true));

        qputenv("XDG_DATA_HOME", path("another's home").toUtf8());
        QFile::remove(path("again.csv"));
        const Run refused = call(predict);
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.out.contains("--trust-model"));
        QVERIFY(!QFile::exists(path("again.csv")));
        const Run trusted = call(trusting);
        QCOMPARE(trusted.code, 0);
        QCOMPARE(trusted.out, own.out);
        QCOMPARE(read("again.csv"), first);
        const QJsonObject shown = call(show).json();
        QCOMPARE(shown.value(QStringLiteral("made_here")), QJsonValue(false));
        QCOMPARE(shown.value(QStringLiteral("engine")).toString(), QStringLiteral("xgboost"));

        // a tree that leads back to its root, and the sum made right
        QByteArray evil = read("strange");
        const qsizetype children = evil.indexOf("left_children") + 13 + 4 + 9;
        evil.replace(children, 4, QByteArray(4, '\0'));
        evil = evil.chopped(32) + QCryptographicHash::hash(evil.chopped(32), QCryptographicHash::Sha256);
        write("strange", evil);
        QCOMPARE(call(predict).code, 3);
        QCOMPARE(call(trusting).code, 4);
        QCOMPARE(call(show).code, 4);
        qputenv("XDG_DATA_HOME", path("home").toUtf8());
    }

    void aModelThatCantBeRememberedIsSaid() {
        qputenv("XDG_DATA_HOME", path("train.csv").toUtf8());
        const Run run = call(words({QStringLiteral("--engine"), QStringLiteral("logistic"), QStringLiteral("--model"), path("forgotten")}));
        qputenv("XDG_DATA_HOME", path("home").toUtf8());
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.contains("--trust-model"));
    }

    void excludesAHeadingWithAComma() {
        QByteArray table = madeArrears(300, 1);
        table.replace(",office,", ",\"office, floor\",");
        write("commas.csv", table);
        QStringList all = words({QStringLiteral("--engine"), QStringLiteral("logistic"), QStringLiteral("--exclude"),
                                 QStringLiteral("office, floor"), QStringLiteral("--exclude"), QStringLiteral("no,\"days\"")});
        all[4] = all[6] = path("commas.csv");
        const Run run = call(all);
        QVERIFY2(run.code == 0, run.out.constData());
        QVERIFY(!run.err.contains("office, floor"));
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
