#include "core/learning/tree_block.h"

#include <QTest>

#include <limits>

#include "core/learning/booster.h"
#include "core/learning/random.h"
#include "core/learning/ubjson.h"

using namespace saikoku;
using namespace saikoku::scoring;

namespace {

constexpr int kColumns = 3;

TreeMatrix madeMatrix(int rows) {
    Random random(3);
    TreeMatrix matrix{kColumns, {}};
    for (int i = 0; i < rows * kColumns; ++i) {
        matrix.values.push_back(i % 11 == 0 ? std::numeric_limits<float>::quiet_NaN()
                                            : static_cast<float>(random.uniform()));
    }
    return matrix;
}

Booster madeBooster(const TreeMatrix& matrix, int depth, int rounds) {
    std::vector<float> outcome;
    for (qsizetype row = 0; row < matrix.rows(); ++row) {
        outcome.push_back(matrix.values[static_cast<size_t>(row) * kColumns] > 0.5F ? 1.0F : 0.0F);
    }
    auto training = BoosterTraining::begin(matrix, outcome, {}, {depth, 0.1, 1, 1, 0.8, 0.8}, 1, 1);
    for (int i = 0; i < rounds; ++i) {
        if (!training->grow()) {
            qFatal("can't grow");
        }
    }
    return training->finish();
}

/// The first bytes after a name of the form, in which the name's length comes before it.
qsizetype placeAfter(const QByteArray& block, const QByteArray& name, qsizetype from = 0) {
    const qsizetype at = block.indexOf(name, from);
    return at < 0 ? -1 : at + name.size();
}

constexpr qsizetype kListHead = 4 + 9;  // "[$l#" and "L" with eight bytes

}  // namespace

class TreeBlockTest : public QObject {
    Q_OBJECT

    TreeMatrix m_matrix = madeMatrix(600);
    QByteArray m_block = madeBooster(m_matrix, 3, 5).saved();

    void refused(const QByteArray& block, const char* detail) {
        const auto checked = checkedTrees(block, kColumns);
        QVERIFY2(!checked, detail);
        QCOMPARE(checked.error().code, ErrorCode::Corrupt);
        QCOMPARE(checked.error().detail, QStringLiteral("trees: ") + QString::fromLatin1(detail));
    }
    /// Another number in the list of the first tree.
    QByteArray withNumber(const char* list, int node, qint32 number) const {
        QByteArray changed = m_block;
        const qsizetype at = placeAfter(changed, list) + kListHead + 4 * node;
        for (int i = 0; i < 4; ++i) {
            changed[at + i] = static_cast<char>(static_cast<quint32>(number) >> (24 - 8 * i));
        }
        return changed;
    }

private Q_SLOTS:
    void givesBackWhatWasSaved_data() {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("rounds");
        QTest::newRow("one small tree") << 1 << 1;
        QTest::newRow("deep trees") << 6 << 30;
        QTest::newRow("more trees than a byte counts") << 2 << 300;
    }
    void givesBackWhatWasSaved() {
        QFETCH(int, depth);
        QFETCH(int, rounds);
        const Booster made = madeBooster(m_matrix, depth, rounds);
        const auto checked = checkedTrees(made.saved(), kColumns);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        const auto loaded = Booster::load(*checked, kColumns);
        QVERIFY(loaded);
        QCOMPARE(*loaded->margins(m_matrix), *made.margins(m_matrix));
        QCOMPARE(*loaded->contributions(m_matrix), *made.contributions(m_matrix));
        QCOMPARE(checkedTrees(*checked, kColumns).value(), *checked);
        const bool savesMore = made.saved().contains("iteration_indptr");  // XGBoost 2 and later
        QVERIFY(savesMore || *checked == made.saved());
    }

    void refusesWhatDoesNotHoldTogether() {
        refused({}, "form");
        refused("{", "form");
        refused(m_block.chopped(1), "form");
        refused(m_block + '}', "form");
        QVERIFY(!checkedTrees(m_block, kColumns + 1));
        refused(withNumber("left_children", 0, 0), "children");         // round and round
        refused(withNumber("left_children", 0, 100'000), "children");   // beyond the nodes
        refused(withNumber("left_children", 0, -7), "children");
        refused(withNumber("right_children", 0, 1), "children");        // one child of two parents
        refused(withNumber("parents", 1, 2), "children");
        refused(withNumber("split_indices", 0, kColumns), "numbers");   // no such feature
        refused(withNumber("split_indices", 0, -1), "numbers");
        refused(withNumber("split_conditions", 0, 0x7FC00000), "numbers");  // NaN
        refused(withNumber("split_conditions", 0, 0x7F800000), "numbers");  // infinite
        refused(withNumber("sum_hessian", 0, 0), "numbers");
        QByteArray other = m_block;
        other.replace("binary:logistic", "multi:softprobx");
        refused(other, "parameters");
        other = m_block;
        other.replace("SL" + QByteArray::fromHex("0000000000000001") + "5", "SL" + QByteArray::fromHex("0000000000000001") + "6");
        refused(other, "number of trees");
    }

    void readsNoMoreThanThereIs_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray name = "{i\x01" "a";
        QTest::newRow("floats without end") << name + "[$d#L" + QByteArray::fromHex("7fffffffffffffff") + '}';
        QTest::newRow("nothing, without end") << name + "[$Z#L" + QByteArray::fromHex("7fffffffffffffff") + '}';
        QTest::newRow("a list without end") << name + "[#L" + QByteArray::fromHex("7fffffffffffffff") + '}';
        QTest::newRow("a text without end") << name + "SL" + QByteArray::fromHex("7fffffffffffffff") + '}';
        QTest::newRow("less than nothing") << name + "Si\xFF}";
        QTest::newRow("lists in lists") << name + QByteArray(1'000'000, '[');
        QTest::newRow("objects in objects") << QByteArray("{i\x01" "a").repeated(1'000'000);
        QTest::newRow("a name twice") << name + "Z" + name.mid(1) + "Z}";
        QTest::newRow("more values than a model has") << name + '[' + QByteArray(2'000'000, 'Z') + "]}";
    }
    void readsNoMoreThanThereIs() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readUbjson(bytes));
    }
};

QTEST_APPLESS_MAIN(TreeBlockTest)
#include "tree_block_test.moc"
