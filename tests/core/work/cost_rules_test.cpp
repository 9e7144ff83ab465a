// What work costs, by the rates of each day.

#include "core/work/cost_rules.h"

#include <QTest>

#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

CostRules twoRates() {
    return {{{QDate(2026, 4, 1), Yen(2'500), Yen(9), Yen(10), Yen(94)},
             {QDate(2026, 10, 1), Yen(2'800), Yen(8), Yen(11), Yen(120)}}};
}

}  // namespace

class CostRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDayByItsRates() {
        const auto costs = costsOf(
            {{QDate(2026, 9, 30), {3'600, 10, 2, 1}}, {QDate(2026, 10, 1), {5'400, 10, 2, 1}}}, twoRates());
        QVERIFY(costs.has_value());
        QCOMPARE(costs->seats, Yen(2'500 + 4'200));
        QCOMPARE(costs->calls, Yen(90 + 80));
        QCOMPARE(costs->sms, Yen(20 + 22));
        QCOMPARE(costs->letters, Yen(94 + 120));
        QCOMPARE(costs->sum(), Yen(7'126));
    }

    void secondsAreRoundedOnce() {
        // three days of a second each: 3 × 2,500 ÷ 3,600 = 2.08, not three times 0.69
        const auto costs = costsOf({{QDate(2026, 9, 1), {1, 0, 0, 0}},
                                    {QDate(2026, 9, 2), {1, 0, 0, 0}},
                                    {QDate(2026, 9, 3), {1, 0, 0, 0}}},
                                   twoRates());
        QVERIFY(costs.has_value());
        QCOMPARE(costs->seats, Yen(2));
    }

    void aDayWithoutRatesIsRefused() {
        const auto costs = costsOf({{QDate(2026, 3, 31), {0, 1, 0, 0}}}, twoRates());
        QVERIFY(!costs);
        QCOMPARE(costs.error().code, ErrorCode::Rule);
        QVERIFY2(costs.error().message.contains(QLatin1String("2026-03-31")),
                 qPrintable(costs.error().message));
    }

    void theShippedFileIsRead() {
        const auto rules = CostRules::fromRules(ShippedRules());
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QVERIFY(rules->on(QDate(2026, 11, 20)).has_value());
    }
};

QTEST_APPLESS_MAIN(CostRulesTest)
#include "cost_rules_test.moc"
