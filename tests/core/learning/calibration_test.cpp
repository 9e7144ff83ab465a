#include "core/learning/calibration.h"

#include <QTest>

#include <cmath>

#include "core/learning/additive_logit.h"
#include "core/learning/metrics.h"
#include "core/learning/random.h"

using namespace saikoku::scoring;

namespace {

struct Sample {
    std::vector<double> score;
    std::vector<float> outcome;
};

/// Outcomes follow truth(score).
template <class Truth>
Sample draw(int rows, quint64 seed, Truth truth) {
    Random random(seed);
    Sample sample;
    for (int i = 0; i < rows; ++i) {
        sample.score.push_back(6 * random.uniform() - 3);
        sample.outcome.push_back(random.uniform() < truth(sample.score.back()) ? 1.0F : 0.0F);
    }
    return sample;
}

}  // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesGoodScoresAlone() {
        const Sample sample = draw(5000, 1, [](double s) { return sigmoid(s); });
        QCOMPARE(static_cast<int>(Calibrator::fit(sample.score, sample.outcome, 1).kind()),
                 static_cast<int>(CalibrationKind::None));
    }

    void mends_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("overconfident and shifted") << 0;
        QTest::newRow("lopsided") << 1;
        QTest::newRow("steps") << 2;
    }
    void mends() {
        QFETCH(int, shape);
        const auto truth = [shape](double s) {
            return shape == 0   ? sigmoid(0.4 * s - 1)
                   : shape == 1 ? (s > 0 ? sigmoid(0.2 * s) : sigmoid(2 * s))
                                : (s > 1    ? 0.9
                                   : s > -1 ? 0.3
                                            : 0.05);
        };
        const Sample sample = draw(8000, 2, truth);
        const Calibrator calibrator = Calibrator::fit(sample.score, sample.outcome, 1);
        const Sample later = draw(20000, 3, truth);
        QVERIFY(calibrator.kind() != CalibrationKind::None);
        QVERIFY(calibrationError(calibrator.probabilities(later.score), later.outcome) < 0.02);
    }

    void keepsTheOrderAndSurvivesJson() {
        for (const int shape : {0, 1, 2}) {
            const Sample sample = draw(6000, 4, [shape](double s) {
                return shape == 0 ? sigmoid(0.5 * s) : shape == 1 ? sigmoid(s) : (s > 0 ? 0.8 : 0.2);
            });
            const Calibrator calibrator = Calibrator::fit(sample.score, sample.outcome, 1);
            const auto back = Calibrator::fromJson(calibrator.toJson());
            QVERIFY(back);
            double last = -1;
            for (double s = -40; s < 40; s += 0.1) {
                const double p = calibrator.probability(s);
                QVERIFY(p >= last && p >= 0 && p <= 1);
                QCOMPARE(back->probability(s), p);
                last = p;
            }
        }
        QVERIFY(!Calibrator::fromJson(QJsonObject{{QStringLiteral("kind"), QStringLiteral("platt")}}));
    }

    void isMeasuredByRowsItHasNotSeen() {
        const Sample sample = draw(4000, 6, [](double s) { return s > 0 ? 0.8 : 0.2; });
        std::vector<double> validated;
        const Calibrator calibrator = Calibrator::fit(sample.score, sample.outcome, 1, &validated);
        QVERIFY(calibrator.kind() != CalibrationKind::None);
        QCOMPARE(validated.size(), sample.score.size());
        const std::vector<double> seen = calibrator.probabilities(sample.score);
        QVERIFY(logLoss(validated, sample.outcome) > logLoss(seen, sample.outcome));
        QVERIFY(calibrationError(validated, sample.outcome) > calibrationError(seen, sample.outcome));
        const Sample few = draw(30, 5, [](double s) { return sigmoid(3 * s); });
        Calibrator::fit(few.score, few.outcome, 1, &validated);
        QCOMPARE(validated, Calibrator().probabilities(few.score));
    }

    void oneRowIsNoStep() {
        Sample sample = draw(4000, 7, [](double s) { return s > 0 ? 0.35 : 0.02; });
        sample.score.push_back(3.5);  // the highest of all, beyond the last hundred
        sample.outcome.push_back(1);
        const Calibrator calibrator = Calibrator::fit(sample.score, sample.outcome, 1);
        QCOMPARE(static_cast<int>(calibrator.kind()), static_cast<int>(CalibrationKind::Isotonic));
        QVERIFY2(calibrator.probability(3.5) < 0.6, qPrintable(QString::number(calibrator.probability(3.5))));
    }

    void staysOutOfTinySamples() {
        const Sample sample = draw(30, 5, [](double s) { return sigmoid(3 * s); });
        QCOMPARE(static_cast<int>(Calibrator::fit(sample.score, sample.outcome, 1).kind()),
                 static_cast<int>(CalibrationKind::None));
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
