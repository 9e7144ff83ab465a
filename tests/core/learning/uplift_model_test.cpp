#include "core/learning/uplift_model.h"

#include <QTest>

#include <cmath>

#include "core/learning/outcome.h"
#include "core/learning/random.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

namespace {

/// A call moves the forgetful by .25 and nobody else; the well-off pay anyway.
QByteArray madeTrial(int rows, quint64 seed, std::vector<double>* effects = nullptr) {
    Random random(seed);
    QByteArray csv("income,habit,noise,called,paid\n");
    for (int i = 0; i < rows; ++i) {
        const double income = random.uniform();
        const auto habit = random.below(3);
        const bool called = random.uniform() < 0.5;
        const double effect = habit == 1 ? 0.25 : 0.0;
        const double p = 0.1 + 0.5 * income + (called ? effect : 0.0);
        if (effects != nullptr) {
            effects->push_back(effect);
        }
        csv += QByteArray::number(income, 'f', 3) + ',' + QByteArray("abc").mid(habit, 1) + ',' +
               QByteArray::number(random.below(9)) + (called ? ",call" : ",none") +
               (random.uniform() < p ? ",1\n" : ",0\n");
    }
    return csv;
}

UpliftRequest wanted(EngineKind engine) {
    UpliftRequest request;
    request.target = QStringLiteral("paid");
    request.treatment = QStringLiteral("called");
    request.control = QStringLiteral("none");
    request.engine = engine;
    request.columns.special = {QStringLiteral("paid"), QStringLiteral("called")};
    return request;
}

}  // namespace

class UpliftModelTest : public QObject {
    Q_OBJECT

    InProcessTrainingHost m_host;
    TextTable m_train = madeTable(madeTrial(3500, 1));

private Q_SLOTS:
    void findsWhomTheCallMoves_data() {
        QTest::addColumn<int>("engine");
        QTest::newRow("auto") << static_cast<int>(EngineKind::Auto);
        QTest::newRow("xgboost") << static_cast<int>(EngineKind::Xgboost);
    }
    void findsWhomTheCallMoves() {
        QFETCH(int, engine);
        const auto model = UpliftModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host, {});
        QVERIFY(model);
        std::vector<double> truth;
        const TextTable test = madeTable(madeTrial(2000, 2, &truth));
        const auto effects = model->effects(test, false, nullptr);
        double moved = 0;
        double others = 0;
        double movedRows = 0;
        for (size_t i = 0; i < truth.size(); ++i) {
            (truth[i] > 0 ? moved : others) += (*effects)[i];
            movedRows += truth[i] > 0 ? 1 : 0;
        }
        moved /= movedRows;
        others /= static_cast<double>(truth.size()) - movedRows;
        QVERIFY2(moved > 0.15 && moved < 0.35, qPrintable(QString::number(moved)));
        QVERIFY2(std::abs(others) < 0.07, qPrintable(QString::number(others)));
        const QJsonObject qinis = model->validation().value(QStringLiteral("qini_by_kind")).toObject();
        QCOMPARE(qinis.size(), engine == static_cast<int>(EngineKind::Auto) ? 4 : 2);
        QCOMPARE(model->engineName(), model->kind() <= UpliftKind::LogisticTwo ? QStringLiteral("logistic")
                                                                               : QStringLiteral("xgboost"));
    }

    void fileHoldsTheWholeModel_data() {
        QTest::addColumn<int>("engine");
        QTest::newRow("xgboost") << static_cast<int>(EngineKind::Xgboost);
        QTest::newRow("logistic") << static_cast<int>(EngineKind::Logistic);
    }
    void fileHoldsTheWholeModel() {
        QFETCH(int, engine);
        const auto model = UpliftModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host, {});
        const QByteArray bytes = model->toFile().toBytes();
        const auto loaded = UpliftModel::fromFile(ModelFile::fromBytes(bytes).value());
        QVERIFY(loaded);
        QCOMPARE(loaded->toFile().toBytes(), bytes);
        QVERIFY(*loaded->effects(m_train, false, nullptr) == *model->effects(m_train, false, nullptr));
        QCOMPARE(UpliftModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host, {})
                     ->toFile()
                     .toBytes(),
                 bytes);
    }

    void timeOrderedFoldsAreUsed_data() {
        QTest::addColumn<int>("engine");
        QTest::newRow("xgboost") << static_cast<int>(EngineKind::Xgboost);
        QTest::newRow("logistic") << static_cast<int>(EngineKind::Logistic);
    }
    void timeOrderedFoldsAreUsed() {
        QFETCH(int, engine);
        TextTable trial = m_train;
        TextColumn month{QStringLiteral("month"), {QStringLiteral("2026-01"), QStringLiteral("2026-02")}, {}};
        for (qsizetype row = 0; row < trial.rows; ++row) {
            month.codes.push_back(row < 2500 ? 0 : 1);
        }
        trial.columns.push_back(month);
        UpliftRequest request = wanted(static_cast<EngineKind>(engine));
        request.columns.timeColumn = QStringLiteral("month");
        const auto model = UpliftModel::fit(trial, request, m_host, {});
        QVERIFY(model);
        QCOMPARE(model->validation().value(QStringLiteral("folds")).toInt(), 1);
        QCOMPARE(model->validation().value(QStringLiteral("checked_rows")).toInt(), 1000);
        QVERIFY(model->validation().value(QStringLiteral("qini")).isDouble());
    }

    void trainingStopsWhenTold() {
        for (const EngineKind engine : {EngineKind::Logistic, EngineKind::Xgboost}) {
            const auto model =
                UpliftModel::fit(m_train, wanted(engine), m_host, [](qsizetype, qsizetype) { return false; });
            QVERIFY(!model);
            QCOMPARE(model.error().code, ErrorCode::Cancelled);
        }
    }

    void oneArmIsNoTrial() {
        const auto model =
            UpliftModel::fit(madeTable("x,called,paid\n1,none,1\n2,none,0\n3,none,1\n4,none,0\n"),
                             wanted(EngineKind::Auto), m_host, {});
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::BadInput);
        QVERIFY(model.error().message.contains(QStringLiteral("\"called\"")));
    }
};

QTEST_APPLESS_MAIN(UpliftModelTest)
#include "uplift_model_test.moc"
