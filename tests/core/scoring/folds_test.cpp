#include "core/scoring/folds.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace saikoku::scoring;

class FoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsCheckedOnceAndClassesAreEven() {
        std::vector<int> classes;
        for (int i = 0; i < 1000; ++i) {
            classes.push_back(i % 10 == 0 ? 1 : 0);
        }
        const std::vector<Fold> folds = randomFolds(classes, 5, 3);
        std::set<qsizetype> seen;
        for (const Fold& fold : folds) {
            QCOMPARE(fold.learn.size() + fold.check.size(), size_t(1000));
            QCOMPARE(std::count_if(fold.check.begin(), fold.check.end(),
                                   [](qsizetype row) { return row % 10 == 0; }),
                     20);
            for (const qsizetype row : fold.check) {
                QVERIFY(seen.insert(row).second);
            }
        }
        QCOMPARE(seen.size(), size_t(1000));
        QVERIFY(randomFolds(classes, 5, 3)[0].check == folds[0].check);
        QVERIFY(randomFolds(classes, 5, 4)[0].check != folds[0].check);
    }

    void timeNeverRunsBackwards() {
        std::vector<double> time;
        for (int i = 0; i < 400; ++i) {
            time.push_back((i * 37) % 100);  // rows of one moment, in no order
        }
        const std::vector<Fold> folds = timeFolds(time, 4);
        QCOMPARE(folds.size(), size_t(4));
        for (const Fold& fold : folds) {
            const auto moment = [&](qsizetype row) { return time[static_cast<size_t>(row)]; };
            double last = -1;
            for (const qsizetype row : fold.learn) {
                last = std::max(last, moment(row));
            }
            for (const qsizetype row : fold.check) {
                QVERIFY(moment(row) > last);
            }
        }
    }

    void oneMomentHasNoTimeFolds() { QVERIFY(timeFolds(std::vector<double>(50, 1.0), 4).empty()); }
};

QTEST_APPLESS_MAIN(FoldsTest)
#include "folds_test.moc"
