// Calling hours and days: a row for each rule and edge. Dates of 2026 and 2027 by the wall
// calendar: 1 November 2026 is a Sunday, 23 November a holiday on Monday, 3 May 2026 one on Sunday.

#include "core/eligibility/calling_schedule.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/eligibility/eligibility_rules.h"

using namespace saikoku;

namespace {

/// What the office of this test says: 堺 on Monday and Thursday to 20:00, 中野 on the third
/// Sunday, and for tax arrears another third Sunday and days of its own.
const char* const kOffice = R"({
  "weekly_hours": {"mon": "09:00-20:00", "tue": "09:00-17:15", "wed": "09:00-17:15", "thu": "09:00-20:00",
                   "fri": "09:00-17:15", "sat": "closed", "sun": "closed", "holiday": "closed"},
  "nth_weekday_hours": [{"nth": 3, "weekday": "sun", "hours": "09:00-17:00"}, {"nth": -1, "weekday": "sat", "hours": "10:00-12:00"},
                        {"nth": 2, "weekday": "mon", "hours": "09:00-12:00"}],
  "dated_hours": [{"date": "2026-11-16", "hours": "closed", "name": "市制記念日"},
                  {"date": "2026-11-23", "hours": "09:00-12:00", "name": "休日納税相談"},
                  {"date": "2026-12-06", "hours": "10:00-15:00", "name": "臨時開設"},
                  {"date": "2026-12-11", "hours": "09:00-15:00", "name": "時間短縮"},
                  {"date": "2026-12-30", "hours": "09:00-12:00", "name": "年末"}],
  "campaigns": {
    "tax": {"weekly_hours": {"fri": "09:00-19:00"},
            "nth_weekday_hours": [{"nth": 3, "weekday": "sun", "hours": "13:00-16:00"}],
            "dated_hours": [{"date": "2026-11-16", "hours": "09:00-17:00", "name": "臨時"},
                            {"date": "2026-12-06", "hours": "closed", "name": "機器入替"},
                            {"date": "2026-12-13", "hours": "09:00-11:00", "name": "年末催告"}],
            "start_offset_days": 60},
    "survey": {"weekly_hours": {"sat": "10:00-16:00"}, "demand_letter_first": {"phone": false}}}
})";

QDateTime at(QDate date, const char* time) { return fromTokyo(date, QTime::fromString(QLatin1String(time), QStringLiteral("HH:mm:ss"))); }

}  // namespace

class CallingScheduleTest : public QObject {
    Q_OBJECT

    CallingRules m_rules;
    BusinessCalendar m_calendar = *BusinessCalendar::load();

    Eligibility check(const QString& campaign, const QDateTime& moment, const EligibilityFacts& facts) const {
        return checkEligibility(facts, {m_rules, m_calendar, Channel::Phone, campaign}, moment);
    }
    static EligibilityFacts callable() {
        EligibilityFacts facts;
        facts.phones = {{QStringLiteral("0999234567"), true, false, {}}};
        facts.arrears.add(QDate(2025, 6, 30), QDate(2025, 7, 21));
        return facts;
    }

private Q_SLOTS:
    void initTestCase() {
        QFile shipped(QStringLiteral(":/rules/calling.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject content = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonObject rules = content.value(QStringLiteral("rules")).toObject();
        const QJsonObject office = QJsonDocument::fromJson(QByteArray(kOffice)).object();
        QVERIFY(!office.isEmpty());
        for (auto rule = office.begin(); rule != office.end(); ++rule) {
            rules.insert(rule.key(), QJsonObject{{QStringLiteral("value"), rule.value()}, {QStringLiteral("source"), QStringLiteral("s")}});
        }
        content.insert(QStringLiteral("rules"), rules);
        auto read = CallingRules::fromJson(*RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("calling.json")));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        m_rules = std::move(*read);
    }

    void hasItsHoursOnEachDay_data() {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<DayGround>("ground");
        const auto row = [](const char* why, const char* campaign, QDate date, const char* hours, DayGround ground) {
            QTest::newRow(why) << QString::fromLatin1(campaign) << date << QString::fromLatin1(hours) << ground;
        };
        using enum DayGround;
        row("Monday to 20:00", "", QDate(2026, 11, 2), "09:00-20:00", Weekday);
        row("Tuesday", "", QDate(2026, 11, 10), "09:00-17:15", Weekday);
        row("Thursday to 20:00", "", QDate(2026, 11, 5), "09:00-20:00", Weekday);
        row("Saturday", "", QDate(2026, 11, 7), "closed", Weekday);
        row("first Sunday, on the 1st", "", QDate(2026, 11, 1), "closed", Weekday);
        row("second Sunday of a month that begins on Sunday", "", QDate(2026, 11, 8), "closed", Weekday);
        row("third Sunday of a month that begins on Sunday", "", QDate(2026, 11, 15), "09:00-17:00", NthWeekday);
        row("third Sunday of a month that begins on Monday", "", QDate(2027, 2, 21), "09:00-17:00", NthWeekday);
        row("fourth Sunday", "", QDate(2026, 11, 22), "closed", Weekday);
        row("last Saturday", "", QDate(2026, 11, 28), "10:00-12:00", NthWeekday);
        row("last Saturday that is the fifth", "", QDate(2026, 10, 31), "10:00-12:00", NthWeekday);
        row("fourth Saturday where there is a fifth", "", QDate(2026, 10, 24), "closed", Weekday);
        row("second Monday", "", QDate(2026, 12, 14), "09:00-12:00", NthWeekday);
        row("second Monday that is a holiday", "", QDate(2026, 10, 12), "closed", Holiday);
        row("holiday on a weekday", "", QDate(2026, 11, 3), "closed", Holiday);
        row("holiday on a Sunday that is no third one", "", QDate(2026, 5, 3), "closed", Holiday);
        row("holiday that is the third Sunday", "", QDate(2030, 3, 17), "09:00-17:00", NthWeekday);
        row("substitute day", "", QDate(2026, 5, 6), "closed", Holiday);
        row("holiday on an extra day", "", QDate(2026, 11, 23), "09:00-12:00", Dated);
        row("closed day", "", QDate(2026, 11, 16), "closed", Dated);
        row("extra Sunday", "", QDate(2026, 12, 6), "10:00-15:00", Dated);
        row("shortened day", "", QDate(2026, 12, 11), "09:00-15:00", Dated);
        row("eve of the year's end", "", QDate(2026, 12, 28), "09:00-20:00", Weekday);
        row("29 December", "", QDate(2026, 12, 29), "closed", YearEnd);
        row("the year's end beats an extra day", "", QDate(2026, 12, 30), "closed", YearEnd);
        row("1 January", "", QDate(2027, 1, 1), "closed", YearEnd);
        row("3 January", "", QDate(2027, 1, 3), "closed", YearEnd);
        row("4 January", "", QDate(2027, 1, 4), "09:00-20:00", Weekday);
        row("29 February", "", QDate(2028, 2, 29), "09:00-17:15", Weekday);

        row("a campaign's own Friday", "tax", QDate(2026, 11, 6), "09:00-19:00", Weekday);
        row("its Tuesday is the office's", "tax", QDate(2026, 11, 10), "09:00-17:15", Weekday);
        row("its own third Sunday goes first", "tax", QDate(2026, 11, 15), "13:00-16:00", NthWeekday);
        row("the office's last Saturday too", "tax", QDate(2026, 11, 28), "10:00-12:00", NthWeekday);
        row("the office's closed day beats its extra day", "tax", QDate(2026, 11, 16), "closed", Dated);
        row("its closed day beats the office's extra day", "tax", QDate(2026, 12, 6), "closed", Dated);
        row("its own extra day", "tax", QDate(2026, 12, 13), "09:00-11:00", Dated);
        row("which others don't have", "survey", QDate(2026, 12, 13), "closed", Weekday);
        row("a campaign's Saturday", "survey", QDate(2026, 11, 7), "10:00-16:00", Weekday);
        row("its last Saturday is the office's", "survey", QDate(2026, 11, 28), "10:00-12:00", NthWeekday);
        row("a campaign that says nothing", "health_check", QDate(2026, 11, 6), "09:00-17:15", Weekday);
    }
    void hasItsHoursOnEachDay() {
        QFETCH(QString, campaign);
        QFETCH(QDate, date);
        QFETCH(QString, hours);
        QFETCH(DayGround, ground);
        const CallingDayPlan plan = m_rules.of(campaign).schedule.dayOf(date, m_calendar);
        QCOMPARE(writtenHours(plan.hours), hours);
        QCOMPARE(plan.ground, ground);
    }

    /// To the second, and the next free moment from there.
    void opensAndCloses_data() {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QDateTime>("next");
        const auto row = [](const char* why, const char* campaign, const QDateTime& moment, const char* codes, const QDateTime& next) {
            QTest::newRow(why) << QString::fromLatin1(campaign) << moment << QString::fromLatin1(codes) << next;
        };
        const QDate monday(2026, 11, 2);
        const QDate saturday(2026, 11, 7);
        const QDate thirdSunday(2026, 11, 15);
        row("minute before opening", "", at(monday, "08:59:00"), "outside_hours", at(monday, "09:00:00"));
        row("second before opening", "", at(monday, "08:59:59"), "outside_hours", at(monday, "09:00:00"));
        row("at opening", "", at(monday, "09:00:00"), "", at(monday, "09:00:00"));
        row("last second", "", at(monday, "19:59:59"), "", at(monday, "19:59:59"));
        // the 3rd is a holiday without hours
        row("at closing", "", at(monday, "20:00:00"), "outside_hours", at(QDate(2026, 11, 4), "09:00:00"));
        row("night begins", "", at(monday, "21:00:00"), "night outside_hours", at(QDate(2026, 11, 4), "09:00:00"));
        row("a day without hours", "", at(saturday, "10:00:00"), "closed_day", at(QDate(2026, 11, 9), "09:00:00"));
        row("a night before a day without hours", "", at(QDate(2026, 11, 6), "23:59:59"), "night outside_hours",
            at(QDate(2026, 11, 9), "09:00:00"));
        row("Friday's closing before the third Sunday", "", at(QDate(2026, 11, 13), "17:15:00"), "outside_hours",
            at(thirdSunday, "09:00:00"));
        row("of a campaign with its own third Sunday", "tax", at(thirdSunday, "12:59:59"), "outside_hours",
            at(thirdSunday, "13:00:00"));
        row("the third Sunday's end before a closed Monday", "", at(thirdSunday, "17:00:00"), "outside_hours",
            at(QDate(2026, 11, 17), "09:00:00"));
        row("a shortened day's end before the last second", "", at(QDate(2026, 12, 11), "14:59:59"), "",
            at(QDate(2026, 12, 11), "14:59:59"));
        row("a shortened day's end", "", at(QDate(2026, 12, 11), "15:00:00"), "outside_hours", at(QDate(2026, 12, 14), "09:00:00"));
        row("the last evening of the year", "", at(QDate(2026, 12, 28), "20:00:00"), "outside_hours", at(QDate(2027, 1, 4), "09:00:00"));
        row("the year's end", "", at(QDate(2026, 12, 30), "10:00:00"), "closed_day", at(QDate(2027, 1, 4), "09:00:00"));
        row("midnight of the year", "", at(QDate(2027, 1, 1), "00:00:00"), "night closed_day", at(QDate(2027, 1, 4), "09:00:00"));
    }
    void opensAndCloses() {
        QFETCH(QString, campaign);
        QFETCH(QDateTime, moment);
        QFETCH(QString, codes);
        QFETCH(QDateTime, next);
        QStringList found;
        const Eligibility answer = check(campaign, moment, callable());
        for (const EligibilityReason& reason : answer.reasons) {
            found.append(reason.code);
            QVERIFY(reason.until && *reason.until > moment);
        }
        QCOMPARE(found.join(u' '), codes);
        QCOMPARE(answer.next.value_or(QDateTime()), next);
        QCOMPARE(toTokyo(m_rules.firstCallingTimeFrom(moment.toUTC(), m_calendar, campaign)), next);
        QVERIFY(check(campaign, next, callable()).callable);
        QVERIFY(answer.callable || !check(campaign, next.addSecs(-1), callable()).callable);
    }

    /// A whole year, minute by minute at the edges: callable exactly within the day's hours.
    void holdsAllYear() {
        for (const QString& campaign : {QString(), QStringLiteral("tax"), QStringLiteral("survey")}) {
            for (QDate day(2026, 4, 1); day < QDate(2027, 4, 1); day = day.addDays(1)) {
                const DayHours hours = m_rules.of(campaign).schedule.dayOf(day, m_calendar).hours;
                for (int minute = 0; minute < 24 * 60; minute += 15) {
                    const QTime time = QTime(0, 0).addSecs(minute * 60);
                    const bool isFree = check(campaign, fromTokyo(day, time), callable()).callable;
                    QVERIFY2(isFree == (hours && hours->contain(time)), qPrintable(fromTokyo(day, time).toString(Qt::ISODate)));
                }
            }
        }
    }

    void waitsForTheStartOffset_data() {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("begins");
        const auto row = [](const char* why, const char* campaign, QDate due, QDate today, QDate begins) {
            QTest::newRow(why) << QString::fromLatin1(campaign) << due << today << begins;
        };
        row("the day after the due date", "tax", QDate(2026, 9, 30), QDate(2026, 10, 1), QDate(2026, 11, 29));
        row("the last day of waiting", "tax", QDate(2026, 9, 30), QDate(2026, 11, 28), QDate(2026, 11, 29));
        row("the first day", "tax", QDate(2026, 9, 30), QDate(2026, 11, 30), QDate());
        row("over February", "tax", QDate(2027, 12, 31), QDate(2028, 2, 28), QDate(2028, 2, 29));
        row("a campaign that doesn't wait", "survey", QDate(2026, 9, 30), QDate(2026, 10, 1), QDate());
    }
    void waitsForTheStartOffset() {
        QFETCH(QString, campaign);
        QFETCH(QDate, due);
        QFETCH(QDate, today);
        QFETCH(QDate, begins);
        EligibilityFacts facts = callable();
        facts.arrears = {};
        facts.arrears.add(due, due.addDays(1));
        std::optional<QDateTime> until;
        const Eligibility answer = check(campaign, fromTokyo(today, QTime(10, 0)), facts);
        for (const EligibilityReason& reason : answer.reasons) {
            until = reason.code == QLatin1String("start_offset") ? reason.until : until;
        }
        QCOMPARE(until.has_value(), begins.isValid());
        if (until) {
            QCOMPARE(*until, fromTokyo(begins, QTime(0, 0)));
        }
    }

    void wantsTheDemandLetterFirst_data() {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<bool>("stops");
        QTest::newRow("tax, phone") << QStringLiteral("tax") << Channel::Phone << true;
        QTest::newRow("tax, automatic call") << QStringLiteral("tax") << Channel::AutoVoice << true;
        QTest::newRow("tax, SMS: a reminder") << QStringLiteral("tax") << Channel::Sms << false;
        QTest::newRow("tax, letter") << QStringLiteral("tax") << Channel::Letter << false;
        QTest::newRow("tax, visit") << QStringLiteral("tax") << Channel::Visit << false;
        QTest::newRow("tax, counter") << QStringLiteral("tax") << Channel::Counter << false;
        QTest::newRow("survey, phone") << QStringLiteral("survey") << Channel::Phone << false;
        QTest::newRow("survey, automatic call: as the office") << QStringLiteral("survey") << Channel::AutoVoice << true;
    }
    void wantsTheDemandLetterFirst() {
        QFETCH(QString, campaign);
        QFETCH(Channel, channel);
        QFETCH(bool, stops);
        EligibilityFacts facts = callable();
        facts.arrears = {};
        facts.arrears.add(QDate(2026, 6, 30), {});
        const Eligibility answer = checkEligibility(facts, {m_rules, m_calendar, channel, campaign}, at(QDate(2026, 11, 5), "10:00:00"));
        const bool told = std::any_of(answer.reasons.begin(), answer.reasons.end(),
                                      [](const EligibilityReason& reason) { return reason.code == QLatin1String("demand_not_sent"); });
        QCOMPARE(told, stops);
    }
};

QTEST_APPLESS_MAIN(CallingScheduleTest)
#include "calling_schedule_test.moc"
