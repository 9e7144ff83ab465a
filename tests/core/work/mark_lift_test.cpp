// A mark on a number is lifted with a reason, and comes back by what is told after.

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_refresh.h"
#include "core/eligibility/eligibility.h"
#include "core/work/call_recorder.h"
#include "core/work/contact_changes.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QString kShared = QStringLiteral("08000000001");  // of 1 and 7

Result<NegotiationId> tell(Session& session, int place, ResultCode result, bool doNotCall = false) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.phoneDigits = kShared;
    entry.result = result;
    entry.doNotCall = doNotCall;
    return recordCall(session, entry);
}

QString marksOf(Session& session, int place) {
    const auto file = openCase(session, callCityCase(place), kTax);
    for (const PhoneOnFile& phone : file ? file->phones : QList<PhoneOnFile>()) {
        if (phone.phone.digits == kShared) {
            return phone.marks.codes().join(u' ');
        }
    }
    return QStringLiteral("not there");
}

bool isRefused(Session& session, int place, const char* code) {
    const auto answer = eligibilityOf(session, callCityCase(place), {kTax});
    return answer &&
           std::any_of(answer->reasons.begin(), answer->reasons.end(),
                       [&](const EligibilityReason& one) { return one.code == QLatin1String(code); });
}

}  // namespace

class MarkLiftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeadNumberLivesAgain_data() { TempStore::backends(); }
    void aDeadNumberLivesAgain() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        VERIFY_RESULT(tell(session, 1, ResultCode::NotInUse));
        QCOMPARE(marksOf(session, 1), QStringLiteral("not_in_use"));
        QVERIFY(isRefused(session, 7, "no_number"));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(liftMark(session, kTax, callCityCase(1), QStringLiteral("080-0000-0001"),
                               PhoneMark::NotInUse, QStringLiteral("本人から再契約の連絡")));
        QCOMPARE(marksOf(session, 1), QString());
        QVERIFY(!isRefused(session, 7, "no_number"));  // whoever is called there
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(tell(session, 1, ResultCode::NotInUse));
        QCOMPARE(marksOf(session, 7), QStringLiteral("not_in_use"));
    }

    void aWrongNumberIsLiftedForTheOne_data() { TempStore::backends(); }
    void aWrongNumberIsLiftedForTheOne() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        VERIFY_RESULT(tell(session, 1, ResultCode::WrongNumber));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(tell(session, 7, ResultCode::WrongNumber));
        store.clock().advanceSeconds(60);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(liftMark(**officer, kTax, callCityCase(1), kShared, PhoneMark::WrongNumber,
                               QStringLiteral("本人が確認")));
        QCOMPARE(marksOf(session, 1), QString());
        QCOMPARE(marksOf(session, 7), QStringLiteral("wrong_number"));
    }

    /// Behind a wrong number lives a stranger; behind a dead one nobody.
    void whoMayLift_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<PhoneMark>("mark");
        QTest::addColumn<bool>("officersAlone");
        QTest::newRow("wrong number") << ResultCode::WrongNumber << PhoneMark::WrongNumber << true;
        QTest::newRow("not in use") << ResultCode::NotInUse << PhoneMark::NotInUse << false;
        QTest::newRow("fax") << ResultCode::Fax << PhoneMark::Fax << false;
    }
    void whoMayLift() {
        QFETCH(ResultCode, result);
        QFETCH(PhoneMark, mark);
        QFETCH(bool, officersAlone);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(tell(store.session(), 1, result));
        store.clock().advanceSeconds(60);
        const QString reason = QStringLiteral("本人から申出");
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto byCaller = liftMark(**caller, kTax, callCityCase(1), kShared, mark, reason);
        QCOMPARE(byCaller.has_value(), !officersAlone);
        if (officersAlone) {
            QCOMPARE(byCaller.error().code, ErrorCode::Permission);
            auto officer = store.signInAs(Role::Officer);
            VERIFY_RESULT(officer);
            VERIFY_RESULT(liftMark(**officer, kTax, callCityCase(1), kShared, mark, reason));
        }
        QCOMPARE(marksOf(store.session(), 1), QString());
    }

    /// Who asked not to be called stays uncalled until an officer says otherwise.
    void doNotCallIsOfficers_data() { TempStore::backends(); }
    void doNotCallIsOfficers() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(tell(store.session(), 1, ResultCode::Refused, true));
        store.clock().advanceSeconds(60);
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString reason = QStringLiteral("本人から架電してよいとの申出");
        QCOMPARE(
            liftMark(**caller, kTax, callCityCase(1), kShared, PhoneMark::DoNotCall, reason).error().code,
            ErrorCode::Permission);
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(
            liftMark(**officer, kTax, callCityCase(1), kShared, PhoneMark::DoNotCall, QStringLiteral(" "))
                .error()
                .code,
            ErrorCode::BadInput);
        QCOMPARE(liftMark(**officer, kTax, callCityCase(1), kShared, PhoneMark::Fax, reason).error().code,
                 ErrorCode::Rule);
        QCOMPARE(
            liftMark(**officer, kTax, callCityCase(2), kShared, PhoneMark::DoNotCall, reason).error().code,
            ErrorCode::Rule);
        QVERIFY(isRefused(**officer, 7, "do_not_call"));
        VERIFY_RESULT(liftMark(**officer, kTax, callCityCase(1), kShared, PhoneMark::DoNotCall, reason));
        QVERIFY(!isRefused(**officer, 7, "do_not_call"));
        QCOMPARE(marksOf(**officer, 1), QString());
    }
};

QTEST_GUILESS_MAIN(MarkLiftTest)
#include "mark_lift_test.moc"
