#include "core/learning/metrics.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/learning/figures_json.h"
#include "core/learning/random.h"

using namespace saikoku::scoring;

namespace {

/// Probabilities that are true.
struct Sample {
    Sample(int rows, quint64 seed) {
        Random random(seed);
        for (int i = 0; i < rows; ++i) {
            p.push_back(random.uniform());
            y.push_back(random.uniform() < p.back() ? 1.0F : 0.0F);
        }
    }
    std::vector<double> p;
    std::vector<float> y;
};

}  // namespace

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
        const Sample sample(2000, 3);
        const BinaryFigures figures = binaryFigures(sample.p, sample.y, 7);
        QVERIFY(figures.aucInterval->low < *figures.auc && *figures.auc < figures.aucInterval->high);
        QVERIFY(figures.aucInterval->high - figures.aucInterval->low < 0.06);
        QVERIFY(figures.logLossInterval->low < figures.logLoss &&
                figures.logLoss < figures.logLossInterval->high);
        QVERIFY(figures.ece < 0.05);
        QVERIFY(figures.eceInterval->low <= figures.ece && figures.ece <= figures.eceInterval->high);
        QCOMPARE(binaryFigures(sample.p, sample.y, 7).aucInterval->low, figures.aucInterval->low);
        QVERIFY(std::abs(*figures.top40Lift - *figures.top40Precision / figures.baseRate) < 1e-12);
    }

    // 95 of 100 intervals should hold what the figure is on average.
    void intervalsCoverTheTruth() {
        constexpr int kTables = 100;
        std::vector<BinaryFigures> all;
        double auc = 0;
        double loss = 0;
        double ece = 0;
        for (int i = 0; i < kTables; ++i) {
            const Sample sample(300, 100 + static_cast<quint64>(i));
            all.push_back(binaryFigures(sample.p, sample.y, 5));
            auc += *all.back().auc / kTables;
            loss += all.back().logLoss / kTables;
            ece += all.back().ece / kTables;
        }
        const auto covered = [&](auto interval, double truth) {
            return std::count_if(all.begin(), all.end(), [&](const BinaryFigures& figures) {
                const std::optional<Interval>& one = figures.*interval;
                return one->low <= truth && truth <= one->high;
            });
        };
        QVERIFY(covered(&BinaryFigures::aucInterval, auc) >= 88);
        QVERIFY(covered(&BinaryFigures::logLossInterval, loss) >= 88);
        QVERIFY(covered(&BinaryFigures::eceInterval, ece) >= 88);
    }

    // Of many rows only some are drawn; the interval is that of all.
    void moreRowsNarrow() {
        const auto width = [](int rows) {
            const Sample sample(rows, 9);
            const Interval interval = binaryFigures(sample.p, sample.y, 1).aucInterval.value();
            return interval.high - interval.low;
        };
        const double ratio = width(25'000) / width(225'000);
        QVERIFY2(ratio > 2 && ratio < 4.5, qPrintable(QString::number(ratio)));
    }

    void noFigureNoInterval() {
        const BinaryFigures oneClass = binaryFigures({.1, .2, .3}, {1, 1, 1}, 1);
        QVERIFY(!oneClass.auc && !oneClass.aucInterval);
        QVERIFY(oneClass.top40Precision && oneClass.top40Interval);
        const BinaryFigures oneRow = binaryFigures({.1}, {1}, 1);
        QVERIFY(!oneRow.top40Precision && !oneRow.top40Interval && !oneRow.liftInterval);
        const UpliftFigures oneArm = upliftFigures({.1, .2, .3}, {1, 0, 1}, {1, 1, 1}, 1);
        QVERIFY(!oneArm.qini && !oneArm.qiniInterval && !oneArm.upliftInterval);
        const QJsonObject json = figuresJson(oneClass).value(QStringLiteral("intervals")).toObject();
        QVERIFY(json.value(QStringLiteral("auc")).isNull());
        QVERIFY(json.value(QStringLiteral("brier")).isArray());
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
