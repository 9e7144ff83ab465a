#include "core/learning/outcome.h"

#include <QTest>

#include <cmath>

#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

class OutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("positive");
        QTest::addColumn<std::vector<int>>("outcome");  // -1 = none; empty = refused
        QTest::newRow("digits") << QByteArray("1 0 1") << QString() << std::vector<int>{1, 0, 1};
        QTest::newRow("words") << QByteArray("Yes no TRUE") << QString() << std::vector<int>{1, 0, 1};
        QTest::newRow("as decimals") << QByteArray("1.0 0.0 1.0") << QString() << std::vector<int>{1, 0, 1};
        QTest::newRow("without a value") << QByteArray("1 NA 0") << QString() << std::vector<int>{1, -1, 0};
        QTest::newRow("named") << QByteArray("kept broken open") << QStringLiteral("kept")
                               << std::vector<int>{1, 0, 0};
        QTest::newRow("named, beside a word for none")
            << QByteArray("kept none - NA nil") << QStringLiteral("kept") << std::vector<int>{1, 0, 0, 0, 0};
        QTest::newRow("named, an empty cell")
            << QByteArray("kept  open") << QStringLiteral("kept") << std::vector<int>{1, -1, 0};
        QTest::newRow("named number")
            << QByteArray("2 3 2.0") << QStringLiteral("2") << std::vector<int>{1, 0, 1};
        QTest::newRow("other words") << QByteArray("kept broken") << QString() << std::vector<int>{};
        QTest::newRow("two is no outcome") << QByteArray("1 2") << QString() << std::vector<int>{};
        QTest::newRow("named, never there") << QByteArray("a b") << QStringLiteral("c") << std::vector<int>{};
    }
    void reads() {
        QFETCH(QByteArray, cells);
        QFETCH(QString, positive);
        QFETCH(std::vector<int>, outcome);
        const TextTable table = madeTable("y,z\n" + cells.replace(' ', ",x\n") + ",x\n");
        const auto read = readOutcome(table, QStringLiteral("y"), positive, true);
        QCOMPARE(read.has_value(), !outcome.empty());
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::BadInput);
            QVERIFY(read.error().message.contains(QStringLiteral("\"y\"")));
            return;
        }
        for (size_t i = 0; i < outcome.size(); ++i) {
            QVERIFY(outcome[i] < 0 ? std::isnan((*read)[i]) : (*read)[i] == static_cast<float>(outcome[i]));
        }
    }

    void treatments() {
        const TextTable table = madeTable("t\nNone\nMail\nCall\nNone\n");
        // "None" means "no value" elsewhere; named as the control it counts.
        const auto named = readTreatment(table, QStringLiteral("t"), QStringLiteral("None"));
        QVERIFY(named);
        QVERIFY((*named == std::vector<float>{0, 1, 1, 0}));
        const auto other = readTreatment(table, QStringLiteral("t"), QStringLiteral("Mail"));
        QVERIFY((*other == std::vector<float>{1, 0, 1, 1}));
        QVERIFY(!readTreatment(table, QStringLiteral("t"), {}));
        QCOMPARE(readTreatment(table, QStringLiteral("u"), {}).error().code, ErrorCode::Usage);
    }

    void timeRises() {
        const auto dates =
            readTime(madeTable("t,x\n2026-03-01,1\n2025-12-31,1\n2026-01-05,1\n"), QStringLiteral("t"));
        QVERIFY(dates);
        QVERIFY((*dates)[1] < (*dates)[2] && (*dates)[2] < (*dates)[0]);
        const auto numbers = readTime(madeTable("t,x\n10,1\n9,1\n100,1\n"), QStringLiteral("t"));
        QVERIFY((*numbers)[1] < (*numbers)[0] && (*numbers)[0] < (*numbers)[2]);
    }

    void timeIsDatesOrNumbers_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("names");  // empty = read
        QTest::newRow("one date") << QByteArray("2026-03-01 2026-03-01 2026-03-01") << QString();
        QTest::newRow("months of one year") << QByteArray("2026-03 2026-03 2026-04") << QString();
        QTest::newRow("years, one missing") << QByteArray("2024 NA 2026") << QString();
        QTest::newRow("words") << QByteArray("spring summer autumn") << QStringLiteral("line 2: \"spring\"");
        QTest::newRow("ordinals") << QByteArray("9th 10th 11th") << QStringLiteral("line 2: \"9th\"");
        QTest::newRow("one word among numbers")
            << QByteArray("1 2 later") << QStringLiteral("line 4: \"later\"");
    }
    void timeIsDatesOrNumbers() {
        QFETCH(QByteArray, cells);
        QFETCH(QString, names);
        const auto time =
            readTime(madeTable("t,x\n" + cells.replace(' ', ",1\n") + ",1\n"), QStringLiteral("t"));
        QCOMPARE(time.has_value(), names.isEmpty());
        if (!time) {
            QCOMPARE(time.error().code, ErrorCode::BadInput);
            QVERIFY2(time.error().message.contains(names), qPrintable(time.error().message));
            QVERIFY(time.error().message.contains(QStringLiteral("\"t\"")));
        }
    }

    void fingerprintsDiffer() {
        const QString one = fingerprint(madeTable("a,b\n1,2\n3,4\n"));
        QCOMPARE(fingerprint(madeTable("a,b\r\n1,2\r\n3,4\r\n")), one);
        QVERIFY(fingerprint(madeTable("a,b\n3,4\n1,2\n")) != one);
        QVERIFY(fingerprint(madeTable("a,c\n1,2\n3,4\n")) != one);
    }
};

QTEST_APPLESS_MAIN(OutcomeTest)
#include "outcome_test.moc"
