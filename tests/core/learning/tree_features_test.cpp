#include "core/learning/tree_features.h"

#include <QTest>

#include <algorithm>

using namespace saikoku::scoring;

class TreeFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCategoryHasAFeatureForNoValue() {
        Frame frame;
        frame.rows = 4;
        frame.columns = {{QStringLiteral("days"), 0, false, 0, {3, 4, 5, 6}, {}},
                         {QStringLiteral("kind"), 1, true, 2, {}, {0, 1, -1, 2}}};
        const TreeFeatures features = TreeFeatures::of(frame);
        const std::vector<TreeFeatures::Feature> wanted{{0, TreeFeatures::kNumber}, {1, -1}, {1, 0}, {1, 1}};
        QVERIFY(features.features == wanted);
        const TreeMatrix matrix = features.matrix(frame);
        QCOMPARE(matrix.columns, 4);
        // A row each: first level, second level, no value, any other value.
        const std::vector<float> rows{3, 0, 1, 0, 4, 0, 0, 1, 5, 1, 0, 0, 6, 0, 0, 0};
        QVERIFY(matrix.values == rows);
    }

    void aTextKnownOnlyAsFilledIsOneFeature() {
        Frame frame;
        frame.rows = 2;
        frame.columns = {{QStringLiteral("note"), 0, true, 0, {}, {0, -1}}};
        const TreeMatrix matrix = TreeFeatures::of(frame).matrix(frame);
        QVERIFY(matrix.values == std::vector<float>({0, 1}));
    }

    void manyCategoriesStayNarrow() {
        Frame frame;
        frame.rows = 1;
        for (int c = 0; c < 60; ++c) {
            frame.columns.push_back({QStringLiteral("c"), c, true, c < 30 ? 64 : 3, {}, {0}});
        }
        const TreeFeatures features = TreeFeatures::of(frame);
        QVERIFY2(features.features.size() <= 1000, qPrintable(QString::number(features.features.size())));
        // The many levels give way first: 30 × (3 + 1) features for the small ones.
        const auto small = std::count_if(features.features.begin(), features.features.end(),
                                         [](const TreeFeatures::Feature& f) { return f.column >= 30; });
        QCOMPARE(small, 120);
        QVERIFY(features.features.size() > 900);
    }
};

QTEST_APPLESS_MAIN(TreeFeaturesTest)
#include "tree_features_test.moc"
