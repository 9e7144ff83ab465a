#include "core/arrears/limitation.h"

#include <QTest>

using namespace saikoku;

namespace {

using Kind = LimitationEventKind;

LimitationEvent act(Kind kind, QDate on) {
    return {kind, on, {}};
}
LimitationEvent period(Kind kind, QDate from, QDate to) {
    return {kind, from, to};
}

/// Due 30 June 2021, a tax: five years from 1 July 2021 to 30 June 2026.
LimitationFacts facts(std::vector<LimitationEvent> events = {}) {
    return {QDate(2021, 6, 30), QDate(2021, 6, 30), 5, std::move(events)};
}

}  // namespace

class LimitationTest : public QObject {
    Q_OBJECT

    LimitationRules m_rules = *LimitationRules::load();
    LimitationAnswer on(QDate date, const LimitationFacts& of) const { return limitation(of, m_rules, date); }

private Q_SLOTS:
    void countsFromTheRightDay_data() {
        QTest::addColumn<LimitationFacts>("of");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("held");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char* why, const LimitationFacts& of, QDate date, QDate expires,
                            const char* basis, QDate held = {}) {
            QTest::newRow(why) << of << date << expires << held << QString::fromLatin1(basis);
        };
        const QDate today(2022, 1, 10);
        row("nothing done", facts(), today, QDate(2026, 6, 30), "statutory_due_date");
        row("premium: two years", {QDate(2021, 6, 30), QDate(2021, 6, 30), 2, {}}, today, QDate(2023, 6, 30),
            "statutory_due_date");
        // Third term due 1 November 2021: counts from the first term's due date.
        row("later term of a tax", {QDate(2021, 11, 1), QDate(2021, 6, 30), 5, {}}, today, QDate(2026, 6, 30),
            "statutory_due_date");
        // Sent 21 July 2021: ten days from it have passed on 31 July; from 1 August.
        row("demand letter", facts({act(Kind::DemandLetter, QDate(2021, 7, 21))}), today, QDate(2026, 7, 31),
            "demand_letter");
        row("a second one is none",
            facts({act(Kind::DemandLetter, QDate(2021, 7, 21)), act(Kind::DemandLetter, QDate(2023, 7, 21))}),
            QDate(2024, 1, 10), QDate(2026, 7, 31), "demand_letter");
        // Sent 18 February 2023: + 10 = 28 February; from 1 March 2023 to 29 February 2028.
        row("ends on a leap day", facts({act(Kind::DemandLetter, QDate(2023, 2, 18))}), QDate(2023, 4, 1),
            QDate(2028, 2, 29), "demand_letter");
        // Sent 18 February 2024: + 10 = 28 February; from 29 February 2024, which 2029 lacks: to the 28th.
        row("begins on a leap day", facts({act(Kind::DemandLetter, QDate(2024, 2, 18))}), QDate(2024, 4, 1),
            QDate(2029, 2, 28), "demand_letter");
        row("written admission",
            facts({act(Kind::DemandLetter, QDate(2021, 7, 21)),
                   act(Kind::WrittenAdmission, QDate(2023, 5, 10))}),
            QDate(2024, 1, 10), QDate(2028, 5, 10), "written_admission");
        // Within the ten days the letter's later beginning holds: the act shortens nothing.
        row("admission within the days of the letter",
            facts({act(Kind::DemandLetter, QDate(2021, 7, 21)),
                   act(Kind::WrittenAdmission, QDate(2021, 7, 25))}),
            today, QDate(2026, 7, 31), "demand_letter");
        row("admission on the day after them",
            facts({act(Kind::DemandLetter, QDate(2021, 7, 21)),
                   act(Kind::WrittenAdmission, QDate(2021, 8, 1))}),
            today, QDate(2026, 8, 1), "written_admission");
        row("seizure ended within the days of the letter",
            facts({act(Kind::DemandLetter, QDate(2021, 7, 21)),
                   period(Kind::Seizure, QDate(2021, 7, 22), QDate(2021, 7, 28))}),
            today, QDate(2026, 7, 31), "demand_letter");
        row("admission before the statutory due date",
            facts({act(Kind::WrittenAdmission, QDate(2021, 6, 1))}), today, QDate(2026, 6, 30),
            "statutory_due_date");
        row("admitted payment", facts({act(Kind::AdmittedPayment, QDate(2023, 5, 10))}), QDate(2024, 1, 10),
            QDate(2028, 5, 10), "admitted_payment");
        row("facts of the future don't count", facts({act(Kind::WrittenAdmission, QDate(2023, 5, 10))}),
            QDate(2023, 5, 9), QDate(2026, 6, 30), "statutory_due_date");
        row("oral promise renews nothing", facts({act(Kind::OralPromise, QDate(2026, 6, 1))}),
            QDate(2026, 6, 10), QDate(2026, 6, 30), "statutory_due_date");
        // Deferred 1 January 2023 to 31 December 2023: 365 days don't count.
        row("deferral", facts({period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 12, 31))}),
            QDate(2024, 1, 10), QDate(2027, 6, 30), "statutory_due_date");
        // Over a leap day, 366 days from 30 June 2026: 1 July 2027.
        row("deferral over a leap day",
            facts({period(Kind::Deferral, QDate(2024, 1, 1), QDate(2024, 12, 31))}), QDate(2025, 1, 10),
            QDate(2027, 7, 1), "statutory_due_date");
        // Two that overlap: 1 January to 30 June 2023, 181 days, and on to 31 August, 62 more: 243.
        row("overlapping deferrals count once",
            facts({period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 6, 30)),
                   period(Kind::Deferral, QDate(2023, 4, 1), QDate(2023, 8, 31))}),
            QDate(2024, 1, 10), QDate(2026, 6, 30).addDays(243), "statutory_due_date");
        // Applied for in writing on 20 December 2022, deferred through 2023: from 21
        // December 2022 five years to 20 December 2027, and 365 days more.
        row("admission, then deferral",
            facts({act(Kind::WrittenAdmission, QDate(2022, 12, 20)),
                   period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 12, 31))}),
            QDate(2024, 1, 10), QDate(2028, 12, 19), "written_admission");
        // Admission within the deferral: only the days after it move the new end.
        row("admission within a deferral",
            facts({period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 12, 31)),
                   act(Kind::WrittenAdmission, QDate(2023, 12, 21))}),
            QDate(2024, 1, 10), QDate(2028, 12, 31), "written_admission");
        row("seizure ended", facts({period(Kind::Seizure, QDate(2023, 3, 1), QDate(2024, 9, 30))}),
            QDate(2025, 1, 10), QDate(2029, 9, 30), "seizure_end");
        row("seizure lasts", facts({act(Kind::Seizure, QDate(2023, 3, 1))}), QDate(2031, 1, 10), QDate(),
            "statutory_due_date");
        row("seizure, end still to come",
            facts({period(Kind::Seizure, QDate(2023, 3, 1), QDate(2027, 9, 30))}), QDate(2026, 9, 1), QDate(),
            "statutory_due_date");
        row("seizure lasts, admission within",
            facts({act(Kind::Seizure, QDate(2023, 3, 1)), act(Kind::WrittenAdmission, QDate(2024, 3, 1))}),
            QDate(2031, 1, 10), QDate(), "written_admission");
        row("deferral without an end", facts({act(Kind::Deferral, QDate(2023, 3, 1))}), QDate(2031, 1, 10),
            QDate(), "statutory_due_date");

        // Calls hold completion for six months, once.
        row("call long before", facts({act(Kind::Call, QDate(2025, 11, 1))}), QDate(2026, 1, 10),
            QDate(2026, 6, 30), "statutory_due_date");
        row("call exactly six months before", facts({act(Kind::Call, QDate(2025, 12, 30))}),
            QDate(2026, 1, 10), QDate(2026, 6, 30), "statutory_due_date");
        row("call within six months", facts({act(Kind::Call, QDate(2026, 6, 20))}), QDate(2026, 6, 25),
            QDate(2026, 6, 30), "statutory_due_date", QDate(2026, 12, 20));
        // From 1 July, the first of a month: six months end on 31 December.
        row("notice on the last day", facts({act(Kind::Notice, QDate(2026, 6, 30))}), QDate(2026, 7, 25),
            QDate(2026, 6, 30), "statutory_due_date", QDate(2026, 12, 31));
        row("a repeat adds nothing",
            facts({act(Kind::Call, QDate(2026, 3, 1)), act(Kind::Notice, QDate(2026, 6, 20)),
                   act(Kind::Call, QDate(2026, 8, 20))}),
            QDate(2026, 8, 25), QDate(2026, 6, 30), "statutory_due_date", QDate(2026, 9, 1));
        row("held to a month without the day",
            facts({act(Kind::Call, QDate(2026, 3, 30)), act(Kind::Call, QDate(2026, 3, 31))}),
            QDate(2026, 5, 1), QDate(2026, 6, 30), "statutory_due_date", QDate(2026, 9, 30));
        row("admission while held renews",
            facts({act(Kind::Call, QDate(2026, 6, 20)), act(Kind::WrittenAdmission, QDate(2026, 11, 1))}),
            QDate(2026, 11, 10), QDate(2031, 11, 1), "written_admission");
        row("admission after the hold is too late",
            facts({act(Kind::Call, QDate(2026, 6, 20)), act(Kind::WrittenAdmission, QDate(2026, 12, 21))}),
            QDate(2027, 1, 10), QDate(2026, 6, 30), "statutory_due_date", QDate(2026, 12, 20));
        row("call after the end holds nothing", facts({act(Kind::Call, QDate(2026, 7, 1))}),
            QDate(2026, 7, 10), QDate(2026, 6, 30), "statutory_due_date");
        row("demand letter after the end is too late", facts({act(Kind::DemandLetter, QDate(2026, 7, 1))}),
            QDate(2026, 8, 1), QDate(2026, 6, 30), "statutory_due_date");
        row("order of facts does not matter",
            facts({act(Kind::WrittenAdmission, QDate(2026, 11, 1)), act(Kind::Call, QDate(2026, 6, 20))}),
            QDate(2026, 11, 10), QDate(2031, 11, 1), "written_admission");
    }
    void countsFromTheRightDay() {
        QFETCH(LimitationFacts, of);
        QFETCH(QDate, date);
        QFETCH(QDate, expires);
        QFETCH(QDate, held);
        QFETCH(QString, basis);
        const LimitationAnswer answer = on(date, of);
        QCOMPARE(answer.expires.value_or(QDate()), expires);
        QCOMPARE(answer.heldUntil.value_or(QDate()), held);
        QCOMPARE(codeOf(answer.basis), basis);
        QVERIFY(!answer.next.empty());
        const QDate last = held.isValid() ? held : expires;
        QCOMPARE(answer.daysLeft.has_value(), last.isValid());
        QVERIFY(!last.isValid() || answer.daysLeft == static_cast<int>(date.daysTo(last)));
        QCOMPARE(answer.extinguished, last.isValid() && date > last);
    }

    void tellsWhatItRestsOn() {
        const LimitationAnswer answer =
            on(QDate(2026, 6, 25),
               facts({act(Kind::DemandLetter, QDate(2021, 7, 21)), act(Kind::Call, QDate(2021, 7, 1)),
                      act(Kind::Call, QDate(2026, 6, 20)), act(Kind::OralPromise, QDate(2026, 6, 20))}));
        QCOMPARE(answer.basisOn, QDate(2021, 7, 21));
        QCOMPARE(answer.weakEvidence.size(), std::size_t(2));  // those of the period that runs
        QCOMPARE(answer.expires, std::optional(QDate(2026, 7, 31)));
        QCOMPARE(answer.heldUntil, std::optional(QDate(2026, 12, 20)));
        QCOMPARE(answer.daysLeft, std::optional(178));  // 25 June to 20 December

        const LimitationAnswer deferred =
            on(QDate(2023, 6, 1), facts({period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 12, 31))}));
        QCOMPARE(deferred.stops.size(), std::size_t(1));
        QCOMPARE(deferred.stops[0].days, 365);
    }

    void lastDayIsStillCollectible() {
        QCOMPARE(on(QDate(2026, 6, 30), facts()).daysLeft, std::optional(0));
        QVERIFY(!on(QDate(2026, 6, 30), facts()).extinguished);
        QVERIFY(on(QDate(2026, 7, 1), facts()).extinguished);
        QCOMPARE(on(QDate(2026, 7, 1), facts()).daysLeft, std::optional(-1));
    }

    void proposesTheNextAct_data() {
        QTest::addColumn<LimitationFacts>("of");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("acts");
        const auto row = [](const char* why, const LimitationFacts& of, QDate date, const char* acts) {
            QTest::newRow(why) << of << date << QString::fromLatin1(acts);
        };
        const LimitationEvent demand = act(Kind::DemandLetter, QDate(2021, 7, 21));
        // By law within 20 days after 30 June: 20 July.
        row("no demand letter yet", facts(), QDate(2021, 7, 5),
            "send_demand_letter 2021-07-01..2021-07-20, obtain_admission ..2026-06-30");
        // Seizure from the day after ten days have passed.
        row("demand letter sent", facts({demand}), QDate(2021, 9, 1),
            "obtain_admission ..2026-07-31, seize 2021-08-01..2026-07-31");
        row("running out", facts({demand}), QDate(2026, 4, 1),
            "seize 2021-08-01..2026-07-31, obtain_admission ..2026-07-31, call_or_notice ..2026-07-31");
        row("held already", facts({demand, act(Kind::Call, QDate(2026, 3, 1))}), QDate(2026, 4, 1),
            "seize 2021-08-01..2026-09-01, obtain_admission ..2026-09-01");
        row("deferred", facts({demand, period(Kind::Deferral, QDate(2023, 1, 1), QDate(2023, 12, 31))}),
            QDate(2023, 6, 1), "await_end ..2023-12-31");
        row("seized", facts({demand, act(Kind::Seizure, QDate(2023, 1, 1))}), QDate(2023, 6, 1), "await_end");
        row("extinguished", facts({demand}), QDate(2026, 8, 1), "write_off");
    }
    void proposesTheNextAct() {
        QFETCH(LimitationFacts, of);
        QFETCH(QDate, date);
        QFETCH(QString, acts);
        QStringList told;
        for (const ProposedAct& proposed : on(date, of).next) {
            const QString from = proposed.from ? proposed.from->toString(Qt::ISODate) : QString();
            const QString by = proposed.by ? proposed.by->toString(Qt::ISODate) : QString();
            const QString span =
                from.isEmpty() && by.isEmpty() ? QString() : QStringLiteral(" %1..%2").arg(from, by);
            told.append(codeOf(proposed.act) + span);
            QVERIFY(!labelOf(proposed.act).isEmpty());
        }
        QCOMPARE(told.join(QStringLiteral(", ")), acts);
    }
};

QTEST_APPLESS_MAIN(LimitationTest)
#include "limitation_test.moc"
