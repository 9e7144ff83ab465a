// Costs and gains beside each other: every line follows from the lines above it, and nonsense is refused by
// its name.

#include "core/figures/return_calculator.h"

#include <QTest>

#include <limits>

#include "core/figures/return_scenario_file.h"

using namespace saikoku;

namespace {

ReturnScenario four() {
    ReturnScenario scenario;
    scenario.name = QStringLiteral("four seats");
    scenario.seats = 4;
    scenario.hoursPerSeat = 1'200;
    scenario.yenPerSeatHour = 2'800;
    scenario.calls = 40'000;
    scenario.yenPerCall = 9;
    scenario.sms = 5'000;
    scenario.yenPerSms = 10;
    scenario.letters = 2'000;
    scenario.yenPerLetter = 120;
    scenario.systemYen = 3'000'000;
    scenario.cases = 10'001;
    scenario.reachRate = 0.35;
    scenario.promiseRate = 0.25;
    scenario.keepRate = 0.65;
    scenario.yenPerCase = 45'000;
    scenario.anywayRate = 0.2;
    scenario.hoursSaved = 600;
    scenario.yenPerHourSaved = 3'000;
    return scenario;
}

}  // namespace

class ReturnCalculatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLine_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::newRow("seats") << "seat_cost" << 13'440'000.0;
        QTest::newRow("calls") << "call_cost" << 360'000.0;
        QTest::newRow("sms") << "sms_cost" << 50'000.0;
        QTest::newRow("letters") << "letter_cost" << 240'000.0;
        QTest::newRow("cost") << "cost" << 17'090'000.0;
        QTest::newRow("reached, half up") << "reached" << 3'500.0;  // 3,500.35
        QTest::newRow("promised") << "promised" << 875.0;
        QTest::newRow("kept") << "kept" << 569.0;                 // 568.75
        QTest::newRow("received") << "received" << 25'605'000.0;  // 569 × 45,000: of the rounded line
        QTest::newRow("extra") << "extra" << 20'484'000.0;
        QTest::newRow("saved") << "saved" << 1'800'000.0;
        QTest::newRow("gain") << "gain" << 22'284'000.0;
        QTest::newRow("net") << "net" << 5'194'000.0;
        QTest::newRow("yen per yen") << "yen_per_yen" << 1.30;  // 1.3039
        QTest::newRow("cost per reached") << "cost_per_reached" << 4'883.0;
        QTest::newRow("break even") << "break_even" << 474.72;  // what pays for the cost: 17,090,000 ÷ 36,000
    }
    void everyLine() {
        QFETCH(const QString, key);
        QFETCH(const double, value);
        const auto outcomes = returnsOf({four()});
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->front().value(key), value);
    }

    void formulasGiveTheirValues() {
        const auto outcomes = returnsOf({four()});
        QVERIFY(outcomes.has_value());
        for (const ReturnLine& line : outcomes->front().lines) {
            QVERIFY2(line.formula.contains(QLatin1String(" = ")), qPrintable(line.key));
            QString numbers = line.formula.section(QLatin1String(" = "), -1);
            numbers.remove(u',');
            const QChar sign = numbers.contains(u'×')   ? u'×'
                               : numbers.contains(u'÷') ? u'÷'
                               : numbers.contains(u'−') ? u'−'
                                                        : u'+';
            const QStringList terms = numbers.split(sign);
            double value = terms.first().toDouble();
            for (qsizetype i = 1; i < terms.size(); ++i) {
                const double term = terms.at(i).toDouble();
                value = sign == u'×'   ? value * term
                        : sign == u'÷' ? value / term
                        : sign == u'−' ? value - term
                                       : value + term;
            }
            const double step = line.unit == QLatin1String("ratio") ? 0.01 : 1;
            QVERIFY2(qAbs(value - line.value) <= step / 2 + 1e-6,
                     qPrintable(line.key + QLatin1Char(' ') + line.formula));
        }
    }

    void refusesNonsense_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("negative") << "calls" << -1.0 << "calls";
        QTest::newRow("no number") << "seats" << std::numeric_limits<double>::quiet_NaN() << "seats";
        QTest::newRow("endless") << "letters" << std::numeric_limits<double>::infinity() << "letters";
        QTest::newRow("a share above all") << "reach_rate" << 1.1 << "reach_rate";
        QTest::newRow("nobody reached") << "reach_rate" << 0.0 << "Cases reached";
        QTest::newRow("nothing extra") << "anyway_rate" << 1.0 << "Extra per kept promise";
        QTest::newRow("beyond counting") << "seats" << 1e15 << "Cost of seats";
    }
    void refusesNonsense() {
        QFETCH(const QString, key);
        QFETCH(const double, value);
        QFETCH(const QString, named);
        ReturnScenario scenario = four();
        for (const ReturnInput& input : returnInputs()) {
            if (key == QLatin1String(input.key)) {
                scenario.*(input.value) = value;
            }
        }
        const auto outcomes = returnsOf({scenario});
        QVERIFY(!outcomes);
        QCOMPARE(outcomes.error().code, ErrorCode::BadInput);
        QVERIFY2(outcomes.error().message.contains(named), qPrintable(outcomes.error().message));
        QVERIFY2(outcomes.error().message.contains(scenario.name), qPrintable(outcomes.error().message));
    }

    void costNothingIsNoDivisor() {
        ReturnScenario free = four();
        free.seats = free.calls = free.sms = free.letters = free.systemYen = 0;
        const auto outcomes = returnsOf({free});
        QVERIFY(!outcomes);
        QVERIFY2(outcomes.error().message.contains(QLatin1String("Gain per yen of cost")),
                 qPrintable(outcomes.error().message));
    }

    void scenariosStandBesideEachOther() {
        ReturnScenario two = four();
        two.name = QStringLiteral("two seats");
        two.seats = 2;
        const auto outcomes = returnsOf({four(), two});
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->size(), std::size_t(2));
        QCOMPARE(
            outcomes->at(0).value(QStringLiteral("cost")) - outcomes->at(1).value(QStringLiteral("cost")),
            6'720'000.0);
        QVERIFY(!returnsOf({four(), four()}));
        QVERIFY(!returnsOf({}));
    }

    void readsAFile() {
        const auto read = readReturnScenarios(
            R"({"scenarios": [{"name": "a", "seats": 4, "reach_rate": 0.35}]})", QStringLiteral("in.json"));
        QVERIFY(read.has_value());
        QCOMPARE(read->front().seats, 4.0);
        QCOMPARE(read->front().reachRate, 0.35);
        QCOMPARE(read->front().calls, 0.0);
    }

    void refusesAFile_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("seats=4") << "in.json";
        QTest::newRow("no scenarios") << QByteArray("{}") << "in.json";
        QTest::newRow("a slip") << QByteArray(R"({"scenarios": [{"name": "a", "seat": 4}]})") << "\"seat\"";
        QTest::newRow("a text") << QByteArray(R"({"scenarios": [{"name": "a", "seats": "4"}]})")
                                << "\"seats\"";
        QTest::newRow("a number for a name") << QByteArray(R"({"scenarios": [{"name": 4}]})") << "\"name\"";
    }
    void refusesAFile() {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto read = readReturnScenarios(json, QStringLiteral("in.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(ReturnCalculatorTest)
#include "return_calculator_test.moc"
