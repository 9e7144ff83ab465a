#include "core/arrears/tax_item.h"

#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

class TaxItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTaxesAndPremiums() {
        const auto table = RevenueRulesTable::load();
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        for (const char* code : {"01", "02", "03", "04"}) {
            const RevenueRules& rules = table->rulesFor(QString::fromLatin1(code));
            QCOMPARE(rules.code, QString::fromLatin1(code));
            QCOMPARE(rules.kind, RevenueKind::Tax);
            QCOMPARE(rules.limitationYears, 5);
            QCOMPARE(rules.firstBandMonths, 1);
        }
        QCOMPARE(table->rulesFor(QStringLiteral("12")).kind, RevenueKind::Premium);
        QCOMPARE(table->rulesFor(QStringLiteral("12")).limitationYears, 2);
        QCOMPARE(table->rulesFor(QStringLiteral("no such code")).limitationYears, 5);  // the general rule
        for (const RevenueRules& rules : table->listed()) {
            QVERIFY(!rules.source.isEmpty());
        }
    }

    void choosesTheStatutoryDueDate() {
        const QDate first(2021, 6, 30);
        const QDate third(2021, 11, 1);
        RevenueRules rules;
        rules.limitationStart = LimitationStart::FirstTerm;
        QCOMPARE(statutoryDueDate(rules, third, first), first);
        QCOMPARE(statutoryDueDate(rules, third, QDate()), third);
        rules.limitationStart = LimitationStart::EachTerm;
        QCOMPARE(statutoryDueDate(rules, third, first), third);
        rules.limitationStart = LimitationStart::AsDelivered;
        QCOMPARE(statutoryDueDate(rules, third, first, QDate(2021, 7, 31)), QDate(2021, 7, 31));
        QCOMPARE(statutoryDueDate(rules, third, first), third);
    }

    void refusesByName_data() {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* why, const char* item, const char* named) {
            QTest::newRow(why) << QByteArray(item) << QString::fromLatin1(named);
        };
        const char* good =
            R"({"code": "01", "name": "n", "kind": "tax", "first_band_months": 1, "limitation_years": 5, "limitation_start": "first_term", "source": "s"})";
        row("kind",
            R"({"code": "01", "name": "n", "kind": "fee", "first_band_months": 1, "limitation_years": 5, "limitation_start": "first_term", "source": "s"})",
            "kind");
        row("months",
            R"({"code": "01", "name": "n", "kind": "tax", "first_band_months": 0, "limitation_years": 5, "limitation_start": "first_term", "source": "s"})",
            "first_band_months");
        row("start",
            R"({"code": "01", "name": "n", "kind": "tax", "first_band_months": 1, "limitation_years": 5, "limitation_start": "first", "source": "s"})",
            "limitation_start");
        row("source",
            R"({"code": "01", "name": "n", "kind": "tax", "first_band_months": 1, "limitation_years": 5, "limitation_start": "first_term"})",
            "source");
        const QByteArray twice = QByteArray(good) + ", " + good;
        QTest::newRow("twice") << twice << QStringLiteral("items[1]");
    }
    void refusesByName() {
        QFETCH(QByteArray, item);
        QFETCH(QString, named);
        const auto file =
            RuleFile::parse(R"({"title": "t", "verified": "2026-01-01", "items": [)" + item +
                                R"(], "general": {"name": "n", "kind": "tax", "first_band_months": 1,
                                              "limitation_years": 5, "limitation_start": "each_term", "source": "s"}})",
                            QStringLiteral("tax_items.json"));
        QVERIFY(file.has_value());
        const auto table = RevenueRulesTable::fromJson(*file);
        QVERIFY(!table.has_value());
        QVERIFY2(table.error().message.contains(named), qPrintable(table.error().message));
    }
};

QTEST_APPLESS_MAIN(TaxItemTest)
#include "tax_item_test.moc"
