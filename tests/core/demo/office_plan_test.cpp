#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/demo/planned_lists.h"
#include "core/queue/call_lists.h"
#include "core/queue/caller_plan.h"
#include "core/queue/case_queue.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/team/presence_recorder.h"
#include "core/team/shift.h"
#include "core/team/team_view.h"
#include "core/work/case_handovers.h"
#include "core/work/case_labels.h"
#include "core/work/follow_ups.h"
#include "core/work/staff_messages.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

constexpr CampaignId kTax{1};

DemoOptions planned(int residents = 3000) {
    DemoOptions options;
    options.residents = residents;
    return options;
}

}  // namespace

#define PLANNED_CITY(NAME)                    \
    QFETCH(QString, backend);                 \
    DemoFixture& NAME = cityOf(backend);      \
    if (NAME.store().isMissing()) {           \
        QSKIP("PostgreSQL is not installed"); \
    }                                         \
    QVERIFY2(NAME.isReady(), qPrintable(NAME.problem()))

class OfficePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summariesFollowFromThePlan_data() { TempStore::backends(); }
    void summariesFollowFromThePlan() {
        PLANNED_CITY(demo);
        const auto stale = countStaleCases(demo.session());
        VERIFY_RESULT(stale);
        QCOMPARE(*stale, qint64(0));
    }

    void listsAreWorkedOff_data() { TempStore::backends(); }
    void listsAreWorkedOff() {
        PLANNED_CITY(demo);
        const auto lists = callLists(demo.session(), kTax);
        VERIFY_RESULT(lists);
        QCOMPARE(lists->size(), 4);
        const auto tallies = tallyOf(demo.session(), kTax, *lists);
        VERIFY_RESULT(tallies);
        int closed = 0;
        qint64 paid = 0;
        for (const CallListTally& tally : *tallies) {
            const bool isNew = tally.list.from == demo.session().today();
            closed += tally.list.closedOn.isValid() ? 1 : 0;
            QVERIFY(tally.list.cases > 0);
            paid += tally.removedPaid;
            QVERIFY2(isNew || (tally.done > 0 && tally.tried.at(0) < tally.list.cases),
                     qPrintable(tally.list.name));
            QVERIFY2(tally.list.closedOn.isValid() || tally.left > 0, qPrintable(tally.list.name));
        }
        QCOMPARE(closed, 1);
        QVERIFY(paid > 0);
    }

    /// A list's condition is what made it: the program reads it and says it again in the same words.
    void conditionsAreTheProgramsOwn_data() { TempStore::backends(); }
    void conditionsAreTheProgramsOwn() {
        PLANNED_CITY(demo);
        const auto lists = callLists(demo.session(), kTax);
        VERIFY_RESULT(lists);
        for (const CallList& list : *lists) {
            const auto condition = parseCaseCondition(list.condition);
            VERIFY_RESULT(condition);
            QCOMPARE(condition->toText(), list.condition);
            QVERIFY(parseCaseSort(list.sort).has_value());
        }
    }

    void whoeverMadeItHasWork_data() { TempStore::backends(); }
    void whoeverMadeItHasWork() {
        PLANNED_CITY(demo);
        Session& session = demo.session();
        const auto mine = myLists(session, kTax);
        VERIFY_RESULT(mine);
        QCOMPARE(mine->size(), 3);
        QCOMPARE(std::count_if(mine->begin(), mine->end(), [](const MyList& one) { return one.isMine; }), 2);
        const auto plan = myPlannedCalls(session, kTax);
        VERIFY_RESULT(plan);
        QVERIFY(plan->value_or(0) > 0);
        const auto due = callbacksDue(session, kTax);
        VERIFY_RESULT(due);
        QVERIFY(due->next.has_value());  // at half past ten
        const auto shifts = ownShifts(session, session.today());
        VERIFY_RESULT(shifts);
        QVERIFY(!shifts->empty());
        const auto handed = openHandovers(session, kTax);
        VERIFY_RESULT(handed);
        QCOMPARE(handed->size(), 2);
        QVERIFY(!handed->constFirst().handover.brief.isEmpty());
        QCOMPARE(countUnreadMessages(session).value_or(0),
                 qint64(2));  // the reminder comes up in the afternoon
        const auto taken = takeNext(session, {kTax, {}, 0});
        VERIFY_RESULT(taken);
        QVERIFY(taken->has_value());
        VERIFY_RESULT(releaseCase(session, kTax, (*taken)->taxpayer));
    }

    void callbacksComeWhenTheyAreDue_data() { TempStore::backends(); }
    void callbacksComeWhenTheyAreDue() {
        PLANNED_CITY(demo);
        Session& session = demo.session();
        demo.store().clock().setTokyo(session.today(), QTime(15, 0));
        const auto due = callbacksDue(session, kTax);
        VERIFY_RESULT(due);
        QCOMPARE(due->own.size(), 2);
        const auto taken = takeNext(session, {kTax, {}, 0});
        VERIFY_RESULT(taken);
        QVERIFY(taken->has_value());
        QVERIFY(due->own.contains((*taken)->taxpayer));
        VERIFY_RESULT(releaseCase(session, kTax, (*taken)->taxpayer));
        QCOMPARE(countUnreadMessages(session).value_or(0), qint64(3));
        demo.store().clock().setTokyo(session.today(), QTime(10, 0));
    }

    void theTeamHasAWeek_data() { TempStore::backends(); }
    void theTeamHasAWeek() {
        PLANNED_CITY(demo);
        Session& session = demo.session();
        const QDate monday = mondayOf(session.today());
        for (const QDate week : {monday.addDays(-7), monday, monday.addDays(7)}) {
            const auto shifts = plannedShifts(session, week, week.addDays(6));
            VERIFY_RESULT(shifts);
            QVERIFY2(shifts->size() > 20, qPrintable(week.toString(Qt::ISODate)));
        }
        const auto team = teamView(session, kTax);
        VERIFY_RESULT(team);
        QVERIFY(team->members.size() >= 5);
        QCOMPARE(team->lists.size(), 3);
        const auto days = workingDays(session, monday.addDays(-7), session.today().addDays(-1));
        VERIFY_RESULT(days);
        QVERIFY(std::any_of(days->begin(), days->end(), [](const WorkingDay& day) {
            return day.calls > 0 && day.signedOn().isValid() && day.signedOff() && day.plannedMinutes > 0 &&
                   day.pausedSeconds > 0;
        }));
    }

    void labelsAreTheOfficesWords_data() { TempStore::backends(); }
    void labelsAreTheOfficesWords() {
        PLANNED_CITY(demo);
        const auto words = labelWords(demo.session(), kTax);
        VERIFY_RESULT(words);
        qint64 used = 0;
        for (const LabelWord& word : *words) {
            QVERIFY2(word.isOffice, qPrintable(word.text));
            used += word.cases > 0 ? 1 : 0;
        }
        QVERIFY(used >= 4);
    }

    void someTalksHaveToBeFollowed_data() { TempStore::backends(); }
    void someTalksHaveToBeFollowed() {
        PLANNED_CITY(demo);
        const auto tally = followUpTally(demo.session(), kTax);
        VERIFY_RESULT(tally);
        QVERIFY2(tally->open >= 3 && tally->overdue >= 1 && tally->overdue < tally->open,
                 qPrintable(QStringLiteral("%1 open, %2 late").arg(tally->open).arg(tally->overdue)));
    }

    /// What was owed on a day of the past: due before it, without what was paid since.
    void owedOnADayOfThePast() {
        demo::City city;
        city.persons.resize(2);
        const demo::Day day = demo::dayOf(QDate(2026, 11, 6));
        city.instalments = {{0, 1000, 600, day - 100, 0, 1, 2026, 2026},
                            {0, 500, 0, day, 0, -1, 2026, 2026},
                            {1, 300, 300, day - 400, 0, 2, 2025, 2025}};
        city.payments = {{0, -1, day - 10, 200}, {0, 0, day, 400}, {2, -1, day + 3, 300}};
        const auto owed = demo::owedOn(city, day);
        QCOMPARE(owed.size(), std::size_t(2));
        QCOMPARE(owed[0].yen, qint64(800));
        QCOMPARE(owed[0].currentYen, qint64(800));
        QCOMPARE(owed[0].oldestDue, day - 100);
        QCOMPARE(owed[1].yen, qint64(300));
        QCOMPARE(owed[1].currentYen, qint64(0));
    }

    /// A tiny city has hardly anybody to plan for, and is made all the same.
    void aTinyCityIsMade_data() { TempStore::backends(); }
    void aTinyCityIsMade() {
        QFETCH(QString, backend);
        DemoFixture demo(backend, planned(10));
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
    }

    /// What is measured is measured without lists.
    void aCityToMeasureWithHasNoPlan() {
        DemoOptions options = planned();
        options.cases = 100;
        DemoFixture demo(QStringLiteral("sqlite"), options);
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const auto lists = callLists(demo.session(), kTax);
        VERIFY_RESULT(lists);
        QVERIFY(lists->isEmpty());
    }

private:
    /// One city for each back end: it takes a while.
    DemoFixture& cityOf(const QString& backend) {
        std::unique_ptr<DemoFixture>& city = m_cities[backend];
        if (!city) {
            city = std::make_unique<DemoFixture>(backend, planned());
        }
        return *city;
    }

    std::map<QString, std::unique_ptr<DemoFixture>> m_cities;
};

QTEST_GUILESS_MAIN(OfficePlanTest)
#include "office_plan_test.moc"
