#include "core/queue/callbacks.h"

#include "core/contact/campaign.h"
#include "core/queue/case_queue.h"
#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "core/store/known_facts.h"
#include "core/work/call_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

CallEntry toBeCalledAgain(TempStore& store, int place, int minutes) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::NoAnswer;
    entry.callbackAt = store.clock().nowUtc().addSecs(minutes * 60);
    return entry;
}

QList<TaxpayerId> ownOf(Session& session) {
    return callbacksDue(session, kTax).value_or(CallbacksDue()).own;
}

}  // namespace

#define CITY_AND_STAFF(STORE)                                \
    TEMP_STORE(STORE);                                       \
    Session& session = STORE.session();                      \
    VERIFY_RESULT(buildCallCity(session));                   \
    auto bossMade = STORE.signInAs(Role::ContractorManager); \
    VERIFY_RESULT(bossMade);                                 \
    Session& boss = **bossMade;                              \
    auto callerMade = STORE.signInAs(Role::Caller);          \
    VERIFY_RESULT(callerMade);                               \
    Session& caller = **callerMade

/// Appointments to call again: when they are due, whose they are, and who gives them to whom.
class CallbacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areMissedDueOrUpcoming_data() { TempStore::backends(); }
    void areMissedDueOrUpcoming() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 1, 10)));
        VERIFY_RESULT(recordCall(caller, toBeCalledAgain(store, 2, 50)));
        CallEntry anyones = toBeCalledAgain(store, 5, 24 * 60);
        anyones.callbackForAnyone = true;
        VERIFY_RESULT(recordCall(session, anyones));
        store.clock().advanceSeconds(55 * 60);
        const auto open = callbacks(boss, kTax);
        VERIFY_RESULT(open);
        QCOMPARE(open->size(), 3);
        QCOMPARE(open->at(0).state, CallbackState::Missed);
        QCOMPARE(open->at(0).operatorName, session.actor().displayName);
        QCOMPARE(open->at(1).state, CallbackState::Due);
        QCOMPARE(open->at(1).operatorId, caller.actor().id);
        QCOMPARE(open->at(2).state, CallbackState::Upcoming);
        QVERIFY(!open->at(2).operatorId.isValid());
        QCOMPARE(callbacks(boss, kTax, store.clock().nowUtc())->size(), 2);
    }

    void oneIsGivenToSomebodyElse_data() { TempStore::backends(); }
    void oneIsGivenToSomebodyElse() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 60)));
        QCOMPARE(giveCallback(boss, kTax, callCityCase(2), caller.actor().id).value_or(false), true);
        QCOMPARE(giveCallback(boss, kTax, callCityCase(2), caller.actor().id).value_or(true), false);
        const auto open = callbacks(session, kTax);
        VERIFY_RESULT(open);
        QCOMPARE(open->constFirst().operatorId, caller.actor().id);
        QCOMPARE(open->constFirst().givenByName, boss.actor().displayName);
        QCOMPARE(open->constFirst().givenAt, store.clock().nowUtc());
        store.clock().advanceSeconds(61 * 60);
        QVERIFY(ownOf(session).isEmpty());
        QCOMPARE(ownOf(caller), QList<TaxpayerId>{callCityCase(2)});
        QVERIFY(!takeNext(session, {kTax, {}, 0}).value_or(CaseLease()).has_value());
        const auto lease = takeNext(caller, {kTax, {}, 0});
        VERIFY_RESULT(lease);
        QVERIFY(lease->has_value());
        QCOMPARE((*lease)->taxpayer, callCityCase(2));
    }

    void anyonesAgain_data() { TempStore::backends(); }
    void anyonesAgain() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 60)));
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), {}));
        QCOMPARE(callbacks(boss, kTax)->constFirst().operatorId, OperatorId());
        store.clock().advanceSeconds(61 * 60);
        QCOMPARE(callbacksDue(session, kTax)->anyones, QList<TaxpayerId>{callCityCase(2)});
    }

    void theNextRecordEndsIt_data() { TempStore::backends(); }
    void theNextRecordEndsIt() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 60)));
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 90)));
        QCOMPARE(callbacks(boss, kTax)->constFirst().operatorId, session.actor().id);
    }

    /// A typing error in the note is no reason to take it back from who got it.
    void aCorrectionKeepsWhoseItIs_data() { TempStore::backends(); }
    void aCorrectionKeepsWhoseItIs() {
        CITY_AND_STAFF(store);
        CallEntry entry = toBeCalledAgain(store, 2, 60);
        const auto first = recordCall(session, entry);
        VERIFY_RESULT(first);
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        entry.corrects = *first;
        entry.note = QStringLiteral("夜に");
        const auto second = recordCall(session, entry);
        VERIFY_RESULT(second);
        QCOMPARE(callbacks(boss, kTax)->size(), 1);
        QCOMPARE(callbacks(boss, kTax)->constFirst().operatorId, caller.actor().id);
        QCOMPARE(callbacks(boss, kTax)->constFirst().givenBy, boss.actor().id);
        entry.corrects = *second;
        entry.callbackAt = entry.callbackAt.addSecs(600);  // another appointment
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(callbacks(boss, kTax)->constFirst().operatorId, session.actor().id);
    }

    void knownFromItsDayOn_data() { TempStore::backends(); }
    void knownFromItsDayOn() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 3 * 24 * 60)));
        const QDate before = session.today();
        store.clock().advanceDays(1);
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        const auto facts = KnownFacts::on(session.db(), before);
        VERIFY_RESULT(facts);
        const QString sql = QStringLiteral("select b.operator_id from %1 b");
        QCOMPARE(session.db().selectInteger(sql.arg(facts->view(QLatin1String("callback_open")))).value_or(0),
                 session.actor().id.value);
        QCOMPARE(session.db().selectInteger(sql.arg(QStringLiteral("callback_open"))).value_or(0),
                 caller.actor().id.value);
    }

    void refusals_data() { TempStore::backends(); }
    void refusals() {
        CITY_AND_STAFF(store);
        QCOMPARE(giveCallback(boss, kTax, callCityCase(2), caller.actor().id).error().code, ErrorCode::Rule);
        VERIFY_RESULT(recordCall(caller, toBeCalledAgain(store, 2, 60)));
        QCOMPARE(giveCallback(caller, kTax, callCityCase(2), session.actor().id).error().code,
                 ErrorCode::Permission);
        QCOMPARE(giveCallback(boss, kTax, callCityCase(2), OperatorId{9999}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(giveCallback(boss, kTax, TaxpayerId{99'999}, caller.actor().id).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(giveCallback(boss, CampaignId{2}, callCityCase(2), caller.actor().id).error().code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(disableUser(session, caller.actor().login));
        QCOMPARE(giveCallback(boss, kTax, callCityCase(2), caller.actor().id).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(CallbacksTest)
#include "callbacks_test.moc"
