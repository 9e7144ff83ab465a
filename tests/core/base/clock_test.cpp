#include "core/base/clock.h"

#include <QTest>

#include <ctime>

#include "core/base/iso_date.h"
#include "core/base/moved_clock.h"

using namespace saikoku;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAMoment_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::newRow("date") << QStringLiteral("2026-11-20") << QDate(2026, 11, 20) << QTime();
        QTest::newRow("minute") << QStringLiteral("2026-11-20T14:30") << QDate(2026, 11, 20) << QTime(14, 30);
        QTest::newRow("second") << QStringLiteral("2026-11-20T14:30:15") << QDate(2026, 11, 20) << QTime(14, 30, 15);
        for (const char* text : {"", "2026/11/20", "2026-11-31", "2026-11-20T", "2026-11-20T24:00", "2026-11-20 14:30", "2026-11-20T14"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << QDate() << QTime();
        }
    }
    void readsAMoment() {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        const std::optional<BusinessMoment> moment = parseBusinessMoment(text);
        QCOMPARE(moment.has_value(), date.isValid());
        if (moment) {
            QCOMPARE(moment->date, date);
            QCOMPARE(moment->time, time);
        }
    }

    void readsStoredMoments_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("one") << QStringLiteral("2026-11-20T09:15:30.250Z") << true;
        QTest::newRow("an hour that some summers lack") << QStringLiteral("2026-03-08T02:30:00.000Z") << true;
        for (const char* text : {"", "2026-11-20T09:15:30Z", "2026-11-20 09:15:30.250Z", "2026-11-31T09:15:30.250Z", "2026-11-20T09:15:30.250+", "2026-11-20T24:15:30.250Z",
                                 "2026-11-20T09:15:3a.250Z", "2026-11-20T09.15.30.250Z", "2026-11-20T-9:15:30.250Z"}) {
            QTest::newRow(qPrintable(QLatin1String("none: ") + QLatin1String(text))) << QString::fromLatin1(text) << false;
        }
    }
    void readsStoredMoments() {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const QDateTime moment = fromStoredUtc(text);
        QCOMPARE(moment.isValid(), isOne);
        if (isOne) {
            QCOMPARE(toStoredUtc(moment), text);
        }
        qputenv("TZ", zone);
        tzset();
    }

    void aMomentStandsStill() {
        const AsOfClock clock(QDate(2026, 11, 20), QTime(23, 59, 59));
        const QDateTime before = clock.actualUtc();
        QTRY_VERIFY(clock.actualUtc() > before);
        QCOMPARE(clock.nowTokyo(), fromTokyo(QDate(2026, 11, 20), QTime(23, 59, 59)));
        QVERIFY(clock.isAnotherDay());
    }

    void aMovedClockGoesOn() {
        const MovedClock clock(QDate(2026, 11, 20), QTime(23, 59, 59, 900));
        const QDateTime begin = fromTokyo(QDate(2026, 11, 20), QTime(23, 59, 59, 900));
        QVERIFY(clock.nowTokyo() >= begin && clock.nowTokyo() < begin.addSecs(60));
        QTRY_COMPARE(clock.today(), QDate(2026, 11, 21));
        QVERIFY(qAbs(clock.actualUtc().msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
