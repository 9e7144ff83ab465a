#include "core/figures/report_period.h"

#include <QTest>

using namespace saikoku;

class ReportPeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysGoByTheBusinessDate_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char* code, QDate today, QDate from, QDate to) {
            QTest::newRow(qPrintable(QLatin1String(code) + today.toString(Qt::ISODate)))
                << QString::fromLatin1(code) << today << from << to;
        };
        row("today", {2026, 11, 20}, {2026, 11, 20}, {2026, 11, 20});
        row("this_month", {2026, 11, 20}, {2026, 11, 1}, {2026, 11, 20});
        row("this_month", {2026, 11, 1}, {2026, 11, 1}, {2026, 11, 1});
        row("last_month", {2026, 11, 20}, {2026, 10, 1}, {2026, 10, 31});
        row("last_month", {2027, 1, 31}, {2026, 12, 1}, {2026, 12, 31});
        row("last_month", {2028, 3, 31}, {2028, 2, 1}, {2028, 2, 29});
        row("this_year", {2026, 11, 20}, {2026, 4, 1}, {2026, 11, 20});
        row("this_year", {2027, 3, 31}, {2026, 4, 1}, {2027, 3, 31});
        row("this_year", {2027, 4, 1}, {2027, 4, 1}, {2027, 4, 1});
        row("last_year", {2026, 11, 20}, {2025, 4, 1}, {2026, 3, 31});
        row("last_year", {2027, 3, 31}, {2025, 4, 1}, {2026, 3, 31});
        row("days", {2026, 11, 20}, {}, {});
    }
    void daysGoByTheBusinessDate() {
        QFETCH(QString, code);
        QFETCH(QDate, today);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto period = valueOfCode<ReportPeriod>(code);
        QVERIFY(period);
        QCOMPARE(daysOf(*period, today).from, from);
        QCOMPARE(daysOf(*period, today).to, to);
        QVERIFY(!labelOf(*period).isEmpty());
    }

    void codesAreKnownBack() {
        for (const ReportPeriod each : allValues<ReportPeriod>()) {
            QCOMPARE(valueOfCode<ReportPeriod>(codeOf(each)), std::optional(each));
        }
        QVERIFY(!valueOfCode<ReportPeriod>(QStringLiteral("next_month")));
    }
};

QTEST_GUILESS_MAIN(ReportPeriodTest)
#include "report_period_test.moc"
