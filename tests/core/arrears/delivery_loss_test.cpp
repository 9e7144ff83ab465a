#include "core/arrears/delivery_loss.h"

#include <QJsonObject>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

class DeliveryLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedRulesHold() {
        const auto rules = DeliveryRules::load();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->mostLostPercent, 50);
    }

    void refusesWrongRules() {
        const auto file = RuleFile::parse(R"({"title": "x", "verified": "2026-11-21", "rules": {"most_lost_percent": {"value": 0, "source": "x"}}})",
                                          QStringLiteral("delivery.json"));
        QVERIFY(file.has_value());
        const auto rules = DeliveryRules::fromJson(*file);
        QVERIFY(!rules.has_value());
        QVERIFY(rules.error().message.contains(QStringLiteral("most_lost_percent")));
    }

    void tells_data() {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("rowsBefore");
        QTest::addColumn<qint64>("inForce");
        QTest::addColumn<qint64>("ends");
        QTest::addColumn<qint64>("begins");
        QTest::addColumn<bool>("lost");
        const auto row = [](const char* name, qint64 rows, qint64 before, qint64 inForce, qint64 ends, qint64 begins, bool lost) {
            QTest::newRow(name) << rows << before << inForce << ends << begins << lost;
        };
        row("first delivery", 100, 0, 0, 0, 100, false);
        row("nothing before, nothing now", 0, 0, 0, 0, 0, false);
        row("emptied", 0, 1, 1, 1, 0, true);
        row("emptied, nothing ends", 0, 10, 500, 0, 0, true);
        row("cut", 49, 100, 100, 0, 0, true);
        row("half of it", 50, 100, 100, 50, 0, false);
        row("the only one replaced", 1, 1, 1, 1, 1, false);
        row("as long, but of others", 100, 100, 100, 51, 0, true);
        row("all exchanged", 100, 100, 100, 100, 100, false);
        row("grown", 300, 100, 100, 0, 200, false);
    }
    void tells() {
        QFETCH(qint64, rows);
        QFETCH(qint64, rowsBefore);
        QFETCH(qint64, inForce);
        QFETCH(qint64, ends);
        QFETCH(qint64, begins);
        QTEST(isDeliveryLost({rows, rowsBefore, inForce, ends, begins}, DeliveryRules{50}), "lost");
    }
};

QTEST_APPLESS_MAIN(DeliveryLossTest)
#include "delivery_loss_test.moc"
