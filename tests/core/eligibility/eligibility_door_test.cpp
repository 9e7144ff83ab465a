#include "core/eligibility/eligibility.h"

#include "core/cases/case_file.h"
#include "core/work/call_recorder.h"
#include "core/contact/campaign.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CampaignId taxOf(Session& session) {
    return campaignId(session.db(), Campaign::Tax).value_or(CampaignId());
}

/// Called in vain twice on one day: the cap of the day is used up.
Result<void> callTwice(TempStore& store, int place, const QString& digits) {
    for (int call = 0; call < 2; ++call) {
        CallEntry entry;
        entry.campaign = taxOf(store.session());
        entry.taxpayer = callCityCase(place);
        entry.phoneDigits = digits;
        SAIKOKU_TRY(recordCall(store.session(), entry));
        store.clock().advanceSeconds(7200);
    }
    return {};
}

QStringList codesOf(const Eligibility& answer) {
    QStringList codes;
    for (const EligibilityReason& reason : answer.reasons) {
        codes.append(reason.code);
    }
    return codes;
}

}  // namespace

/// The door every dial passes, over real rows.
class EligibilityDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForOneNumberOrForAll_data() { TempStore::backends(); }
    void asksForOneNumberOrForAll() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const QString mobile = QStringLiteral("08000000001");
        VERIFY_RESULT(callTwice(store, 1, mobile));
        const auto all = eligibilityOf(store.session(), callCityCase(1), {taxOf(store.session())});
        VERIFY_RESULT(all);
        QVERIFY(all->callable);  // by the other number
        const auto one = eligibilityOf(store.session(), callCityCase(1), {taxOf(store.session()), Channel::Phone, mobile});
        VERIFY_RESULT(one);
        QCOMPARE(codesOf(*one), QStringList{QStringLiteral("cap_day")});
        QCOMPARE(one->reasons.front().phone, mobile);
        // the cap is the number's: the other one who has it isn't called either
        const auto shared = eligibilityOf(store.session(), callCityCase(7), {taxOf(store.session())});
        VERIFY_RESULT(shared);
        QVERIFY(!shared->callable);
    }

    void marksHoldForWhoeverIsCalledThere_data() { TempStore::backends(); }
    void marksHoldForWhoeverIsCalledThere() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const QString shared = QStringLiteral("08000000001");  // of 1 and 7
        const auto record = [&](int place, ResultCode result, bool doNotCall, NegotiationId corrects = {}) {
            CallEntry entry;
            entry.campaign = taxOf(session);
            entry.taxpayer = callCityCase(place);
            entry.phoneDigits = shared;
            entry.result = result;
            entry.doNotCall = doNotCall;
            entry.corrects = corrects;
            store.clock().advanceDays(1);
            return recordCall(session, entry);
        };
        const auto codes = [&](int place) {
            return codesOf(eligibilityOf(session, callCityCase(place), {taxOf(session), Channel::Phone, shared}).value());
        };
        store.clock().setTokyo(QDate(2026, 11, 23), QTime(10, 0));
        // the other one who has it isn't called there either
        const auto asked = record(1, ResultCode::Refused, true);
        VERIFY_RESULT(asked);
        QVERIFY(codes(1).contains(QStringLiteral("do_not_call")));
        QVERIFY(codes(7).contains(QStringLiteral("do_not_call")));
        // a corrected record counts for nothing
        VERIFY_RESULT(record(1, ResultCode::Refused, false, *asked));
        QVERIFY(!codes(1).contains(QStringLiteral("do_not_call")));
        QVERIFY(!codes(7).contains(QStringLiteral("do_not_call")));
        // dead for everybody, wrong for the one
        const auto dead = record(1, ResultCode::NotInUse, false);
        VERIFY_RESULT(dead);
        QVERIFY(codes(7).contains(QStringLiteral("no_number")));
        VERIFY_RESULT(record(1, ResultCode::WrongNumber, false, *dead));
        QVERIFY(codes(1).contains(QStringLiteral("no_number")));
        QVERIFY(!codes(7).contains(QStringLiteral("no_number")));
        QCOMPARE(openCase(session, callCityCase(1), taxOf(session)).value().phones.constFirst().marks.codes(),
                 QStringList{QStringLiteral("wrong_number")});
    }

    void hidesTheNumbersOfProtectedPeople_data() { TempStore::backends(); }
    void hidesTheNumbersOfProtectedPeople() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(callTwice(store, 4, QStringLiteral("08000000004")));
        const auto masked = eligibilityOf(store.session(), callCityCase(4), {taxOf(store.session())});
        VERIFY_RESULT(masked);
        QCOMPARE(codesOf(*masked), (QStringList{QStringLiteral("protected"), QStringLiteral("cap_day")}));
        QVERIFY(masked->reasons.back().phone.isEmpty());
        for (const PhoneEligibility& phone : masked->phones) {
            QVERIFY(phone.digits.isEmpty());
            for (const EligibilityReason& reason : phone.reasons) {
                QVERIFY(reason.phone.isEmpty());
            }
        }
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(revealProtected(**supervisor, callCityCase(4), QStringLiteral("asked to call back")));
        const auto seen = eligibilityOf(**supervisor, callCityCase(4), {taxOf(**supervisor)});
        VERIFY_RESULT(seen);
        QCOMPARE(seen->reasons.front().phone, QStringLiteral("08000000004"));
        QCOMPARE(seen->phones.front().digits, QStringLiteral("08000000004"));
    }

    void onlyAnOfficerPassesAReasonOver_data() { TempStore::backends(); }
    void onlyAnOfficerPassesAReasonOver() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto answer = eligibilityOf(store.session(), callCityCase(6), {taxOf(store.session())});
        VERIFY_RESULT(answer);
        QCOMPARE(codesOf(*answer), QStringList{QStringLiteral("settled")});
        const QString why = QStringLiteral("asked to be called");
        const auto refused = mayOverride(store.session(), *answer, why);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(mayOverride(**officer, *answer, why));
    }

    void namesACaseThatIsNot_data() { TempStore::backends(); }
    void namesACaseThatIsNot() {
        TEMP_STORE(store);
        const auto answer = eligibilityOf(store.session(), TaxpayerId{999}, {taxOf(store.session())});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(EligibilityDoorTest)
#include "eligibility_door_test.moc"
