#include "core/demo/random.h"

#include <QTest>

#include <set>
#include <vector>

using saikoku::demo::Random;

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The numbers themselves: they must be the same on every platform and in
    // every later version, or a seed would no longer name a city.
    void staysTheSame() {
        Random random(1, 2, 3);
        const std::vector<quint64> first{random.next(), random.next(), random.next()};
        Random again(1, 2, 3);
        for (const quint64 value : first) {
            QCOMPARE(again.next(), value);
        }
        QCOMPARE(first[0], Q_UINT64_C(0x5ce8bd6eda014eee));
        QCOMPARE(Random(20261120, 0).below(1'000'000), 647792);
    }

    void streamsDiffer() {
        std::set<quint64> seen;
        for (quint64 stream = 0; stream < 20; ++stream) {
            for (quint64 item = 0; item < 500; ++item) {
                seen.insert(Random(7, stream, item).next());
            }
        }
        QCOMPARE(seen.size(), std::size_t(10'000));
    }

    void keepsItsLimits() {
        Random random(5, 5);
        bool low = false;
        bool high = false;
        for (int i = 0; i < 20'000; ++i) {
            const int value = random.between(-3, 4);
            QVERIFY(value >= -3 && value <= 4);
            low = low || value == -3;
            high = high || value == 4;
            const double unit = random.unit();
            QVERIFY(unit >= 0 && unit < 1);
            const double bell = random.bell();
            QVERIFY(bell >= -1 && bell <= 1);
        }
        QVERIFY(low && high);
    }

    void drawsByWeight() {
        Random random(9, 9);
        int counts[3] = {};
        for (int i = 0; i < 30'000; ++i) {
            ++counts[random.weighted({1.0, 0.0, 3.0})];
        }
        QCOMPARE(counts[1], 0);
        QVERIFY2(counts[0] > 7'000 && counts[0] < 8'000, qPrintable(QString::number(counts[0])));
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
