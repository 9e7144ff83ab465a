// One case, one voice: taking back, promises beside each other, what others recorded meanwhile.

#include "core/work/record_undo.h"

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/contact/call_journal.h"
#include "core/queue/case_queue.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/promise_changes.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const TaxpayerId kTaro = callCityCase(2);

CallEntry reached() {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = kTaro;
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    return entry;
}

CallEntry promise(int day, PromiseMode mode = PromiseMode::Unsaid) {
    CallEntry entry = reached();
    entry.promise = PromiseEntry{QDate(2026, 12, day), Yen(1000 * day), PaymentMethod::Bank};
    entry.promiseMode = mode;
    return entry;
}

QString statusOf(Session& session) {
    const auto rows = caseRows(session, kTax, {kTaro}, RowUse::Logged);
    return rows && !rows->isEmpty() ? codeOf(rows->constFirst().status) + u' ' + rows->constFirst().promiseDate.toString(QStringLiteral("d")) : QString();
}

}  // namespace

#define REFUSED(RESULT, CODE)                         \
    do {                                              \
        const auto& refusedResult = (RESULT);         \
        QVERIFY(!refusedResult.has_value());          \
        QCOMPARE(refusedResult.error().code, (CODE)); \
    } while (false)
#define NOTHING_STALE() QCOMPARE(countStaleCases(session).value_or(-1), 0)

class RecordUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastRecordIsTakenBack_data() { TempStore::backends(); }
    void theLastRecordIsTakenBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallIntent intent;
        intent.campaign = kTax;
        intent.taxpayer = kTaro;
        intent.phoneDigits = QStringLiteral("08000000002");
        intent.clickedAt = session.clock().nowUtc();
        const auto call = recordIntent(session, intent);
        VERIFY_RESULT(call);
        VERIFY_RESULT(takeCase(session, kTax, kTaro));
        CallEntry entry = promise(4);
        entry.intent = *call;
        entry.draft = QStringLiteral("draft");
        const auto record = recordCall(session, entry);
        VERIFY_RESULT(record);
        QCOMPARE(statusOf(session), QStringLiteral("Promised 4"));
        QVERIFY(!leaseOf(session, kTax, kTaro).value_or(CaseLease()).has_value());
        store.clock().advanceSeconds(59);
        QCOMPARE(undoableRecord(session, kTax).value_or(std::nullopt).value_or(UndoableRecord()).record, *record);
        VERIFY_RESULT(withdrawRecord(session, *record));
        QCOMPARE(statusOf(session), QStringLiteral("NotContacted "));
        QVERIFY(leaseOf(session, kTax, kTaro).value_or(std::nullopt).has_value());
        QCOMPARE(intentsWithoutResult(session).value_or(QList<CallIntent>()).size(), 1);
        NOTHING_STALE();
        REFUSED(withdrawRecord(session, *record), ErrorCode::NotFound);
        // the same call and what was typed become a record of their own
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(statusOf(session), QStringLiteral("Promised 4"));
        NOTHING_STALE();
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from negotiation")).value_or(-1), 2);
    }

    void whatItClosedStandsAgain_data() { TempStore::backends(); }
    void whatItClosedStandsAgain() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        CallEntry first = reached();
        first.callbackAt = session.clock().nowUtc().addSecs(3600);
        VERIFY_RESULT(recordCall(session, first));
        store.clock().advanceSeconds(120);
        const auto second = recordCall(session, reached());
        VERIFY_RESULT(second);
        QVERIFY(!openCase(session, kTaro, kTax)->summary.nextCallbackAt.isValid());
        VERIFY_RESULT(withdrawRecord(session, *second));
        QCOMPARE(openCase(session, kTaro, kTax)->summary.nextCallbackAt, first.callbackAt);
    }

    void afterAMinuteItIsACorrectionsMatter_data() { TempStore::backends(); }
    void afterAMinuteItIsACorrectionsMatter() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto record = recordCall(session, reached());
        VERIFY_RESULT(record);
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        REFUSED(withdrawRecord(**other, *record), ErrorCode::Rule);
        store.clock().advanceSeconds(61);
        QVERIFY(!undoableRecord(session, kTax).value_or(UndoableRecord()).has_value());
        REFUSED(withdrawRecord(session, *record), ErrorCode::Rule);
        const auto again = recordCall(session, reached());
        VERIFY_RESULT(again);
        VERIFY_RESULT(recordCall(**other, reached()));
        REFUSED(withdrawRecord(session, *again), ErrorCode::Rule);
    }

    void anotherPromiseHasToBeSaid_data() { TempStore::backends(); }
    void anotherPromiseHasToBeSaid() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = recordCall(session, promise(4));
        VERIFY_RESULT(first);
        const auto refused = recordCall(session, promise(10));
        REFUSED(refused, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(QStringLiteral("4,000")));
        VERIFY_RESULT(recordCall(session, promise(10, PromiseMode::Add)));
        QCOMPARE(activePromises(session, kTax, kTaro).value_or(QList<Promise>()).size(), 2);
        const auto replacing = recordCall(session, promise(20, PromiseMode::Replace));
        VERIFY_RESULT(replacing);
        QCOMPARE(statusOf(session), QStringLiteral("Promised 20"));
        const auto file = openCase(session, kTaro, kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->promises.size(), 3);
        QCOMPARE(std::count_if(file->promises.begin(), file->promises.end(), [](const PromiseOnFile& one) { return one.state == PromiseState::Withdrawn; }), 2);
        NOTHING_STALE();
        // the record that replaced them was a mistake: they stand again
        VERIFY_RESULT(withdrawRecord(session, *replacing));
        QCOMPARE(statusOf(session), QStringLiteral("Promised 4"));
        NOTHING_STALE();
        // a correction of the record with the promise takes its own along
        CallEntry corrected = promise(5);
        corrected.corrects = *first;
        REFUSED(recordCall(session, corrected), ErrorCode::Rule);  // the added one stands beside it
    }

    void aPromiseIsCalledOff_data() { TempStore::backends(); }
    void aPromiseIsCalledOff() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(recordCall(session, promise(4)));
        const QList<Promise> active = activePromises(session, kTax, kTaro).value_or(QList<Promise>());
        QCOMPARE(active.size(), 1);
        REFUSED(cancelPromise(session, kTax, kTaro, active.constFirst().id, {}), ErrorCode::BadInput);
        VERIFY_RESULT(cancelPromise(session, kTax, kTaro, active.constFirst().id, QStringLiteral("誤り")));
        QCOMPARE(statusOf(session), QStringLiteral("NoPromise "));
        NOTHING_STALE();
        REFUSED(cancelPromise(session, kTax, kTaro, active.constFirst().id, QStringLiteral("誤り")), ErrorCode::NotFound);
    }

    void othersRecordsAreLookedAtFirst_data() { TempStore::backends(); }
    void othersRecordsAreLookedAtFirst() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        const auto theirs = recordCall(**other, promise(4));
        VERIFY_RESULT(theirs);
        CallEntry mine = reached();
        mine.seenUpTo = NegotiationId{0};
        const auto refused = recordCall(session, mine);
        REFUSED(refused, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains((*other)->actor().displayName));
        mine.seenUpTo = *theirs;
        VERIFY_RESULT(recordCall(session, mine));
        mine.seenUpTo = *theirs;  // one's own is no surprise
        VERIFY_RESULT(recordCall(session, mine));
    }
};

QTEST_GUILESS_MAIN(RecordUndoTest)
#include "record_undo_test.moc"
