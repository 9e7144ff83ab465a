#include "core/learning/binning.h"

#include <QTest>

#include <numeric>

#include "core/learning/random.h"

using namespace saikoku::scoring;

namespace {

/// Numbers spread evenly, the first column nearly always zero.
Frame madeFrame(int columns) {
    Random random(1);
    Frame frame;
    frame.rows = 200;
    for (int c = 0; c < columns; ++c) {
        FrameColumn column{QString::number(c), c, false, 0, {}, {}};
        for (int row = 0; row < 200; ++row) {
            column.numbers.push_back(c == 0 ? static_cast<double>(row / 190) : random.uniform());
        }
        frame.columns.push_back(column);
    }
    return frame;
}

int coefficients(const std::vector<BinnedColumn>& bins) {
    return std::accumulate(bins.begin(), bins.end(), 0,
                           [](int sum, const BinnedColumn& one) { return sum + one.bins; });
}

}  // namespace

class BinningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyColumnsGetFewerBins() {
        const auto few = chooseBins(madeFrame(10), 10, 200);
        QCOMPARE(few.size(), size_t(10));
        QVERIFY(few[5].bins > 8);
        const auto more = chooseBins(madeFrame(50), 10, 200);
        QCOMPARE(more.size(), size_t(50));
        QVERIFY(more[5].bins >= 3 && more[5].bins < few[5].bins);
        QVERIFY(coefficients(more) <= 200);
    }

    // Learning takes the third power of the coefficients' number.
    void fortyColumnsAreNoFortyTimesTwenty() {
        Frame frame = madeFrame(40);
        for (FrameColumn& column : frame.columns) {
            const std::vector<double> some = column.numbers;
            for (int i = 0; i < 9; ++i) {
                column.numbers.insert(column.numbers.end(), some.begin(), some.end());
            }
        }
        frame.rows *= 10;
        const auto bins = chooseBins(frame);
        QCOMPARE(bins.size(), size_t(40));
        QVERIFY(coefficients(bins) > 400 && coefficients(bins) <= 600);
    }

    void tooManyColumnsLoseTheLeastTelling() {
        const Frame frame = madeFrame(200);
        const auto bins = chooseBins(frame, 10, 200);
        QVERIFY(bins.size() > 40 && coefficients(bins) <= 200);
        QVERIFY(bins.front().feature != 0);
        for (size_t i = 1; i < bins.size(); ++i) {
            QVERIFY(bins[i - 1].feature < bins[i].feature);
        }
        QCOMPARE(binRows(bins, frame).slots, static_cast<int>(bins.size()));
    }
};

QTEST_APPLESS_MAIN(BinningTest)
#include "binning_test.moc"
