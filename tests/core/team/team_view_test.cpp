#include <QTest>

#include "core/cases/case_list.h"
#include "core/contact/campaign.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/queue/hand_outs.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/team/presence_recorder.h"
#include "core/team/shift.h"
#include "core/team/team_view.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const CampaignId kTax{1};

const TeamMember* memberOf(const TeamView& view, const Session& who) {
    const auto found = std::find_if(view.members.begin(), view.members.end(),
                                    [&](const TeamMember& member) { return member.who.id == who.actor().id; });
    return found == view.members.end() ? nullptr : &*found;
}

CallEntry talk(int place, ResultCode result) {
    CallEntry entry;
    entry.taxpayer = callCityCase(place);
    entry.campaign = kTax;
    entry.direction = Direction::Outbound;
    entry.result = result;
    return entry;
}

}  // namespace

/// @brief What a supervisor sees of the day, and what may be done about it.
class TeamViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void nobodyIsThereAtFirst_data() { TempStore::backends(); }
    void nobodyIsThereAtFirst() {
        TEMP_STORE(store);
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        const auto view = teamView(**boss, kTax);
        VERIFY_RESULT(view);
        QVERIFY(view->members.empty());
        QVERIFY(view->callbacks.isEmpty());
        QVERIFY(view->lists.isEmpty());
    }

    void theDay_data() { TempStore::backends(); }
    void theDay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Session& session = **caller;
        VERIFY_RESULT(planShifts(**boss, {{0, session.actor().id, kTax, session.today(), 540, 1020}}));
        VERIFY_RESULT(signOn(session, kTax));
        CallEntry promised = talk(2, ResultCode::Reached);
        promised.promise = PromiseEntry{QDate(2026, 11, 30), Yen(80'000), PaymentMethod::Bank};
        VERIFY_RESULT(recordCall(session, promised));
        VERIFY_RESULT(recordCall(session, talk(5, ResultCode::NoAnswer)));
        VERIFY_RESULT(takeCase(session, kTax, callCityCase(1)));
        auto view = teamView(**boss, kTax);
        VERIFY_RESULT(view);
        const TeamMember* member = memberOf(*view, session);
        QVERIFY(member != nullptr);
        QVERIFY(member->presence.isOn);
        QCOMPARE(member->plannedMinutes, 480);
        QCOMPARE(member->results.calls, 2);
        QCOMPARE(member->results.reached, 1);
        QCOMPARE(member->results.promises, 1);
        QCOMPARE(member->results.promised, Yen(80'000));
        QVERIFY(member->holds.has_value());
        QCOMPARE(member->holds->taxpayer, callCityCase(1));
        QVERIFY(!member->isQuiet);
        QVERIFY(!member->holdsTooLong);
        QCOMPARE(view->sum().calls, 2);
        // nothing for a while: quiet; a pause is none
        store.clock().advanceSeconds(21 * 60);
        view = teamView(**boss, kTax);
        VERIFY_RESULT(view);
        QVERIFY(memberOf(*view, session)->isQuiet);
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        view = teamView(**boss, kTax);
        QVERIFY(!memberOf(*view, session)->isQuiet);
    }

    void whatHasStuckIsFreed_data() { TempStore::backends(); }
    void whatHasStuckIsFreed() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(takeCase(**caller, kTax, callCityCase(1), 60));
        store.clock().advanceSeconds(31 * 60);
        const auto view = teamView(**boss, kTax);
        VERIFY_RESULT(view);
        QVERIFY(memberOf(*view, **caller)->holdsTooLong);
        QCOMPARE(takeCase(**boss, kTax, callCityCase(1)).error().code, ErrorCode::Rule);
        const auto freed = freeCase(**boss, kTax, callCityCase(1));
        VERIFY_RESULT(freed);
        QVERIFY(*freed);
        QVERIFY(!*freeCase(**boss, kTax, callCityCase(1)));
        VERIFY_RESULT(takeCase(**boss, kTax, callCityCase(1)));
        QCOMPARE(freeCase(**caller, kTax, callCityCase(1)).error().code, ErrorCode::Permission);
    }

    void callbacksThatWereMissed_data() { TempStore::backends(); }
    void callbacksThatWereMissed() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        CallEntry entry = talk(2, ResultCode::NoAnswer);
        entry.callbackAt = session.clock().nowUtc().addSecs(3600);
        VERIFY_RESULT(recordCall(session, entry));
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        QVERIFY(teamView(**boss, kTax)->callbacks.isEmpty());
        store.clock().advanceSeconds(3700);
        auto view = teamView(**boss, kTax);
        QCOMPARE(view->callbacks.size(), 1);
        QVERIFY(!view->callbacks.constFirst().isMissed());
        QCOMPARE(view->callbacks.constFirst().operatorId, session.actor().id);
        store.clock().advanceSeconds(3600);
        view = teamView(**boss, kTax);
        QVERIFY(view->callbacks.constFirst().isMissed());
    }

    void casesArePutIntoSomebodysCharge_data() { TempStore::backends(); }
    void casesArePutIntoSomebodysCharge() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const OperatorId who = (*caller)->actor().id;
        const QList<TaxpayerId> cases{callCityCase(2), callCityCase(1)};
        QCOMPARE(assignCases(**boss, kTax, cases, who).value_or(-1), 2);
        QCOMPARE(assignCases(**boss, kTax, cases, who).value_or(-1), 0);
        const auto rows = caseRows(**boss, kTax, {callCityCase(1)}, RowUse::Logged);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->constFirst().operatorName, (*caller)->actor().displayName);
        QCOMPARE(assignCases(**boss, kTax, {callCityCase(1)}, {}).value_or(-1), 1);
        QVERIFY(caseRows(**boss, kTax, {callCityCase(1)}, RowUse::Logged)->constFirst().operatorName.isEmpty());
        QCOMPARE(assignCases(**boss, kTax, {TaxpayerId{99'999}}, who).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(disableUser(store.session(), (*caller)->actor().login));
        QCOMPARE(assignCases(**boss, kTax, {callCityCase(1)}, who).error().code, ErrorCode::NotFound);
    }

    void openListsAreThere_data() { TempStore::backends(); }
    void openListsAreThere() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto boss = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(boss);
        CallListWish wish;
        wish.campaign = kTax;
        wish.name = QStringLiteral("十一月");
        VERIFY_RESULT(makeCallList(**boss, wish));
        auto view = teamView(**boss, kTax);
        VERIFY_RESULT(view);
        QCOMPARE(view->lists.size(), 1);
        QCOMPARE(view->lists.constFirst().left, qint64(kCallCityCases));
        VERIFY_RESULT(closeCallList(**boss, kTax, wish.name));
        QVERIFY(teamView(**boss, kTax)->lists.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TeamViewTest)
#include "team_view_test.moc"
