#include "core/work/call_recorder.h"

#include <QThread>

#include <atomic>
#include <latch>
#include <memory>

#include "core/cases/case_file.h"
#include "core/contact/call_journal.h"
#include "core/contact/campaign.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/protected_reveal.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kTaro = QStringLiteral("08000000002");

CampaignId campaign(Session& session, const char* code = "tax") {
    return campaignId(session.db(), *valueOfCode<Campaign>(QString::fromLatin1(code))).value_or(CampaignId());
}

Result<CallIntentId> call(Session& session, TaxpayerId taxpayer, Direction direction = Direction::Outbound) {
    CallIntent intent;
    intent.campaign = campaign(session);
    intent.taxpayer = taxpayer;
    intent.direction = direction;
    intent.phoneDigits = kTaro;
    intent.clickedAt = session.clock().nowUtc();
    return recordIntent(session, intent);
}

CallEntry entryFor(Session& session, int place, CallIntentId intent = {}) {
    CallEntry entry;
    entry.campaign = campaign(session);
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    entry.intent = intent;
    return entry;
}

qint64 count(TempStore& store, const char* what) {
    return store.db()
        .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
        .value_or(-1);
}

}  // namespace

#define REFUSED(RESULT, CODE)                         \
    do {                                              \
        const auto& refusedResult = (RESULT);         \
        QVERIFY(!refusedResult.has_value());          \
        QCOMPARE(refusedResult.error().code, (CODE)); \
    } while (false)

/// What a clerk says of a call, and which call it was.
class CallRecorderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEverythingOrNothing_data() { TempStore::backends(); }
    void writesEverythingOrNothing() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallEntry entry = entryFor(session, 2);
        entry.promise = PromiseEntry{QDate(2026, 11, 30), Yen(80'000), PaymentMethod::Bank};
        entry.callbackAt = session.clock().nowUtc().addDays(1);
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(count(store, "negotiation where result = 'reached'"), 1);
        QCOMPARE(count(store, "promise where amount = 80000"), 1);
        QCOMPARE(count(store, "callback"), 1);
        QCOMPARE(count(store, "access_log where operation = 'record'"), 1);
        // who acts for the person promises too
        entry.counterpart = Counterpart::Agent;
        entry.promiseMode = PromiseMode::Add;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(count(store, "negotiation"), 2);
        // nobody was spoken with: no promise, and no record without it
        entry.result = ResultCode::NoAnswer;
        REFUSED(recordCall(session, entry), ErrorCode::BadInput);
        QCOMPARE(count(store, "negotiation"), 2);
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        REFUSED(recordCall(**auditor, entryFor(session, 2)), ErrorCode::Permission);
        QCOMPARE(count(store, "negotiation"), 2);
    }

    /// A talk of last week is corrected: what was promised then may be due since.
    /// What a third party said is never recorded as the person's, nor the other way.
    void resultAndCounterpartAgree_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<Counterpart>("counterpart");
        QTest::addColumn<bool>("agree");
        QTest::newRow("person") << ResultCode::Reached << Counterpart::Person << true;
        QTest::newRow("agent") << ResultCode::Reached << Counterpart::Agent << true;
        QTest::newRow("person, family") << ResultCode::Reached << Counterpart::Family << false;
        QTest::newRow("family") << ResultCode::Family << Counterpart::Family << true;
        QTest::newRow("family, person") << ResultCode::Family << Counterpart::Person << false;
    }
    void resultAndCounterpartAgree() {
        QFETCH(ResultCode, result);
        QFETCH(Counterpart, counterpart);
        QFETCH(bool, agree);
        CallEntry entry;
        entry.result = result;
        entry.counterpart = counterpart;
        const auto checked = checkCallEntry(entry, QDateTime::currentDateTimeUtc(), QDate(2026, 11, 20));
        QCOMPARE(checked.has_value(), agree);
    }

    void correctsWhatWasPromisedThen_data() { TempStore::backends(); }
    void correctsWhatWasPromisedThen() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallEntry entry = entryFor(session, 2);
        entry.promise = PromiseEntry{QDate(2026, 11, 24), Yen(80'000), PaymentMethod::Bank};
        const auto first = recordCall(session, entry);
        VERIFY_RESULT(first);
        store.clock().advanceDays(7);
        entry.promise->amount = Yen(8'000);
        REFUSED(recordCall(session, entry), ErrorCode::BadInput);  // a promise of today can't be due last week
        entry.corrects = *first;
        VERIFY_RESULT(recordCall(session, entry));
        entry.promise->dueDate = QDate(2026, 11, 19);
        REFUSED(recordCall(session, entry), ErrorCode::Rule);  // corrected already
        QCOMPARE(count(store, "promise"), 2);
        // both are to be read
        const auto file = openCase(session, callCityCase(2), campaign(session));
        VERIFY_RESULT(file);
        QCOMPARE(file->negotiations.size(), 1);
        QCOMPARE(file->corrected.size(), 1);
        QCOMPARE(file->corrected.constFirst().record.id, *first);
        QCOMPARE(file->corrected.constFirst().correctedBy, file->negotiations.constFirst().id);
        QCOMPARE(file->corrected.constFirst().promise->amount, Yen(80'000));
    }

    void ofTwoSeatsOneCorrects_data() { TempStore::backends(); }
    void ofTwoSeatsOneCorrects() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        for (int round = 1; round <= 5; ++round) {
            const auto first = recordCall(store.session(), entryFor(store.session(), 2));
            VERIFY_RESULT(first);
            CallEntry correction = entryFor(store.session(), 2);
            correction.corrects = *first;
            std::latch together(2);
            std::atomic<int> stored = 0;
            std::atomic<int> refused = 0;
            const auto seat = [&] {
                const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
                together.arrive_and_wait();
                const auto outcome = session ? recordCall(**session, correction) : Result<NegotiationId>(fail(session.error()));
                stored += outcome ? 1 : 0;
                refused += !outcome && outcome.error().code == ErrorCode::Rule ? 1 : 0;
            };
            const std::unique_ptr<QThread> other(QThread::create(seat));
            other->start();
            seat();
            QVERIFY(other->wait());
            QCOMPARE(stored.load(), 1);
            QCOMPARE(refused.load(), 1);
            QCOMPARE(count(store, "negotiation_in_force"), round);
        }
    }

    void aCallHasOneResult_data() { TempStore::backends(); }
    void aCallHasOneResult() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto intent = call(session, callCityCase(2));
        VERIFY_RESULT(intent);
        const auto first = recordCall(session, entryFor(session, 2, *intent));
        VERIFY_RESULT(first);
        REFUSED(recordCall(session, entryFor(session, 2, *intent)), ErrorCode::Rule);
        QCOMPARE(count(store, "negotiation"), 1);
        // another word on it is a correction, with or without the call's name
        CallEntry correction = entryFor(session, 2);
        correction.corrects = *first;
        const auto second = recordCall(session, correction);
        VERIFY_RESULT(second);
        QCOMPARE(count(store, "negotiation where call_intent_id is not null"), 2);
        correction.intent = *intent;
        REFUSED(recordCall(session, correction), ErrorCode::Rule);  // corrected before
        correction.corrects = *second;
        VERIFY_RESULT(recordCall(session, correction));
        QCOMPARE(count(store, "negotiation"), 3);
    }

    void aCorrectionStaysWithItsCaseAndCall_data() { TempStore::backends(); }
    void aCorrectionStaysWithItsCaseAndCall() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto record = recordCall(session, entryFor(session, 2));
        VERIFY_RESULT(record);
        CallEntry correction = entryFor(session, 1);
        correction.corrects = *record;
        REFUSED(recordCall(session, correction), ErrorCode::Rule);
        const auto intent = call(session, callCityCase(2));
        VERIFY_RESULT(intent);
        correction = entryFor(session, 2, *intent);
        correction.corrects = *record;
        REFUSED(recordCall(session, correction), ErrorCode::Rule);
        correction.intent = {};
        correction.corrects = NegotiationId{987'654};
        REFUSED(recordCall(session, correction), ErrorCode::Rule);
        QCOMPARE(count(store, "negotiation"), 1);
    }

    void aDialledCallIsItsCases_data() { TempStore::backends(); }
    void aDialledCallIsItsCases() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto intent = call(session, callCityCase(2));
        VERIFY_RESULT(intent);
        REFUSED(recordCall(session, entryFor(session, 1, *intent)), ErrorCode::Rule);
        CallEntry otherWork = entryFor(session, 2, *intent);
        otherWork.campaign = campaign(session, "survey");
        REFUSED(recordCall(session, otherWork), ErrorCode::NotFound);  // nobody of that campaign
        REFUSED(recordCall(session, entryFor(session, 2, CallIntentId{987'654})), ErrorCode::NotFound);
        QCOMPARE(count(store, "negotiation"), 0);
        VERIFY_RESULT(recordCall(session, entryFor(session, 2, *intent)));
    }

    void aCallerMayBeSomebodyElse_data() { TempStore::backends(); }
    void aCallerMayBeSomebodyElse() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        // the number is a guess: the wife calls with it
        const auto known = call(session, callCityCase(2), Direction::Inbound);
        VERIFY_RESULT(known);
        CallEntry entry = entryFor(session, 1, *known);
        entry.direction = Direction::Inbound;
        VERIFY_RESULT(recordCall(session, entry));
        const auto unknown = call(session, TaxpayerId(), Direction::Inbound);
        VERIFY_RESULT(unknown);
        VERIFY_RESULT(recordCall(session, entryFor(session, 5, *unknown)));
    }

    void aCorrectionKeepsWhatWasMasked_data() { TempStore::backends(); }
    void aCorrectionKeepsWhatWasMasked() {
        TEMP_STORE(store);
        Session& session = store.session();  // an administrator sees no protected people
        VERIFY_RESULT(buildCallCity(session));
        CallEntry entry = entryFor(session, 4, CallIntentId());
        entry.note = QStringLiteral("stays with her mother");
        auto id = recordCall(session, entry);
        VERIFY_RESULT(id);
        CallEntry correction = entryFor(session, 4, CallIntentId());
        correction.result = ResultCode::Family;
        correction.counterpart = Counterpart::Family;
        correction.corrects = *id;
        id = recordCall(session, correction);
        VERIFY_RESULT(id);
        QCOMPARE(count(store, "negotiation_in_force where taxpayer_id = 4 and counterpart = 'family' and note = 'stays with her mother'"), 1);
        // whoever sees the words may take them out
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(revealProtected(**officer, callCityCase(4), QStringLiteral("test")));
        correction.corrects = *id;
        VERIFY_RESULT(recordCall(**officer, correction));
        QCOMPARE(count(store, "negotiation_in_force where taxpayer_id = 4 and note = ''"), 1);
    }

    void theCallKnowsItsNumber_data() { TempStore::backends(); }
    void theCallKnowsItsNumber() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        // a masked number is not on the screen that records
        const auto intent = call(session, callCityCase(2));
        VERIFY_RESULT(intent);
        VERIFY_RESULT(recordCall(session, entryFor(session, 2, *intent)));
        QCOMPARE(count(store, "negotiation where phone_digits = '08000000002'"), 1);
    }
};

QTEST_GUILESS_MAIN(CallRecorderTest)
#include "call_recorder_test.moc"
