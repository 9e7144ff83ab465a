#include "core/eligibility/calling_rules.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/base/clock.h"
#include "core/base/rule_file.h"

using namespace saikoku;

class CallingRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsTheOfficesDefaults() {
        const auto rules = CallingRules::load();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        QCOMPARE(rules->weekday.from, QTime(9, 0));
        QCOMPARE(rules->weekday.to, QTime(20, 0));
        QCOMPARE(rules->weekend.to, QTime(17, 0));
        QCOMPARE(rules->nightFrom, QTime(21, 0));
        QCOMPARE(rules->nightTo, QTime(8, 0));
        QCOMPARE(rules->capPerDay, 2);
        QCOMPARE(rules->capPerPeriod, 5);
        QCOMPARE(rules->capPeriodDays, 7);
        QCOMPARE(rules->retryGap.value(ResultCode::Busy), 5);
        QCOMPARE(rules->retryGap.value(ResultCode::NoAnswer), 60);
        QCOMPARE(rules->selfCureDays, 10);
        QCOMPARE(rules->paymentGraceBusinessDays, 3);
    }

    /// The office's own rule: minutes after some results, the next time band after others.
    void offersRecall_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QDateTime>("offered");
        const QDate day(2026, 11, 20);
        QTest::newRow("busy") << ResultCode::Busy << QTime(10, 0) << fromTokyo(day, QTime(10, 5));
        QTest::newRow("no answer") << ResultCode::NoAnswer << QTime(10, 0) << fromTokyo(day, QTime(11, 0));
        QTest::newRow("family in the morning") << ResultCode::Family << QTime(10, 0) << fromTokyo(day, QTime(12, 0));
        QTest::newRow("voicemail at noon") << ResultCode::Voicemail << QTime(12, 0) << fromTokyo(day, QTime(17, 0));
        QTest::newRow("voicemail in the evening") << ResultCode::Voicemail << QTime(18, 30) << fromTokyo(day.addDays(1), QTime(8, 0));
        QTest::newRow("reached") << ResultCode::Reached << QTime(10, 0) << QDateTime();
        QTest::newRow("not in use") << ResultCode::NotInUse << QTime(10, 0) << QDateTime();
    }
    void offersRecall() {
        QFETCH(ResultCode, result);
        QFETCH(QTime, at);
        QFETCH(QDateTime, offered);
        const auto rules = CallingRules::load();
        QVERIFY(rules);
        QCOMPARE(rules->recallAfter(result, fromTokyo(QDate(2026, 11, 20), at).toUTC()).value_or(QDateTime()), offered);
    }

    void refusesByName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* why, const char* name, const QJsonValue& value) {
            QTest::newRow(why) << QString::fromLatin1(name) << value;
        };
        row("into the night", "weekday_to", QStringLiteral("21:30"));
        row("too early", "weekend_from", QStringLiteral("07:00"));
        row("ends before it begins", "weekend_to", QStringLiteral("08:30"));
        row("no time", "weekday_from", QStringLiteral("nine"));
        row("no calls at all", "cap_per_day", 0);
        row("no number", "cap_per_period", QStringLiteral("5"));
        row("unknown result", "retry_gap_minutes", QJsonObject{{QStringLiteral("bsy"), 5}});
        row("negative minutes", "retry_gap_minutes", QJsonObject{{QStringLiteral("busy"), -5}});
        row("no result", "recall_next_band", QJsonArray{QStringLiteral("away")});
        row("a result with no minutes", "recall_minutes", QJsonObject{{QStringLiteral("busy"), QStringLiteral("5")}});
        row("bands out of order", "time_bands", QJsonArray{QStringLiteral("12:00"), QStringLiteral("08:00")});
        row("too few bands", "time_bands", QJsonArray{QStringLiteral("12:00")});
    }
    void refusesByName() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFile shipped(QStringLiteral(":/rules/calling.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject content = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonObject rules = content.value(QStringLiteral("rules")).toObject();
        rules.insert(name, QJsonObject{{QStringLiteral("value"), value},
                                       {QStringLiteral("source"), QStringLiteral("s")}});
        content.insert(QStringLiteral("rules"), rules);
        const auto file = RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("calling.json"));
        QVERIFY(file.has_value());
        const auto read = CallingRules::fromJson(*file);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    }
};

QTEST_APPLESS_MAIN(CallingRulesTest)
#include "calling_rules_test.moc"
