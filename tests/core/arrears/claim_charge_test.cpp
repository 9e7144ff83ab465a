// What is owed beside the principal, to the yen: late charge that runs, that stands once the principal is paid, and demand
// fees, each by its tax item's own rules.

#include "core/arrears/claim_charge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

/// The shipped rules with some of `claims` changed.
class ChangedClaims final : public RuleSource {
public:
    explicit ChangedClaims(QJsonObject changes = {}) : m_changes(std::move(changes)) {}

    Result<RuleFile> file(const QString& name) const override {
        SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(name));
        if (name != QLatin1String("claims")) {
            return shipped;
        }
        QJsonObject rules = shipped.rules();
        for (auto change = m_changes.constBegin(); change != m_changes.constEnd(); ++change) {
            rules.insert(change.key(), QJsonObject{{QStringLiteral("value"), change.value()}, {QStringLiteral("source"), QStringLiteral("test")}});
        }
        return shipped.withRules(rules);
    }

private:
    QJsonObject m_changes;
};

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

ClaimRules rulesWith(const char* changes) {
    const Result<ClaimRules> rules = ClaimRules::fromRules(ChangedClaims(json(changes)));
    if (!rules) {
        qFatal("%s", qPrintable(rules.error().message));
    }
    return *rules;
}

/// 100,000 yen due on 30 June 2026, of which so much is paid.
ClaimFacts claim(qint64 received = 0, const QString& item = QStringLiteral("01")) {
    ClaimFacts facts;
    facts.receivable.id = ReceivableId{1};
    facts.receivable.taxItem = item;
    facts.receivable.dueDate = QDate(2026, 6, 30);
    facts.receivable.levied = Yen(100'000);
    facts.receivable.received = Yen(received);
    facts.receivable.demandSent = QDate(2026, 7, 20);
    return facts;
}

Receipt receipt(QDate on, qint64 amount, qint64 lateCharge = 0) {
    Receipt each;
    each.receivable = ReceivableId{1};
    each.receivedOn = on;
    each.amount = Yen(amount);
    each.lateCharge = Yen(lateCharge);
    return each;
}

const QDate kToday(2026, 11, 20);

}  // namespace

class ClaimChargeTest : public QObject {
    Q_OBJECT

    ClaimRules m_rules = *ClaimRules::load();
    RevenueRulesTable m_items = *RevenueRulesTable::load();

    ClaimCharge charge(const ClaimFacts& facts, const ClaimRules& rules, QDate day = kToday) const {
        const Result<ClaimCharge> result = claimCharge(facts, m_items.rulesFor(facts.receivable.taxItem), rules, day);
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

private Q_SLOTS:
    /// 31 days at 2.8 % = 237, 112 days at 9.1 % = 2,792: 3,029, floored to 3,000.
    void runsWhileThePrincipalIsOpen() {
        const ClaimCharge running = charge(claim(), m_rules);
        QCOMPARE(running.lateCharge.sum, Yen(3'029));
        QCOMPARE(running.lateChargeOwed, Yen(3'000));
        QCOMPARE(running.running(), Yen(3'000));
        QCOMPARE(running.accrued(), Yen());
        QCOMPARE(running.through, kToday);
        QCOMPARE(running.lateCharge.lines.size(), std::size_t(2));
        QCOMPARE(charge(claim(), m_rules, QDate(2026, 12, 31)).lateChargeOwed, Yen(4'000));
        QCOMPARE(charge(claim(), m_rules, QDate(2026, 6, 30)).lateChargeOwed, Yen());
    }

    /// ../shared/cases/charge-after-principal: 237 + 2,543 = 2,780, floored to 2,700, however long it lies.
    void standsOnceThePrincipalIsPaid() {
        ClaimFacts paid = claim(100'000);
        paid.receipts = {receipt(QDate(2026, 11, 10), 100'000)};
        for (const QDate day : {QDate(2026, 11, 10), kToday, QDate(2099, 1, 1)}) {
            const ClaimCharge accrued = charge(paid, m_rules, day);
            QVERIFY(accrued.isAccrued);
            QCOMPARE(accrued.lateCharge.sum, Yen(2'780));
            QCOMPARE(accrued.accrued(), Yen(2'700));
            QCOMPARE(accrued.running(), Yen());
            QCOMPARE(accrued.through, QDate(2026, 11, 10));
        }
    }

    void whatIsPaidOrWaivedIsOwedNoMore_data() {
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("waived");
        QTest::addColumn<int>("owed");
        QTest::newRow("nothing") << 0 << 0 << 2'700;
        QTest::newRow("paid with the principal") << 2'700 << 0 << 0;
        QTest::newRow("paid in part") << 1'000 << 0 << 1'700;
        QTest::newRow("waived") << 0 << 2'700 << 0;
        QTest::newRow("both") << 1'000 << 1'200 << 500;
        QTest::newRow("more than was due") << 3'000 << 0 << 0;
    }
    void whatIsPaidOrWaivedIsOwedNoMore() {
        QFETCH(int, paid);
        QFETCH(int, waived);
        QFETCH(int, owed);
        ClaimFacts facts = claim(100'000);
        facts.receipts = {receipt(QDate(2026, 11, 10), 100'000, paid)};
        facts.lateChargeWaived = Yen(waived);
        QCOMPARE(charge(facts, m_rules).accrued(), Yen(owed));
    }

    /// 40,000 on 30 September: the base is 60,000 from 1 October on; 237 + 1,520 + 628 = 2,385.
    void partsLowerTheBase() {
        ClaimFacts facts = claim(100'000);
        facts.receipts = {receipt(QDate(2026, 11, 11), 60'000), receipt(QDate(2026, 9, 30), 40'000)};
        const ClaimCharge accrued = charge(facts, m_rules);
        QCOMPARE(accrued.lateCharge.lines.size(), std::size_t(3));
        QCOMPARE(accrued.lateCharge.sum, Yen(2'385));
        QCOMPARE(accrued.accrued(), Yen(2'300));
        QCOMPARE(accrued.through, QDate(2026, 11, 11));
    }

    void nothingStandsOfWhatWasPaidInTime_data() {
        QTest::addColumn<QDate>("on");
        QTest::newRow("on the due date") << QDate(2026, 6, 30);
        QTest::newRow("before") << QDate(2026, 5, 1);
        QTest::newRow("at an unknown time") << QDate();
    }
    void nothingStandsOfWhatWasPaidInTime() {
        QFETCH(QDate, on);
        ClaimFacts facts = claim(100'000);
        if (on.isValid()) {
            facts.receipts = {receipt(on, 100'000)};
        }
        const ClaimCharge none = charge(facts, m_rules);
        QCOMPARE(none.accrued(), Yen());
        QVERIFY(none.lateCharge.lines.empty());
        QVERIFY(!none.through.isValid());
    }

    void aDayBeyondTheRatesIsTold() {
        const ClaimCharge refused = charge(claim(), rulesWith(R"({"demand_fee": {"counted_by": "issued", "periods": [{"yen": 100}]}})"), QDate(2099, 1, 1));
        QVERIFY2(refused.refused.contains(QStringLiteral("late_charge.json")), qPrintable(refused.refused));
        QCOMPARE(refused.lateChargeOwed, Yen());
        QCOMPARE(refused.feeOwed, Yen(100));
    }

    void feesGoByTheDayThatCounts_data() {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("periods");
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<int>("fee");
        const QDate sent(2026, 7, 20);
        QTest::newRow("none shipped") << "issued" << "[]" << sent << 0;
        QTest::newRow("in force") << "issued" << R"([{"yen": 100}])" << sent << 100;
        QTest::newRow("no letter") << "issued" << R"([{"yen": 100}])" << QDate() << 0;
        QTest::newRow("abolished before the letter") << "issued" << R"([{"to": "2026-07-19", "yen": 100}])" << sent << 0;
        QTest::newRow("abolished after the letter: still owed") << "issued" << R"([{"to": "2026-07-20", "yen": 100}])" << sent << 100;
        QTest::newRow("by due date, abolished before") << "due" << R"([{"to": "2026-06-29", "yen": 80}])" << sent << 0;
        QTest::newRow("by due date, abolished after") << "due" << R"([{"to": "2026-06-30", "yen": 80}])" << sent << 80;
        QTest::newRow("two sums") << "issued" << R"([{"to": "2026-03-31", "yen": 70}, {"from": "2026-04-01", "yen": 100}])" << sent << 100;
        QTest::newRow("the letter is still to come") << "issued" << R"([{"yen": 100}])" << QDate(2026, 12, 1) << 0;
    }
    void feesGoByTheDayThatCounts() {
        QFETCH(QString, by);
        QFETCH(QString, periods);
        QFETCH(QDate, sent);
        QFETCH(int, fee);
        const QString rules = QStringLiteral(R"({"demand_fee": {"counted_by": "%1", "periods": %2}})").arg(by, periods);
        ClaimFacts facts = claim();
        facts.receivable.demandSent = sent;
        QCOMPARE(charge(facts, rulesWith(rules.toUtf8().constData())).feeOwed, Yen(fee));
        QCOMPARE(demandFeeOwed(facts.receivable, Yen(fee), rulesWith(rules.toUtf8().constData()), kToday), Yen());
    }

    void aFeeIsOwedUntilItIsPaid() {
        const char* const fee = R"({"demand_fee": {"counted_by": "issued", "periods": [{"yen": 100}]}})";
        const char* const taken = R"({"demand_fee": {"counted_by": "issued", "periods": [{"yen": 100}]}, "fee_after_principal": "taken_as_paid"})";
        const auto paidLate = [](qint64 received) {
            ClaimFacts facts = claim(received);
            facts.receipts = {receipt(QDate(2026, 11, 10), received)};
            return facts;
        };
        QCOMPARE(charge(paidLate(100'000), rulesWith(fee)).feeOwed, Yen(100));
        QCOMPARE(charge(paidLate(100'100), rulesWith(fee)).feeOwed, Yen());  // more came in than was levied
        QCOMPARE(charge(paidLate(100'000), rulesWith(taken)).feeOwed, Yen());
        QCOMPARE(charge(claim(50'000), rulesWith(taken)).feeOwed, Yen(100));
        QCOMPARE(charge(claim(100'000), rulesWith(fee)).feeOwed, Yen());  // nothing late is on file
        ClaimFacts waived = paidLate(100'000);
        waived.feeWaived = Yen(100);
        QCOMPARE(charge(waived, rulesWith(fee)).feeOwed, Yen());
    }

    /// 宮崎市: 8.65 % for one charge beside 8.7 % for the others; 69 + 1,526 = 1,595, floored to 1,500.
    void theRatesHangOnTheTaxItem() {
        const ClaimRules rules = rulesWith(R"({
            "rate_tables": {"sewer": [{"from": "2021-01-01", "to": "2021-12-31", "first": "2.5", "later": "8.75", "source": "x"},
                                      {"from": "2022-01-01", "to": "2023-12-31", "first": "2.4", "later": "8.65", "source": "x"}]},
            "items": {"51": {"rate_table": "sewer", "rounding": "sum"}}})");
        ClaimFacts facts = claim(0, QStringLiteral("51"));
        facts.receivable.levied = Yen(35'000);
        facts.receivable.dueDate = QDate(2023, 3, 31);
        const ClaimCharge sewer = charge(facts, rules, QDate(2023, 10, 31));
        QCOMPARE(sewer.lateCharge.lines.back().rate.toString(), QStringLiteral("8.65"));
        QCOMPARE(sewer.lateCharge.sum, Yen(1'595));
        QCOMPARE(sewer.lateChargeOwed, Yen(1'500));
        facts.receivable.taxItem = QStringLiteral("01");
        QCOMPARE(charge(facts, rules, QDate(2023, 10, 31)).lateCharge.lines.back().rate.toString(), QStringLiteral("8.7"));
        facts.receivable.taxItem = QStringLiteral("51");
        const ClaimCharge beyond = charge(facts, rules, QDate(2024, 1, 31));
        QVERIFY2(beyond.refused.contains(QStringLiteral("rate_tables.sewer")), qPrintable(beyond.refused));
    }

    /// Due on 1 September: the month ends on 1 October, or with October.
    void aMonthEndsByTheCodeOrWithItsLastDay() {
        ClaimFacts facts = claim();
        facts.receivable.dueDate = QDate(2025, 9, 1);
        const QDate day(2025, 11, 30);
        QCOMPARE(charge(facts, m_rules, day).lateCharge.lines.front().to, QDate(2025, 10, 1));
        QCOMPARE(charge(facts, m_rules, day).lateCharge.sum, Yen(1'627));
        const ClaimRules byMonth = rulesWith(R"({"first_band_end": "month_end"})");
        QCOMPARE(charge(facts, byMonth, day).lateCharge.lines.front().to, QDate(2025, 10, 31));
        QCOMPARE(charge(facts, byMonth, day).lateCharge.sum, Yen(1'109));
        const ClaimRules ofOne = rulesWith(R"({"items": {"11": {"first_band_end": "month_end"}}})");
        QCOMPARE(charge(facts, ofOne, day).lateCharge.sum, Yen(1'627));
    }

    void badRulesAreRefusedByName_data() {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("names");
        QTest::newRow("no such table") << R"({"items": {"51": {"rate_table": "none"}}})" << "rate_table";
        QTest::newRow("a gap in a table") << R"({"rate_tables": {"x": [{"from": "2021-01-01", "to": "2021-12-31", "first": "2", "later": "8", "source": "x"},
                                            {"from": "2022-01-02", "to": "2022-12-31", "first": "2", "later": "8", "source": "x"}]}})" << "rate_tables.x[1]";
        QTest::newRow("an empty table") << R"({"rate_tables": {"x": []}})" << "rate_tables.x";
        QTest::newRow("no such rounding") << R"({"rounding": "up"})" << "rounding";
        QTest::newRow("periods that overlap") << R"({"demand_fee": {"counted_by": "due", "periods": [{"yen": 1}, {"from": "2026-01-01", "yen": 2}]}})" << "periods";
        QTest::newRow("a period backwards") << R"({"demand_fee": {"counted_by": "due", "periods": [{"from": "2026-01-02", "to": "2026-01-01", "yen": 1}]}})" << "\"to\"";
        QTest::newRow("a part twice") << R"({"allocation_order": ["principal", "principal", "late_charge"]})" << "allocation_order";
        QTest::newRow("a part missing") << R"({"allocation_order": ["principal", "late_charge"]})" << "allocation_order";
        QTest::newRow("an unknown name") << R"({"items": {"51": {"colour": "red"}}})" << "colour";
    }
    void badRulesAreRefusedByName() {
        QFETCH(QString, rules);
        QFETCH(QString, names);
        const auto read = ClaimRules::fromRules(ChangedClaims(json(rules.toUtf8().constData())));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(ClaimChargeTest)
#include "claim_charge_test.moc"
