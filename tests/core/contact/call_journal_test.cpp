#include "core/contact/call_journal.h"

#include "core/work/call_recorder.h"
#include "core/contact/campaign.h"
#include "core/security/protected_reveal.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CampaignId taxOf(Session& session) {
    return campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
}

/// place 0: nobody's case.
Result<CallIntentId> click(Session& session, int place, const QString& digits,
                           Direction direction = Direction::Outbound) {
    CallIntent intent;
    intent.campaign = taxOf(session);
    intent.taxpayer = place > 0 ? callCityCase(place) : TaxpayerId();
    intent.direction = direction;
    intent.phoneDigits = digits;
    intent.clickedAt = session.clock().nowUtc();
    return recordIntent(session, intent);
}

Result<CallAttemptId> attempt(Session& session, CallIntentId intent, const char* outcome) {
    CallAttempt attempt;
    attempt.intent = intent;
    attempt.adapter = QStringLiteral("baresip");
    attempt.dialledAt = session.clock().nowUtc();
    attempt.endedAt = attempt.dialledAt;
    attempt.outcome = QLatin1String(outcome);
    return recordAttempt(session, attempt);
}

QStringList unfinished(Session& session) {
    QStringList digits;
    const auto intents = intentsWithoutResult(session);
    if (!intents) {
        return {intents.error().message};
    }
    for (const CallIntent& intent : *intents) {
        digits.append(intent.phoneDigits);
    }
    return digits;
}

}  // namespace

/// What is kept of calls that nobody has recorded yet.
class CallJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsNotRecorded_data() { TempStore::backends(); }
    void showsWhatIsNotRecorded() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto first = click(session, 2, QStringLiteral("08000000002"));
        VERIFY_RESULT(first);
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(click(session, 5, QStringLiteral("0999220005"), Direction::Inbound));
        QCOMPARE(unfinished(session),
                 (QStringList{QStringLiteral("0999220005"), QStringLiteral("08000000002")}));
        CallEntry entry;
        entry.campaign = taxOf(session);
        entry.taxpayer = callCityCase(2);
        entry.intent = *first;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(unfinished(session), QStringList{QStringLiteral("0999220005")});
        // each sees their own
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(unfinished(**caller), QStringList());
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        const auto refused = intentsWithoutResult(**auditor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }

    void hidesTheNumbersOfProtectedPeople_data() { TempStore::backends(); }
    void hidesTheNumbersOfProtectedPeople() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(click(store.session(), 4, QStringLiteral("08000000004")));
        QCOMPARE(unfinished(store.session()), QStringList{QString()});
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(click(**supervisor, 4, QStringLiteral("08000000004")));
        QCOMPARE(unfinished(**supervisor), QStringList{QString()});
        VERIFY_RESULT(revealProtected(**supervisor, callCityCase(4), QStringLiteral("asked to call back")));
        QCOMPARE(unfinished(**supervisor), QStringList{QStringLiteral("08000000004")});
    }

    void keepsTheCallOfASharedNumber_data() { TempStore::backends(); }
    void keepsTheCallOfASharedNumber() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        // whose it is can be found out; a stranger's or a withheld one leads to no case
        VERIFY_RESULT(click(store.session(), 0, QStringLiteral("08000000001"), Direction::Inbound));
        VERIFY_RESULT(click(store.session(), 0, QStringLiteral("0999999999"), Direction::Inbound));
        VERIFY_RESULT(click(store.session(), 0, QString(), Direction::Inbound));
        QCOMPARE(unfinished(store.session()), QStringList{QStringLiteral("08000000001")});
    }

    void aRefusedDialGivesWayToTheNext_data() { TempStore::backends(); }
    void aRefusedDialGivesWayToTheNext() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const QString digits = QStringLiteral("08000000002");
        const auto dead = click(session, 2, digits);
        VERIFY_RESULT(dead);
        VERIFY_RESULT(attempt(session, *dead, "phone_lost"));
        QCOMPARE(unfinished(session), QStringList{digits});
        const auto real = click(session, 2, digits);
        VERIFY_RESULT(real);
        VERIFY_RESULT(attempt(session, *real, "no_answer"));
        QCOMPARE(unfinished(session), QStringList{digits});
        // a call that reached the network stays, whatever comes after it
        VERIFY_RESULT(click(session, 2, digits));
        QCOMPARE(unfinished(session), (QStringList{digits, digits}));
    }

    void needsThePermissionToCall_data() { TempStore::backends(); }
    void needsThePermissionToCall() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto auditor = store.signInAs(Role::Auditor);
        VERIFY_RESULT(auditor);
        const auto refused = click(**auditor, 2, QStringLiteral("08000000002"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from call_intent")).value_or(-1),
                 0);
    }
};

QTEST_GUILESS_MAIN(CallJournalTest)
#include "call_journal_test.moc"
