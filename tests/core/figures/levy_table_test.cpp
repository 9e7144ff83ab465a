// What was levied, received and left, month by month, from sums that a pencil can follow.

#include "core/figures/levy_table.h"

#include <QTest>

#include <algorithm>

using namespace saikoku;

namespace {

const QString kItem = QStringLiteral("01");
const QDate kJune(2026, 6, 1);
const QDate kJuly(2026, 7, 1);

/// Of 2025: 1,000 due in June 2025, 300 of it paid in July 2025 and 200 in July 2026. Of 2026: 600 due in
/// June and July each; the first paid in time, of the second 100 a month ahead.
LevySums sums() {
    LevySums sums;
    sums.levied = {{kItem, 2025, QDate(2025, 6, 1), Yen(1'000), Yen(500)},
                   {kItem, 2026, kJune, Yen(600), Yen(0)},
                   {kItem, 2026, kJuly, Yen(600), Yen(500)}};
    const QString store = QStringLiteral("store");
    sums.received = {{kItem, 2025, QDate(2025, 6, 1), QDate(2025, 7, 1), store, Yen(300), Yen(0)},
                     {kItem, 2025, QDate(2025, 6, 1), kJuly, QStringLiteral("counter"), Yen(200), Yen(0)},
                     {kItem, 2026, kJune, kJune, QStringLiteral("account"), Yen(600), Yen(600)},
                     {kItem, 2026, kJuly, kJune, store, Yen(100), Yen(100)}};
    return sums;
}

LevyRow rowOf(const std::vector<LevyRow>& rows, ArrearsAge age, QDate month) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const LevyRow& row) { return row.age == age && row.month == month; });
    return found == rows.end() ? LevyRow() : *found;
}

}  // namespace

class LevyTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthOfTheCurrentYear() {
        const auto rows = levyTable(sums(), kJune, kJuly, LevyStep::Month);
        const LevyRow june = rowOf(rows, ArrearsAge::CurrentYear, kJune);
        QCOMPARE(june.levied, Yen(600));
        QCOMPARE(june.received, Yen(700));  // 100 of it a month ahead
        QCOMPARE(june.onTime, Yen(600));
        QCOMPARE(june.outstanding, Yen(0));
        QCOMPARE(june.due, Yen(600));
        const LevyRow july = rowOf(rows, ArrearsAge::CurrentYear, kJuly);
        QCOMPARE(july.levied, Yen(600));
        QCOMPARE(july.received, Yen(0));
        QCOMPARE(july.onTime, Yen(100));
        QCOMPARE(july.cumulativeLevied, Yen(1'200));
        QCOMPARE(july.cumulativeReceived, Yen(700));
        QCOMPARE(july.outstanding, Yen(500));
        QCOMPARE(july.ways.value(QStringLiteral("store")), Yen(0));
        QCOMPARE(june.ways.value(QStringLiteral("account")), Yen(600));
    }

    void carriedOverStandsApart() {
        const auto rows = levyTable(sums(), kJune, kJuly, LevyStep::Month);
        const LevyRow june = rowOf(rows, ArrearsAge::CarriedOver, kJune);
        QCOMPARE(june.carriedIn, Yen(700));
        QCOMPARE(june.levied, Yen(0));
        QCOMPARE(june.outstanding, Yen(700));
        const LevyRow july = rowOf(rows, ArrearsAge::CarriedOver, kJuly);
        QCOMPARE(july.received, Yen(200));
        QCOMPARE(july.outstanding, Yen(500));
        QCOMPARE(july.due, Yen(700));
        // what was levied in 2025 was of the current year then
        const auto before = levyTable(sums(), QDate(2025, 6, 1), QDate(2025, 6, 30), LevyStep::Month);
        QCOMPARE(rowOf(before, ArrearsAge::CurrentYear, QDate(2025, 6, 1)).levied, Yen(1'000));
        QCOMPARE(rowOf(before, ArrearsAge::CurrentYear, QDate(2025, 6, 1)).outstanding, Yen(1'000));
    }

    void yearsRunOn() {
        const auto rows = levyTable(sums(), QDate(2025, 4, 1), QDate(2026, 11, 20), LevyStep::FiscalYear);
        const LevyRow first = rowOf(rows, ArrearsAge::CurrentYear, QDate(2025, 4, 1));
        QCOMPARE(first.levied, Yen(1'000));
        QCOMPARE(first.received, Yen(300));
        QCOMPARE(first.outstanding, Yen(700));
        const LevyRow second = rowOf(rows, ArrearsAge::CurrentYear, QDate(2026, 4, 1));
        QCOMPARE(second.levied, Yen(1'200));
        QCOMPARE(second.cumulativeLevied, Yen(2'200));
        QCOMPARE(second.cumulativeReceived, Yen(1'000));
        QCOMPARE(rowOf(rows, ArrearsAge::CarriedOver, QDate(2026, 4, 1)).carriedIn, Yen(700));
    }

    void nothingHasNoRows() {
        QVERIFY(levyTable({}, kJune, kJuly, LevyStep::Month).empty());
        QVERIFY(levyTable(sums(), QDate(2024, 6, 1), QDate(2024, 6, 30), LevyStep::Month).empty());
    }
};

QTEST_APPLESS_MAIN(LevyTableTest)
#include "levy_table_test.moc"
