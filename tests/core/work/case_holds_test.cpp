// Holds are officers' and stop calls.

#include "core/work/case_holds.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr CampaignId kHealthCheck{2};

QStringList kindsOf(Session& session, int place) {
    QStringList codes;
    const auto file = openCase(session, callCityCase(place), kTax);
    for (const Hold& hold : file ? file->holds : QList<Hold>()) {
        codes.append(codeOf(hold.kind));
    }
    return codes;
}

bool mayBeCalled(Session& session, int place) {
    return eligibilityOf(session, callCityCase(place), {kTax}).value_or(Eligibility()).callable;
}

}  // namespace

class CaseHoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHoldStopsCallsUntilItEnds_data() { TempStore::backends(); }
    void aHoldStopsCallsUntilItEnds() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QVERIFY(mayBeCalled(**officer, 2));
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(2),
                              {HoldKind::Dispute, QStringLiteral("審査請求中"), QDate(2026, 12, 10)}));
        QCOMPARE(kindsOf(**officer, 2), QStringList{QStringLiteral("dispute")});
        QVERIFY(!mayBeCalled(**officer, 2));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
        VERIFY_RESULT(endHold(**officer, kTax, callCityCase(2), {}, QStringLiteral("取下げ")));
        QVERIFY(kindsOf(**officer, 2).isEmpty());
        QVERIFY(mayBeCalled(**officer, 2));
        QCOMPARE(endHold(**officer, kTax, callCityCase(2)).error().code, ErrorCode::Rule);
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    void ofSeveralTheKindSaysWhich_data() { TempStore::backends(); }
    void ofSeveralTheKindSaysWhich() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(
            setHold(**officer, kTax, callCityCase(2), {HoldKind::Dispute, QStringLiteral("審査請求中")}));
        QCOMPARE(setHold(**officer, kTax, callCityCase(2), {HoldKind::Dispute, QStringLiteral("再度")})
                     .error()
                     .code,
                 ErrorCode::Rule);
        VERIFY_RESULT(
            setHold(**officer, kTax, callCityCase(2), {HoldKind::Lawyer, QStringLiteral("受任通知")}));
        const auto unsaid = endHold(**officer, kTax, callCityCase(2));
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().code, ErrorCode::Rule);
        QVERIFY(unsaid.error().message.contains(QStringLiteral("dispute, lawyer")));
        VERIFY_RESULT(endHold(**officer, kTax, callCityCase(2), HoldKind::Lawyer));
        QCOMPARE(kindsOf(**officer, 2), QStringList{QStringLiteral("dispute")});
        QCOMPARE(endHold(**officer, kTax, callCityCase(2), HoldKind::Seized).error().code, ErrorCode::Rule);
    }

    void contractorsDecideNothing_data() { TempStore::backends(); }
    void contractorsDecideNothing() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        for (const Role role : {Role::Caller, Role::ContractorManager}) {
            auto contractor = store.signInAs(role);
            VERIFY_RESULT(contractor);
            QCOMPARE(setHold(**contractor, kTax, callCityCase(2), {HoldKind::Dispute, QStringLiteral("x")})
                         .error()
                         .code,
                     ErrorCode::Permission);
            QCOMPARE(endHold(**contractor, kTax, callCityCase(2)).error().code, ErrorCode::Permission);
        }
    }

    void badEntries_data() { TempStore::backends(); }
    void badEntries() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(
            setHold(**officer, kTax, callCityCase(2), {HoldKind::Dispute, QStringLiteral(" ")}).error().code,
            ErrorCode::BadInput);
        QCOMPARE(setHold(**officer, kTax, callCityCase(2),
                         {HoldKind::Dispute, QStringLiteral("x"), QDate(2026, 11, 19)})
                     .error()
                     .code,
                 ErrorCode::BadInput);
        QCOMPARE(setHold(**officer, kTax, TaxpayerId{99'999}, {HoldKind::Dispute, QStringLiteral("x")})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QCOMPARE(setHold(**officer, kHealthCheck, callCityCase(2), {HoldKind::Dispute, QStringLiteral("x")})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QVERIFY(kindsOf(**officer, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseHoldsTest)
#include "case_holds_test.moc"
