#include "core/queue/case_queue.h"

#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/cases/case_refresh.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/why_not_now.h"
#include "core/queue/call_lists.h"
#include "core/queue/callbacks.h"
#include "core/queue/hand_outs.h"
#include "core/base/clock.h"
#include "core/queue/queue_reasons.h"
#include "core/security/staff_groups.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/record_undo.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QString kList = QStringLiteral("十一月");

Result<CallList> makeList(Session& session, const QString& name = kList, const QString& condition = QStringLiteral("outstanding >= 50000")) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = name;
    SAIKOKU_TRY_ASSIGN(wish.condition, parseCaseCondition(condition));
    return makeCallList(session, wish);
}

CallEntry entryFor(int place, ResultCode result = ResultCode::NoAnswer) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = result;
    if (result == ResultCode::Reached) {
        entry.counterpart = Counterpart::Person;
    }
    return entry;
}

QueueWish wish(const QString& list = {}) { return {kTax, list, 0}; }

/// The city's place of whom the queue hands over; 0: nobody, -1: it refused.
int taken(Session& session, const QString& list = {}) {
    const auto lease = takeNext(session, wish(list));
    if (!lease) {
        qWarning("%s", qPrintable(lease.error().message + lease.error().detail));
        return -1;
    }
    for (int place = 1; *lease && place <= 7; ++place) {
        if (callCityCase(place) == (*lease)->taxpayer) {
            return place;
        }
    }
    return 0;
}

}  // namespace

/// Taking, passing on and giving back, by one or two people.
class CaseQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesInTheListsOrder_data() { TempStore::backends(); }
    void goesInTheListsOrder() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        const auto first = takeNext(session, wish());
        VERIFY_RESULT(first);
        QVERIFY(first->has_value());
        QCOMPARE((*first)->taxpayer, callCityCase(5));  // the largest sum
        QCOMPARE((*first)->place, 1);
        QCOMPARE((*first)->listName, kList);
        QCOMPARE((*first)->until, store.clock().actualUtc().addSecs(15 * 60));
        QCOMPARE(taken(session), 5);  // one's own running lease comes first
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        QVERIFY(!leaseOf(session, kTax, callCityCase(5)).value_or(CaseLease()).has_value());
        QCOMPARE(taken(session), 1);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(1)));
        QCOMPARE(taken(session), 1);
    }

    void twoPeopleNeverGetOne_data() { TempStore::backends(); }
    void twoPeopleNeverGetOne() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        QCOMPARE(taken(session), 5);
        QCOMPARE(taken(**other), 1);
        const auto refused = releaseCase(**other, kTax, callCityCase(5));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(session.actor().displayName));
        const auto byHand = takeCase(**other, kTax, callCityCase(5));
        QVERIFY(!byHand);
        QCOMPARE(byHand.error().code, ErrorCode::Rule);
        const auto eligibility = eligibilityOf(**other, callCityCase(5), {kTax});
        VERIFY_RESULT(eligibility);
        QVERIFY(!eligibility->callable);
        QCOMPARE(eligibility->reasons.front().code, QStringLiteral("in_use"));
        QCOMPARE(eligibility->reasons.front().until, toTokyo(store.clock().nowUtc().addSecs(15 * 60)));
        QVERIFY(eligibilityOf(session, callCityCase(5), {kTax}).value_or(Eligibility()).callable);
    }

    void aLeaseEndsByItself_data() { TempStore::backends(); }
    void aLeaseEndsByItself() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        QCOMPARE(taken(session), 5);
        store.clock().advanceSeconds(10 * 60);
        QCOMPARE(renewLease(session, kTax, callCityCase(5)).value_or(false), true);
        store.clock().advanceSeconds(14 * 60);
        QCOMPARE(taken(**other), 1);
        VERIFY_RESULT(releaseCase(**other, kTax, callCityCase(1)));
        store.clock().advanceSeconds(61);
        QCOMPARE(taken(**other), 5);
        QCOMPARE(renewLease(session, kTax, callCityCase(5)).value_or(true), false);
        QCOMPARE(taken(session), 1);
        // what is recorded all the same leaves the other's lease alone
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        QVERIFY(leaseOf(session, kTax, callCityCase(5)).value_or(std::nullopt).has_value());
    }

    void aSkippedCaseWaits_data() { TempStore::backends(); }
    void aSkippedCaseWaits() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        QCOMPARE(taken(session), 5);
        QCOMPARE(releaseCase(session, kTax, callCityCase(5), QStringLiteral("あとで")).value_or(false), true);
        QCOMPARE(taken(session), 1);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(1)));
        store.clock().advanceSeconds(60 * 60);
        QCOMPARE(taken(session), 5);
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from case_skip where reason = 'あとで'")).value_or(-1), 1);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(5)));
        QCOMPARE(releaseCase(session, kTax, callCityCase(5)).value_or(true), false);
    }

    void whoMayNotBeCalledIsLeftOutUntilTheyMay_data() { TempStore::backends(); }
    void whoMayNotBeCalledIsLeftOutUntilTheyMay() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session, kList, QStringLiteral("outstanding >= 80000")));  // 5, 1, 2
        QCOMPARE(taken(session), 5);
        CallEntry promised = entryFor(5, ResultCode::Reached);
        promised.promise = PromiseEntry{QDate(2026, 12, 10), Yen(1000), PaymentMethod::Bank};
        const auto record = recordCall(session, promised);
        VERIFY_RESULT(record);
        for (const int place : {1, 2}) {
            QCOMPARE(taken(session), place);
            CallEntry entry = entryFor(place, ResultCode::Reached);
            entry.promise = PromiseEntry{QDate(2026, 12, 10), Yen(1000), PaymentMethod::Bank};
            VERIFY_RESULT(recordCall(session, entry));
        }
        QCOMPARE(taken(session), 0);
        const auto stop = queueReasons(session, kTax);
        VERIFY_RESULT(stop);
        const auto* reasons = &stop->reasons;
        QCOMPARE(stop->lists.size(), 1);
        QCOMPARE(reasons->size(), 1U);
        QCOMPARE(reasons->front().code, QStringLiteral("active_promise"));
        QCOMPARE(reasons->front().all.cases, 3);
        QCOMPARE(reasons->front().alone.cases, 3);
        QCOMPARE(reasons->front().all.yen, Yen(530'000));
        // the promise was a mistake: the case is judged anew at once
        CallEntry corrected = entryFor(5, ResultCode::NotInUse);
        corrected.corrects = *record;
        VERIFY_RESULT(recordCall(session, corrected));
        QCOMPARE(taken(session), 5);
    }

    void afterHoursNobodyIsTaken_data() { TempStore::backends(); }
    void afterHoursNobodyIsTaken() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(20, 30));
        QCOMPARE(taken(session), 0);
        const auto stop = queueReasons(session, kTax);
        VERIFY_RESULT(stop);
        const auto* reasons = &stop->reasons;
        QVERIFY(stop->firstAt.has_value());
        QCOMPARE(toTokyo(*stop->firstAt), toTokyo(fromTokyo(QDate(2026, 11, 21), QTime(9, 0))));
        QCOMPARE(reasons->front().code, QStringLiteral("outside_hours"));
        QCOMPARE(reasons->front().all.cases, 4);
        QVERIFY(reasons->front().next.has_value());
        store.clock().setTokyo(QDate(2026, 11, 21), QTime(9, 0));
        QCOMPARE(taken(session), 5);
    }

    /// The queue's reasons are those of `why`, by one judge; what belongs to the list comes besides.
    void reasonsAreThoseOfWhy_data() { TempStore::backends(); }
    void reasonsAreThoseOfWhy() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));  // 5, 1, 2, 7
        CallEntry promised = entryFor(5, ResultCode::Reached);
        promised.promise = PromiseEntry{QDate(2026, 12, 10), Yen(1000), PaymentMethod::Bank};
        VERIFY_RESULT(recordCall(session, promised));
        CallEntry later = entryFor(2);
        later.callbackAt = store.clock().nowUtc().addSecs(7200);
        VERIFY_RESULT(recordCall(session, later));
        VERIFY_RESULT(recordCall(session, entryFor(7, ResultCode::Voicemail)));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        VERIFY_RESULT(takeCase(**other, kTax, callCityCase(1)));
        CaseQuery listed;
        listed.campaign = kTax;
        listed.condition = *parseCaseCondition(QStringLiteral("list = '十一月'"));
        for (const int hours : {0, 1, 3, 11, 24}) {
            store.clock().advanceSeconds(hours * 3600);
            const auto why = whyNotNow(session, listed, {kTax});
            VERIFY_RESULT(why);
            auto stop = queueReasons(session, kTax, kList);
            VERIFY_RESULT(stop);
            auto* reasons = &stop->reasons;
            std::erase_if(*reasons, [](const ReasonTally& one) { return one.code == QLatin1String("retry_gap") || one.code == QLatin1String("agreed_tries"); });
            auto expected = why->reasons;
            std::erase_if(expected, [](const ReasonTally& one) { return one.code == QLatin1String("retry_gap"); });
            QCOMPARE(reasons->size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE((*reasons)[i].code, expected[i].code);
                QVERIFY((*reasons)[i].all == expected[i].all);
                QVERIFY((*reasons)[i].alone == expected[i].alone);
                QCOMPARE((*reasons)[i].next, expected[i].next);
            }
        }
    }

    void aCaseThatWasTriedAsAgreedSaysSo_data() { TempStore::backends(); }
    void aCaseThatWasTriedAsAgreedSaysSo() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session, kList, QStringLiteral("outstanding >= 300000")));  // 5
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        auto stop = queueReasons(session, kTax);
        VERIFY_RESULT(stop);
        const auto* reasons = &stop->reasons;
        QCOMPARE(reasons->size(), 1U);
        QCOMPARE(reasons->front().code, QStringLiteral("retry_gap"));
        QCOMPARE(reasons->front().alone.cases, 1);
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(14, 0));  // another weekday, another band
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        store.clock().setTokyo(QDate(2026, 11, 25), QTime(10, 0));
        stop = queueReasons(session, kTax);
        VERIFY_RESULT(stop);
        QCOMPARE(reasons->size(), 1U);
        QCOMPARE(reasons->front().code, QStringLiteral("agreed_tries"));
        QVERIFY(!reasons->front().next.has_value());
        QCOMPARE(taken(session), 0);
    }

    void callbacksThatAreDueComeFirst_data() { TempStore::backends(); }
    void callbacksThatAreDueComeFirst() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        const auto later = [&](Session& who, int place, int minutes, bool anyone) {
            CallEntry entry = entryFor(place, ResultCode::Reached);
            entry.callbackAt = store.clock().nowUtc().addSecs(minutes * 60);
            entry.callbackForAnyone = anyone;
            return recordCall(who, entry);
        };
        VERIFY_RESULT(later(session, 2, 70, false));
        VERIFY_RESULT(later(**other, 7, 65, false));
        VERIFY_RESULT(later(**other, 1, 60, true));
        QCOMPARE(callbacksDue(session, kTax).value_or(CallbacksDue()).next, store.clock().nowUtc().addSecs(70 * 60));
        store.clock().advanceSeconds(71 * 60);
        const auto due = callbacksDue(session, kTax);
        VERIFY_RESULT(due);
        QCOMPARE(due->own, QList<TaxpayerId>{callCityCase(2)});
        QCOMPARE(due->anyones, QList<TaxpayerId>{callCityCase(1)});  // the other's own is theirs yet
        QCOMPARE(taken(session), 2);
        VERIFY_RESULT(recordCall(session, entryFor(2)));
        QCOMPARE(taken(session), 1);
        VERIFY_RESULT(recordCall(session, entryFor(1)));
        store.clock().advanceSeconds(25 * 60);
        QCOMPARE(taken(session), 7);  // missed for half an hour
    }

    /// A callback that was passed on with a reason isn't the next one again at once.
    void aSkippedCallbackWaits_data() { TempStore::backends(); }
    void aSkippedCallbackWaits() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        CallEntry entry = entryFor(2, ResultCode::Busy);
        entry.callbackAt = store.clock().nowUtc().addSecs(600);
        VERIFY_RESULT(recordCall(session, entry));
        store.clock().advanceSeconds(601);
        QCOMPARE(taken(session), 2);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(2), QStringLiteral("後で")));
        QCOMPARE(taken(session), 5);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(5)));
        store.clock().advanceSeconds(60 * 60 + 1);
        QCOMPARE(taken(session), 2);
    }

    /// Who calls while the list is open is the next one, until somebody spoke with them.
    void whoCallsBackComesToTheFront_data() { TempStore::backends(); }
    void whoCallsBackComesToTheFront() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));  // 5, 1, 2, 7
        store.clock().advanceSeconds(60);
        const auto callsIn = [&](int place, ResultCode result) {
            CallEntry entry = entryFor(place, result);
            entry.direction = Direction::Inbound;
            return recordCall(session, entry);
        };
        VERIFY_RESULT(callsIn(7, ResultCode::Family));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(callsIn(2, ResultCode::NoAnswer));
        VERIFY_RESULT(callsIn(1, ResultCode::Reached));  // has been spoken with
        QCOMPARE(taken(session), 7);                     // the longest waiting
        VERIFY_RESULT(recordCall(session, entryFor(7, ResultCode::Reached)));
        QCOMPARE(taken(session), 2);
        VERIFY_RESULT(recordCall(session, entryFor(2)));  // not there: rests, and is the first again
        QCOMPARE(taken(session), 5);
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(5)));
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(14, 0));  // in another band
        QCOMPARE(taken(session), 2);
        VERIFY_RESULT(recordCall(session, entryFor(2, ResultCode::Reached)));
        QCOMPARE(store.db()
                     .selectInteger(QStringLiteral("select count(*) from queue_case q where q.order_key < 0"))
                     .value_or(-1),
                 0);
        QCOMPARE(taken(session), 5);
    }

    void aTakenBackRecordGivesThePlaceBack_data() { TempStore::backends(); }
    void aTakenBackRecordGivesThePlaceBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        CallEntry entry = entryFor(7, ResultCode::Family);
        entry.direction = Direction::Inbound;
        const auto recorded = recordCall(session, entry);
        VERIFY_RESULT(recorded);
        VERIFY_RESULT(withdrawRecord(session, *recorded));
        VERIFY_RESULT(releaseCase(session, kTax, callCityCase(7)));  // the undo holds it again
        QCOMPARE(taken(session), 5);
    }

    void listsAreMixedByShareAndTurn_data() { TempStore::backends(); }
    void listsAreMixedByShareAndTurn() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const QString small = QStringLiteral("少額");
        const QString large = QStringLiteral("高額");
        VERIFY_RESULT(makeList(session, large, QStringLiteral("outstanding >= 80000")));                          // 5, 1, 2
        VERIFY_RESULT(makeList(session, small, QStringLiteral("outstanding < 80000 and phone_known = true")));  // 7, 4
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        VERIFY_RESULT(handOut(session, {kTax, large, login, {}, 2, 1}));
        VERIFY_RESULT(handOut(session, {kTax, small, login, {}, 1, 1}));
        QStringList from;
        for (int i = 0; i < 3; ++i) {
            const auto lease = takeNext(**caller, wish());
            VERIFY_RESULT(lease);
            QVERIFY(lease->has_value());
            from << (*lease)->listName;
            VERIFY_RESULT(recordCall(**caller, [&] {
                CallEntry entry = entryFor(1);
                entry.taxpayer = (*lease)->taxpayer;
                return entry;
            }()));
        }
        QCOMPARE(from.count(large), 2);
        QCOMPARE(from.count(small), 1);
        // what was handed to others is not everybody's
        const auto another = store.signInAs(Role::Caller);
        VERIFY_RESULT(another);
        QCOMPARE(taken(**another), 0);
        const auto refused = takeNext(**another, wish(large));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        VERIFY_RESULT(addGroup(session, QStringLiteral("昼の班")));
        VERIFY_RESULT(putIntoGroup(session, QStringLiteral("昼の班"), (*another)->actor().login));
        VERIFY_RESULT(handOut(session, {kTax, large, {}, QStringLiteral("昼の班"), 1, 1}));
        QVERIFY(taken(**another) > 0);
        VERIFY_RESULT(handOut(session, {kTax, small, login, {}, 0, 1}));  // taken back: everybody's again
        QCOMPARE(myLists(**another, kTax).value_or(QList<MyList>()).size(), 2);
    }

    void theAgreedTriesEndTheCase_data() { TempStore::backends(); }
    void theAgreedTriesEndTheCase() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session, kList, QStringLiteral("outstanding >= 300000")));  // 5 alone
        QCOMPARE(taken(session), 5);
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(18, 0));
        QCOMPARE(taken(session), 5);
        VERIFY_RESULT(recordCall(session, entryFor(5)));
        store.clock().setTokyo(QDate(2026, 11, 25), QTime(18, 0));
        QCOMPARE(taken(session), 0);
    }

    void aListOfOtherDaysIsRefused_data() { TempStore::backends(); }
    void aListOfOtherDaysIsRefused() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        QCOMPARE(takeNext(session, wish(kList)).error().code, ErrorCode::NotFound);
        VERIFY_RESULT(makeList(session));
        VERIFY_RESULT(closeCallList(session, kTax, kList));
        QCOMPARE(takeNext(session, wish(kList)).error().code, ErrorCode::Rule);
        QCOMPARE(taken(session), 0);
    }

    void anAuditorTakesNothing_data() { TempStore::backends(); }
    void anAuditorTakesNothing() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        QCOMPARE(takeNext(**auditor, wish()).error().code, ErrorCode::Permission);
    }
};

QTEST_GUILESS_MAIN(CaseQueueTest)
#include "case_queue_test.moc"
