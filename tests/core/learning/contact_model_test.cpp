#include "core/learning/contact_model.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <cmath>

#include "core/learning/random.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

namespace {

/// Persons answer more in the evening; every person has a level of their own, and
/// some are at home in the morning only.
struct City {
    explicit City(quint64 seed, int persons) : random(seed) {
        for (int p = 0; p < persons; ++p) {
            double normal = -6;
            for (int i = 0; i < 12; ++i) {
                normal += random.uniform();
            }
            level.push_back(1.3 * normal);
            early.push_back(random.uniform() < 0.3);
        }
    }
    double truth(int person, int hour) const {
        const auto at = static_cast<size_t>(person);
        const double shared = -0.8 + 0.15 * (hour - 14);
        return 1 / (1 + std::exp(-(shared + level[at] + (early[at] ? (hour < 12 ? 1.5 : -1.5) : 0.0))));
    }
    QByteArray attempts(int rows, std::vector<double>* truths = nullptr) {
        QByteArray csv("person,weekday,hour,mobile,answered\n");
        for (int i = 0; i < rows; ++i) {
            const auto person = static_cast<int>(random.below(static_cast<qsizetype>(level.size())));
            const auto hour = static_cast<int>(9 + random.below(12));
            const double p = truth(person, hour);
            if (truths != nullptr) {
                truths->push_back(p);
            }
            csv += 'P' + QByteArray::number(person) + ',' + QByteArray::number(random.below(6)) + ',' +
                   QByteArray::number(hour) + ',' + QByteArray::number(person % 2) +
                   (random.uniform() < p ? ",1\n" : ",0\n");
        }
        return csv;
    }
    Random random;
    std::vector<double> level;
    std::vector<bool> early;
};

ContactRequest wanted() {
    ContactRequest request;
    request.target = QStringLiteral("answered");
    request.columns.special = {QStringLiteral("person"), QStringLiteral("weekday"), QStringLiteral("hour"),
                               QStringLiteral("answered")};
    return request;
}

double lossAgainst(const std::vector<double>& truth, const std::vector<double>& p) {
    double sum = 0;
    for (size_t i = 0; i < p.size(); ++i) {
        sum -= truth[i] * std::log(p[i]) + (1 - truth[i]) * std::log(1 - p[i]);
    }
    return sum / static_cast<double>(p.size());
}

}  // namespace

class ContactModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsPersonsBetterThanTheSlotCurve() {
        City city(1, 500);
        const TextTable train = madeTable(city.attempts(5000));
        const auto model = ContactModel::fit(train, wanted());
        QVERIFY(model);
        std::vector<double> truth;
        const TextTable test = madeTable(city.attempts(3000, &truth));
        const auto own = model->probabilities(test, false, nullptr);
        TextTable strangers = test;
        for (QString& name : strangers.columns[0].values) {
            name += QStringLiteral(" unknown");
        }
        const auto shared = model->probabilities(strangers, false, nullptr);
        QVERIFY2(lossAgainst(truth, *own) < lossAgainst(truth, *shared) - 0.05, "persons add nothing");
    }

    void neverWorseForPersonsWithLittleHistory() {
        City city(2, 3000);
        const TextTable train = madeTable(city.attempts(4500));
        const auto model = ContactModel::fit(train, wanted());
        QVERIFY(model);
        QHash<QString, int> tries;
        // What anybody can count without a model: how often a slot is answered.
        std::array<std::array<double, 24>, 7> answered{};
        std::array<std::array<double, 24>, 7> calls{};
        const auto slotOf = [](const TextTable& table, qsizetype row, auto& counts) -> double& {
            return counts[table.columns[1].at(row).toUInt()][table.columns[2].at(row).toUInt()];
        };
        for (qsizetype row = 0; row < train.rows; ++row) {
            ++tries[train.columns[0].at(row)];
            slotOf(train, row, answered) += train.columns[4].at(row).toDouble();
            slotOf(train, row, calls) += 1;
        }
        std::vector<double> truth;
        const TextTable test = madeTable(city.attempts(6000, &truth));
        const auto own = model->probabilities(test, false, nullptr);
        for (int most = 0; most <= 2; ++most) {
            std::vector<double> t, a, b;
            for (qsizetype row = 0; row < test.rows; ++row) {
                if (tries.value(test.columns[0].at(row)) == most) {
                    t.push_back(truth[static_cast<size_t>(row)]);
                    a.push_back((*own)[static_cast<size_t>(row)]);
                    b.push_back((slotOf(test, row, answered) + 0.5) / (slotOf(test, row, calls) + 1));
                }
            }
            QVERIFY(t.size() > 100);
            const double gain = lossAgainst(t, b) - lossAgainst(t, a);
            QVERIFY2(gain > 0, qPrintable(QStringLiteral("%1 tries: %2").arg(most).arg(gain)));
        }
    }

    void aStrangerGetsTheSlotCurve() {
        City city(3, 200);
        const auto model = ContactModel::fit(madeTable(city.attempts(3000)), wanted());
        const auto slots = model->slotsOf(madeTable("person,weekday,hour,mobile\nnew,0,9,1\n"), 0);
        QVERIFY(slots);
        QCOMPARE(slots->size(), size_t(72));
        double morning = 0;
        double evening = 0;
        for (const SlotEstimate& one : *slots) {
            QCOMPARE(one.tries, 0);
            QVERIFY(one.low < one.probability && one.probability < one.high);
            morning += one.slot.hour == 9 ? one.probability : 0;
            evening += one.slot.hour == 20 ? one.probability : 0;
        }
        QVERIFY(evening > morning);
    }

    // The last quarter checks what the earlier rows taught. Whatever is written into its
    // outcomes, the probabilities p it is checked by stay: −ln p − ln(1−p), the loss
    // under one set of outcomes plus that under the opposite one, must not move.
    void historyIsStrictlyEarlier() {
        const TextTable table = madeTable(City(4, 50).attempts(2000));
        const auto lossWith = [&](auto later) {
            TextTable poisoned = table;
            TextColumn& outcome = poisoned.columns[4];
            outcome.values = {QStringLiteral("0"), QStringLiteral("1")};
            for (size_t row = 0; row < 2000; ++row) {
                const int was = table.columns[4].at(static_cast<qsizetype>(row)).toInt();
                outcome.codes[row] = row < 1500 ? was : later(row, was);
            }
            return ContactModel::fit(poisoned, wanted())
                ->validation()
                .value(QStringLiteral("log_loss_by_scale"))
                .toObject();
        };
        const QJsonObject seen = lossWith([](size_t, int was) { return was; });
        const QJsonObject opposite = lossWith([](size_t, int was) { return 1 - was; });
        const QJsonObject odd = lossWith([](size_t row, int) { return static_cast<int>(row % 2); });
        const QJsonObject even = lossWith([](size_t row, int) { return 1 - static_cast<int>(row % 2); });
        QVERIFY(seen.size() > 3);
        for (const QString& scale : seen.keys()) {
            const double truth = seen.value(scale).toDouble() + opposite.value(scale).toDouble();
            const double poison = odd.value(scale).toDouble() + even.value(scale).toDouble();
            QVERIFY2(std::abs(truth - poison) < 1e-9, qPrintable(scale));
        }
        QVERIFY(std::abs(seen.value(QStringLiteral("1")).toDouble() -
                         odd.value(QStringLiteral("1")).toDouble()) > 0.01);
    }

    void testRowsAreNoHistory() {
        // The same person answers always in the test rows; that must change nothing.
        City city(4, 50);
        const auto model = ContactModel::fit(madeTable(city.attempts(2000)), wanted());
        const auto with = model->probabilities(
            madeTable("person,weekday,hour,mobile,answered\nP1,0,9,1,1\nP1,0,9,1,1\nP1,0,9,1,1\n"), false,
            nullptr);
        const auto without =
            model->probabilities(madeTable("person,weekday,hour,mobile\nP1,0,9,1\n"), false, nullptr);
        QCOMPARE((*with)[0], (*without)[0]);
        QCOMPARE((*with)[2], (*without)[0]);
    }

    void timeOrdersTheRows() {
        const QList<QByteArray> lines = City(8, 150).attempts(2500).trimmed().split('\n');
        const QByteArray head = lines[0] + ",at\n";
        QByteArray risen = head;
        QByteArray fallen = head;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            risen += lines[i] + ',' + QByteArray::number(i) + '\n';
            fallen += lines[lines.size() - i] + ',' + QByteArray::number(lines.size() - i) + '\n';
        }
        const TextTable test = madeTable(City(9, 150).attempts(100));
        const auto scored = [&](const QByteArray& csv, const char* column) {
            ContactRequest request = wanted();
            request.columns.timeColumn = QString::fromLatin1(column);
            request.columns.excluded = {QStringLiteral("at")};
            return ContactModel::fit(madeTable(csv), request)->probabilities(test, false, nullptr).value();
        };
        QCOMPARE(scored(fallen, "at"), scored(risen, "at"));
        QVERIFY(scored(fallen, "") != scored(risen, ""));
    }

    void countsTriesAndNarrows() {
        QByteArray csv = City(5, 300).attempts(3000);
        for (int i = 0; i < 40; ++i) {
            csv += "often,2,18,0,1\n";
        }
        const auto model = ContactModel::fit(madeTable(csv), wanted());
        const auto often = model->slotsOf(madeTable("person,weekday,hour,mobile\noften,0,9,0\n"), 0);
        const auto once = model->slotsOf(madeTable("person,weekday,hour,mobile\nnobody,0,9,0\n"), 0);
        for (size_t i = 0; i < often->size(); ++i) {
            const SlotEstimate& one = (*often)[i];
            QCOMPARE(one.tries, one.slot == (Slot{2, 18}) ? 40 : 0);
            if (one.slot == Slot{2, 18}) {
                QVERIFY(one.probability > 0.8);
                QVERIFY(one.high - one.low < (*once)[i].high - (*once)[i].low);
            }
        }
    }

    void fileHoldsTheWholeModel() {
        City city(6, 100);
        const TextTable train = madeTable(city.attempts(1500));
        const auto model = ContactModel::fit(train, wanted());
        const QByteArray bytes = model->toFile().toBytes();
        QCOMPARE(ContactModel::fit(train, wanted())->toFile().toBytes(), bytes);
        const auto loaded = ContactModel::fromFile(ModelFile::fromBytes(bytes).value());
        QVERIFY(loaded);
        QCOMPARE(loaded->toFile().toBytes(), bytes);
        const TextTable test = madeTable(city.attempts(200));
        QVERIFY(*loaded->probabilities(test, false, nullptr) == *model->probabilities(test, false, nullptr));
        ModelFile broken = model->toFile();
        broken.blocks[0].chop(10);
        QVERIFY(!ContactModel::fromFile(broken));
    }

    void refusesContentThatDoesNotFit_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QJsonArray badSlot{QJsonArray{9, 10}};
        QTest::newRow("no slots") << QStringLiteral("slots") << QJsonValue(QJsonArray{});
        QTest::newRow("weekday 9") << QStringLiteral("slots") << QJsonValue(badSlot);
        QTest::newRow("slot of one number")
            << QStringLiteral("slots") << QJsonValue(QJsonArray{QJsonArray{1}});
        QTest::newRow("parts that fall") << QStringLiteral("part_ends") << QJsonValue(QJsonArray{15, 12, 10});
        QTest::newRow("hour curves of nothing") << QStringLiteral("curves") << QJsonValue(7);
        QTest::newRow("bins of nothing")
            << QStringLiteral("bins")
            << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("feature"), 5},
                                                 {QStringLiteral("category"), false},
                                                 {QStringLiteral("bins"), 2},
                                                 {QStringLiteral("cuts"), QJsonArray{}}}});
    }
    void refusesContentThatDoesNotFit() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        static const ModelFile good =
            ContactModel::fit(madeTable(City(6, 100).attempts(1500)), wanted())->toFile();
        ModelFile file = good;
        QJsonObject design = file.description.value(QStringLiteral("design")).toObject();
        design.insert(key, value);
        file.description.insert(QStringLiteral("design"), design);
        const auto model = ContactModel::fromFile(ModelFile::fromBytes(file.toBytes()).value());
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Corrupt);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("names");
        QTest::newRow("weekday 7")
            << QByteArray("person,weekday,hour,answered\na,7,9,1\nb,1,9,0\na,1,9,1\nb,1,9,0\n")
            << QStringLiteral("\"weekday\", line 2");
        QTest::newRow("hour as words")
            << QByteArray("person,weekday,hour,answered\na,0,9,1\nb,1,noon,0\na,1,9,1\nb,1,9,0\n")
            << QStringLiteral("\"hour\", line 3");
        QTest::newRow("no person") << QByteArray("weekday,hour,answered\n0,9,1\n1,9,0\n0,9,1\n1,9,0\n")
                                   << QStringLiteral("\"person\"");
        QTest::newRow("always answered")
            << QByteArray("person,weekday,hour,answered\na,0,9,1\nb,1,9,1\n") << QStringLiteral("vary");
    }
    void refuses() {
        QFETCH(QByteArray, csv);
        QFETCH(QString, names);
        const auto model = ContactModel::fit(madeTable(csv), wanted());
        QVERIFY(!model);
        QVERIFY2(model.error().message.contains(names), qPrintable(model.error().message));
    }
};

QTEST_APPLESS_MAIN(ContactModelTest)
#include "contact_model_test.moc"
