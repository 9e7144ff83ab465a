// Intervals of rates and of their differences against published examples: Newcombe, Statistics in Medicine
// 17 (1998), pages 857–872 (Wilson's score, method 3) and 873–890 (difference, method 10).

#include "core/figures/proportion.h"

#include <QTest>

using namespace saikoku;

class ProportionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilson_data() {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
        QTest::newRow("15/148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
        QTest::newRow("0/20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
        QTest::newRow("1/29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
        QTest::newRow("29/29") << qint64(29) << qint64(29) << 0.8830 << 1.0;
    }
    void wilson() {
        QFETCH(const qint64, part);
        QFETCH(const qint64, whole);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const auto interval = Proportion{part, whole}.interval();
        QVERIFY(interval.has_value());
        QVERIFY2(qAbs(interval->low - low) < 0.00006, qPrintable(QString::number(interval->low, 'f', 6)));
        QVERIFY2(qAbs(interval->high - high) < 0.00006, qPrintable(QString::number(interval->high, 'f', 6)));
    }

    void newcombe_data() {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56/70 − 48/80") << QList<qint64>{56, 70, 48, 80} << 0.0524 << 0.3339;
        QTest::newRow("9/10 − 3/10") << QList<qint64>{9, 10, 3, 10} << 0.1705 << 0.8090;
        QTest::newRow("10/10 − 0/10") << QList<qint64>{10, 10, 0, 10} << 0.6075 << 1.0;
        QTest::newRow("5/56 − 0/29") << QList<qint64>{5, 56, 0, 29} << -0.0381 << 0.1926;
    }
    void newcombe() {
        QFETCH(const QList<qint64>, counts);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const Proportion one{counts.at(0), counts.at(1)};
        const Proportion other{counts.at(2), counts.at(3)};
        const auto interval = differenceInterval(one, other);
        QVERIFY(interval.has_value());
        QVERIFY2(qAbs(interval->low - low) < 0.00006, qPrintable(QString::number(interval->low, 'f', 6)));
        QVERIFY2(qAbs(interval->high - high) < 0.00006, qPrintable(QString::number(interval->high, 'f', 6)));
        QCOMPARE(*difference(one, other), *one.rate() - *other.rate());
    }

    void nobodyAskedHasNoRate() {
        QVERIFY(!Proportion{}.rate());
        QVERIFY(!Proportion{}.interval());
        QVERIFY(!difference({1, 2}, {}));
        QVERIFY(!differenceInterval({}, {1, 2}));
    }
};

QTEST_APPLESS_MAIN(ProportionTest)
#include "proportion_test.moc"
