#include "core/learning/tree_training.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "core/learning/folds.h"
#include "core/learning/metrics.h"
#include "core/learning/random.h"

using namespace saikoku;
using namespace saikoku::scoring;

namespace {

/// Six features, one with gaps, two that matter together.
TreeJob madeJob(int rows) {
    Random random(5);
    TreeJob job;
    job.matrix.columns = 6;
    std::vector<int> classes;
    for (int i = 0; i < rows; ++i) {
        float x[6];
        for (float& value : x) {
            value = static_cast<float>(random.uniform());
        }
        const double score = (x[0] > 0.5F) == (x[1] > 0.5F) ? 1.5 : -1.5;
        if (random.uniform() < 0.2) {
            x[2] = std::numeric_limits<float>::quiet_NaN();
        }
        job.matrix.values.insert(job.matrix.values.end(), x, x + 6);
        job.outcome.push_back(random.uniform() < 1 / (1 + std::exp(-score)) ? 1.0F : 0.0F);
        classes.push_back(static_cast<int>(job.outcome.back()));
    }
    job.folds = randomFolds(classes, 3, 1);
    job.candidates = {{1, 0.1, 1, 1, 0.8, 0.8}, {3, 0.1, 1, 1, 0.8, 0.8}};
    job.rounds = 60;
    job.patience = 20;
    job.seed = 9;
    return job;
}

}  // namespace

class TreeTrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameTreesForAnyNumberOfThreads() {
        TreeJob job = madeJob(5000);
        job.threads = 1;
        const auto one = trainTrees(job, {});
        QVERIFY(one);
        for (const int threads : {2, 3, 5}) {
            job.threads = threads;
            const auto more = trainTrees(job, {});
            QVERIFY(more);
            QCOMPARE(more->booster, one->booster);
            for (size_t i = 0; i < one->margins.size(); ++i) {
                QCOMPARE(more->margins[i], one->margins[i]);
            }
        }
    }

    void choosesTheDepthThatTheDataNeed() {
        const TreeJob job = madeJob(3000);
        const auto outcome = trainTrees(job, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->chosen, 1);  // depth 1 can't see two features together
        QVERIFY(outcome->losses[1] < outcome->losses[0] - 0.05);
        QVERIFY(areaUnderCurve(outcome->margins, job.outcome).value() > 0.75);
        QVERIFY(outcome->rounds >= 1 && outcome->rounds <= 60);
    }

    void manyRowsScoreAsEachAlone() {
        TreeJob job = madeJob(9001);  // shared out among threads, the last share small
        job.folds.clear();
        job.candidates.resize(1);
        job.rounds = 5;
        const auto outcome = trainTrees(job, {});
        QVERIFY(outcome);
        const auto booster = Booster::load(outcome->booster, 6);
        const auto all = booster->margins(job.matrix);
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(9001));
        for (const qsizetype row : {0, 1, 4095, 4096, 8191, 8192, 9000}) {
            QCOMPARE(booster->margins(job.matrix.pick({row}))->front(), (*all)[static_cast<size_t>(row)]);
        }
        QVERIFY(booster->margins(job.matrix.pick({}))->empty());
    }

    void savedTreesPredictTheSame() {
        const TreeJob job = madeJob(800);
        const auto outcome = trainTrees(job, {});
        const auto booster = Booster::load(outcome->booster, 6);
        QVERIFY(booster);
        const auto margins = booster->margins(job.matrix);
        const auto again = Booster::load(booster->saved(), 6);
        QVERIFY(again);
        QCOMPARE(again->saved(), booster->saved());
        QVERIFY(*again->margins(job.matrix) == *margins);
        const auto parts = booster->contributions(job.matrix);
        for (size_t row = 0; row < margins->size(); ++row) {
            double sum = 0;
            for (size_t f = 0; f < 7; ++f) {
                sum += (*parts)[row * 7 + f];
            }
            QVERIFY(std::abs(sum - (*margins)[row]) < 1e-4);
        }
        QVERIFY(!Booster::load(outcome->booster, 5));
        QVERIFY(!Booster::load("nonsense", 6));
    }

    void rowsOfWeightZeroTeachNothing() {
        TreeJob job = madeJob(1000);
        job.weight.assign(1000, 1.0);
        for (size_t i = 500; i < 1000; ++i) {
            job.weight[i] = 0;
        }
        const auto before = trainTrees(job, {});
        for (size_t i = 500; i < 1000; ++i) {
            job.outcome[i] = 1 - job.outcome[i];
        }
        const auto after = trainTrees(job, {});
        QCOMPARE(after->booster, before->booster);
    }

    void switchesAFeature() {
        TreeJob job = madeJob(1500);
        job.switchFeature = 0;
        const auto outcome = trainTrees(job, {});
        QVERIFY(outcome);
        double away = 0;
        for (size_t i = 0; i < outcome->offMargins.size(); ++i) {
            const bool second = job.matrix.values[i * 6 + 1] > 0.5F;
            away += second ? outcome->onMargins[i] - outcome->offMargins[i]
                           : outcome->offMargins[i] - outcome->onMargins[i];
        }
        QVERIFY(away / static_cast<double>(outcome->offMargins.size()) > 1.0);
    }

    void stopsWhenTold() {
        int asked = 0;
        const auto outcome = trainTrees(madeJob(500), [&](qsizetype, qsizetype) { return ++asked < 10; });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }

    void tellsHowFar() {
        qsizetype last = 0;
        qsizetype all = 0;
        const auto outcome = trainTrees(madeJob(500), [&](qsizetype done, qsizetype total) {
            const bool forward = done >= last;
            last = done;
            all = total;
            return forward;
        });
        QVERIFY(outcome);
        QVERIFY(last > 0 && last <= all);
    }

    void workTravelsAsBytes() {
        TreeJob job = madeJob(50);
        job.weight.assign(50, 0.5);
        job.switchFeature = 3;
        job.compareRows = 7;
        const auto back = TreeJob::load(job.saved());
        QVERIFY(back);
        QCOMPARE(back->saved(), job.saved());
        QVERIFY(!TreeJob::load(job.saved().left(100)));
        QVERIFY(!TreeJob::load("x"));
        TreeOutcome outcome;
        outcome.rounds = 4;
        outcome.margins = {1.5, 2.5};
        outcome.booster = "trees";
        const auto same = TreeOutcome::load(outcome.saved());
        QVERIFY(same);
        QCOMPARE(same->saved(), outcome.saved());
        QVERIFY(!TreeOutcome::load(outcome.saved().chopped(3)));
    }
};

QTEST_APPLESS_MAIN(TreeTrainingTest)
#include "tree_training_test.moc"
