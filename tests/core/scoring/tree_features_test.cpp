#include "core/scoring/tree_features.h"

#include <QTest>

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
};

QTEST_APPLESS_MAIN(TreeFeaturesTest)
#include "tree_features_test.moc"
