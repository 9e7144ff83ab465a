#include "core/scoring/metrics.h"

#include <QTest>

#include <cmath>

#include "core/scoring/random.h"

using namespace saikoku::scoring;

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areaUnderCurve_data() {
        QTest::addColumn<std::vector<double>>("score");
        QTest::addColumn<std::vector<float>>("outcome");
        QTest::addColumn<double>("area");
        QTest::newRow("perfect") << std::vector<double>{.1, .2, .8, .9} << std::vector<float>{0, 0, 1, 1}
                                 << 1.0;
        QTest::newRow("reversed") << std::vector<double>{.9, .8, .2, .1} << std::vector<float>{0, 0, 1, 1}
                                  << 0.0;
        QTest::newRow("all tied") << std::vector<double>{.5, .5, .5} << std::vector<float>{0, 1, 1} << 0.5;
        // Pairs: (.4,.3) right, (.4,.5) wrong, (.5,.3) right, (.5,.5) tied: 2.5 of 4.
        QTest::newRow("one tie") << std::vector<double>{.3, .4, .5, .5} << std::vector<float>{0, 1, 0, 1}
                                 << 0.625;
    }
    void areaUnderCurve() {
        QFETCH(std::vector<double>, score);
        QFETCH(std::vector<float>, outcome);
        QFETCH(double, area);
        QCOMPARE(saikoku::scoring::areaUnderCurve(score, outcome).value(), area);
    }

    void oneClassHasNoArea() { QVERIFY(!saikoku::scoring::areaUnderCurve({.1, .2}, {1, 1})); }

    void losses() {
        QCOMPARE(logLoss({.5, .5}, {0, 1}), std::log(2.0));
        QVERIFY(std::isfinite(logLoss({0, 1}, {1, 0})));
        QCOMPARE(brierScore({.8, .2}, {1, 1}), (0.04 + 0.64) / 2);
    }

    void calibrationByTenBins() {
        // Twenty rows, two a bin: every bin says .5 and sees one of two, but for the
        // first, which sees none: |.5-0| · 2/20.
        std::vector<double> p(20, .5);
        std::vector<float> y;
        for (int i = 0; i < 20; ++i) {
            p[static_cast<size_t>(i)] += i * 1e-9;
            y.push_back(i >= 2 && i % 2 == 0 ? 1.0F : 0.0F);
        }
        QVERIFY(std::abs(calibrationError(p, y) - 0.05) < 1e-6);
        QCOMPARE(reliability(p, y)[3].count, 2);
    }

    void topShareTakesTiesByRowOrder() {
        // floor(0.4·7) = 2: the highest, then the first of the tied.
        QCOMPARE(precisionAtShare({.1, .5, .9, .5, .5, .1, .1}, {0, 1, 1, 0, 0, 0, 0}, 0.4).value(), 1.0);
        QCOMPARE(precisionAtShare({.1, .5, .9, .5, .5, .1, .1}, {0, 0, 1, 1, 1, 0, 0}, 0.4).value(), 0.5);
        QVERIFY(!precisionAtShare({.1, .2}, {0, 1}, 0.4));
    }

    void qiniByHand() {
        // In order: treated yes, control no, treated no, control yes.
        // g: 0 (no control yet), 1 - 0, 1 - 0·2, 1 - 1·2/2 = 0; g_N = 0.
        // mean(0, 1, 1, 0) / 2 treated = 0.25.
        const std::vector<double> effect{.4, .3, .2, .1};
        QCOMPARE(qini(effect, {1, 0, 0, 1}, {1, 0, 1, 0}).value(), 0.25);
        QVERIFY(!qini(effect, {1, 0, 0, 1}, {1, 1, 1, 1}));
        // Top floor(.5·4): one treated (1), one control (0).
        QCOMPARE(upliftAtShare(effect, {1, 0, 0, 1}, {1, 0, 1, 0}, 0.5).value(), 1.0);
    }

    void intervalsHoldTheFigure() {
        Random random(3);
        std::vector<double> p;
        std::vector<float> y;
        for (int i = 0; i < 2000; ++i) {
            p.push_back(random.uniform());
            y.push_back(random.uniform() < p.back() ? 1.0F : 0.0F);
        }
        const BinaryFigures figures = binaryFigures(p, y, 7);
        QVERIFY(figures.aucInterval.low < *figures.auc && *figures.auc < figures.aucInterval.high);
        QVERIFY(figures.aucInterval.high - figures.aucInterval.low < 0.06);
        QVERIFY(figures.logLossInterval.low < figures.logLoss &&
                figures.logLoss < figures.logLossInterval.high);
        QVERIFY(figures.ece < 0.05);
        QCOMPARE(binaryFigures(p, y, 7).aucInterval.low, figures.aucInterval.low);
        QVERIFY(std::abs(*figures.top40Lift - *figures.top40Precision / figures.baseRate) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
