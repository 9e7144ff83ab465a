#include "core/learning/evaluation.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/text_encoding.h"
#include "core/learning/model_use.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

class EvaluationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    InProcessTrainingHost m_host;

    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write");
        }
        return path;
    }
    QList<QByteArray> lines(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }
    EvaluationRequest request(const QByteArray& train, const QByteArray& test) const {
        EvaluationRequest wanted;
        wanted.trainPath = write("train.csv", train);
        wanted.testPath = write("test.csv", test);
        wanted.outPath = m_folder.filePath(QStringLiteral("out.csv"));
        wanted.target = QStringLiteral("paid");
        wanted.engine = EngineKind::Logistic;
        return wanted;
    }

private Q_SLOTS:
    void writesOneLinePerRow() {
        const EvaluationRequest wanted = request(madeArrears(800, 1), madeArrears(300, 2));
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(report);
        const QList<QByteArray> out = lines(wanted.outPath);
        QCOMPARE(out.size(), 302);
        QCOMPARE(out[0], QByteArray("probability"));
        QVERIFY(out[301].isEmpty());
        for (qsizetype i = 1; i <= 300; ++i) {
            QVERIFY(out[i].toDouble() > 0 && out[i].toDouble() < 1);
        }
        for (const char* key :
             {"engine", "auc", "log_loss", "brier", "ece", "top40_precision", "qini", "uplift_top40"}) {
            QVERIFY2(report->toJson().contains(QLatin1String(key)), key);
        }
        QVERIFY(report->toJson().value(QStringLiteral("qini")).isNull());
        QVERIFY(report->toJson().value(QStringLiteral("auc")).toDouble() > 0.7);
        QVERIFY(report->toJson().value(QStringLiteral("intervals")).isObject());
    }

    void withoutTargetFiguresAreNull() {
        const EvaluationRequest wanted = request(madeArrears(800, 1), madeArrears(100, 2, false));
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(report);
        QVERIFY(report->toJson().value(QStringLiteral("auc")).isNull());
        QVERIFY(report->toJson().value(QStringLiteral("log_loss")).isNull());
        QCOMPARE(lines(wanted.outPath).size(), 102);
    }

    void columnsOfOneFileOnly() {
        QByteArray fewer = madeArrears(100, 2);
        fewer.replace(",office", ",branch");
        EvaluationRequest wanted = request(madeArrears(800, 1), fewer);
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(report);
        const QString warnings = report->warnings.join(QLatin1Char('\n'));
        QVERIFY(warnings.contains(QStringLiteral("\"office\"")));
        QVERIFY(warnings.contains(QStringLiteral("\"branch\"")));
        QFile::remove(wanted.outPath);
        wanted.strict = true;
        const auto strict = evaluate(wanted, m_host, {});
        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::Rule);
        QVERIFY(!QFile::exists(wanted.outPath));
    }

    void anEmptyTestColumnCountsAsLacking() {
        TextTable test = madeTable(madeArrears(100, 2));
        QByteArray csv("no,days,amount,district,due,office,paid\n");
        for (int row = 0; row < 100; ++row) {
            csv += test.columns[0].at(row).toUtf8() + ",," + test.columns[2].at(row).toUtf8() +
                   ",East,2026-01-28,main,1\n";
        }
        EvaluationRequest wanted = request(madeArrears(800, 1), csv);
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(report);
        const QString warnings = report->warnings.join(QLatin1Char('\n'));
        QVERIFY2(warnings.contains(QStringLiteral("\"days\" has values in the training file and none")),
                 qPrintable(warnings));
        wanted.strict = true;
        const auto strict = evaluate(wanted, m_host, {});
        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::Rule);
        QVERIFY(strict.error().message.contains(QStringLiteral("\"days\"")));
    }

    void cp932GivesTheSameAsUtf8() {
        QString text = QString::fromUtf8(madeArrears(600, 1));
        text.replace(QStringLiteral("district"), QStringLiteral("地区"))
            .replace(QStringLiteral("East"), QStringLiteral("表町"));
        QString later = QString::fromUtf8(madeArrears(200, 2));
        later.replace(QStringLiteral("district"), QStringLiteral("地区"))
            .replace(QStringLiteral("East"), QStringLiteral("表町"));
        TextEncoder encoder(TextEncoding::Cp932);
        EvaluationRequest wanted = request(text.toUtf8(), encoder.encode(later).bytes);
        QVERIFY(evaluate(wanted, m_host, {}));
        const QList<QByteArray> mixed = lines(wanted.outPath);
        wanted = request(encoder.encode(text).bytes, later.toUtf8());
        QVERIFY(evaluate(wanted, m_host, {}));
        QCOMPARE(lines(wanted.outPath), mixed);
    }

    void usage_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("no such target") << 0;
        QTest::newRow("no such excluded column") << 1;
        QTest::newRow("no such time column") << 2;
    }
    void usage() {
        QFETCH(int, what);
        EvaluationRequest wanted = request(madeArrears(300, 1), madeArrears(50, 2));
        const QString none = QStringLiteral("nowhere");
        (what == 0 ? wanted.target : what == 1 ? wanted.excluded.emplace_back() : wanted.timeColumn) = none;
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Usage);
        QVERIFY(report.error().message.contains(none));
    }

    void overwritesNothingOfItsOwn_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("out over test") << 0;
        QTest::newRow("out over train, another way round") << 1;
        QTest::newRow("model over test") << 2;
        QTest::newRow("model over out, not there yet") << 3;
        QTest::newRow("out through a link") << 4;
    }
    void overwritesNothingOfItsOwn() {
        QFETCH(int, what);
        const QByteArray test = madeArrears(50, 2);
        EvaluationRequest wanted = request(madeArrears(300, 1), test);
        switch (what) {
            case 0: wanted.outPath = wanted.testPath; break;
            case 1: wanted.outPath = m_folder.filePath(QStringLiteral("./train.csv")); break;
            case 2: wanted.modelPath = wanted.testPath; break;
            case 3: wanted.outPath = wanted.modelPath = m_folder.filePath(QStringLiteral("new")); break;
            default:
                wanted.outPath = m_folder.filePath(QStringLiteral("link"));
                QVERIFY(QFile::link(wanted.testPath, wanted.outPath));
        }
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Usage);
        QCOMPARE(lines(wanted.testPath).join('\n'), test);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("new"))));
    }

    void readsTheTestBeforeItLearns() {
        QByteArray test = madeArrears(50, 2);
        test.replace(",main,1", ",main,perhaps");
        EvaluationRequest wanted = request(madeArrears(300, 1), test);
        wanted.engine = EngineKind::Xgboost;
        bool learnt = false;
        const auto report = evaluate(wanted, m_host, [&](qsizetype, qsizetype) { return learnt = true; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QVERIFY(report.error().message.contains(QStringLiteral("perhaps")));
        QVERIFY(!learnt);
    }

    void contactBestSlots() {
        QByteArray csv("person,weekday,hour,answered\n");
        Random random(3);
        for (int i = 0; i < 3000; ++i) {
            const auto person = random.below(60);
            const bool evening = random.uniform() < 0.5;
            const double p = evening == (person % 2 == 0) ? 0.9 : 0.1;
            csv += "\"P," + QByteArray::number(person) + "\"," + (evening ? "1,19" : "3,10") +
                   (random.uniform() < p ? ",1\n" : ",0\n");
        }
        EvaluationRequest wanted =
            request(csv, "person,weekday,hour\n\"P,3\",1,19\nnew,1,19\n\"P,2\",1,19\n\"P,3\",3,10\n");
        wanted.kind = EvaluationKind::Contact;
        wanted.target = QStringLiteral("answered");
        wanted.bestSlotsPath = m_folder.filePath(QStringLiteral("best.csv"));
        QVERIFY(evaluate(wanted, m_host, {}));
        const QList<QByteArray> best = lines(wanted.bestSlotsPath);
        QCOMPARE(best.size(), 5);
        QCOMPARE(best[0], QByteArray("person,weekday,hour,probability"));
        QVERIFY2(best[1].startsWith("\"P,3\",3,10,0."), best[1].constData());
        QVERIFY(best[2].startsWith("new,"));
        QVERIFY(best[3].startsWith("\"P,2\",1,19,0."));
    }

    void contactRefusesALeakIfStrict() {
        QByteArray csv("person,weekday,hour,seconds,answered\n");
        Random random(4);
        for (int i = 0; i < 1000; ++i) {
            const bool answered = random.uniform() < 0.4;
            csv += QByteArray::number(i % 90) + ",1,1" + QByteArray::number(i % 9) + ',' +
                   (answered ? QByteArray::number(20 + i % 200) + ",1\n" : QByteArray(",0\n"));
        }
        EvaluationRequest wanted = request(csv, csv);
        wanted.kind = EvaluationKind::Contact;
        wanted.target = QStringLiteral("answered");
        const auto warned = evaluate(wanted, m_host, {});
        QVERIFY(warned);
        QVERIFY(warned->warnings.join(QLatin1Char('\n')).contains(QStringLiteral("\"seconds\"")));
        QFile::remove(wanted.outPath);
        wanted.strict = true;
        const auto strict = evaluate(wanted, m_host, {});
        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::Rule);
        QVERIFY(!QFile::exists(wanted.outPath));
    }

    void canonicallyEqualHeadingsAreOneColumn() {
        QString train = QString::fromUtf8(madeArrears(600, 1));
        QString test = QString::fromUtf8(madeArrears(200, 2));
        train.replace(QStringLiteral("district"), QStringLiteral("ブロック")).replace(QStringLiteral("East"), QStringLiteral("ひがし"));
        test.replace(QStringLiteral("district"), QStringLiteral("ブロック")).replace(QStringLiteral("East"), QStringLiteral("ひがし"));
        EvaluationRequest wanted = request(train.toUtf8(), test.toUtf8());
        const auto composed = evaluate(wanted, m_host, {});
        QVERIFY(composed);
        const QList<QByteArray> same = lines(wanted.outPath);
        wanted = request(train.toUtf8(), test.normalized(QString::NormalizationForm_D).toUtf8());
        wanted.strict = true;
        const auto decomposed = evaluate(wanted, m_host, {});
        QVERIFY2(decomposed, decomposed ? "" : qPrintable(decomposed.error().message));
        QCOMPARE(lines(wanted.outPath), same);
        QCOMPARE(decomposed->toJson(), composed->toJson());
    }

    void saysWhichHeadingLooksAlike() {
        QByteArray other = madeArrears(200, 2);
        other.replace(",district,", ",Ｄistrict ,");
        const auto report = evaluate(request(madeArrears(600, 1), other), m_host, {});
        QVERIFY(report);
        QVERIFY2(report->warnings.join(QLatin1Char('\n')).contains(QStringLiteral("\"district\" is called \"Ｄistrict\"")),
                 qPrintable(report->warnings.join(QLatin1Char('\n'))));
    }

    void excludesByNamesWithCommas_data() {
        QTest::addColumn<QStringList>("lists");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char* name, const QStringList& lists, const char* left) {
            QTest::newRow(name) << lists << QString::fromLatin1(left).split(QLatin1Char(' '));
        };
        row("an exact heading", {QStringLiteral("a,b")}, "a c");
        row("in quotation marks", {QStringLiteral("\"a,b\"")}, "a c");
        row("beside another", {QStringLiteral("c,a,b")}, "a");
        row("beside another, quoted", {QStringLiteral("c , \"a,b\"")}, "a");
        row("a part of it is a heading too", {QStringLiteral("a"), QStringLiteral("c")}, "a,b");
        row("all of them", {QStringLiteral("a,a,b,c")}, "");
    }
    void excludesByNamesWithCommas() {
        QFETCH(QStringList, lists);
        QFETCH(QStringList, left);
        QByteArray csv("a,\"a,b\",c,paid\n");
        Random random(7);
        for (int i = 0; i < 400; ++i) {
            csv += QByteArray::number(random.below(9)) + ',' + QByteArray::number(random.below(9)) + ',' +
                   QByteArray::number(random.below(9)) + (random.uniform() < 0.5 ? ",1\n" : ",0\n");
        }
        EvaluationRequest wanted = request(csv, csv);
        wanted.engine = EngineKind::Logistic;
        wanted.excluded = lists;
        wanted.modelPath = m_folder.filePath(QStringLiteral("model"));
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QStringList learnt;
        const auto model = ModelFile::fromBytes(*ModelFile::read(wanted.modelPath));
        const QJsonArray columns = describeModel(*model)->value(QStringLiteral("columns")).toArray();
        for (const QJsonValue column : columns) {
            if (column.toObject().value(QStringLiteral("kind")).toString() != QLatin1String("left_out")) {
                learnt << column.toObject().value(QStringLiteral("name")).toString();
            }
        }
        left.removeAll(QString());
        QCOMPARE(learnt, left);
    }

    void namesColumnsInQuotationMarks() {
        QByteArray train = madeArrears(300, 1);
        QByteArray test = madeArrears(50, 2);
        train.replace(",paid\n", ",\"paid, in full\"\n");
        test.replace(",paid\n", ",\"paid, in full\"\n");
        for (const char* target : {"paid, in full", "\"paid, in full\""}) {
            EvaluationRequest wanted = request(train, test);
            wanted.target = QString::fromLatin1(target);
            const auto report = evaluate(wanted, m_host, {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QVERIFY(report->auc.has_value());
        }
    }

    void whatCantBeWrittenIsSaidBeforeItLearns() {
        EvaluationRequest wanted = request(madeArrears(300, 1), madeArrears(50, 2));
        wanted.modelPath = m_folder.filePath(QStringLiteral("nowhere/model"));
        bool learnt = false;
        const auto report = evaluate(wanted, m_host, [&](qsizetype, qsizetype) { return learnt = true; });
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(wanted.modelPath));
        QVERIFY(!learnt);
    }

    void measuresWhatItWrote() {
        const std::vector<double> close{0.12345678901, 0.12345678902, 1.0 / 3};
        QVERIFY((asPrinted(close) == std::vector<double>{0.123456789, 0.123456789, 0.333333333}));
    }

    void nineDigits() {
        QCOMPARE(predictionLines("probability", {1.0 / 3, 0.5, 1e-7}),
                 QByteArray("probability\n0.333333333\n0.5\n1e-07\n"));
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
