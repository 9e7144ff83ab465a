#include "core/learning/folds.h"

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

    void fewMomentsGiveFewFolds_data() {
        QTest::addColumn<std::vector<int>>("rowsOfMoment");
        QTest::addColumn<std::vector<int>>("learnt");  // of each fold
        QTest::newRow("two halves") << std::vector<int>{200, 200} << std::vector<int>{200};
        QTest::newRow("late") << std::vector<int>{360, 40} << std::vector<int>{360};
        QTest::newRow("three") << std::vector<int>{120, 120, 160} << std::vector<int>{240};
        QTest::newRow("four") << std::vector<int>{100, 100, 100, 100} << std::vector<int>{200, 300};
        QTest::newRow("too early") << std::vector<int>{10, 390} << std::vector<int>{};
        QTest::newRow("too late") << std::vector<int>{395, 5} << std::vector<int>{};
    }
    void fewMomentsGiveFewFolds() {
        QFETCH(std::vector<int>, rowsOfMoment);
        QFETCH(std::vector<int>, learnt);
        std::vector<double> time;
        for (size_t moment = 0; moment < rowsOfMoment.size(); ++moment) {
            time.insert(time.end(), static_cast<size_t>(rowsOfMoment[moment]), static_cast<double>(moment));
        }
        const std::vector<Fold> folds = timeFolds(time, 4);
        QCOMPARE(folds.size(), learnt.size());
        size_t checked = 0;
        for (size_t f = 0; f < folds.size(); ++f) {
            QCOMPARE(folds[f].learn.size(), static_cast<size_t>(learnt[f]));
            checked += folds[f].check.size();
        }
        QCOMPARE(checked, learnt.empty() ? 0 : time.size() - static_cast<size_t>(learnt.front()));
    }

    void saysWhenTimeIsOfNoUse_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<bool>("used");
        QByteArray two("t,x\n");
        QByteArray one("t,x\n");
        for (int i = 0; i < 40; ++i) {
            two += i < 20 ? "2026-01-01,1\n" : "2026-02-01,1\n";
            one += "2026-01-01,1\n";
        }
        QTest::newRow("two days") << two << true;
        QTest::newRow("one day") << one << false;
    }
    void saysWhenTimeIsOfNoUse() {
        QFETCH(QByteArray, csv);
        QFETCH(bool, used);
        const TextTable table = readTableBytes(csv, QStringLiteral("t")).value();
        std::vector<int> classes;
        for (int i = 0; i < 40; ++i) {
            classes.push_back(i % 2);
        }
        QStringList warnings;
        const auto folds = makeFolds(table, QStringLiteral("t"), classes, 5, 1, warnings);
        QVERIFY(folds);
        QCOMPARE(folds->size(), used ? size_t(1) : size_t(5));
        QCOMPARE(warnings.join(QString()).contains(QStringLiteral("\"t\"")), !used);
        // The earlier rows know one class only.
        for (size_t i = 0; i < 20; ++i) {
            classes[i] = 0;
        }
        warnings.clear();
        QCOMPARE(makeFolds(table, QStringLiteral("t"), classes, 5, 1, warnings)->size(), size_t(5));
        QCOMPARE(warnings.size(), 1);
    }

    void oneMomentHasNoTimeFolds() { QVERIFY(timeFolds(std::vector<double>(50, 1.0), 4).empty()); }
};

QTEST_APPLESS_MAIN(FoldsTest)
#include "folds_test.moc"
