#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "core/learning/evaluation.h"
#include "core/learning/prediction_job.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

namespace {

constexpr int kFiles = 400;  // of each kind of model

QByteArray madeCalls(int rows) {
    Random random(6);
    QByteArray csv("person,weekday,hour,kind,answered\n");
    for (int i = 0; i < rows; ++i) {
        csv += QByteArray::number(random.below(40)) + ',' + QByteArray::number(random.below(7)) + ',' +
               QByteArray::number(9 + random.below(12)) + (random.below(2) == 0 ? ",a" : ",b") +
               (random.uniform() < 0.4 ? ",1\n" : ",0\n");
    }
    return csv;
}

QByteArray madeTrial(int rows) {
    Random random(5);
    QByteArray csv("days,kind,mail,paid\n");
    for (int i = 0; i < rows; ++i) {
        const auto days = random.below(200);
        const bool sent = random.uniform() < 0.5;
        csv += QByteArray::number(days) + (days % 3 == 0 ? ",a," : ",b,") + (sent ? "1" : "0") +
               (random.uniform() < (sent && days > 100 ? 0.6 : 0.2) ? ",1\n" : ",0\n");
    }
    return csv;
}

/// Numbers that programs stumble over.
template <class T>
T awkward(Random& random) {
    const double numbers[] = {0, -1, 1, 2, 7, 255, 256, 65'535, 1e6, 2147483647, -2147483648.0, 4294967295.0, 1e18};
    return static_cast<T>(static_cast<qint64>(numbers[random.below(std::size(numbers))]));
}

/// Bytes changed, put in, left out, doubled or cut off.
QByteArray altered(QByteArray bytes, Random& random) {
    for (auto changes = 1 + random.below(3); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = random.below(bytes.size());
        switch (random.below(6)) {
            case 0: bytes[at] = static_cast<char>(random.below(256)); break;
            case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8))); break;
            case 2: {
                const auto number = awkward<qint32>(random);
                for (qsizetype i = 0; i < 4 && at + i < bytes.size(); ++i) {
                    bytes[at + i] = static_cast<char>(static_cast<quint32>(number) >> (24 - 8 * i));
                }
                break;
            }
            case 3: bytes.remove(at, static_cast<qsizetype>(1 + random.below(40))); break;
            case 4: bytes.insert(at, bytes.mid(at, static_cast<qsizetype>(1 + random.below(200)))); break;
            default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

QJsonValue alteredJson(const QJsonValue& value, Random& random);

QJsonValue strangeJson(Random& random) {
    const QJsonValue all[] = {QJsonValue(),     QJsonValue(-1),    QJsonValue(1e300),       QJsonValue(2147483647),
                              QJsonValue(true), QJsonValue(1e-300), QJsonValue(QStringLiteral("x")), QJsonArray(),
                              QJsonObject(),    QJsonValue(0),     QJsonValue(4294967296.0), QJsonValue(3.5)};
    return all[random.below(std::size(all))];
}

/// One value somewhere inside is another one, gone, or there twice.
QJsonArray alteredArray(QJsonArray array, Random& random) {
    if (array.isEmpty()) {
        return {strangeJson(random)};
    }
    const auto at = random.below(array.size());
    switch (random.below(4)) {
        case 0: array.removeAt(at); break;
        case 1: array.insert(at, array.at(at)); break;
        default: array[at] = alteredJson(array.at(at), random);
    }
    return array;
}

QJsonValue alteredJson(const QJsonValue& value, Random& random) {
    if (value.isArray() && random.below(5) > 0) {
        return alteredArray(value.toArray(), random);
    }
    if (value.isObject() && random.below(8) > 0) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        if (!keys.isEmpty()) {
            const QString key = keys[random.below(keys.size())];
            object[key] = alteredJson(object.value(key), random);
        }
        return object;
    }
    return strangeJson(random);
}

QByteArray withSum(const QByteArray& body) {
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

/// A model file with something wrong in it and the checksum made right.
QByteArray alteredModel(const QByteArray& model, int kind, Random& random) {
    if (kind == 0) {
        return withSum("SAIKOKU-MODEL\n" + altered(model.mid(14, model.size() - 14 - 32), random));
    }
    ModelFile file = *ModelFile::fromBytes(model);
    if (kind == 1) {
        file.description = alteredJson(file.description, random).toObject();
    } else {
        QByteArray& block = file.blocks[random.below(file.blocks.size())];
        block = altered(block, random);
    }
    return file.toBytes();
}

}  // namespace

/// Files made by somebody who means harm, or damaged and repaired: each is refused or
/// answers with numbers; none crashes or hangs (the test's own time limit).
class ModelFuzzTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    InProcessTrainingHost m_host;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void refusesOrAnswers_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("engine");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* name, EvaluationKind kind, EngineKind engine, const QByteArray& table, const char* target) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(engine) << table << QString::fromLatin1(target);
        };
        row("trees", EvaluationKind::Binary, EngineKind::Xgboost, madeArrears(400, 1), "paid");
        row("points", EvaluationKind::Binary, EngineKind::Logistic, madeArrears(400, 1), "paid");
        row("trial, trees", EvaluationKind::Uplift, EngineKind::Xgboost, madeTrial(400), "paid");
        row("trial, points", EvaluationKind::Uplift, EngineKind::Logistic, madeTrial(400), "paid");
        row("calls", EvaluationKind::Contact, EngineKind::Auto, madeCalls(600), "answered");
    }
    void refusesOrAnswers() {
        QFETCH(int, kind);
        QFETCH(int, engine);
        QFETCH(QByteArray, table);
        QFETCH(QString, target);
        write("table.csv", table);
        EvaluationRequest wanted;
        wanted.kind = static_cast<EvaluationKind>(kind);
        wanted.engine = static_cast<EngineKind>(engine);
        wanted.trainPath = wanted.testPath = path("table.csv");
        wanted.outPath = path("out.csv");
        wanted.modelPath = path("model");
        wanted.target = target;
        wanted.treatment = wanted.kind == EvaluationKind::Uplift ? QStringLiteral("mail") : QString();
        const auto report = evaluate(wanted, m_host, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        PredictionJob job;
        job.model = *ModelFile::read(wanted.modelPath);
        job.table = table.left(table.indexOf('\n', 1000) + 1);
        job.tableName = QStringLiteral("table.csv");
        job.reasonsFor = wanted.kind == EvaluationKind::Binary ? 0 : -1;
        QVERIFY(workOn(job));

        Random random(11);
        int answered = 0;
        const QByteArray good = job.model;
        for (int i = 0; i < kFiles; ++i) {
            job.model = alteredModel(good, i % 3, random);
            job.describes = false;
            const auto answer = workOn(job);
            if (answer) {
                ++answered;
                const auto predictions = ModelPredictions::load(*answer);
                QVERIFY(predictions);
                for (const double value : predictions->values) {
                    QVERIFY(std::isfinite(value));
                }
            } else {
                QVERIFY(answer.error().code != ErrorCode::Failed);
                QVERIFY(!answer.error().message.isEmpty());
            }
            job.describes = true;
            const auto described = workOn(job);
            QVERIFY(described || !described.error().message.isEmpty());
        }
        QVERIFY2(answered < kFiles, "nothing was altered");
    }
};

QTEST_GUILESS_MAIN(ModelFuzzTest)
#include "model_fuzz_test.moc"
