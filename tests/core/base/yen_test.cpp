#include "core/base/yen.h"

#include <QTest>

#include <limits>

using saikoku::Yen;
using saikoku::YenOverflow;

class YenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesToOverflow() {
        const Yen most(std::numeric_limits<qint64>::max());
        QVERIFY(!most.plus(Yen(1)).has_value());
        QVERIFY(!most.times(2).has_value());
        QVERIFY(!(Yen(std::numeric_limits<qint64>::min()).minus(Yen(1))).has_value());
        QVERIFY_THROWS_EXCEPTION(YenOverflow, most + Yen(1));
        QCOMPARE(Yen(2) * 3 + Yen(1) - Yen(4), Yen(3));
    }

    /// Every way to reach beyond 64 bits is loud.
    void noOperatorWrapsAround() {
        const Yen most(std::numeric_limits<qint64>::max());
        const Yen least(std::numeric_limits<qint64>::min());
        QVERIFY_THROWS_EXCEPTION(YenOverflow, most - Yen(-1));
        QVERIFY_THROWS_EXCEPTION(YenOverflow, least - Yen(1));
        QVERIFY_THROWS_EXCEPTION(YenOverflow, most * 2);
        QVERIFY_THROWS_EXCEPTION(YenOverflow, -least);
        Yen sum = most;
        QVERIFY_THROWS_EXCEPTION(YenOverflow, sum += Yen(1));
        QCOMPARE(sum, most);  // untouched
        Yen rest = least;
        QVERIFY_THROWS_EXCEPTION(YenOverflow, rest -= Yen(1));
        QCOMPARE(rest, least);
        QCOMPARE(most.plus(least), std::optional(Yen(-1)));
        // The largest input can be added a great many times before it comes to that.
        QVERIFY(Yen(Yen::kLargestInput).times(90'000).has_value());
    }

    void parses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("amount");
        QTest::newRow("plain") << QStringLiteral("15500") << true << qint64(15500);
        QTest::newRow("separators") << QStringLiteral("1,234,567") << true << qint64(1234567);
        QTest::newRow("full width") << QStringLiteral("１２，３４５") << true << qint64(12345);
        QTest::newRow("negative") << QStringLiteral("-300") << true << qint64(-300);
        QTest::newRow("empty") << QString() << false << qint64(0);
        QTest::newRow("letters") << QStringLiteral("12a") << false << qint64(0);
        QTest::newRow("decimal") << QStringLiteral("1.5") << false << qint64(0);
        QTest::newRow("beyond the limit") << QStringLiteral("100000000000001") << false << qint64(0);
        QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999999999") << false << qint64(0);
    }
    void parses() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, amount);
        const auto parsed = Yen::parse(text);
        QCOMPARE(parsed.has_value(), valid);
        if (valid) {
            QCOMPARE(parsed->amount(), amount);
        }
    }

    void floors() {
        QCOMPARE(Yen(3499).floorTo(100), Yen(3400));
        QCOMPARE(Yen(999).floorTo(1000), Yen(0));
        QCOMPARE(Yen(1234567).toString(), QStringLiteral("1,234,567"));
    }
};

QTEST_APPLESS_MAIN(YenTest)
#include "yen_test.moc"
