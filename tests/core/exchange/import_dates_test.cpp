#include "core/exchange/import_dates.h"

#include <QTest>

using namespace saikoku;

Q_DECLARE_METATYPE(saikoku::DateFault)

class ImportDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* text, QDate date) {
            QTest::newRow(text) << QString::fromUtf8(text) << date;
        };
        row("2026-11-20", QDate(2026, 11, 20));
        row("2026-11-20T09:30:00", QDate(2026, 11, 20));
        row("2026/11/20", QDate(2026, 11, 20));
        row("2026/1/5", QDate(2026, 1, 5));
        row("2026/1/5 0:00:00", QDate(2026, 1, 5));
        row("2026.01.05", QDate(2026, 1, 5));
        row("20261120", QDate(2026, 11, 20));
        row("２０２６１１２０", QDate(2026, 11, 20));
        row("2026年11月20日", QDate(2026, 11, 20));
        row("令和8年11月20日", QDate(2026, 11, 20));
        row("令和　８年１１月２０日", QDate(2026, 11, 20));
        row("令和元年5月1日", QDate(2019, 5, 1));
        row("令8年11月20日", QDate(2026, 11, 20));
        row("令8.11.20", QDate(2026, 11, 20));
        row("R8.11.20", QDate(2026, 11, 20));
        row("R08-11-20", QDate(2026, 11, 20));
        row("R8/11/20", QDate(2026, 11, 20));
        row("r 8.11.20", QDate(2026, 11, 20));
        row("Ｒ８．１１．２０", QDate(2026, 11, 20));
        row("R081120", QDate(2026, 11, 20));
        row("S64.1.7", QDate(1989, 1, 7));
        row("5081120", QDate(2026, 11, 20));
        row("5-081120", QDate(2026, 11, 20));
        row("５０８１１２０", QDate(2026, 11, 20));
        row("3641225 ", QDate());   // 昭和64年 ended on 7 January
        row("3120229", QDate());    // 昭和12年 was no leap year
        row("3110229", QDate(1936, 2, 29));
        row("4010108", QDate(1989, 1, 8));
        row("4310430", QDate(2019, 4, 30));
        row("㍻31年4月30日", QDate(2019, 4, 30));
        row("㍻31.4.30", QDate(2019, 4, 30));
        row("㍼64年1月7日", QDate(1989, 1, 7));
        row("㍼64年1月8日", QDate());
        row("㋿元年5月1日", QDate(2019, 5, 1));
        row("㍽15年12月24日", QDate(1926, 12, 24));
        row("㍾45年7月29日", QDate(1912, 7, 29));
        row("R8—11—20", QDate(2026, 11, 20));
        row("2026―11―20", QDate(2026, 11, 20));
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const DateReading reading = readDate(text.toStdString(), kAllDateStyles, usualEraCodes());
        QCOMPARE(reading.date, date);
        QCOMPARE(reading.fault == DateFault::None, date.isValid());
    }

    void tellsWhatIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateStyles>("styles");
        QTest::addColumn<DateFault>("fault");
        const auto row = [](const char* text, DateStyles styles, DateFault fault) {
            QTest::newRow(text) << QString::fromUtf8(text) << styles << fault;
        };
        row("5061332", DateStyle::EraCode, DateFault::Impossible);
        row("2026-02-30", kAllDateStyles, DateFault::Impossible);
        row("令和6年2月30日", kAllDateStyles, DateFault::Impossible);
        row("昭和64年1月8日", kAllDateStyles, DateFault::Impossible);
        row("平成元年1月7日", kAllDateStyles, DateFault::Impossible);
        row("8081120", kAllDateStyles, DateFault::Impossible);  // no era has the digit 8
        row("5000101", kAllDateStyles, DateFault::Impossible);  // no year 0
        row("2026-11-20", DateStyle::EraCode, DateFault::WrongStyle);
        row("5081120", DateStyle::Iso, DateFault::WrongStyle);
        row("R8.11.20", DateStyle::EraKanji, DateFault::WrongStyle);
        row("2026/11/20", DateStyle::Iso, DateFault::WrongStyle);
        row("2026-1-5", DateStyle::Iso, DateFault::Unreadable);
        row("未定", kAllDateStyles, DateFault::Unreadable);
        row("11/20", kAllDateStyles, DateFault::Unreadable);
        row("2026/11-20", kAllDateStyles, DateFault::Unreadable);
        row("R2026.11.20", kAllDateStyles, DateFault::Unreadable);
        row("", kAllDateStyles, DateFault::Unreadable);
    }
    void tellsWhatIsWrong() {
        QFETCH(QString, text);
        QFETCH(DateStyles, styles);
        QFETCH(DateFault, fault);
        QCOMPARE(readDate(text.toStdString(), styles, usualEraCodes()).fault, fault);
    }

    /// Papers printed before the change of era; no other era lives on.
    void readsHeiseiAfterItsEnd_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
        row("平成31年5月1日", QDate(2019, 5, 1));
        row("平成31年5月7日", QDate(2019, 5, 7));
        row("平成32年3月2日", QDate(2020, 3, 2));
        row("H31/07/31", QDate(2019, 7, 31));
        row("4310731", QDate(2019, 7, 31));
        row("㍻31年7月31日", QDate(2019, 7, 31));
        row("平成32年2月29日", QDate(2020, 2, 29));
        row("平成31年2月29日", QDate());
        row("昭和64年1月8日", QDate());
        row("昭和65年3月2日", QDate());
        row("大正15年12月25日", QDate());
        row("令和元年4月30日", QDate());
        row("平成元年1月7日", QDate());
    }
    void readsHeiseiAfterItsEnd() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const DateReading reading = readDate(text.toStdString(), kAllDateStyles, usualEraCodes());
        QCOMPARE(reading.date, date);
        QCOMPARE(reading.fault, date.isValid() ? DateFault::None : DateFault::Impossible);
        QCOMPARE(reading.isAfterEra, date.isValid());
        QVERIFY(!readDate("平成31年4月30日", kAllDateStyles, usualEraCodes()).isAfterEra);
    }

    void tellsUnknownDays_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"昭和20年00月00日", "3200000", "1945-00-00", "19450000", "昭和20年4月00日", "昭和20年月日不詳", "S20.0.0",
                                 "0000-00-00", "不明", "1945/0/0"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void tellsUnknownDays() {
        QFETCH(QString, text);
        const DateReading reading = readDate(text.toStdString(), kAllDateStyles, usualEraCodes());
        QCOMPARE(reading.fault, DateFault::Unknown);
        QVERIFY(!reading.date.isValid());
    }

    void followsTheProfilesCodes() {
        EraCodes codes;
        codes[8] = Era::Reiwa;
        QCOMPARE(readDate("8081120", kAllDateStyles, codes).date, QDate(2026, 11, 20));
        QCOMPARE(readDate("5081120", kAllDateStyles, codes).fault, DateFault::Impossible);
    }

    void readsYears_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        const auto row = [](const char* text, int year) { QTest::newRow(text) << QString::fromUtf8(text) << year; };
        row("2026", 2026);
        row("２０２６", 2026);
        row("2026年度", 2026);
        row("令和8年度", 2026);
        row("令和元年度", 2019);
        row("R8", 2026);
        row("R08", 2026);
        row("508", 2026);
        row("5-08", 2026);
        row("H31", 2019);
        row("㍻31年度", 2019);
        row("平成32年度", 2020);
        row("㋿8", 2026);
        row("26", 0);
        row("R0", 0);
        row("908", 0);
        row("abcd", 0);
        row("", 0);
        row("1500", 0);
    }
    void readsYears() {
        QFETCH(QString, text);
        QFETCH(int, year);
        QCOMPARE(readYear(text.toStdString(), usualEraCodes()).value_or(0), year);
    }
};

QTEST_APPLESS_MAIN(ImportDatesTest)
#include "import_dates_test.moc"
