#include "core/learning/cell_values.h"

#include <QDate>
#include <QTest>

using namespace saikoku::scoring;

class CellValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << QStringLiteral("42") << true << 42.0;
        QTest::newRow("fraction") << QStringLiteral("-0.5") << true << -0.5;
        QTest::newRow("exponent") << QStringLiteral("1e3") << true << 1000.0;
        QTest::newRow("grouped") << QStringLiteral("1,234,567") << true << 1234567.0;
        QTest::newRow("badly grouped") << QStringLiteral("1,23") << false << 0.0;
        QTest::newRow("yen sign") << QStringLiteral("¥1,500") << true << 1500.0;
        QTest::newRow("yen word, full width") << QStringLiteral("１，５００円") << true << 1500.0;
        QTest::newRow("triangle") << QStringLiteral("△300") << true << -300.0;
        QTest::newRow("percent") << QStringLiteral("12.5%") << true << 12.5;
        QTest::newRow("plus") << QStringLiteral("+7") << true << 7.0;
        QTest::newRow("sign before yen") << QStringLiteral("-¥1,000") << true << -1000.0;
        QTest::newRow("sign after yen") << QStringLiteral("¥-1,000") << true << -1000.0;
        QTest::newRow("sign before dollar") << QStringLiteral("-$5") << true << -5.0;
        QTest::newRow("blank before yen word") << QStringLiteral("1,234 円") << true << 1234.0;
        QTest::newRow("wide blank before yen word") << QStringLiteral("1,234　円") << true << 1234.0;
        QTest::newRow("blank after yen") << QStringLiteral("¥ 1,000") << true << 1000.0;
        QTest::newRow("accounting") << QStringLiteral("(1,000)") << true << -1000.0;
        QTest::newRow("accounting, yen inside") << QStringLiteral("(¥1,000)") << true << -1000.0;
        QTest::newRow("accounting, yen outside") << QStringLiteral("¥(1,000)") << true << -1000.0;
        QTest::newRow("two signs") << QStringLiteral("-(5)") << false << 0.0;
        QTest::newRow("minus twice") << QStringLiteral("--5") << false << 0.0;
        QTest::newRow("currency twice") << QStringLiteral("¥$5") << false << 0.0;
        QTest::newRow("blank inside") << QStringLiteral("1 000") << false << 0.0;
        QTest::newRow("sign alone") << QStringLiteral("-¥") << false << 0.0;
        QTest::newRow("open bracket") << QStringLiteral("(5") << false << 0.0;
        QTest::newRow("letters") << QStringLiteral("12a") << false << 0.0;
        QTest::newRow("hexadecimal") << QStringLiteral("0x10") << false << 0.0;
        QTest::newRow("infinity") << QStringLiteral("inf") << false << 0.0;
        QTest::newRow("not a number") << QStringLiteral("nan") << false << 0.0;
        QTest::newRow("beyond a double") << QStringLiteral("1e999") << false << 0.0;
    }
    void numbers() {
        QFETCH(QString, cell);
        QFETCH(bool, valid);
        QFETCH(double, value);
        const auto number = parseNumber(cell);
        QCOMPARE(number.has_value(), valid);
        if (valid) {
            QCOMPARE(*number, value);
        }
    }

    void dates_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("style");
        QTest::addColumn<QDate>("date");  // invalid = refused
        const QDate day(2026, 11, 20);
        const auto row = [](const char* name, const char* cell, DateStyle style, QDate date) {
            QTest::newRow(name) << QString::fromUtf8(cell) << static_cast<int>(style) << date;
        };
        row("iso", "2026-11-20", DateStyle::YearMonthDay, day);
        row("slashed", "2026/11/20", DateStyle::YearMonthDay, day);
        row("with time", "2026-11-20T00:00:00Z", DateStyle::YearMonthDay, day);
        row("impossible", "2026-02-30", DateStyle::YearMonthDay, {});
        row("kanji", "2026年11月20日", DateStyle::Japanese, day);
        row("reiwa", "令和8年11月20日", DateStyle::Japanese, day);
        row("first year", "令和元年5月1日", DateStyle::Japanese, QDate(2019, 5, 1));
        row("letter", "R8.11.20", DateStyle::Japanese, day);
        row("iso is not kanji", "2026-11-20", DateStyle::Japanese, {});
        row("compact", "20261120", DateStyle::Compact, day);
        row("era compact", "5081120", DateStyle::EraCompact, day);
        row("era compact, hyphen", "5-081120", DateStyle::EraCompact, day);
        row("month first", "11/20/2026", DateStyle::MonthDayYear, day);
        row("day first", "20/11/2026", DateStyle::DayMonthYear, day);
        row("day first read month first", "20/11/2026", DateStyle::MonthDayYear, {});
        row("month", "2026-11", DateStyle::YearMonth, QDate(2026, 11, 1));
    }
    void dates() {
        QFETCH(QString, cell);
        QFETCH(int, style);
        QFETCH(QDate, date);
        const auto days = parseDate(cell, static_cast<DateStyle>(style));
        QCOMPARE(days.has_value(), date.isValid());
        if (days) {
            QCOMPARE(QDate(1970, 1, 1).addDays(static_cast<qint64>(*days)), date);
        }
    }

    void timeOfDayIsAFraction() {
        const auto noon = parseDate(u"2026-11-20 12:00", DateStyle::YearMonthDay);
        const auto midnight = parseDate(u"2026-11-20", DateStyle::YearMonthDay);
        QCOMPARE(*noon - *midnight, 0.5);
        QVERIFY(!parseDate(u"2026-11-20 25:00", DateStyle::YearMonthDay));
    }

    void missing() {
        for (const char* cell : {"", "NA", "n/a", "NaN", "NULL", "None", "?", "-", "－"}) {
            QVERIFY2(isMissing(QString::fromUtf8(cell)), cell);
        }
        for (const char* cell : {"0", "no", "unknown", "不明"}) {
            QVERIFY2(!isMissing(QString::fromUtf8(cell)), cell);
        }
    }

    void codes() {
        QVERIFY(looksLikeCode(u"01"));
        QVERIFY(!looksLikeCode(u"0"));
        QVERIFY(!looksLikeCode(u"0.5"));
        QVERIFY(!looksLikeCode(u"10"));
    }
};

QTEST_APPLESS_MAIN(CellValuesTest)
#include "cell_values_test.moc"
