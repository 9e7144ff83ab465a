#include <QTest>

#include "core/base/moved_clock.h"
#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_repository.h"
#include "core/team/shift.h"
#include "core/team/team_view.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

CampaignId tax(Session& session) { return *campaignId(session.db(), Campaign::Tax); }
CampaignId survey(Session& session) { return *campaignId(session.db(), Campaign::Survey); }

std::size_t factsOf(Session& session) {
    const auto facts = PresenceRepository(session.db()).between(QDateTime::fromSecsSinceEpoch(0), session.clock().actualUtc().addDays(1));
    return facts ? facts->size() : 0;
}

}  // namespace

/// @brief Signing on and off and pauses as facts, one by one.
class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aDay_data() { TempStore::backends(); }
    void aDay() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Session& session = **caller;
        VERIFY_RESULT(signOn(session, tax(session)));
        VERIFY_RESULT(signOn(session, tax(session)));
        QCOMPARE(factsOf(session), std::size_t(1));
        store.clock().advanceSeconds(3600);
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        store.clock().advanceSeconds(1800);
        const auto back = resumeWork(session);
        VERIFY_RESULT(back);
        QVERIFY(back->pause.isEmpty());
        store.clock().advanceSeconds(3600);
        VERIFY_RESULT(signOff(session));
        VERIFY_RESULT(signOff(session));
        QCOMPARE(factsOf(session), std::size_t(4));
        const auto days = workingDays(store.session(), session.today(), session.today());
        VERIFY_RESULT(days);
        QCOMPARE(days->size(), std::size_t(1));
        QCOMPARE(days->front().presentSeconds, qint64(9000));
        QCOMPARE(days->front().pausedSeconds, qint64(1800));
    }

    void anotherCampaignEndsTheOneAndBeginsTheOther_data() { TempStore::backends(); }
    void anotherCampaignEndsTheOneAndBeginsTheOther() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(signOn(session, tax(session)));
        store.clock().advanceSeconds(60);
        const auto state = signOn(session, survey(session));
        VERIFY_RESULT(state);
        QCOMPARE(state->campaign, survey(session));
        QCOMPARE(factsOf(session), std::size_t(3));
    }

    void whatIsRefused_data() { TempStore::backends(); }
    void whatIsRefused() {
        TEMP_STORE(store);
        Session& session = store.session();
        QCOMPARE(pauseWork(session, QStringLiteral("meal")).error().code, ErrorCode::Rule);
        QCOMPARE(pauseWork(session, QStringLiteral("siesta")).error().code, ErrorCode::Usage);
        QVERIFY(pauseWork(session, QStringLiteral("siesta")).error().message.contains(QLatin1String("meal")));
        QCOMPARE(workingDays(session, session.today(), session.today().addDays(-1)).error().code, ErrorCode::Usage);
        QCOMPARE(factsOf(session), std::size_t(0));
    }

    void aMovedClockHasItsOwnDay_data() { TempStore::backends(); }
    void aMovedClockHasItsOwnDay() {
        TEMP_STORE(store);
        store.close();
        const QDate day(2027, 2, 3);
        const MovedClock later(day, QTime(15, 0));
        {
            const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), later, QStringLiteral("saikoku"));
            VERIFY_RESULT(session);
            const auto state = signOn(**session, tax(**session));
            VERIFY_RESULT(state);
            QCOMPARE(toTokyo(state->since).date(), day);
            const auto days = workingDays(**session, day, day);
            VERIFY_RESULT(days);
            QCOMPARE(days->size(), std::size_t(1));
            QCOMPARE(toTokyo(days->front().signedOn()).date(), day);
            QVERIFY(days->front().spans.front().isOpen);
            const auto view = teamView(**session, tax(**session));
            VERIFY_RESULT(view);
            QCOMPARE(toTokyo(view->at).date(), day);
            QCOMPARE(view->members.size(), std::size_t(1));
            QVERIFY(view->members.front().presence.isOn);
        }
        // the same day, asked for earlier: nothing has happened yet
        const MovedClock earlier(day, QTime(9, 0));
        const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), earlier, QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        QVERIFY(!ownPresence(**session)->isOn);
        VERIFY_RESULT(signOn(**session, tax(**session)));
        VERIFY_RESULT(signOff(**session));
        QVERIFY(!ownPresence(**session)->isOn);
    }

    void factsStay_data() { TempStore::backends(); }
    void factsStay() {
        TEMP_STORE(store);
        VERIFY_RESULT(signOn(store.session(), tax(store.session())));
        QVERIFY(!store.db().execute(QStringLiteral("delete from presence_event")));
        QVERIFY(!store.db().execute(QStringLiteral("update presence_event set happened_at = '2026-01-01T00:00:00.000Z'")));
    }

    void thePlanStandsBesideWhatWasWorked_data() { TempStore::backends(); }
    void thePlanStandsBesideWhatWasWorked() {
        TEMP_STORE(store);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        const QDate today = store.clock().today();
        VERIFY_RESULT(planShifts(**manager, {{0, store.session().actor().id, tax(store.session()), today, 540, 1020}}));
        const auto days = workingDays(store.session(), today, today);
        VERIFY_RESULT(days);
        QCOMPARE(days->size(), std::size_t(1));
        QCOMPARE(days->front().plannedMinutes, 480);
        QVERIFY(days->front().spans.empty());
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
