#include "core/eligibility/calling_rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/base/clock.h"
#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

QJsonObject wholeWeek(const QString& hours) {
    QJsonObject week;
    for (const QString& day : writtenWeekdays()) {
        week.insert(day, hours);
    }
    return week;
}

/// The shipped rules with one of them in another's place.
Result<CallingRules> rulesWith(const QString& name, const QJsonValue& value) {
    QFile shipped(QStringLiteral(":/rules/calling.json"));
    if (!shipped.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QStringLiteral("no calling.json"));
    }
    QJsonObject content = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonObject rules = content.value(QStringLiteral("rules")).toObject();
    rules.insert(name, QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("source"), QStringLiteral("s")}});
    content.insert(QStringLiteral("rules"), rules);
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("calling.json")));
    return CallingRules::fromJson(file);
}

QJsonArray jsonList(const char* json) { return QJsonDocument::fromJson(QByteArray(json)).array(); }

}  // namespace

class CallingRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsTheOfficesDefaults() {
        const auto rules = CallingRules::load();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
        const CallingSchedule& schedule = rules->standard.schedule;
        for (std::size_t day = 0; day < 5; ++day) {
            QCOMPARE(writtenHours(schedule.weekly.at(day)), QStringLiteral("09:00-20:00"));
        }
        for (const DayHours& hours : {schedule.weekly.at(5), schedule.weekly.at(6), schedule.holiday}) {
            QCOMPARE(writtenHours(hours), QStringLiteral("09:00-17:00"));
        }
        QCOMPARE(rules->night.from, QTime(21, 0));
        QCOMPARE(rules->night.to, QTime(8, 0));
        QCOMPARE(rules->standard.startOffsetDays, 0);
        QCOMPARE(rules->of(QStringLiteral("tax")).demandFirst, (QSet<Channel>{Channel::Phone, Channel::AutoVoice}));
        QVERIFY(rules->of(QStringLiteral("health_check")).demandFirst.isEmpty());
        QVERIFY(rules->of(QStringLiteral("survey")).demandFirst.isEmpty());
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
        row("a shorter night", "night_from", QStringLiteral("21:30"));
        row("a night that ends earlier", "night_to", QStringLiteral("07:30"));
        row("a day that doesn't exist", "weekly_hours", QJsonObject{{QStringLiteral("someday"), QStringLiteral("closed")}});
        row("no hours", "weekly_hours", QJsonObject{{QStringLiteral("mon"), QStringLiteral("9-17")}});
        row("hours into the night", "weekly_hours", QJsonObject{{QStringLiteral("mon"), QStringLiteral("09:00-21:01")}});
        row("hours before eight", "weekly_hours", QJsonObject{{QStringLiteral("mon"), QStringLiteral("07:59-12:00")}});
        row("hours that end as they begin", "weekly_hours", QJsonObject{{QStringLiteral("mon"), QStringLiteral("12:00-12:00")}});
        row("a week without hours", "weekly_hours", wholeWeek(QStringLiteral("closed")));
        row("more than a year's wait", "start_offset_days", 367);
        row("no channel", "demand_letter_first", QJsonObject{{QStringLiteral("pigeon"), true}});
        row("neither yes nor no", "demand_letter_first", QJsonObject{{QStringLiteral("phone"), 1}});
        row("too few bands", "time_bands", QJsonArray{QStringLiteral("12:00")});
    }
    void refusesByName() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const auto read = rulesWith(name, value);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    }

    /// An error tells where in the file it stands.
    void refusesByPlace_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* why, const char* name, const QJsonValue& value, const char* place) {
            QTest::newRow(why) << QString::fromLatin1(name) << value << QString::fromLatin1(place);
        };
        row("a date that doesn't exist", "dated_hours", jsonList(R"([{"date": "2026-02-30", "hours": "closed"}])"),
            "dated_hours[0]: \"date\"");
        row("a date twice", "dated_hours",
            jsonList(R"([{"date": "2026-12-06", "hours": "closed"}, {"date": "2026-12-06", "hours": "09:00-12:00"}])"),
            "dated_hours[1]: \"date\"");
        row("a date at night", "dated_hours", jsonList(R"([{"date": "2026-12-06", "hours": "09:00-22:00"}])"),
            "dated_hours[0]: \"hours\"");
        row("a sixth Sunday", "nth_weekday_hours", jsonList(R"([{"nth": 6, "weekday": "sun", "hours": "09:00-17:00"}])"),
            "nth_weekday_hours[0]: \"nth\"");
        row("no Sunday at all", "nth_weekday_hours", jsonList(R"([{"nth": 0, "weekday": "sun", "hours": "09:00-17:00"}])"),
            "nth_weekday_hours[0]: \"nth\"");
        row("no day of the week", "nth_weekday_hours", jsonList(R"([{"nth": 3, "weekday": "日", "hours": "09:00-17:00"}])"),
            "nth_weekday_hours[0]: \"weekday\"");
        row("the third Sunday twice", "nth_weekday_hours",
            jsonList(R"([{"nth": 3, "weekday": "sun", "hours": "closed"}, {"nth": 3, "weekday": "sun", "hours": "closed"}])"),
            "nth_weekday_hours[1]: \"nth\"");
        row("a misspelt name", "dated_hours", jsonList(R"([{"date": "2026-12-06", "hour": "closed", "hours": "closed"}])"),
            "dated_hours[0]");
        const auto campaign = [](const char* json) {
            return QJsonValue(QJsonDocument::fromJson(QByteArray(json)).object());
        };
        row("a campaign's date", "campaigns", campaign(R"({"tax": {"dated_hours": [{"date": "soon", "hours": "closed"}]}})"),
            "campaigns.tax.dated_hours[0]: \"date\"");
        row("a campaign's night", "campaigns", campaign(R"({"survey": {"weekly_hours": {"sat": "06:00-17:00"}}})"),
            "campaigns.survey.weekly_hours: \"sat\"");
        row("a campaign's wait", "campaigns", campaign(R"({"tax": {"start_offset_days": -1}})"),
            "campaigns.tax: \"start_offset_days\"");
        row("a campaign's unknown rule", "campaigns", campaign(R"({"tax": {"cap_per_day": 99}})"), "campaigns.tax");
    }
    void refusesByPlace() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        const auto read = rulesWith(name, value);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
        QVERIFY(read.error().code == ErrorCode::BadInput);
    }

    void writesWhatItReads() {
        const QJsonObject said = QJsonDocument::fromJson(R"({
            "weekly_hours": {"mon": "09:00-20:00", "sun": "closed", "holiday": "closed"},
            "nth_weekday_hours": [{"nth": 3, "weekday": "sun", "hours": "09:00-17:00"}, {"nth": -1, "weekday": "sat", "hours": "closed"}],
            "dated_hours": [{"date": "2026-12-06", "hours": "10:00-15:00", "name": "休日納税相談"}],
            "start_offset_days": 60, "demand_letter_first": {"phone": true, "sms": false}})")
                                     .object();
        const auto read = rulesWith(QStringLiteral("campaigns"), QJsonObject{{QStringLiteral("tax"), said}});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->parts.value(QStringLiteral("tax")).toJson(), said);
        QCOMPARE(read->of(QStringLiteral("tax")).startOffsetDays, 60);
        QCOMPARE(read->of(QStringLiteral("survey")).startOffsetDays, 0);
        QCOMPARE(writtenHours(read->of(QStringLiteral("tax")).schedule.weekly.at(0)), QStringLiteral("09:00-20:00"));
        QVERIFY(!read->of(QStringLiteral("tax")).schedule.weekly.at(6));
    }
};

QTEST_APPLESS_MAIN(CallingRulesTest)
#include "calling_rules_test.moc"
