#include "core/learning/leak_guard.h"

#include <QTest>

#include "core/learning/outcome.h"
#include "core/learning/random.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

class LeakGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flags_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("the outcome in other words") << 0 << true;
        QTest::newRow("the outcome with one slip in a hundred") << 1 << true;
        QTest::newRow("a date filled only for those who paid") << 2 << true;
        QTest::newRow("a sum above zero only for some who paid") << 3 << true;
        QTest::newRow("a good honest predictor") << 4 << false;
        QTest::newRow("rarely filled, says nothing") << 5 << false;
        QTest::newRow("noise") << 6 << false;
    }
    void flags() {
        QFETCH(int, column);
        QFETCH(bool, flagged);
        Random random(8);
        QByteArray csv("x,y\n");
        for (int i = 0; i < 3000; ++i) {
            const bool paid = random.uniform() < 0.3;
            const bool rarely = random.uniform() < 0.1;
            const QByteArray number = QByteArray::number(1 + random.below(50));
            switch (column) {
                case 0: csv += paid ? "settled" : "open"; break;
                case 1: csv += (paid != (random.uniform() < 0.01)) ? "settled" : "open"; break;
                case 2:
                    csv += paid ? QByteArray("2026-0") + QByteArray::number(1 + random.below(9)) + "-11"
                                : QByteArray();
                    break;
                case 3: csv += paid && rarely ? number : QByteArray("0"); break;
                case 4: csv += QByteArray::number(random.uniform() + (paid ? 0.4 : 0.0)); break;
                case 5: csv += rarely ? number : QByteArray(); break;
                default: csv += number;
            }
            csv += paid ? ",1\n" : ",0\n";
        }
        const TextTable table = madeTable(csv);
        const Schema schema = inferSchema(table, {{QStringLiteral("y")}, {}, {}, {}});
        const auto outcome = readOutcome(table, QStringLiteral("y"), {}, true);
        const auto leaks = suspectedLeaks(schema, buildFrame(schema, table, false).value(), *outcome);
        QCOMPARE(leaks.empty(), !flagged);
        if (flagged) {
            QCOMPARE(leaks.size(), size_t(1));
            QCOMPARE(leaks[0].column, QStringLiteral("x"));
            QVERIFY(leaks[0].reason.contains(QStringLiteral("\"x\"")));
        }
    }

    void inWhateverOrderTheRowsCome() {
        // Row after row the other outcome: every second row has one outcome only.
        QByteArray csv("x,y\n");
        for (int i = 0; i < 400; ++i) {
            csv += i % 2 == 0 ? "open,0\n" : "settled,1\n";
        }
        const TextTable table = madeTable(csv);
        const Schema schema = inferSchema(table, {{QStringLiteral("y")}, {}, {}, {}});
        const auto outcome = readOutcome(table, QStringLiteral("y"), {}, true);
        const auto leaks = suspectedLeaks(schema, buildFrame(schema, table, false).value(), *outcome);
        QCOMPARE(leaks.size(), size_t(1));
        QVERIFY2(leaks[0].reason.contains(QStringLiteral("1.000")), qPrintable(leaks[0].reason));
    }
};

QTEST_APPLESS_MAIN(LeakGuardTest)
#include "leak_guard_test.moc"
