#include <QTest>

#include "core/base/clock.h"
#include "core/contact/callback_time_entry.h"
#include "core/contact/promise_amount_entry.h"
#include "core/contact/promise_date_entry.h"

using namespace saikoku;

/// What a clerk may type into the record strip on Friday, 20 November 2026, 15:10.
class EntriesTest : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 20};
    const QDateTime m_now = fromTokyo(m_today, QTime(15, 10));

private Q_SLOTS:
    void promiseDate_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");  // invalid: refused
        const auto row = [](const char* text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
        row("25", {2026, 11, 25});
        row("２５", {2026, 11, 25});
        row("25日", {2026, 11, 25});
        row("20", {2026, 11, 20});
        row("19", {2026, 12, 19});
        row("31", {2026, 12, 31});  // November has none
        row("+3", {2026, 11, 23});
        row("＋３", {2026, 11, 23});
        row("+2w", {2026, 12, 4});
        row("+1週", {2026, 11, 27});
        row("11/25", {2026, 11, 25});
        row("11-25", {2026, 11, 25});
        row("1125", {2026, 11, 25});
        row("11月25日", {2026, 11, 25});
        row("11/25(水)", {2026, 11, 25});
        row("1/5", {2027, 1, 5});
        row("2/29", {2028, 2, 29});
        row("2026/11/25", {2026, 11, 25});
        row("2026-11-25", {2026, 11, 25});
        row("20261125", {2026, 11, 25});
        row("R8.11.25", {2026, 11, 25});
        row("令和8年11月25日", {2026, 11, 25});
        row("今日", {2026, 11, 20});
        row("t", {2026, 11, 20});
        row("明日", {2026, 11, 21});
        row("月末", {2026, 11, 30});
        row("e", {2026, 11, 30});
        row("来月末", {2026, 12, 31});
        row("ne", {2026, 12, 31});
        row("来月10日", {2026, 12, 10});
        row("", {});
        row("32", {});
        row("0", {});
        row("13/1", {});
        row("2/30", {});
        row("2026/2/29", {});
        row("2026/11/19", {});  // has passed
        row("R7.11.25", {});
        row("soon", {});
        row("来月31日のつもり", {});
    }
    void promiseDate() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const Result<QDate> read = parsePromiseDate(text, m_today);
        QCOMPARE(read.has_value(), date.isValid());
        if (read) {
            QCOMPARE(*read, date);
            QCOMPARE(parsePromiseDate(formatPromiseDate(*read, m_today), m_today).value(), date);
        } else {
            QCOMPARE(read.error().code, ErrorCode::BadInput);
            QVERIFY(!read.error().message.isEmpty());
        }
    }

    void monthEndOfTheLastDay() {
        const QDate last(2026, 11, 30);
        QCOMPARE(parsePromiseDate(u"e", last).value(), last);
        QCOMPARE(parsePromiseDate(u"30", QDate(2027, 2, 1)).value(), QDate(2027, 3, 30));
    }

    void paidDate_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
        row("20", {2026, 11, 20});
        row("21", {2026, 10, 21});
        row("31", {2026, 10, 31});
        row("-3", {2026, 11, 17});
        row("昨日", {2026, 11, 19});
        row("今日", {2026, 11, 20});
        row("11/12", {2026, 11, 12});
        row("12/1", {2025, 12, 1});
        row("2026-11-12", {2026, 11, 12});
        row("2026-11-21", {});  // to come
        row("+3", {});
        row("明日", {});
        row("soon", {});
    }
    void paidDate() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const Result<QDate> read = parsePaidDate(text, m_today);
        QCOMPARE(read.has_value(), date.isValid());
        if (read) {
            QCOMPARE(*read, date);
        }
    }

    void reportDay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");  // invalid: refused
        const auto row = [](const char* text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
        row("25", {2026, 11, 25});  // this month's, though it is to come
        row("31", {2026, 10, 31});  // November has none
        row("10/31", {2026, 10, 31});
        row("11/30", {2026, 11, 30});
        row("12/1", {2025, 12, 1});
        row("R8.10.31", {2026, 10, 31});
        row("令和8年10月31日", {2026, 10, 31});
        row("H31.4.30", {2019, 4, 30});
        row("20261031", {2026, 10, 31});
        row("2026-10-31", {2026, 10, 31});
        row("2026/10/31", {2026, 10, 31});
        row("２０２５／６／１５", {2025, 6, 15});
        row("2025/06/15", {2025, 6, 15});
        row("2027/3/31", {2027, 3, 31});  // a fiscal year's end
        row("月末", {2026, 11, 30});
        row("昨日", {2026, 11, 19});
        row("", {});
        row("2026/2/30", {});
        row("26/10/31", {});
        row("soon", {});
        row("1026/10/31", {});
        row("2206/10/31", {});
    }
    void reportDay() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const Result<QDate> read = parseReportDay(text, m_today);
        QCOMPARE(read.has_value(), date.isValid());
        if (read) {
            QCOMPARE(*read, date);
        } else {
            QVERIFY(!read.error().message.isEmpty());
        }
    }

    void amount_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("yen");  // 0: refused
        const auto row = [](const char* text, qint64 yen) { QTest::newRow(text) << QString::fromUtf8(text) << yen; };
        row("50000", 50'000);
        row("50,000", 50'000);
        row("５０，０００", 50'000);
        row("50000円", 50'000);
        row("5万", 50'000);
        row("5万5千", 55'000);
        row("1万2345", 12'345);
        row("３千", 3'000);
        row("50k", 50'000);
        row("", 0);
        row("0", 0);
        row("-5", 0);
        row("万", 0);
        row("all", 0);
    }
    void amount() {
        QFETCH(QString, text);
        QFETCH(qint64, yen);
        const Result<Yen> read = parsePromiseAmount(text);
        QCOMPARE(read.has_value(), yen != 0);
        if (read) {
            QCOMPARE(read->amount(), yen);
        }
    }

    void halves() {
        QCOMPARE(halvedPromise(Yen(302'500)), Yen(151'300));
        QCOMPARE(halvedPromise(Yen(300'000)), Yen(150'000));
        QCOMPARE(halvedPromise(Yen(1)), Yen(100));
    }

    void callback_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const auto row = [](const char* text, QDate day, QTime time) {
            QTest::newRow(text) << QString::fromUtf8(text) << (day.isValid() ? fromTokyo(day, time) : QDateTime());
        };
        row("5m", {2026, 11, 20}, {15, 15});
        row("5分", {2026, 11, 20}, {15, 15});
        row("1h", {2026, 11, 20}, {16, 10});
        row("1時間", {2026, 11, 20}, {16, 10});
        row("18:00", {2026, 11, 20}, {18, 0});
        row("1800", {2026, 11, 20}, {18, 0});
        row("18時", {2026, 11, 20}, {18, 0});
        row("18時半", {2026, 11, 20}, {18, 30});
        row("14:30", {2026, 11, 21}, {14, 30});  // has passed today
        row("11/25 18:00", {2026, 11, 25}, {18, 0});
        row("11/25(水) 18:00", {2026, 11, 25}, {18, 0});
        row("明日 10時", {2026, 11, 21}, {10, 0});
        row("+3", {2026, 11, 23}, {10, 0});
        row("+3 9:15", {2026, 11, 23}, {9, 15});
        row("+1 10", {2026, 11, 21}, {10, 0});
        row("＋１　１０", {2026, 11, 21}, {10, 0});
        row("明日 9", {2026, 11, 21}, {9, 0});
        row("11/25 18", {2026, 11, 25}, {18, 0});
        row("11 25", {}, {});  // a day and an hour, or a month and a day
        row("25 10", {}, {});
        row("+1 25", {}, {});
        row("25:00", {}, {});
        row("今日 9:00", {}, {});  // has passed
        row("later", {}, {});
        row("", {}, {});
    }
    void callback() {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        const Result<QDateTime> read = parseCallbackTime(text, m_now);
        QCOMPARE(read.has_value(), moment.isValid());
        if (read) {
            QCOMPARE(*read, moment);
            QCOMPARE(parseCallbackTime(formatCallbackTime(*read, m_now), m_now).value(), moment);
        } else {
            QCOMPARE(read.error().code, ErrorCode::BadInput);
        }
    }
};

QTEST_APPLESS_MAIN(EntriesTest)
#include "entries_test.moc"
