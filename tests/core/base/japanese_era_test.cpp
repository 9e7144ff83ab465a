#include "core/base/japanese_era.h"

#include <QTest>

using namespace saikoku;

class JapaneseEraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("longText");
        QTest::addColumn<QString>("shortText");
        QTest::addColumn<QString>("compact");
        const auto row = [](QDate date, const char16_t* longText, const char* shortText,
                            const char* compact) {
            QTest::newRow(compact) << date << QString::fromUtf16(longText) << QString::fromLatin1(shortText)
                                   << QString::fromLatin1(compact);
        };
        row(QDate(1868, 10, 23), u"明治元年10月23日", "M1.10.23", "1011023");
        row(QDate(1912, 7, 29), u"明治45年7月29日", "M45.7.29", "1450729");
        row(QDate(1912, 7, 30), u"大正元年7月30日", "T1.7.30", "2010730");
        row(QDate(1926, 12, 24), u"大正15年12月24日", "T15.12.24", "2151224");
        row(QDate(1926, 12, 25), u"昭和元年12月25日", "S1.12.25", "3011225");
        row(QDate(1989, 1, 7), u"昭和64年1月7日", "S64.1.7", "3640107");
        row(QDate(1989, 1, 8), u"平成元年1月8日", "H1.1.8", "4010108");
        row(QDate(2019, 4, 30), u"平成31年4月30日", "H31.4.30", "4310430");
        row(QDate(2019, 5, 1), u"令和元年5月1日", "R1.5.1", "5010501");
        row(QDate(2024, 2, 29), u"令和6年2月29日", "R6.2.29", "5060229");
        row(QDate(2026, 11, 20), u"令和8年11月20日", "R8.11.20", "5081120");
    }
    void writesAndReadsBack() {
        QFETCH(QDate, date);
        QFETCH(QString, longText);
        QFETCH(QString, shortText);
        QFETCH(QString, compact);
        QCOMPARE(formatEra(date, EraStyle::Long), longText);
        QCOMPARE(formatEra(date, EraStyle::Short), shortText);
        QCOMPARE(formatEra(date, EraStyle::Compact), compact);
        QCOMPARE(formatEra(date, EraStyle::Hyphen), compact.first(1) + QLatin1Char('-') + compact.sliced(1));
        for (const EraStyle style : {EraStyle::Long, EraStyle::Short, EraStyle::Compact, EraStyle::Hyphen}) {
            const auto read = parseEra(formatEra(date, style));
            QVERIFY2(read.has_value(), qPrintable(formatEra(date, style)));
            QCOMPARE(*read, date);
        }
    }

    void heiseiLivesOnInPrint() {
        QCOMPARE(dateAfterEra({Era::Heisei, 31}, 5, 1), QDate(2019, 5, 1));
        QCOMPARE(dateAfterEra({Era::Heisei, 40}, 2, 29), QDate(2028, 2, 29));
        QVERIFY(!dateAfterEra({Era::Heisei, 31}, 4, 30));
        QVERIFY(!dateAfterEra({Era::Heisei, 41}, 2, 29));
        QVERIFY(!dateAfterEra({Era::Heisei, 0}, 1, 1));
        QVERIFY(!dateAfterEra({Era::Showa, 64}, 1, 8));
        QVERIFY(!dateAfterEra({Era::Reiwa, 90}, 1, 1));
    }

    void readsManyForms_data() {
        QTest::addColumn<QString>("text");
        for (const char16_t* text :
             {u"令和8年11月20日", u"令和８年１１月２０日", u"令和 8年 11月 20日", u"R8.11.20", u"r8.11.20",
              u"R08/11/20", u"Ｒ８．１１．２０", u"R8-11-20", u"R081120", u"5081120", u"5-081120",
              u"５０８１１２０", u"令和8.11.20", u"R.8.11.20", u" 5081120 "}) {
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
    }
    void readsManyForms() {
        QFETCH(QString, text);
        const auto date = parseEra(text);
        QVERIFY2(date.has_value(), date ? "" : qPrintable(date.error().message));
        QCOMPARE(*date, QDate(2026, 11, 20));
    }

    void refusesWhatIsNone_data() {
        QTest::addColumn<QString>("text");
        for (const char16_t* text : {u"昭和64年1月8日",
                                     u"令和6年2月30日",
                                     u"令和7年2月29日",
                                     u"平成31年5月1日",
                                     u"大正15年12月25日",
                                     u"明治45年7月30日",
                                     u"令和0年5月1日",
                                     u"令和元年4月30日",
                                     u"平成元年1月7日",
                                     u"明治元年10月22日",
                                     u"令和8年13月1日",
                                     u"令和8年0月1日",
                                     u"3640108",
                                     u"5060230",
                                     u"6010101",
                                     u"0010101",
                                     u"508112",
                                     u"50811200",
                                     u"R8.11/20",
                                     u"",
                                     u"元年",
                                     u"2026-11-20",
                                     u"昭和",
                                     u"X8.11.20"}) {
            QTest::addRow("[%s]", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
    }
    void refusesWhatIsNone() {
        QFETCH(QString, text);
        const auto date = parseEra(text);
        QVERIFY(!date.has_value());
        QCOMPARE(date.error().code, ErrorCode::BadInput);
        QVERIFY(date.error().message.contains(text));
    }

    void coversEveryDay() {
        for (QDate day(1868, 10, 23); day <= QDate(2050, 12, 31); day = day.addDays(1)) {
            const auto year = eraYearOf(day);
            QVERIFY(year.has_value());
            QVERIFY(dateOfEra(*year, day.month(), day.day()) == day);
        }
        QVERIFY(!eraYearOf(QDate(1868, 10, 22)).has_value());
        QVERIFY(!eraYearOf(QDate()).has_value());
        QVERIFY(formatEra(QDate(1868, 1, 1), EraStyle::Long).isEmpty());
    }

    void namesFiscalYears() {
        QCOMPARE(formatEraYear(2026), QStringLiteral("令和8年度"));
        QCOMPARE(formatEraYear(2019), QStringLiteral("令和元年度"));
        QCOMPARE(formatEraYear(2018), QStringLiteral("平成30年度"));
    }
};

QTEST_APPLESS_MAIN(JapaneseEraTest)
#include "japanese_era_test.moc"
