#include "core/learning/binary_model.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <optional>

#include "core/learning/logistic_engine.h"
#include "core/learning/outcome.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

namespace {

BinaryRequest wanted(EngineKind engine) {
    BinaryRequest request;
    request.target = QStringLiteral("paid");
    request.engine = engine;
    return request;
}

double areaOf(const BinaryModel& model, const TextTable& table) {
    return areaUnderCurve(model.probabilities(table, false, nullptr).value(),
                          readOutcome(table, QStringLiteral("paid"), {}, false).value())
        .value();
}

}  // namespace

class BinaryModelTest : public QObject {
    Q_OBJECT

    InProcessTrainingHost m_host;
    TextTable m_train = madeTable(madeArrears(1200, 1));
    TextTable m_test = madeTable(madeArrears(1500, 2));
    std::optional<BinaryModel> m_trees;
    std::optional<BinaryModel> m_points;

    const BinaryModel& model(int engine) const {
        return engine == static_cast<int>(EngineKind::Xgboost) ? *m_trees : *m_points;
    }

private Q_SLOTS:
    void initTestCase() {
        auto trees = BinaryModel::fit(m_train, wanted(EngineKind::Xgboost), m_host, {});
        auto points = BinaryModel::fit(m_train, wanted(EngineKind::Logistic), m_host, {});
        QVERIFY(trees && points);
        m_trees = std::move(*trees);
        m_points = std::move(*points);
    }

    void learns_data() {
        QTest::addColumn<int>("engine");
        QTest::addColumn<QString>("name");
        QTest::newRow("trees") << static_cast<int>(EngineKind::Xgboost) << QStringLiteral("xgboost");
        QTest::newRow("points") << static_cast<int>(EngineKind::Logistic) << QStringLiteral("logistic");
    }
    void learns() {
        QFETCH(int, engine);
        QFETCH(QString, name);
        QCOMPARE(model(engine).engine().name(), name);
        QVERIFY2(areaOf(model(engine), m_test) > 0.70,
                 qPrintable(QString::number(areaOf(model(engine), m_test))));
        QVERIFY(model(engine).warnings().join(QLatin1Char('\n')).contains(QStringLiteral("\"no\"")));
        QVERIFY(model(engine).warnings().join(QLatin1Char('\n')).contains(QStringLiteral("\"office\"")));
    }

    void autoTakesTheLowerLoss() {
        const auto model = BinaryModel::fit(m_train, wanted(EngineKind::Auto), m_host, {});
        QVERIFY(model);
        const QJsonObject losses = model->validation().value(QStringLiteral("log_loss_by_engine")).toObject();
        QCOMPARE(losses.size(), 2);
        const double other =
            losses
                .value(model->engine().name() == QLatin1String("xgboost") ? QStringLiteral("logistic")
                                                                          : QStringLiteral("xgboost"))
                .toDouble();
        QVERIFY(losses.value(model->engine().name()).toDouble() <= other);
    }

    void fileHoldsTheWholeModel_data() { learns_data(); }
    void fileHoldsTheWholeModel() {
        QFETCH(int, engine);
        const QByteArray bytes = model(engine).toFile().toBytes();
        const auto again = BinaryModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host, {});
        QCOMPARE(again->toFile().toBytes(), bytes);
        const auto loaded = BinaryModel::fromFile(ModelFile::fromBytes(bytes).value());
        QVERIFY(loaded);
        QCOMPARE(loaded->toFile().toBytes(), bytes);
        QVERIFY(*loaded->probabilities(m_test, false, nullptr) ==
                *model(engine).probabilities(m_test, false, nullptr));
        QVERIFY(loaded->schema() == model(engine).schema());
    }

    void refusesDamagedFiles() {
        const QByteArray bytes = m_points->toFile().toBytes();
        for (const qsizetype at : {qsizetype(3), qsizetype(40), bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QCOMPARE(ModelFile::fromBytes(changed).error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(ModelFile::fromBytes(bytes.chopped(1)).error().code, ErrorCode::Corrupt);
        QCOMPARE(ModelFile::fromBytes({}).error().code, ErrorCode::Corrupt);
        QByteArray newer = bytes;
        newer[17] = 2;  // the version's last byte
        QCOMPARE(ModelFile::fromBytes(newer).error().code, ErrorCode::Corrupt);
        newer = newer.chopped(32) + QCryptographicHash::hash(newer.chopped(32), QCryptographicHash::Sha256);
        QCOMPARE(ModelFile::fromBytes(newer).error().code, ErrorCode::NewerSchema);
        ModelFile other = m_points->toFile();
        other.description.insert(QStringLiteral("kind"), QStringLiteral("contact"));
        QVERIFY(!BinaryModel::fromFile(other));
        ModelFile broken = m_points->toFile();
        QJsonObject engine = broken.description.value(QStringLiteral("engine")).toObject();
        engine.remove(QStringLiteral("coefficients"));
        broken.description.insert(QStringLiteral("engine"), engine);
        QCOMPARE(BinaryModel::fromFile(broken).error().code, ErrorCode::Corrupt);
    }

    // The hash says that nobody changed the file by accident; the content must still fit.
    void refusesContentThatDoesNotFit_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("feature not there") << QStringLiteral("feature") << QJsonValue(99);
        QTest::newRow("feature below zero") << QStringLiteral("feature") << QJsonValue(-1);
        QTest::newRow("number as category") << QStringLiteral("category") << QJsonValue(true);
        QTest::newRow("more bins than cuts") << QStringLiteral("bins") << QJsonValue(500);
        QTest::newRow("cuts that fall") << QStringLiteral("cuts") << QJsonValue(QJsonArray{3, 2, 1});
        QTest::newRow("cuts of text")
            << QStringLiteral("cuts") << QJsonValue(QJsonArray{QStringLiteral("x")});
    }
    void refusesContentThatDoesNotFit() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        ModelFile file = m_points->toFile();
        QJsonObject engine = file.description.value(QStringLiteral("engine")).toObject();
        QJsonArray bins = engine.value(QStringLiteral("bins")).toArray();
        QJsonObject days = bins[0].toObject();
        QCOMPARE(days.value(QStringLiteral("category")).toBool(), false);
        QJsonArray coefficients = engine.value(QStringLiteral("coefficients")).toArray();
        const qsizetype before = days.value(QStringLiteral("bins")).toInteger();
        days.insert(key, value);
        if (key == QLatin1String("cuts")) {
            days.insert(QStringLiteral("bins"), value.toArray().size() + 2);
        }
        // As many coefficients as the bins say, so that only the bins are wrong.
        for (qsizetype i = before; i < days.value(QStringLiteral("bins")).toInteger(); ++i) {
            coefficients.prepend(0.0);
        }
        for (qsizetype i = days.value(QStringLiteral("bins")).toInteger(); i < before; ++i) {
            coefficients.removeFirst();
        }
        bins[0] = days;
        engine.insert(QStringLiteral("bins"), bins);
        engine.insert(QStringLiteral("coefficients"), coefficients);
        file.description.insert(QStringLiteral("engine"), engine);
        const auto resealed = ModelFile::fromBytes(file.toBytes());
        QVERIFY(resealed);
        const auto model = BinaryModel::fromFile(*resealed);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Corrupt);
    }

    void refusesTreesThatAskForWhatIsNotThere_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("value");
        QTest::newRow("feature") << QByteArray("split_indices") << 30000;
        QTest::newRow("child not there") << QByteArray("left_children") << 30000;
        QTest::newRow("child is its own parent") << QByteArray("right_children") << 0;
    }
    void refusesTreesThatAskForWhatIsNotThere() {
        QFETCH(QByteArray, list);
        QFETCH(int, value);
        ModelFile file = m_trees->toFile();
        QByteArray& block = file.blocks[0];
        // UBJSON: name, "[$l#L", eight bytes of count, four bytes a number.
        const QByteArray head = list + "[$l#L";
        const qsizetype at = block.indexOf(head) + head.size() + 8;
        QVERIFY(at > head.size() + 8);
        qToBigEndian(static_cast<qint32>(value), block.data() + at);
        const auto model = BinaryModel::fromFile(ModelFile::fromBytes(file.toBytes()).value());
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Corrupt);
    }

    void reasonsAddUp_data() { learns_data(); }
    void reasonsAddUp() {
        QFETCH(int, engine);
        const auto reasons = model(engine).explain(m_test, {0, 7, 19});
        QVERIFY(reasons);
        QCOMPARE(reasons->size(), size_t(3));
        for (const Explanation& reason : *reasons) {
            double sum = reason.base;
            for (const double part : reason.parts) {
                sum += part;
            }
            QVERIFY(std::abs(sum - reason.score) < 1e-3);
            QCOMPARE(reason.parts.size(), m_train.columns.size());
            QCOMPARE(reason.parts[0], 0.0);  // "no" is left out
            QVERIFY(reason.parts[1] != 0.0);
        }
    }

    void pointsTableReads() {
        const auto& engine = dynamic_cast<const LogisticEngine&>(m_points->engine());
        double west = 0;
        double east = 0;
        bool open = false;
        for (const PointsLine& line : engine.points(m_points->schema(), emptyFrame(m_points->schema()))) {
            west = line.range == QLatin1String("West") ? line.points : west;
            east = line.range == QLatin1String("East") ? line.points : east;
            open =
                open || (line.column == QLatin1String("days") && line.range.startsWith(QLatin1String("> ")));
        }
        QVERIFY(west > east + 10);  // 1.2 in logits is 35 points
        QVERIFY(open);
    }

    void pointsSayTheCalibratedProbability() {
        const auto& engine = dynamic_cast<const LogisticEngine&>(m_points->engine());
        const Frame frame = buildFrame(m_points->schema(), m_test, false).value();
        const double logit = engine.scores(frame)->front();
        const auto base = [&](const Calibrator::Line& line) {
            return engine.points(m_points->schema(), emptyFrame(m_points->schema()), line)[0].points;
        };
        const double unit = 20 / std::log(2.0);
        const double intercept = base({}) / unit;
        const auto platt = Calibrator::fromJson({{QStringLiteral("kind"), QStringLiteral("platt")},
                                                 {QStringLiteral("parameters"), QJsonArray{0.3, 0.5}}});
        QVERIFY(platt && platt->line());
        // Everyone's points carry the shift once; the others are scaled by the slope.
        const double rest = (logit - intercept) * platt->line()->slope;
        const double sum = base(*platt->line()) / unit + rest;
        QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - platt->probability(logit)) < 1e-12);
        QVERIFY(!Calibrator::fromJson({{QStringLiteral("kind"), QStringLiteral("beta")},
                                       {QStringLiteral("parameters"), QJsonArray{0.3, 0.5, 1}}})
                     ->line());
    }

    void unseenAndMissingAreScored() {
        QStringList warnings;
        const auto p = m_trees->probabilities(
            madeTable("no,days,amount,district,due,office\n1,,500,Centre,,main\n2,10,,,2027-01-01,branch\n"),
            false, &warnings);
        QVERIFY(p);
        for (const double value : *p) {
            QVERIFY(value > 0 && value < 1);
        }
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].contains(QStringLiteral("\"district\", line 2: \"Centre\"")),
                 qPrintable(warnings[0]));
    }

    void strictRefusesLeaks() {
        TextTable leaky = m_train;
        TextColumn copy = leaky.columns[6];
        copy.name = QStringLiteral("paid_on");
        copy.values = {};
        for (const QString& value : leaky.columns[6].values) {
            copy.values << (value == QLatin1String("1") ? QStringLiteral("2026-05-01") : QString());
        }
        leaky.columns.push_back(copy);
        BinaryRequest request = wanted(EngineKind::Logistic);
        request.strict = true;
        const auto refused = BinaryModel::fit(leaky, request, m_host, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(QStringLiteral("paid_on")));
        request.strict = false;
        const auto warned = BinaryModel::fit(leaky, request, m_host, {});
        QVERIFY(warned);
        QVERIFY(warned->warnings().join(QLatin1Char('\n')).contains(QStringLiteral("paid_on")));
    }

    void timeOrderedFoldsAreUsed() {
        // Nobody of the earlier half pays late; the later half, which is checked, does.
        QByteArray csv("seen,noise,paid\n");
        Random random(4);
        for (int i = 0; i < 800; ++i) {
            const bool later = i >= 400;
            csv += QByteArray::number(2000 + i) + ',' + QByteArray::number(random.uniform()) +
                   (random.uniform() < (later ? 0.8 : 0.2) ? ",1\n" : ",0\n");
        }
        BinaryRequest request = wanted(EngineKind::Logistic);
        request.columns.timeColumn = QStringLiteral("seen");
        request.columns.excluded = {QStringLiteral("seen")};
        const auto model = BinaryModel::fit(madeTable(csv), request, m_host, {});
        QVERIFY(model);
        QVERIFY(model->schema().timeOrdered);
        QCOMPARE(model->validation().value(QStringLiteral("folds")).toInt(), 4);
        QCOMPARE(model->validation().value(QStringLiteral("checked_rows")).toInt(), 400);
        const QJsonObject figures = model->validation().value(QStringLiteral("figures")).toObject();
        QVERIFY(figures.value(QStringLiteral("base_rate")).toDouble() > 0.7);
    }

    void nothingToLearn() {
        const auto model =
            BinaryModel::fit(madeTable("x,paid\n1,0\n2,0\n3,0\n"), wanted(EngineKind::Auto), m_host, {});
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::BadInput);
        const auto one =
            BinaryModel::fit(madeTable("x,paid\n1,0\n2,0\n3,1\n"), wanted(EngineKind::Auto), m_host, {});
        QVERIFY(!one);
        QVERIFY2(one.error().message.contains(QStringLiteral("Only one row")),
                 qPrintable(one.error().message));
        // Columns that all are left out still leave the base rate.
        QByteArray csv("x,paid\n");
        for (int i = 0; i < 100; ++i) {
            csv += i % 4 == 0 ? "same,1\n" : "same,0\n";
        }
        const auto flat = BinaryModel::fit(madeTable(csv), wanted(EngineKind::Auto), m_host, {});
        QVERIFY(flat);
        QVERIFY(std::abs(flat->probabilities(madeTable(csv), false, nullptr)->front() - 0.25) < 0.01);
        QVERIFY(flat->warnings().join(QLatin1Char('\n')).contains(QStringLiteral("No column is left")));
    }

    void trainingStopsWhenTold_data() { learns_data(); }
    void trainingStopsWhenTold() {
        QFETCH(int, engine);
        const auto model = BinaryModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host,
                                            [](qsizetype, qsizetype) { return false; });
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
    }

    void tellsHowFarItIs_data() { learns_data(); }
    void tellsHowFarItIs() {
        QFETCH(int, engine);
        qsizetype last = 0;
        qsizetype all = 0;
        bool fell = false;
        const auto model = BinaryModel::fit(m_train, wanted(static_cast<EngineKind>(engine)), m_host,
                                            [&](qsizetype done, qsizetype total) {
                                                fell = fell || done < last;
                                                last = done;
                                                all = total;
                                                return true;
                                            });
        QVERIFY(model);
        QVERIFY(!fell);
        QVERIFY(last > 0 && last <= all);
    }
};

QTEST_APPLESS_MAIN(BinaryModelTest)
#include "binary_model_test.moc"
