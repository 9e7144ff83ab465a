// Nobody on a pause is handed a case.

#include "core/work/next_case.h"

#include <QTest>

#include "core/contact/campaign.h"
#include "core/queue/call_lists.h"
#include "core/team/presence_recorder.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QueueWish kWish{kTax, {}, 0};

Result<CallList> makeList(Session& session) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = QStringLiteral("十一月");
    return makeCallList(session, wish);
}

}  // namespace

class NextCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseHoldsTheQueue_data() { TempStore::backends(); }
    void aPauseHoldsTheQueue() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        VERIFY_RESULT(signOn(session, kTax));
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        store.clock().advanceSeconds(60);
        const auto refused = takeNextCase(session, kWish);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY2(refused.error().message.contains(QStringLiteral("昼食")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QStringLiteral("10:01")));
        QVERIFY(runningLeases(session, kTax)->isEmpty());
        VERIFY_RESULT(resumeWork(session));
        QVERIFY(takeNextCase(session, kWish)->has_value());
    }

    void whoBeginsEndsThePause_data() { TempStore::backends(); }
    void whoBeginsEndsThePause() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        VERIFY_RESULT(signOn(session, kTax));
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        QVERIFY(takeNextCase(session, kWish, OnPause::End)->has_value());
        QVERIFY(ownPresence(session)->pause.isEmpty());
        QVERIFY(ownPresence(session)->isOn);
    }

    /// Whoever never signed on works all the same: the first call signs on.
    void offWorkIsNoPause_data() { TempStore::backends(); }
    void offWorkIsNoPause() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeList(session));
        QVERIFY(takeNextCase(session, kWish)->has_value());
        QVERIFY(!ownPresence(session)->isOn);
        const auto colleague = store.signInAs(Role::Caller);
        VERIFY_RESULT(colleague);
        VERIFY_RESULT(signOn(session, kTax));
        VERIFY_RESULT(pauseWork(session, QStringLiteral("meal")));
        QVERIFY(takeNextCase(**colleague, kWish)->has_value());  // another's pause
    }
};

QTEST_GUILESS_MAIN(NextCaseTest)
#include "next_case_test.moc"
