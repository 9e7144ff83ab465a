#include "core/learning/additive_logit.h"

#include <QTest>

#include <cmath>

#include "core/learning/random.h"

using namespace saikoku::scoring;

class AdditiveLogitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsACurveAndLeavesNoiseFlat() {
        // Ten bins along an axis with logit 0.4·(bin-4.5); twenty levels of pure noise.
        Random random(11);
        SparseRows rows;
        rows.slots = 2;
        rows.coefficients = 30;
        std::vector<float> outcome;
        for (int i = 0; i < 20000; ++i) {
            const auto bin = static_cast<int>(random.below(10));
            rows.index.push_back(bin);
            rows.index.push_back(10 + static_cast<int>(random.below(20)));
            outcome.push_back(random.uniform() < sigmoid(0.4 * (bin - 4.5)) ? 1.0F : 0.0F);
        }
        const std::vector<PenaltyBlock> blocks{{0, 10, chainStructure(10)},
                                               {10, 20, exchangeableStructure(20)}};
        AdditiveLogitOptions options;
        options.wantCovariance = true;
        const AdditiveLogitFit fit = fitAdditiveLogit(rows, blocks, outcome, {}, {}, options);
        for (int bin = 1; bin < 10; ++bin) {
            QVERIFY(std::abs(fit.coefficients[bin] - fit.coefficients[bin - 1] - 0.4) < 0.2);
        }
        QVERIFY(fit.coefficients.tail(20).cwiseAbs().maxCoeff() < 0.05);
        QVERIFY(fit.precision[1] > 50 * fit.precision[0]);
        const Eigen::MatrixXd& v = fit.covariance;
        QVERIFY(std::sqrt(v(5, 5) + v(6, 6) - 2 * v(5, 6)) < 0.1);  // of the step from one bin to the next
    }

    void offsetsAndWeightsCount() {
        SparseRows rows;
        rows.slots = 1;
        rows.coefficients = 1;
        rows.index = {0, 0, 0, 0};
        const std::vector<PenaltyBlock> blocks{{0, 1, exchangeableStructure(1)}};
        AdditiveLogitOptions options;
        options.learnPrecision = false;
        options.precision = {1e6};
        // Three of four, and the odds are 3; an offset of ln 3 explains them.
        const AdditiveLogitFit plain = fitAdditiveLogit(rows, blocks, {1, 1, 1, 0}, {}, {}, options);
        QVERIFY(std::abs(plain.intercept - std::log(3.0)) < 1e-3);
        const AdditiveLogitFit shifted =
            fitAdditiveLogit(rows, blocks, {1, 1, 1, 0}, std::vector<double>(4, std::log(3.0)), {}, options);
        QVERIFY(std::abs(shifted.intercept) < 1e-3);
        const AdditiveLogitFit weighted =
            fitAdditiveLogit(rows, blocks, {1, 1, 1, 0}, {}, {1, 0, 0, 1}, options);
        QVERIFY(std::abs(weighted.intercept) < 1e-3);
    }

    void structuresArePositiveDefinite() {
        for (const Eigen::MatrixXd& s : {exchangeableStructure(4), chainStructure(6, 1),
                                         gridStructure(exchangeableStructure(3), chainStructure(5))}) {
            QVERIFY(s.isApprox(s.transpose()));
            QVERIFY(Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(s).eigenvalues().minCoeff() > 0);
        }
    }
};

QTEST_APPLESS_MAIN(AdditiveLogitTest)
#include "additive_logit_test.moc"
