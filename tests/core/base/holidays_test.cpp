#include "core/base/holidays.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include "core/base/rule_file.h"

using saikoku::Holidays;
using saikoku::RuleFile;

class HolidaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLaw_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("name");
        const auto row = [](int year, int month, int day, const char16_t* name) {
            const QDate date(year, month, day);
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date << QString::fromUtf16(name);
        };
        row(1970, 1, 1, u"元日");
        row(1971, 9, 24, u"秋分の日");  // the equinox formula before 1980
        row(1972, 9, 24, u"");          // a Sunday that is no holiday
        row(1973, 2, 12, u"");          // 11 February on Sunday, before substitute days
        row(1973, 4, 30, u"振替休日");  // the first of them
        row(1985, 5, 4, u"");           // before the day between
        row(1986, 5, 4, u"");           // between, but a Sunday
        row(1988, 5, 4, u"休日");       // the first that counts
        row(1987, 5, 4, u"振替休日");   // 3 May was a Sunday
        row(1989, 2, 24, u"大喪の礼");
        row(1990, 11, 12, u"即位礼正殿の儀");
        row(1993, 6, 9, u"結婚の儀");
        row(1999, 1, 15, u"成人の日");
        row(2000, 1, 10, u"成人の日");
        row(2000, 1, 15, u"");
        row(2006, 5, 4, u"休日");
        row(2007, 5, 4, u"みどりの日");
        row(2009, 5, 6, u"振替休日");  // 3 May a Sunday, 4 and 5 holidays themselves
        row(2009, 9, 22, u"休日");     // between 敬老の日 and 秋分の日
        row(2018, 12, 23, u"天皇誕生日");
        row(2018, 12, 24, u"振替休日");
        row(2019, 12, 23, u"");
        row(2019, 4, 30, u"休日");
        row(2019, 5, 1, u"即位の日");
        row(2019, 5, 2, u"休日");
        row(2019, 5, 6, u"振替休日");
        row(2019, 10, 22, u"即位礼正殿の儀");
        row(2020, 7, 20, u"");  // moved for the Games
        row(2020, 7, 23, u"海の日");
        row(2020, 7, 24, u"スポーツの日");
        row(2020, 8, 10, u"山の日");
        row(2020, 10, 12, u"");
        row(2021, 7, 22, u"海の日");
        row(2021, 8, 8, u"山の日");
        row(2021, 8, 9, u"振替休日");
        row(2021, 10, 11, u"");
        row(2022, 7, 18, u"海の日");
        row(2032, 9, 21, u"休日");
        row(2026, 9, 22, u"休日");  // 21 and 23 September
        row(2050, 3, 20, u"春分の日");
        row(2100, 1, 1, u"");  // beyond what is known
        row(1969, 1, 1, u"");
    }
    void knowsTheLaw() {
        QFETCH(QDate, date);
        QFETCH(QString, name);
        const auto holidays = Holidays::load();
        QVERIFY2(holidays.has_value(), holidays ? "" : qPrintable(holidays.error().message));
        QCOMPARE(holidays->name(date), name);
        QCOMPARE(holidays->contains(date), !name.isEmpty());
    }

    void countsAYear() {
        const auto holidays = Holidays::load();
        QVERIFY(holidays.has_value());
        QCOMPARE(holidays->ofYear(2019).size(), std::size_t(22));  // the longest year so far
        QCOMPARE(holidays->ofYear(2026).size(), std::size_t(18));
        QCOMPARE(holidays->ofYear(2026).front(),
                 (saikoku::Holiday{QDate(2026, 1, 1), QStringLiteral("元日")}));
    }

    /// Every single day from 1970 to 2050 against the published list.
    void equalsThePublishedList() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/holidays_1970_2050.csv")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no published list beside the sources");
        }
        QMap<QDate, QString> published;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
            published.insert(QDate::fromString(cells.value(0), Qt::ISODate), cells.value(1));
        }
        QVERIFY(published.size() > 1000);
        const auto holidays = Holidays::load();
        QVERIFY(holidays.has_value());
        for (QDate day(1970, 1, 1); day <= QDate(2050, 12, 31); day = day.addDays(1)) {
            const QString theirs = published.value(day);
            QVERIFY2(holidays->contains(day) == !theirs.isEmpty(),
                     qPrintable(day.toString(Qt::ISODate) + theirs));
            if (theirs.endsWith(QStringLiteral("振替休日"))) {
                QCOMPARE(holidays->name(day), QStringLiteral("振替休日"));
            } else if (!theirs.contains(QStringLiteral("扱い")) && !theirs.contains(QStringLiteral("（"))) {
                QCOMPARE(holidays->name(day), theirs);
            }
        }
    }

    void refusesABadRow() {
        const QByteArray json = R"({"title": "x", "verified": "2026-01-01",
            "days": [{"name": "元日", "month": 13, "day": 1, "from": 1949, "source": "s"}],
            "single_days": [], "equinoxes": [], "rules": {}})";
        const auto file = RuleFile::parse(json, QStringLiteral("holidays.json"));
        QVERIFY(file.has_value());
        const auto holidays = Holidays::fromRules(*file);
        QVERIFY(!holidays.has_value());
        QVERIFY2(holidays.error().message.contains(QStringLiteral("days[0]")),
                 qPrintable(holidays.error().message));
        QVERIFY2(holidays.error().message.contains(QStringLiteral("month")),
                 qPrintable(holidays.error().message));
    }
};

QTEST_APPLESS_MAIN(HolidaysTest)
#include "holidays_test.moc"
