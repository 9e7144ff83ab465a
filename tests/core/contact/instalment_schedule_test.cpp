// Instalments: days that never drift, sums to the yen, what is refused, what is said.

#include "core/contact/instalment_schedule.h"

#include <QTest>

#include "core/base/business_calendar.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

const BusinessCalendar& calendar() {
    static const BusinessCalendar one = *BusinessCalendar::load();
    return one;
}

const InstalmentRules& rules() {
    static const InstalmentRules shipped = *InstalmentRules::fromRules(ShippedRules());
    return shipped;
}

InstalmentTerms terms(qint64 yen, int parts, QDate from, int payDay = 31) {
    InstalmentTerms made;
    made.principal = Yen(yen);
    made.parts = parts;
    made.from = from;
    made.payDay = payDay;
    return made;
}

Result<QList<InstalmentPart>> parts(const InstalmentTerms& made) { return instalmentParts(made, rules(), calendar()); }

QStringList dues(const QList<InstalmentPart>& made) {
    QStringList days;
    for (const InstalmentPart& part : made) {
        days.append(part.due.toString(Qt::ISODate));
    }
    return days;
}

QStringList sums(const QList<InstalmentPart>& made) {
    QStringList yen;
    for (const InstalmentPart& part : made) {
        yen.append(QString::number(part.amount.amount()));
    }
    return yen;
}

Yen sum(const QList<InstalmentPart>& made) {
    Yen all;
    for (const InstalmentPart& part : made) {
        all += part.amount;
    }
    return all;
}

}  // namespace

class InstalmentScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysOfAPlan_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("payDay");
        QTest::addColumn<QString>("nominal");
        QTest::addColumn<QString>("due");
        // 31 December is closed, 31 January and 28 February 2027 are Sundays: each moves by itself
        QTest::newRow("month ends") << QDate(2026, 12, 1) << 31 << "2026-12-31 2027-01-31 2027-02-28 2027-03-31 2027-04-30"
                                    << "2027-01-04 2027-02-01 2027-03-01 2027-03-31 2027-04-30";
        QTest::newRow("leap year") << QDate(2027, 12, 31) << 31 << "2027-12-31 2028-01-31 2028-02-29 2028-03-31"
                                   << "2028-01-04 2028-01-31 2028-02-29 2028-03-31";
        QTest::newRow("the 30th stays the 30th") << QDate(2027, 1, 1) << 30 << "2027-01-30 2027-02-28 2027-03-30"
                                                 << "2027-02-01 2027-03-01 2027-03-30";
        QTest::newRow("today is a pay day") << QDate(2026, 11, 25) << 25 << "2026-11-25 2026-12-25" << "2026-11-25 2026-12-25";
        QTest::newRow("passed this month") << QDate(2026, 11, 26) << 25 << "2026-12-25 2027-01-25" << "2026-12-25 2027-01-25";
        QTest::newRow("a holiday, then a weekend") << QDate(2026, 11, 1) << 3 << "2026-11-03 2026-12-03" << "2026-11-04 2026-12-03";
        QTest::newRow("the first in January") << QDate(2026, 12, 2) << 1 << "2027-01-01 2027-02-01" << "2027-01-04 2027-02-01";
    }
    void daysOfAPlan() {
        QFETCH(QDate, from);
        QFETCH(int, payDay);
        QFETCH(QString, nominal);
        QFETCH(QString, due);
        const QStringList days = due.split(u' ');
        const auto made = parts(terms(100'000, static_cast<int>(days.size()), from, payDay));
        QVERIFY(made);
        QCOMPARE(dues(*made), days);
        QStringList pays;
        for (const InstalmentPart& part : *made) {
            pays.append(part.nominal.toString(Qt::ISODate));
        }
        QCOMPARE(pays, nominal.split(u' '));
    }

    void monthEndsNeverDrift() {
        const auto made = parts(terms(480'000, 24, QDate(2027, 1, 1)));
        QVERIFY(made);
        for (qsizetype i = 0; i < made->size(); ++i) {
            const QDate month = QDate(2027, 1, 1).addMonths(static_cast<int>(i));
            QCOMPARE(made->at(i).nominal, QDate(month.year(), month.month(), month.daysInMonth()));
            QVERIFY(calendar().isBusinessDay(made->at(i).due));
            QVERIFY(made->at(i).due >= made->at(i).nominal);
        }
    }

    void sumsOfAPlan_data() {
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("thousands, the last takes the rest") << qint64(100'000) << 3 << "33000 33000 34000";
        QTest::newRow("even") << qint64(90'000) << 3 << "30000 30000 30000";
        QTest::newRow("one") << qint64(12'345) << 1 << "12345";
        QTest::newRow("thousands would make the last too large") << qint64(7'900) << 4 << "1900 1900 1900 2200";
    }
    void sumsOfAPlan() {
        QFETCH(qint64, yen);
        QFETCH(int, count);
        QFETCH(QString, amounts);
        const auto made = parts(terms(yen, count, QDate(2026, 11, 20)));
        QVERIFY(made);
        QCOMPARE(sums(*made).join(u' '), amounts);
    }

    /// Whatever is split: to the yen, nothing empty, the last within twice of the others.
    void everySplitAddsUp() {
        int tried = 0;
        for (qint64 yen = 30'000; yen <= 1'000'000; yen += 37'117) {
            for (int count = 1; count <= 24; ++count) {
                for (const qint64 bonus : {0, 3'001}) {
                    for (const LateChargeTime time : {LateChargeTime::Included, LateChargeTime::After}) {
                        InstalmentTerms asked = terms(yen, count, QDate(2026, 11, 20));
                        asked.lateCharge = Yen(1'700);
                        asked.lateChargeTime = time;
                        if (bonus > 0) {
                            asked.bonus = {{6, Yen(bonus)}, {12, Yen(bonus)}};
                        }
                        const auto made = parts(asked);
                        if (!made) {
                            QVERIFY(bonus > 0);  // bonus months leave too little for the others
                            continue;
                        }
                        ++tried;
                        QCOMPARE(sum(*made), Yen(yen + 1'700));
                        QCOMPARE(made->size(), qsizetype(count + (time == LateChargeTime::After ? 1 : 0)));
                        for (qsizetype i = 1; i < made->size(); ++i) {
                            QVERIFY(made->at(i).amount > Yen());
                            QVERIFY(made->at(i).due > made->at(i - 1).due);
                        }
                    }
                }
            }
        }
        QVERIFY(tried > 2'000);
    }

    void bySumTheLastTakesTheRest() {
        InstalmentTerms asked = terms(30'000, 0, QDate(2026, 11, 20), 25);
        asked.partAmount = Yen(7'000);
        const auto made = parts(asked);
        QVERIFY(made);
        QCOMPARE(sums(*made).join(u' '), QStringLiteral("7000 7000 7000 7000 2000"));
        asked.bonus = {{12, Yen(10'000)}};
        const auto withBonus = parts(asked);
        QVERIFY(withBonus);
        QCOMPARE(sums(*withBonus).join(u' '), QStringLiteral("7000 17000 6000"));
    }

    void bonusMonths() {
        InstalmentTerms asked = terms(100'000, 4, QDate(2026, 11, 1), 25);
        asked.bonus = {{12, Yen(20'000)}};
        const auto made = parts(asked);
        QVERIFY(made);
        QCOMPARE(sums(*made).join(u' '), QStringLiteral("20000 40000 20000 20000"));
    }

    void lateChargeAfter() {
        InstalmentTerms asked = terms(60'000, 2, QDate(2026, 12, 1));
        asked.lateCharge = Yen(5'200);
        asked.lateChargeTime = LateChargeTime::After;
        const auto made = parts(asked);
        QVERIFY(made);
        QCOMPARE(sums(*made).join(u' '), QStringLiteral("30000 30000 5200"));
        QCOMPARE(dues(*made).constLast(), QStringLiteral("2027-03-01"));
        QVERIFY(made->constLast().isLateCharge);
    }

    void refused_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"nothing owed", "no parts", "pay day 32", "no day", "too small", "too long", "too long by sum", "bonus month 13", "bonus beyond"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void refused() {
        QFETCH(QString, what);
        InstalmentTerms asked = terms(100'000, 4, QDate(2026, 11, 20));
        if (what == QLatin1String("nothing owed")) {
            asked.principal = Yen();
        } else if (what == QLatin1String("no parts")) {
            asked.parts = 0;
        } else if (what == QLatin1String("pay day 32")) {
            asked.payDay = 32;
        } else if (what == QLatin1String("no day")) {
            asked.from = {};
        } else if (what == QLatin1String("too small")) {
            asked = terms(5'000, 10, QDate(2026, 11, 20));
        } else if (what == QLatin1String("too long")) {
            asked.parts = 25;
        } else if (what == QLatin1String("too long by sum")) {
            asked.parts = 0;
            asked.partAmount = Yen(4'000);
        } else if (what == QLatin1String("bonus month 13")) {
            asked.bonus = {{13, Yen(1'000)}};
        } else {
            asked.bonus = {{12, Yen(100'000)}};
        }
        const auto made = parts(asked);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
        QVERIFY(!made.error().message.isEmpty());
    }

    void theSentenceNamesWhatMatters() {
        InstalmentTerms asked = terms(100'000, 3, QDate(2026, 11, 20), 25);
        asked.bonus = {{12, Yen(10'000)}};
        asked.lateCharge = Yen(2'400);
        asked.lateChargeTime = LateChargeTime::After;
        const auto made = parts(asked);
        QVERIFY(made);
        const QString said = instalmentSentence(asked, *made);
        for (const char* word : {"30,000", "2026-11-25", "2027-01-25", "10,000", "2,400", "day 25"}) {
            QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
        }
        QVERIFY(instalmentSentence(asked, {}).isEmpty());
    }

    void aRuleWithoutSenseIsNamed() {
        const auto file = RuleFile::parse(R"({"title": "x", "verified": "2026-11-20", "rules": {
            "round_to_yen": {"value": 0, "source": "s"}, "longest_months": {"value": 24, "source": "s"},
            "smallest_part": {"value": 1000, "source": "s"}, "reminder_business_days": {"value": 3, "source": "s"},
            "pledge_business_days": {"value": 10, "source": "s"}}})",
                                          QStringLiteral("instalments.json"));
        QVERIFY(file);
        const auto read = InstalmentRules::fromJson(*file);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(QStringLiteral("round_to_yen")));
    }
};

QTEST_APPLESS_MAIN(InstalmentScheduleTest)

#include "instalment_schedule_test.moc"
