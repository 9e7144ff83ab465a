#include "core/calling/call_desk.h"

#include <QSignalSpy>

#include "core/calling/call_gate.h"
#include "core/calling/call_recorder.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/store/database.h"
#include "tests/support/desk_city.h"
#include "tests/support/fake_dialler.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("08000000002");

/// A seat: the small city, a phone that obeys the test, and the desk between them.
struct Seat {
    explicit Seat(TempStore& store)
        : session(store.session()),
          phone(store.clock()),
          desk(session, phone),
          ended(&desk, &CallDesk::ended) {}

    /// The intent, or why the phone or the rules refused.
    Result<CallIntentId> dial(int place, const QString& digits) {
        SAIKOKU_TRY_ASSIGN(const Dialled dialled, desk.dial(deskCityCase(place), tax(), digits));
        SAIKOKU_TRY(dialled.placed);
        return dialled.intent;
    }
    CampaignId tax() { return campaignByCode(session.db(), QStringLiteral("tax")).value_or(CampaignId()); }
    qint64 count(const char* what) {
        return session.db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }
    bool mayCall(int place, const QString& digits) {
        const auto answer = callEligibility(session, deskCityCase(place), tax(), digits);
        return answer && answer->callable;
    }

    Session& session;
    FakeDialler phone;
    CallDesk desk;
    QSignalSpy ended;
};

}  // namespace

#define SEAT(STORE, NAME)                          \
    TEMP_STORE(STORE);                             \
    VERIFY_RESULT(buildDeskCity(STORE.session())); \
    Seat NAME(STORE)

/// One seat's calls and what the journal keeps of them.
class CallDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsIntentAndAttempt_data() { TempStore::backends(); }
    void keepsIntentAndAttempt() {
        SEAT(store, seat);
        const auto intent = seat.dial(2, kTaro);
        VERIFY_RESULT(intent);
        QCOMPARE(seat.desk.currentIntent(), *intent);
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
        QVERIFY(!seat.desk.currentIntent().isValid());
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
        QVERIFY(!seat.desk.currentIntent().isValid());
    }

    void callsCountUpToTheCap_data() { TempStore::backends(); }
    void callsCountUpToTheCap() {
        SEAT(store, seat);
        for (int call = 0; call < 2; ++call) {
            QVERIFY(seat.mayCall(2, kTaro));
            VERIFY_RESULT(seat.dial(2, kTaro));
            seat.phone.ring();
            seat.phone.end(CallEnd::CancelledByUs);
        }
        QVERIFY(!seat.mayCall(2, kTaro));
        const auto third = seat.dial(2, kTaro);
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::Rule);
        QCOMPARE(seat.count("call_intent"), 2);
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
        QCOMPARE(seat.desk.currentIntent(), *first);
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
        QVERIFY(!seat.desk.currentIntent().isValid());
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
            const auto dialled = seat.desk.dial(deskCityCase(2), seat.tax(), kTaro);
            VERIFY_RESULT(dialled);
            QVERIFY(!dialled->placed);
            CallEntry entry;
            entry.campaign = seat.tax();
            entry.taxpayer = deskCityCase(2);
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
        QSignalSpy incoming(&seat.desk, &CallDesk::incoming);
        seat.phone.callIn(number);
        QCOMPARE(incoming.size(), 1);
        QCOMPARE(incoming.first().at(1).value<QList<TaxpayerId>>().size(), owners);
        QCOMPARE(
            seat.count(qPrintable(QStringLiteral("call_intent where direction = 'inbound' and ") + stored)),
            1);
        QVERIFY(seat.desk.currentIntent().isValid());
        seat.phone.end(CallEnd::Missed);
        QCOMPARE(seat.count("call_attempt where outcome = 'missed'"), 1);
        QVERIFY(!seat.desk.currentIntent().isValid());
    }

    void aCallerWhoWaitsIsMissedNotLost_data() { TempStore::backends(); }
    void aCallerWhoWaitsIsMissedNotLost() {
        SEAT(store, seat);
        const auto intent = seat.dial(2, kTaro);
        VERIFY_RESULT(intent);
        seat.phone.establish();
        seat.phone.callIn(QStringLiteral("0999220005"));
        QCOMPARE(seat.desk.currentIntent(), *intent);
        QCOMPARE(seat.count("call_intent i join call_attempt a on a.call_intent_id = i.call_intent_id "
                            "where i.direction = 'inbound' and i.taxpayer_id = 5 and a.outcome = 'missed'"),
                 1);
        seat.phone.end(CallEnd::EndedByUs);
        QCOMPARE(seat.count("call_attempt"), 2);
    }

    void anOfficersReasonIsKept_data() { TempStore::backends(); }
    void anOfficersReasonIsKept() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildDeskCity(store.session()));
        const auto session = store.signInAs(Role::Officer);
        VERIFY_RESULT(session);
        FakeDialler phone(store.clock());
        CallDesk desk(**session, phone);
        const CampaignId tax = campaignByCode((*session)->db(), QStringLiteral("tax")).value_or(CampaignId());
        const TaxpayerId settled = deskCityCase(6);
        const QString digits = QStringLiteral("08000000006");
        QVERIFY(!desk.dial(settled, tax, digits));
        const auto tooShort = desk.dial(settled, tax, digits, QStringLiteral("x"));
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, ErrorCode::Rule);
        VERIFY_RESULT(desk.dial(settled, tax, digits, QStringLiteral("asked to be called")));
        const auto kept = (*session)->db().selectInteger(
            QStringLiteral("select count(*) from call_intent where override_reason = 'asked to be called'"));
        QCOMPARE(kept.value_or(-1), 1);
    }
};

QTEST_GUILESS_MAIN(CallDeskTest)
#include "call_desk_test.moc"
