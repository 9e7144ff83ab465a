#include "core/cases/case_work_rules.h"

#include <QJsonDocument>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

class CaseWorkRulesTest : public QObject {
    Q_OBJECT

    static Result<CaseWorkRules> with(const QString& name, const QJsonValue& value) {
        QJsonObject rules{{QStringLiteral("round_starts"), QJsonArray{QStringLiteral("04-01")}},
                          {QStringLiteral("age_bands"), QJsonArray{20, 65}},
                          {QStringLiteral("time_bands"), QJsonArray{QStringLiteral("12:00"), QStringLiteral("13:00"), QStringLiteral("17:00")}},
                          {QStringLiteral("age_in_conditions"), 0},
                          {QStringLiteral("adult_age"), 18},
                          {QStringLiteral("most_rows_looked_at"), 200},
                          {QStringLiteral("rows_read_told_per_hour"), 1000},
                          {QStringLiteral("most_rows_read_per_hour"), 3000}};
        rules.insert(name, value);
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            rule.value() = QJsonObject{{QStringLiteral("value"), rule.value()},
                                       {QStringLiteral("source"), QStringLiteral("test")}};
        }
        const QJsonObject file{{QStringLiteral("title"), QStringLiteral("t")},
                               {QStringLiteral("verified"), QStringLiteral("2026-11-21")},
                               {QStringLiteral("rules"), rules}};
        const auto read = RuleFile::parse(QJsonDocument(file).toJson(), QStringLiteral("case_work.json"));
        return read ? CaseWorkRules::fromJson(*read) : Result<CaseWorkRules>(fail(read.error()));
    }

private Q_SLOTS:
    void shipsTheOfficesDefaults() {
        const auto rules = CaseWorkRules::load();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->roundStartOn(QDate(2026, 3, 31)), QDate(2025, 4, 1));
        QCOMPARE(rules->roundStartOn(QDate(2026, 4, 1)), QDate(2026, 4, 1));
        QCOMPARE(rules->nextRoundStart(QDate(2026, 3, 31)), QDate(2026, 4, 1));
        QCOMPARE(rules->nextRoundStart(QDate(2026, 4, 1)), QDate(2027, 4, 1));
        QCOMPARE(rules->ageBands.size(), 8);
        QCOMPARE(rules->mostRowsLookedAt, 200);
        QVERIFY(!rules->ageInConditions);
        QCOMPARE(rules->bandOf(QTime(11, 59)), TimeBand::Morning);
        QCOMPARE(rules->bandOf(QTime(12, 0)), TimeBand::Noon);
        QCOMPARE(rules->bandOf(QTime(13, 0)), TimeBand::Afternoon);
        QCOMPARE(rules->bandOf(QTime(17, 0)), TimeBand::Evening);
    }

    void severalRoundsAYear() {
        const auto rules = with(QStringLiteral("round_starts"),
                                QJsonArray{QStringLiteral("04-01"), QStringLiteral("10-01")});
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->roundStartOn(QDate(2026, 9, 30)), QDate(2026, 4, 1));
        QCOMPARE(rules->nextRoundStart(QDate(2026, 9, 30)), QDate(2026, 10, 1));
        QCOMPARE(rules->roundStartOn(QDate(2026, 2, 1)), QDate(2025, 10, 1));
        QCOMPARE(rules->nextRoundStart(QDate(2026, 10, 1)), QDate(2027, 4, 1));
    }

    void bandsEndWhereTheNextBegins() {
        const auto rules = with(QStringLiteral("age_bands"), QJsonArray{20, 65});
        QVERIFY(rules.has_value());
        QCOMPARE(rules->ageBandEnd(0), std::optional<int>(20));
        QCOMPARE(rules->ageBandEnd(20), std::optional<int>(65));
        QCOMPARE(rules->ageBandEnd(65), std::optional<int>());
    }

    void refusesByName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* why, const char* name, const QJsonValue& value) {
            QTest::newRow(why) << QString::fromLatin1(name) << value;
        };
        row("no round", "round_starts", QJsonArray());
        row("no day", "round_starts", QJsonArray{QStringLiteral("02-30")});
        row("not every year", "round_starts", QJsonArray{QStringLiteral("02-29")});
        row("falling rounds", "round_starts", QJsonArray{QStringLiteral("10-01"), QStringLiteral("04-01")});
        row("no band", "age_bands", QJsonArray());
        row("falling bands", "age_bands", QJsonArray{40, 20});
        row("too old", "age_bands", QJsonArray{120});
        row("two times", "time_bands", QJsonArray{QStringLiteral("12:00"), QStringLiteral("13:00")});
        row("falling times", "time_bands", QJsonArray{QStringLiteral("13:00"), QStringLiteral("12:00"), QStringLiteral("17:00")});
        row("half an age", "age_in_conditions", 2);
        row("no rows", "most_rows_looked_at", 0);
    }
    void refusesByName() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const auto rules = with(name, value);
        QVERIFY(!rules.has_value());
        QVERIFY2(rules.error().message.contains(name), qPrintable(rules.error().message));
    }
};

QTEST_GUILESS_MAIN(CaseWorkRulesTest)
#include "case_work_rules_test.moc"
