// Holds are officers' and stop calls.

#include "core/work/case_holds.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/eligibility/eligibility.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr CampaignId kHealthCheck{2};

/// Of the first claim that is open.
QDate expiryOfOpen(const CaseFile& file) {
    for (const ReceivableOnFile& each : file.receivables) {
        if (each.receivable.outstanding() > Yen()) {
            return each.expires;
        }
    }
    return {};
}

QStringList kindsOf(Session& session, int place) {
    QStringList codes;
    const auto file = openCase(session, callCityCase(place), kTax);
    for (const Hold& hold : file ? file->holds : QList<Hold>()) {
        codes.append(codeOf(hold.kind));
    }
    return codes;
}

QDate expiryOf(Session& session, int place) {
    const auto file = openCase(session, callCityCase(place), kTax);
    return file && !file->receivables.isEmpty() ? expiryOfOpen(*file) : QDate();
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

    /// What stops collection by law needs a second person; calls rest from the first one's word on.
    void somebodyElseApproves_data() { TempStore::backends(); }
    void somebodyElseApproves() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        auto second = store.signInAs(Role::Officer);
        VERIFY_RESULT(second);
        const QString ground = QStringLiteral("地方税法15条の7第1項1号");
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(2), {HoldKind::Suspended, QStringLiteral("財産調査で見つからず"), {}, ground}));
        QVERIFY(!mayBeCalled(**officer, 2));
        auto review = holdReview(**officer, kTax);
        VERIFY_RESULT(review);
        QCOMPARE(review->size(), 1);
        QCOMPARE(review->first().watches, std::vector<HoldWatch>{HoldWatch::Unapproved});
        QCOMPARE(review->first().hold.ground, ground);
        QCOMPARE(review->first().hold.setBy, (*officer)->actor().id);
        QCOMPARE(approveHold(**officer, kTax, callCityCase(2)).error().code, ErrorCode::Rule);  // one's own
        VERIFY_RESULT(approveHold(**second, kTax, callCityCase(2)));
        QCOMPARE(approveHold(**second, kTax, callCityCase(2)).error().code, ErrorCode::Rule);  // approved already
        QVERIFY(holdReview(**officer, kTax)->isEmpty());
        QCOMPARE(holdReview(**officer, kTax, false)->size(), 1);
        const auto file = openCase(**officer, callCityCase(2), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->holds.first().ground, ground);
        QCOMPARE(file->holds.first().approvedBy, (*second)->actor().id);
        QCOMPARE(file->holds.first().approvedOn, QDate(2026, 11, 20));
        // near its end it comes up again
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(3), {HoldKind::Dispute, QStringLiteral("審査請求中"), QDate(2026, 12, 20)}));
        review = holdReview(**officer, kTax);
        VERIFY_RESULT(review);
        QCOMPARE(review->first().watches, std::vector<HoldWatch>{HoldWatch::EndsSoon});
        QCOMPARE(holdReview(**officer, kHealthCheck).error().code, ErrorCode::Rule);
    }

    /// Calls rest at once; the days of a deferral are taken from limitation only once somebody else has approved it.
    void limitationMovesOnceApproved_data() { TempStore::backends(); }
    void limitationMovesOnceApproved() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        auto second = store.signInAs(Role::Officer);
        VERIFY_RESULT(second);
        const QDate before = expiryOf(**officer, 2);
        QVERIFY(before.isValid());
        VERIFY_RESULT(setHold(**officer, kTax, callCityCase(2), {HoldKind::CollectionDeferred, QStringLiteral("災害"), QDate(2026, 12, 19)}));
        QCOMPARE(expiryOf(**officer, 2), before);
        QVERIFY(!mayBeCalled(**officer, 2));
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(10, 0));
        VERIFY_RESULT(approveHold(**second, kTax, callCityCase(2)));
        QCOMPARE(expiryOf(**officer, 2), before.addDays(30));
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
        // as it was known on the day on which it was set
        const auto then = KnownFacts::on(store.db(), QDate(2026, 11, 20));
        VERIFY_RESULT(then);
        const auto known = HoldRepository(store.db(), *then).inForce(QDate(2026, 11, 20));
        VERIFY_RESULT(known);
        QCOMPARE(known->size(), 1);
        QVERIFY(!known->first().hold.isEffectiveOn(QDate(2026, 11, 20)));
        // one that was set before there were approvals counts as it is
        VERIFY_RESULT(store.db().run(QStringLiteral("insert into case_hold (taxpayer_id, kind, since, reason, operator_id, set_at, known_on) values "
                                                    "(5, 'seized', '2026-11-01', 'x', 1, '2026-11-01T00:00:00.000Z', '2026-11-01')")));
        QVERIFY(!expiryOf(**officer, 5).isValid());
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
            QCOMPARE(approveHold(**contractor, kTax, callCityCase(2)).error().code, ErrorCode::Permission);
            QCOMPARE(holdReview(**contractor, kTax).error().code, ErrorCode::Permission);
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
