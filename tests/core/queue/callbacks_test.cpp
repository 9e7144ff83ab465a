#include "core/queue/callbacks.h"

#include "core/cases/case_refresh.h"
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

QList<TaxpayerId> toMake(Session& session) { return callbacksToMake(session, kTax).value_or(CallbacksDue()).own; }

constexpr int kFirstWithoutPhone = 101;
constexpr int kWithoutPhone = 55;  // more than are judged at a time

/// People like 仮名 次郎 of the city: in arrears, and nobody can call them.
Result<void> addPeopleWithoutPhone(Session& session) {
    for (int id = kFirstWithoutPhone; id < kFirstWithoutPhone + kWithoutPhone; ++id) {
        SAIKOKU_TRY(session.db().run(
            QStringLiteral("insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, name_folded, kana_folded, "
                           "birth_date, postal_code, address, building, district_code, district_name, is_protected, from_batch) "
                           "select %1, %1, '0001000%1', household, is_company, name, kana, name_folded, kana_folded, birth_date, postal_code, "
                           "address, building, district_code, district_name, is_protected, from_batch from taxpayer where taxpayer_id = 3")
                .arg(id)));
        SAIKOKU_TRY(session.db().run(
            QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, term, "
                           "due_date, levied, received, demand_sent, from_batch) select %1, %1, %2, 'N%1', tax_item, levy_year, fiscal_year, "
                           "term, due_date, levied, received, demand_sent, from_batch from receivable where receivable_id = 32")
                .arg(10 * id + 2)
                .arg(id)));
    }
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    return {};
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
    [[maybe_unused]] Session& boss = **bossMade;             \
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

    /// One's own, anyone's and others' that were missed, until midnight; the start page and the status line alike.
    void thoseOfTheDay_data() { TempStore::backends(); }
    void thoseOfTheDay() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 1, 10)));
        VERIFY_RESULT(recordCall(caller, toBeCalledAgain(store, 2, 50)));
        CallEntry anyones = toBeCalledAgain(store, 5, 60);
        anyones.callbackForAnyone = true;
        VERIFY_RESULT(recordCall(session, anyones));
        const auto cases = [&](Session& who) {
            QList<TaxpayerId> found;
            const auto day = callbacksOfDay(who, kTax);
            for (const CallbackOfDay& one : day.value_or(QList<CallbackOfDay>())) {
                found.append(one.appointment.taxpayer);
            }
            return found;
        };
        QCOMPARE(cases(caller), (QList<TaxpayerId>{callCityCase(2), callCityCase(5)}));
        QCOMPARE(cases(session), (QList<TaxpayerId>{callCityCase(1), callCityCase(5)}));
        const auto day = callbacksOfDay(caller, kTax);
        VERIFY_RESULT(day);
        QCOMPARE(day->constFirst().appointment.operatorId, caller.actor().id);
        QVERIFY(!day->constFirst().name.isEmpty() && !day->constFirst().number.isEmpty());
        store.clock().advanceSeconds(45 * 60);
        QCOMPARE(cases(caller), (QList<TaxpayerId>{callCityCase(1), callCityCase(2), callCityCase(5)}));
        VERIFY_RESULT(session.db().execute(QStringLiteral("update case_summary set status = 'Settled' where taxpayer_id = :id"),
                                           {{QLatin1String(":id"), callCityCase(5)}}));
        QCOMPARE(cases(caller), (QList<TaxpayerId>{callCityCase(1), callCityCase(2)}));
        VERIFY_RESULT(recordCall(caller, toBeCalledAgain(store, 2, 24 * 60)));
        QCOMPARE(cases(caller), QList<TaxpayerId>{callCityCase(1)});
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

    /// Nor does a colleague who mends the record take it; only who says whose it is changes that.
    void aColleaguesCorrectionKeepsWhoseItIs_data() { TempStore::backends(); }
    void aColleaguesCorrectionKeepsWhoseItIs() {
        CITY_AND_STAFF(store);
        CallEntry entry = toBeCalledAgain(store, 2, 60);
        const auto open = [&] { return callbacks(boss, kTax).value_or(QList<CallbackAppointment>()).value(0); };
        const auto correct = [&](Session& who) {
            const auto before = recordCall(who, entry);
            entry.corrects = before.value_or(NegotiationId());
            return before;
        };
        VERIFY_RESULT(correct(session));
        entry.note = QStringLiteral("夜に");
        VERIFY_RESULT(correct(caller));
        QCOMPARE(open().operatorId, session.actor().id);
        QVERIFY(!open().givenBy.isValid());
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        entry.note = QStringLiteral("夜7時以降");
        VERIFY_RESULT(correct(session));
        QCOMPARE(open().operatorId, caller.actor().id);
        QCOMPARE(open().givenBy, boss.actor().id);
        entry.callbackForAnyone = true;
        VERIFY_RESULT(correct(caller));
        QVERIFY(!open().operatorId.isValid());
        entry.callbackForAnyone.reset();
        VERIFY_RESULT(correct(caller));
        QVERIFY(!open().operatorId.isValid());
        entry.callbackForAnyone = false;
        VERIFY_RESULT(correct(caller));
        QCOMPARE(open().operatorId, caller.actor().id);
        QCOMPARE(callbacks(boss, kTax)->size(), 1);
    }

    void toMakeAreThoseWhoMayBeCalled_data() { TempStore::backends(); }
    void toMakeAreThoseWhoMayBeCalled() {
        CITY_AND_STAFF(store);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 3, 10)));  // without a telephone
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 10)));
        VERIFY_RESULT(recordCall(caller, toBeCalledAgain(store, 5, 10)));
        store.clock().advanceSeconds(601);
        QCOMPARE(ownOf(session).size(), 2);
        QCOMPARE(toMake(session), QList<TaxpayerId>{callCityCase(2)});
        QCOMPARE(toMake(caller), QList<TaxpayerId>{callCityCase(5)});
        QVERIFY(callbacksToMake(boss, kTax)->anyones.isEmpty());
        store.clock().setTokyo(session.today(), QTime(20, 30));
        QVERIFY(!callbacksDue(boss, kTax)->anyones.isEmpty());
        QVERIFY(callbacksToMake(boss, kTax)->anyones.isEmpty());  // nobody is called at that hour
    }

    /// However many there are of whom nobody can be called, whoever may be called stands behind them.
    void whoCannotBeCalledHidesNobody_data() { TempStore::backends(); }
    void whoCannotBeCalledHidesNobody() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(addPeopleWithoutPhone(session));
        for (int id = kFirstWithoutPhone; id < kFirstWithoutPhone + kWithoutPhone; ++id) {
            CallEntry entry = toBeCalledAgain(store, 2, 5);
            entry.taxpayer = TaxpayerId{id};
            VERIFY_RESULT(recordCall(session, entry));
        }
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 10)));
        store.clock().advanceSeconds(601);
        QCOMPARE(ownOf(session).size(), kWithoutPhone + 1);
        QCOMPARE(toMake(session), QList<TaxpayerId>{callCityCase(2)});
    }

    /// Who passes a case on says nothing about what is agreed, or given to somebody, later.
    void aSkipCountsForWhatWasThereThen_data() { TempStore::backends(); }
    void aSkipCountsForWhatWasThereThen() {
        CITY_AND_STAFF(store);
        const auto passOn = [&](Session& who) {
            const auto lease = takeCase(who, kTax, callCityCase(2));
            return lease ? releaseCase(who, kTax, callCityCase(2), QStringLiteral("後で")) : Result<bool>(fail(lease.error()));
        };
        VERIFY_RESULT(passOn(session));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(recordCall(session, toBeCalledAgain(store, 2, 10)));
        store.clock().advanceSeconds(601);
        QCOMPARE(toMake(session), QList<TaxpayerId>{callCityCase(2)});
        VERIFY_RESULT(passOn(session));
        QVERIFY(toMake(session).isEmpty());
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(giveCallback(boss, kTax, callCityCase(2), caller.actor().id));
        QCOMPARE(toMake(caller), QList<TaxpayerId>{callCityCase(2)});
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(passOn(caller));
        QVERIFY(toMake(caller).isEmpty());
    }

    /// From when on the answer is another one: one's own and anyone's at their time, others' when they are missed.
    void whenTheNextIsDue_data() { TempStore::backends(); }
    void whenTheNextIsDue() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        Session& caller = **other;
        const auto change = [&](Session& who) { return callbacksDue(who, kTax).value_or(CallbacksDue()).nextChange; };
        QVERIFY(!change(session).has_value());
        const CallEntry own = toBeCalledAgain(store, 2, 60);
        VERIFY_RESULT(recordCall(session, own));
        QCOMPARE(change(session), own.callbackAt);
        QVERIFY(change(caller) > own.callbackAt);
        const QDateTime missed = change(caller).value_or(QDateTime());
        store.clock().advanceSeconds(store.clock().nowUtc().secsTo(missed));
        QCOMPARE(callbacksDue(caller, kTax)->anyones, QList<TaxpayerId>{callCityCase(2)});
        QVERIFY(!change(caller).has_value());
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
