#include "core/base/business_calendar.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/base/calendar_period.h"
#include "core/base/fiscal_year.h"
#include "core/base/iso_date.h"
#include "core/base/rule_file.h"

using saikoku::BusinessCalendar;
using saikoku::CallingDay;
using saikoku::OfficeClosure;

namespace {

const std::vector<OfficeClosure> kFoundingDay{
    {QDate(2026, 11, 16), QDate(2026, 11, 16), QStringLiteral("市制記念日")}};

BusinessCalendar calendarWith(const std::vector<OfficeClosure>& own = {}) {
    auto calendar = BusinessCalendar::load({}, own);
    Q_ASSERT(calendar.has_value());
    return std::move(*calendar);
}

}  // namespace

class BusinessCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftsDueDates_data() {
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("actual");
        const auto row = [](const char* why, QDate nominal, QDate actual) {
            QTest::newRow(why) << nominal << actual;
        };
        row("weekday stays", QDate(2024, 4, 30), QDate(2024, 4, 30));
        row("Sunday", QDate(2024, 6, 30), QDate(2024, 7, 1));
        row("Saturday", QDate(2024, 8, 31), QDate(2024, 9, 2));
        row("25 December stays", QDate(2024, 12, 25), QDate(2024, 12, 25));
        row("28 December stays", QDate(2026, 12, 28), QDate(2026, 12, 28));
        row("29 December", QDate(2026, 12, 29), QDate(2027, 1, 4));
        row("3 January", QDate(2028, 1, 3), QDate(2028, 1, 4));
        row("2 January before a weekend", QDate(2026, 1, 2), QDate(2026, 1, 5));
        row("holidays in a row", QDate(2026, 5, 3), QDate(2026, 5, 7));  // 6 May is a substitute day
        row("the office's own day does not move it", QDate(2026, 11, 16), QDate(2026, 11, 16));
    }
    void shiftsDueDates() {
        QFETCH(QDate, nominal);
        QFETCH(QDate, actual);
        QCOMPARE(calendarWith(kFoundingDay).shiftDueDate(nominal), actual);
    }

    void equalsThePublishedShifts() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/due_date_shift_examples.csv")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no published examples beside the sources");
        }
        const BusinessCalendar calendar = calendarWith(kFoundingDay);
        file.readLine();
        int rows = 0;
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            QCOMPARE(
                calendar.shiftDueDate(QDate::fromString(QString::fromLatin1(cells.value(0)), Qt::ISODate)),
                QDate::fromString(QString::fromLatin1(cells.value(1)), Qt::ISODate));
            ++rows;
        }
        QVERIFY(rows >= 19);
    }

    void countsBusinessDays() {
        const BusinessCalendar calendar = calendarWith(kFoundingDay);
        // Friday 13 November 2026; Monday 16 is the office's own day; Tuesday 17.
        QCOMPARE(calendar.nextBusinessDay(QDate(2026, 11, 13)), QDate(2026, 11, 17));
        QCOMPARE(calendar.previousBusinessDay(QDate(2026, 11, 17)), QDate(2026, 11, 13));
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 11, 13), 0), QDate(2026, 11, 13));
        // From Saturday 21: 24 (Monday 23 is a holiday), 25, 26.
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 11, 21), 3), QDate(2026, 11, 26));
        // Over the year's end: 28 December is open, then 4 and 5 January.
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 12, 25), 3), QDate(2027, 1, 5));
        QVERIFY(!calendar.isBusinessDay(QDate(2026, 11, 16)));
        QVERIFY(!calendar.isClosedByLaw(QDate(2026, 11, 16)));
    }

    void tellsTheKindOfCallingDay() {
        const BusinessCalendar calendar = calendarWith(kFoundingDay);
        QCOMPARE(calendar.callingDay(QDate(2026, 11, 20)), CallingDay::Weekday);
        QCOMPARE(calendar.callingDay(QDate(2026, 11, 21)), CallingDay::WeekendOrHoliday);
        QCOMPARE(calendar.callingDay(QDate(2026, 11, 23)), CallingDay::WeekendOrHoliday);
        QCOMPARE(calendar.callingDay(QDate(2026, 11, 16)), CallingDay::Closed);
        QCOMPARE(calendar.callingDay(QDate(2026, 12, 28)), CallingDay::Weekday);
        QCOMPARE(calendar.callingDay(QDate(2026, 12, 29)), CallingDay::Closed);
        QCOMPARE(calendar.callingDay(QDate(2027, 1, 3)), CallingDay::Closed);
        QCOMPARE(calendar.callingDay(QDate(2027, 1, 4)), CallingDay::Weekday);
    }

    void refusesBadValues() {
        const auto backwards =
            BusinessCalendar::load({}, {{QDate(2026, 5, 2), QDate(2026, 5, 1), QStringLiteral("x")}});
        QVERIFY(!backwards.has_value());
        const auto file = saikoku::RuleFile::parse(
            R"({"title": "x", "verified": "2026-01-01", "rules": {
                "law_closed_weekdays": {"value": [6, 8], "source": "s"},
                "year_end_from": {"value": "12-29", "source": "s"}, "year_end_to": {"value": "01-03", "source": "s"}}})",
            QStringLiteral("business_days.json"));
        const auto holidays = saikoku::Holidays::load();
        QVERIFY(file.has_value() && holidays.has_value());
        const auto calendar = BusinessCalendar::fromRules(*file, *holidays);
        QVERIFY(!calendar.has_value());
        QVERIFY(calendar.error().message.contains(QStringLiteral("law_closed_weekdays")));
    }

    void endsPeriods_data() {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("end");
        const auto row = [](QDate event, int months, QDate end) {
            QTest::addRow("%s + %d", qPrintable(event.toString(Qt::ISODate)), months)
                << event << months << end;
        };
        row(QDate(2021, 4, 30), 1, QDate(2021, 5, 31));
        row(QDate(2021, 1, 31), 1, QDate(2021, 2, 28));
        row(QDate(2024, 1, 31), 1, QDate(2024, 2, 29));
        row(QDate(2025, 9, 1), 1, QDate(2025, 10, 1));
        row(QDate(2024, 2, 29), 1, QDate(2024, 3, 31));
        row(QDate(2021, 1, 28), 1, QDate(2021, 2, 28));  // 29 January has no like in February
        row(QDate(2021, 1, 27), 1, QDate(2021, 2, 27));
        row(QDate(2021, 12, 27), 1, QDate(2022, 1, 27));
        row(QDate(2021, 6, 30), 60, QDate(2026, 6, 30));
        row(QDate(2023, 2, 28), 60, QDate(2028, 2, 29));  // from 1 March to the day before 1 March
        row(QDate(2024, 2, 28), 60, QDate(2029, 2, 28));  // from 29 February, which 2029 lacks
    }
    void endsPeriods() {
        QFETCH(QDate, event);
        QFETCH(int, months);
        QFETCH(QDate, end);
        QCOMPARE(saikoku::endOfPeriodAfter(event, months), end);
    }

    void readsIsoDates() {
        QCOMPARE(saikoku::parseIsoDate(u"2026-11-20"), QDate(2026, 11, 20));
        for (const char16_t* text : {u"2026/11/20", u"2026-11-31", u"20261120", u"2026-11-2",
                                     u"2026-11-20T00:00", u" 2026-11-20", u""}) {
            QVERIFY(!saikoku::parseIsoDate(text).isValid());
        }
    }

    void knowsFiscalYears() {
        using namespace saikoku;
        QCOMPARE(fiscalYearOf(QDate(2026, 3, 31)), 2025);
        QCOMPARE(fiscalYearOf(QDate(2026, 4, 1)), 2026);
        QVERIFY(!isInSettlementPeriod(2025, QDate(2026, 3, 31)));
        QVERIFY(isInSettlementPeriod(2025, QDate(2026, 4, 1)));
        QVERIFY(isInSettlementPeriod(2025, QDate(2026, 5, 31)));
        QVERIFY(!isInSettlementPeriod(2025, QDate(2026, 6, 1)));
        QVERIFY(areBooksOpen(2025, QDate(2025, 4, 1)));
        QVERIFY(areBooksOpen(2025, QDate(2026, 5, 31)));
        QVERIFY(!areBooksOpen(2025, QDate(2026, 6, 1)));
        QCOMPARE(arrearsAge(2025, QDate(2026, 3, 31)), ArrearsAge::CurrentYear);
        QCOMPARE(arrearsAge(2025, QDate(2026, 4, 1)), ArrearsAge::CarriedOver);
    }
};

QTEST_APPLESS_MAIN(BusinessCalendarTest)
#include "business_calendar_test.moc"
