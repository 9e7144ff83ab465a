#include "core/work/current_call.h"

#include <QSignalSpy>

#include "core/eligibility/eligibility.h"
#include "core/work/call_recorder.h"
#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/fake_dialler.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("08000000002");

/// A seat: the small city, a phone that obeys the test, and the call between them.
struct Seat {
    explicit Seat(TempStore& store)
        : session(store.session()),
          phone(store.clock()),
          call(session, &phone),
          ended(&call, &CurrentCall::ended) {}

    /// The intent, or why the phone or the rules refused.
    Result<CallIntentId> dial(int place, const QString& digits) {
        SAIKOKU_TRY_ASSIGN(const Dialled dialled, call.dial(callCityCase(place), tax(), digits));
        SAIKOKU_TRY(dialled.placed);
        return dialled.intent;
    }
    CampaignId tax() { return campaignId(session.db(), Campaign::Tax).value_or(CampaignId()); }
    qint64 count(const char* what) {
        return session.db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }
    CallEntry entry(int place) {
        CallEntry entry;
        entry.campaign = tax();
        entry.taxpayer = callCityCase(place);
        entry.result = ResultCode::Voicemail;
        return entry;
    }
    bool mayCall(int place, const QString& digits) {
        const auto answer = eligibilityOf(session, callCityCase(place), {tax(), Channel::Phone, digits});
        return answer && answer->callable;
    }

    Session& session;
    FakeDialler phone;
    CurrentCall call;
    QSignalSpy ended;
};

}  // namespace

#define SEAT(STORE, NAME)                          \
    TEMP_STORE(STORE);                             \
    VERIFY_RESULT(buildCallCity(STORE.session())); \
    Seat NAME(STORE)

/// One seat's calls and what the journal keeps of them.
class CurrentCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsIntentAndAttempt_data() { TempStore::backends(); }
    void keepsIntentAndAttempt() {
        SEAT(store, seat);
        const auto intent = seat.dial(2, kTaro);
        VERIFY_RESULT(intent);
        QCOMPARE(seat.call.onPhone(), *intent);
        QCOMPARE(seat.count("call_attempt"), 0);
        seat.phone.ring();
        seat.phone.establish();
        seat.phone.end(CallEnd::EndedByThem);
        QCOMPARE(seat.count("call_intent where direction = 'outbound' and taxpayer_id = 2"), 1);
        QCOMPARE(seat.count("call_attempt where outcome = 'ended_by_them' and rang_at is not null "
                            "and established_at is not null"),
                 1);
        QCOMPARE(seat.ended.size(), 1);
        QCOMPARE(seat.ended.first().first().value<CallIntentId>(), *intent);
        // over: the next call is another one
        QVERIFY(!seat.call.onPhone().isValid());
    }

    void aDeadPhoneUsesUpNoCall_data() { TempStore::backends(); }
    void aDeadPhoneUsesUpNoCall() {
        SEAT(store, seat);
        seat.phone.makeUnavailable(QStringLiteral("Start the softphone."));
        for (int press = 0; press < 6; ++press) {
            QVERIFY(!seat.dial(2, kTaro).has_value());
        }
        QCOMPARE(seat.count("call_intent"), 6);
        QCOMPARE(seat.count("call_attempt where outcome = 'phone_lost' and rang_at is null"), 6);
        QVERIFY(seat.mayCall(2, kTaro));
        QVERIFY(!seat.call.onPhone().isValid());
    }

    void callsCountUpToTheCap_data() { TempStore::backends(); }
    void callsCountUpToTheCap() {
        SEAT(store, seat);
        for (int call = 0; call < 2; ++call) {
            QVERIFY(seat.mayCall(2, kTaro));
            VERIFY_RESULT(seat.dial(2, kTaro));
            seat.phone.ring();
            seat.phone.end(CallEnd::CancelledByUs);
            seat.call.setAside();
        }
        QVERIFY(!seat.mayCall(2, kTaro));
        const auto third = seat.dial(2, kTaro);
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::Rule);
        QCOMPARE(seat.count("call_intent"), 2);
    }

    void theLastCallIsRecordedBeforeTheNext_data() { TempStore::backends(); }
    void theLastCallIsRecordedBeforeTheNext() {
        SEAT(store, seat);
        VERIFY_RESULT(seat.dial(2, kTaro));
        seat.phone.ring();
        seat.phone.end(CallEnd::NoAnswer);
        const auto again = seat.dial(2, kTaro);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Rule);
        QCOMPARE(seat.count("call_intent"), 1);
        CallEntry entry;
        entry.campaign = seat.tax();
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::NoAnswer;
        VERIFY_RESULT(seat.call.record(entry));
        QVERIFY(!seat.mayCall(2, kTaro));  // the waiting time after it
    }

    void aDialDuringACallLeavesItAlone_data() { TempStore::backends(); }
    void aDialDuringACallLeavesItAlone() {
        SEAT(store, seat);
        const auto first = seat.dial(2, kTaro);
        VERIFY_RESULT(first);
        const auto second = seat.dial(1, QStringLiteral("08000000001"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Rule);
        QCOMPARE(seat.count("call_intent"), 1);
        QCOMPARE(seat.call.onPhone(), *first);
        seat.phone.end(QStringLiteral("486 Busy Here"));
        QCOMPARE(seat.count("call_attempt a join call_intent i on i.call_intent_id = a.call_intent_id "
                            "where i.taxpayer_id = 2 and a.outcome = 'busy'"),
                 1);
    }

    void aCallFoundOnThePhoneIsNobodys_data() { TempStore::backends(); }
    void aCallFoundOnThePhoneIsNobodys() {
        SEAT(store, seat);
        VERIFY_RESULT(seat.dial(2, kTaro));
        seat.phone.end(CallEnd::PhoneLost);
        seat.phone.findCall(kTaro);
        QVERIFY(!seat.call.onPhone().isValid());
        seat.phone.end(CallEnd::EndedByThem);
        QCOMPARE(seat.count("call_attempt"), 1);
        QCOMPARE(seat.ended.size(), 2);
        QVERIFY(!seat.ended.last().first().value<CallIntentId>().isValid());
    }

    void whatAnotherTelephoneBroughtCounts_data() { TempStore::backends(); }
    void whatAnotherTelephoneBroughtCounts() {
        SEAT(store, seat);
        seat.phone.makeUnavailable(QStringLiteral("Start the softphone."));
        for (int call = 0; call < 2; ++call) {
            const auto dialled = seat.call.dial(callCityCase(2), seat.tax(), kTaro);
            VERIFY_RESULT(dialled);
            QVERIFY(!dialled->placed);
            CallEntry entry;
            entry.campaign = seat.tax();
            entry.taxpayer = callCityCase(2);
            entry.intent = dialled->intent;
            entry.result = ResultCode::Voicemail;
            VERIFY_RESULT(recordCall(seat.session, entry));
            store.clock().advanceSeconds(7200);
        }
        QVERIFY(!seat.mayCall(2, kTaro));
    }

    void anIncomingCallIsItsOwnersOrNobodys_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("owners");
        QTest::addColumn<QString>("stored");
        for (const QString& backend : TempStore::backendNames()) {
            const auto row = [&](const char* name, const char* number, int owners, const char* stored) {
                QTest::addRow("%s, %s", name, qPrintable(backend))
                    << backend << QString::fromLatin1(number) << owners << QString::fromLatin1(stored);
            };
            row("one owner", "08000000002", 1, "taxpayer_id = 2");
            row("shared", "08000000001", 2, "taxpayer_id is null");
            row("unknown", "0999999999", 0, "taxpayer_id is null and phone_digits = '0999999999'");
            row("withheld", "", 0, "taxpayer_id is null and phone_digits = ''");
        }
    }
    void anIncomingCallIsItsOwnersOrNobodys() {
        QFETCH(QString, number);
        QFETCH(int, owners);
        QFETCH(QString, stored);
        SEAT(store, seat);
        QSignalSpy incoming(&seat.call, &CurrentCall::incoming);
        seat.phone.callIn(number);
        QCOMPARE(incoming.size(), 1);
        QCOMPARE(incoming.first().at(1).value<QList<TaxpayerId>>().size(), owners);
        QCOMPARE(
            seat.count(qPrintable(QStringLiteral("call_intent where direction = 'inbound' and ") + stored)),
            1);
        QVERIFY(seat.call.onPhone().isValid());
        seat.phone.end(CallEnd::Missed);
        QCOMPARE(seat.count("call_attempt where outcome = 'missed'"), 1);
        QVERIFY(!seat.call.onPhone().isValid());
    }

    void aProtectedPersonsNumberIsNotTold_data() { TempStore::backends(); }
    void aProtectedPersonsNumberIsNotTold() {
        SEAT(store, seat);
        QSignalSpy incoming(&seat.call, &CurrentCall::incoming);
        const QString number = QStringLiteral("08000000004");
        seat.phone.callIn(number, QStringLiteral("08000000004"));
        auto caller = incoming.last().at(0).value<CallerId>();
        QVERIFY(caller.number.isEmpty() && caller.displayName.isEmpty() && !caller.withheld);
        QVERIFY(seat.call.caller().phoneDigits.isEmpty());
        QCOMPARE(incoming.last().at(1).value<QList<TaxpayerId>>(), QList<TaxpayerId>{callCityCase(4)});
        // the journal has it, for whoever may see it
        QCOMPARE(seat.count("call_intent where phone_digits = '08000000004'"), 1);
        seat.phone.end(CallEnd::Missed);
    }

    void aNumberThatCantBeLookedUpIsNotTold() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        Seat seat(store);
        VERIFY_RESULT(store.db().run(QStringLiteral("drop view phone_in_force")));
        QSignalSpy incoming(&seat.call, &CurrentCall::incoming);
        QSignalSpy failed(&seat.call, &CurrentCall::failed);
        seat.phone.callIn(QStringLiteral("08000000004"));
        QCOMPARE(failed.size(), 1);
        const auto caller = incoming.last().at(0).value<CallerId>();
        QVERIFY(caller.number.isEmpty() && !caller.withheld);
        QVERIFY(seat.call.caller().intent.isValid() && seat.call.caller().phoneDigits.isEmpty());
    }

    void aCallerWhoWaitsIsMissedNotLost_data() { TempStore::backends(); }
    void aCallerWhoWaitsIsMissedNotLost() {
        SEAT(store, seat);
        const auto intent = seat.dial(2, kTaro);
        VERIFY_RESULT(intent);
        seat.phone.establish();
        seat.phone.callIn(QStringLiteral("0999220005"));
        QCOMPARE(seat.call.onPhone(), *intent);
        QCOMPARE(seat.count("call_intent i join call_attempt a on a.call_intent_id = i.call_intent_id "
                            "where i.direction = 'inbound' and i.taxpayer_id = 5 and a.outcome = 'missed'"),
                 1);
        seat.phone.end(CallEnd::EndedByUs);
        QCOMPARE(seat.count("call_attempt"), 2);
    }

    void anOfficersReasonIsKept_data() { TempStore::backends(); }
    void anOfficersReasonIsKept() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto session = store.signInAs(Role::Officer);
        VERIFY_RESULT(session);
        FakeDialler phone(store.clock());
        CurrentCall call(**session, &phone);
        const CampaignId tax = campaignId((*session)->db(), Campaign::Tax).value_or(CampaignId());
        const TaxpayerId settled = callCityCase(6);
        const QString digits = QStringLiteral("08000000006");
        QVERIFY(!call.dial(settled, tax, digits));
        QVERIFY(call.dial(settled, tax, digits).error().isPassable);
        const auto tooShort = call.dial(settled, tax, digits, QStringLiteral("x"));
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, ErrorCode::Rule);
        VERIFY_RESULT(call.dial(settled, tax, digits, QStringLiteral("asked to be called")));
        const auto kept = (*session)->db().selectInteger(
            QStringLiteral("select count(*) from call_intent where override_reason = 'asked to be called'"));
        QCOMPARE(kept.value_or(-1), 1);
    }

    void onlyAnOfficerIsOfferedToPassARule_data() { TempStore::backends(); }
    void onlyAnOfficerIsOfferedToPassARule() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        for (const auto& [role, isOffered] : {std::pair{Role::Officer, true}, {Role::Caller, false}}) {
            const auto session = store.signInAs(role);
            VERIFY_RESULT(session);
            FakeDialler phone(store.clock());
            CurrentCall call(**session, &phone);
            const auto refused = call.dial(callCityCase(6), campaignId((*session)->db(), Campaign::Tax).value(),
                                           QStringLiteral("08000000006"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Rule);
            QCOMPARE(refused.error().isPassable, isOffered);
            QVERIFY(refused.error().rules);
            QCOMPARE(refused.error().rules->reasons.front().code, QStringLiteral("settled"));
            QVERIFY(!call.call().intent.isValid());
        }
    }

    void nobodyIsAskedWhereNoReasonHelps_data() { TempStore::backends(); }
    void nobodyIsAskedWhereNoReasonHelps() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto session = store.signInAs(Role::Officer);
        VERIFY_RESULT(session);
        FakeDialler phone(store.clock());
        CurrentCall call(**session, &phone);
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(22, 30));
        const auto atNight = call.dial(callCityCase(2), campaignId((*session)->db(), Campaign::Tax).value(), kTaro);
        QVERIFY(!atNight);
        QVERIFY(!atNight.error().isPassable);
        QVERIFY(atNight.error().rules.has_value());
        // each sentence once
        for (const EligibilityReason& reason : atNight.error().rules->reasons) {
            QCOMPARE(atNight.error().message.count(reason.sentence), 1);
        }
    }

    /// After a crash: a new program finds the phone still talking.
    void aCallThatGoesOnIsFoundAgain_data() { TempStore::backends(); }
    void aCallThatGoesOnIsFoundAgain() {
        SEAT(store, seat);
        const auto intent = seat.dial(2, kTaro);
        VERIFY_RESULT(intent);
        seat.phone.establish();
        FakeDialler again(store.clock());
        CurrentCall after(seat.session, &again);
        QSignalSpy found(&after, &CurrentCall::foundAgain);
        again.findCall(kTaro);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<TaxpayerId>(), callCityCase(2));
        QCOMPARE(after.onPhone(), *intent);
        QVERIFY(after.belongsTo(callCityCase(2)));
        QCOMPARE(after.state(), CallState::Talking);
        VERIFY_RESULT(after.record(seat.entry(2)));
        again.end(CallEnd::EndedByThem);
        QCOMPARE(seat.count("negotiation where call_intent_id is not null"), 1);
        QCOMPARE(seat.count("call_attempt where outcome = 'ended_by_them'"), 1);
        // another number is nobody's
        FakeDialler other(store.clock());
        CurrentCall stranger(seat.session, &other);
        other.findCall(QStringLiteral("0999220005"));
        QVERIFY(!stranger.onPhone().isValid());
    }

    void withoutAPhoneItIsRecordedByHand_data() { TempStore::backends(); }
    void withoutAPhoneItIsRecordedByHand() {
        SEAT(store, seat);
        CurrentCall byHand(seat.session);
        QVERIFY(!byHand.dial(callCityCase(2), seat.tax(), kTaro));
        QVERIFY(!byHand.hangUp());
        QCOMPARE(byHand.state(), CallState::Idle);
        VERIFY_RESULT(byHand.record(seat.entry(2)));
        QCOMPARE(seat.count("negotiation where call_intent_id is null"), 1);
        QCOMPARE(seat.count("call_intent"), 0);
    }

    void theResultIsThatOfTheCasesCall_data() { TempStore::backends(); }
    void theResultIsThatOfTheCasesCall() {
        SEAT(store, seat);
        QSignalSpy assigned(&seat.call, &CurrentCall::assigned);
        VERIFY_RESULT(seat.dial(2, kTaro));
        QCOMPARE(assigned.size(), 1);
        QVERIFY(seat.call.belongsTo(callCityCase(2)));
        QVERIFY(!seat.call.belongsTo(callCityCase(1)));
        QVERIFY(seat.call.isOnPhone());
        seat.phone.end(QStringLiteral("486 Busy Here"));
        QCOMPARE(seat.call.state(), CallState::Ended);
        QCOMPARE(seat.call.call().proposedResult, QStringLiteral("busy"));
        // somebody else's record is none of it
        VERIFY_RESULT(seat.call.record(seat.entry(1)));
        QVERIFY(seat.call.call().isOpen());
        VERIFY_RESULT(seat.call.record(seat.entry(2)));
        QCOMPARE(seat.count("negotiation where call_intent_id is not null and taxpayer_id = 2"), 1);
        QVERIFY(!seat.call.call().intent.isValid());
    }

    void recordedWhileTalkingItStaysTillItEnds_data() { TempStore::backends(); }
    void recordedWhileTalkingItStaysTillItEnds() {
        SEAT(store, seat);
        VERIFY_RESULT(seat.dial(2, kTaro));
        seat.phone.establish();
        const auto first = seat.call.record(seat.entry(2));
        VERIFY_RESULT(first);
        QVERIFY(seat.call.belongsTo(callCityCase(2)));
        QVERIFY(seat.call.call().isRecorded);
        QVERIFY(seat.call.isOnPhone());
        QCOMPARE(seat.call.call().record, *first);
        // one call, one record: what is said later corrects it and keeps the call
        const auto twice = seat.call.record(seat.entry(2));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Rule);
        QCOMPARE(seat.count("negotiation"), 1);
        CallEntry correction = seat.entry(2);
        correction.corrects = *first;
        const auto second = seat.call.record(correction);
        VERIFY_RESULT(second);
        QCOMPARE(seat.call.call().record, *second);
        seat.phone.end(CallEnd::EndedByThem);
        QVERIFY(!seat.call.isOnPhone());
        QCOMPARE(seat.count("call_attempt"), 1);
        QCOMPARE(seat.count("negotiation where call_intent_id is not null"), 2);
    }

    void aPhoneThatTellsNothingEndsWithTheRecord_data() { TempStore::backends(); }
    void aPhoneThatTellsNothingEndsWithTheRecord() {
        SEAT(store, seat);
        seat.phone.can = {};
        VERIFY_RESULT(seat.dial(2, kTaro));
        VERIFY_RESULT(seat.call.record(seat.entry(2)));
        QVERIFY(!seat.phone.hasCall());
        QVERIFY(!seat.call.call().intent.isValid());
        QCOMPARE(seat.count("call_attempt"), 1);
    }

    void aCallerIsGivenAndTakenBack_data() { TempStore::backends(); }
    void aCallerIsGivenAndTakenBack() {
        SEAT(store, seat);
        seat.phone.callIn(QStringLiteral("08000000001"));
        QVERIFY(seat.call.caller().intent.isValid());
        QVERIFY(!seat.call.call().intent.isValid());
        QVERIFY(seat.call.isRingingIn());
        VERIFY_RESULT(seat.call.answer());
        seat.call.giveTo(callCityCase(1));
        QVERIFY(seat.call.belongsTo(callCityCase(1)));
        QVERIFY(!seat.call.caller().intent.isValid());
        QVERIFY(seat.call.hasCaller());  // while they talk it may turn out to be another
        seat.call.release();
        QVERIFY(!seat.call.call().intent.isValid());
        seat.call.giveTo(callCityCase(7));
        seat.phone.end(CallEnd::EndedByThem);
        QVERIFY(!seat.call.hasCaller());
        CallEntry entry = seat.entry(7);
        entry.direction = Direction::Inbound;
        VERIFY_RESULT(seat.call.record(entry));
        QCOMPARE(seat.count("negotiation where call_intent_id is not null and taxpayer_id = 7"), 1);
    }

    void whoWasSpokenWithIsSoughtWhoRangIsNot_data() { TempStore::backends(); }
    void whoWasSpokenWithIsSoughtWhoRangIsNot() {
        SEAT(store, seat);
        seat.phone.callIn({});
        seat.phone.end(CallEnd::Missed);
        QVERIFY(!seat.call.hasCaller());
        seat.phone.callIn({});
        VERIFY_RESULT(seat.call.answer());
        seat.phone.end(CallEnd::EndedByThem);
        QVERIFY(seat.call.hasCaller());
        seat.call.dismissCaller();
        QVERIFY(!seat.call.hasCaller());
        QCOMPARE(seat.count("call_intent"), 2);
    }

    void aCallOfYesterdayIsResumed_data() { TempStore::backends(); }
    void aCallOfYesterdayIsResumed() {
        SEAT(store, seat);
        VERIFY_RESULT(seat.dial(2, kTaro));
        seat.phone.end(CallEnd::CancelledByUs);
        seat.call.setAside();
        QVERIFY(!seat.call.call().intent.isValid());
        const auto waiting = intentsWithoutResult(seat.session);
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->size(), 1);
        CurrentCall tomorrow(seat.session);
        tomorrow.resume(waiting->constFirst());
        QVERIFY(tomorrow.belongsTo(callCityCase(2)));
        VERIFY_RESULT(tomorrow.record(seat.entry(2)));
        QCOMPARE(intentsWithoutResult(seat.session)->size(), 0);
        // one that nobody could place is a caller sought again
        CallIntent nobodys = waiting->constFirst();
        nobodys.taxpayer = {};
        tomorrow.resume(nobodys);
        QVERIFY(!tomorrow.call().intent.isValid());
        QVERIFY(tomorrow.hasCaller());
    }
};

QTEST_GUILESS_MAIN(CurrentCallTest)
#include "current_call_test.moc"
