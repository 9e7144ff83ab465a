#include "core/learning/shared_fit.h"

#include <QTest>

#include <cmath>

#include "core/learning/random.h"

using namespace saikoku::scoring;

namespace {

constexpr int kPersons = 1200;
constexpr int kTries = 12;

/// Persons whose levels differ by a variance of four, each with two parts of the
/// week; the level is the same in both.
Attempts madeAttempts() {
    Random random(5);
    Attempts all;
    all.persons = kPersons;
    all.rows = {1, 1, {}, {}};
    std::vector<double> level;
    for (int p = 0; p < kPersons; ++p) {
        double normal = -6;
        for (int i = 0; i < 12; ++i) {
            normal += random.uniform();
        }
        level.push_back(2 * normal);
    }
    for (int i = 0; i < kPersons * kTries; ++i) {
        const int person = i / kTries;
        all.rows.index.push_back(0);
        all.part.push_back(i % 2);
        all.person.push_back(person);
        all.outcome.push_back(random.uniform() < sigmoid(level[static_cast<size_t>(person)]) ? 1.0F : 0.0F);
    }
    return all;
}

const std::vector<PenaltyBlock> kBlocks{{0, 1, exchangeableStructure(1)}};

PartMatrix covarianceOf(const Attempts& attempts) {
    SharedFit fit(attempts, kBlocks);
    fit.learn(2);
    return fit.covariance;
}

}  // namespace

class SharedFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSampleOfPersonsSaysTheSameOfAll() {
        const Attempts all = madeAttempts();
        const PartMatrix whole = covarianceOf(all);
        QVERIFY2(whole(0, 0) > 2.5, qPrintable(QString::number(whole(0, 0))));
        const auto some = all.rowsOfSomePersons(0, kPersons * kTries, 300);
        QCOMPARE(some.size(), size_t(300 * kTries));
        const PartMatrix sampled = covarianceOf(all.pick(some));
        QVERIFY2((sampled - whole).norm() < 0.25 * whole.norm(),
                 qPrintable(QStringLiteral("%1 of %2").arg(sampled(0, 0)).arg(whole(0, 0))));
    }

    void personsWithoutAttemptsSayNothing() {
        Attempts all = madeAttempts();
        const PartMatrix alone = covarianceOf(all);
        for (int& person : all.person) {
            person += 9 * kPersons;  // after many who appear later only
        }
        all.persons = 10 * kPersons;
        QVERIFY(covarianceOf(all).isApprox(alone, 1e-12));
        SharedFit fit(all, kBlocks);
        fit.learn(2);
        QVERIFY(fit.effectOf(0) == nullptr);
        QVERIFY(fit.effectOf(9 * kPersons) != nullptr);
        QVERIFY(fit.effectOf(-1) == nullptr);
    }

    void nobodyIsNamed() {
        Attempts all = madeAttempts();
        std::fill(all.person.begin(), all.person.end(), -1);
        SharedFit fit(all, kBlocks);
        fit.learn(2);
        fit.settle(1);
        QVERIFY(fit.covariance.allFinite());
    }
};

QTEST_APPLESS_MAIN(SharedFitTest)
#include "shared_fit_test.moc"
