#include "core/calling/call_gate.h"

#include "core/calling/call_recorder.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "tests/support/desk_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

CampaignId taxOf(Session& session) {
    return campaignByCode(session.db(), QStringLiteral("tax")).value_or(CampaignId());
}

/// Called in vain twice on one day: the cap of the day is used up.
Result<void> callTwice(TempStore& store, int place, const QString& digits) {
    for (int call = 0; call < 2; ++call) {
        CallEntry entry;
        entry.campaign = taxOf(store.session());
        entry.taxpayer = deskCityCase(place);
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
class CallGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForOneNumberOrForAll_data() { TempStore::backends(); }
    void asksForOneNumberOrForAll() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildDeskCity(store.session()));
        const QString mobile = QStringLiteral("08000000001");
        VERIFY_RESULT(callTwice(store, 1, mobile));
        const auto all = callEligibility(store.session(), deskCityCase(1), taxOf(store.session()));
        VERIFY_RESULT(all);
        QVERIFY(all->callable);  // by the other number
        const auto one = callEligibility(store.session(), deskCityCase(1), taxOf(store.session()), mobile);
        VERIFY_RESULT(one);
        QCOMPARE(codesOf(*one), QStringList{QStringLiteral("cap_day")});
        QCOMPARE(one->reasons.front().phone, mobile);
        // the cap is the number's: the other one who has it isn't called either
        const auto shared = callEligibility(store.session(), deskCityCase(7), taxOf(store.session()));
        VERIFY_RESULT(shared);
        QVERIFY(!shared->callable);
    }

    void hidesTheNumbersOfProtectedPeople_data() { TempStore::backends(); }
    void hidesTheNumbersOfProtectedPeople() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildDeskCity(store.session()));
        VERIFY_RESULT(callTwice(store, 4, QStringLiteral("08000000004")));
        const auto masked = callEligibility(store.session(), deskCityCase(4), taxOf(store.session()));
        VERIFY_RESULT(masked);
        QCOMPARE(codesOf(*masked), QStringList{QStringLiteral("cap_day")});
        QVERIFY(masked->reasons.front().phone.isEmpty());
        for (const PhoneEligibility& phone : masked->phones) {
            QVERIFY(phone.digits.isEmpty());
            for (const EligibilityReason& reason : phone.reasons) {
                QVERIFY(reason.phone.isEmpty());
            }
        }
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(revealProtected(**supervisor, deskCityCase(4), QStringLiteral("asked to call back")));
        const auto seen = callEligibility(**supervisor, deskCityCase(4), taxOf(**supervisor));
        VERIFY_RESULT(seen);
        QCOMPARE(seen->reasons.front().phone, QStringLiteral("08000000004"));
        QCOMPARE(seen->phones.front().digits, QStringLiteral("08000000004"));
    }

    void onlyAnOfficerPassesAReasonOver_data() { TempStore::backends(); }
    void onlyAnOfficerPassesAReasonOver() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildDeskCity(store.session()));
        const auto answer = callEligibility(store.session(), deskCityCase(6), taxOf(store.session()));
        VERIFY_RESULT(answer);
        QCOMPARE(codesOf(*answer), QStringList{QStringLiteral("settled")});
        const QString why = QStringLiteral("asked to be called");
        const auto refused = callOverride(store.session(), *answer, why);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(callOverride(**officer, *answer, why));
    }

    void namesACaseThatIsNot_data() { TempStore::backends(); }
    void namesACaseThatIsNot() {
        TEMP_STORE(store);
        const auto answer = callEligibility(store.session(), TaxpayerId{999}, taxOf(store.session()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(CallGateTest)
#include "call_gate_test.moc"
