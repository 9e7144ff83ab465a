// What was waived after a plan was approved.

#include <QTest>

#include <algorithm>

#include "core/work/case_waivers.h"
#include "core/work/instalment_plans.h"
#include "core/work/instalment_work.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

InstalmentEntry entryFor(int place) {
    InstalmentEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.terms.parts = 10;
    entry.terms.payDay = 31;
    return entry;
}

qsizetype countOf(const QList<InstalmentWorkRow>& rows, InstalmentTask task) {
    return std::count_if(rows.begin(), rows.end(), [&](const InstalmentWorkRow& row) { return row.task == task; });
}

}  // namespace

class InstalmentWaiverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An approved plan goes on asking for what was waived since: an officer is told until it is changed.
    void aWaiverIsToldOf_data() { TempStore::backends(); }
    void aWaiverIsToldOf() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        Session& session = **officer;
        const auto waiting = proposeInstalments(session, entryFor(2));
        VERIFY_RESULT(waiting);
        auto tally = instalmentTally(session, kTax);
        VERIFY_RESULT(tally);
        QCOMPARE(tally->toApprove, 1);
        QCOMPARE(tally->changed, 0);
        const auto plan = proposeInstalments(session, entryFor(5));
        VERIFY_RESULT(plan);
        VERIFY_RESULT(approveInstalments(session, kTax, *plan));
        QVERIFY(plansAskingTooMuch(session, kTax, callCityCase(5)).value().isEmpty());
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(15, 0));
        WaiverEntry waiver;
        waiver.ground = WaiverGround::Illness;
        waiver.approver = QStringLiteral("納税課長");
        const auto waived = waive(session, kTax, callCityCase(5), waiver);
        VERIFY_RESULT(waived);
        const auto told = plansAskingTooMuch(session, kTax, callCityCase(5));
        VERIFY_RESULT(told);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->constFirst().yen, waived->constFirst().yen);
        QCOMPARE(instalmentTally(session, kTax)->changed, 1);
        QCOMPARE(countOf(instalmentWork(session, kTax).value(), InstalmentTask::Changed), 1);
        // changed, it asks for what is owed
        store.clock().setTokyo(QDate(2026, 11, 20), QTime(16, 0));
        InstalmentEntry change = entryFor(5);
        change.replaces = *plan;
        const auto changed = proposeInstalments(session, change);
        VERIFY_RESULT(changed);
        VERIFY_RESULT(approveInstalments(session, kTax, *changed));
        QVERIFY(plansAskingTooMuch(session, kTax, callCityCase(5)).value().isEmpty());
        QCOMPARE(instalmentTally(session, kTax)->changed, 0);
    }
};

QTEST_GUILESS_MAIN(InstalmentWaiverTest)
#include "instalment_waiver_test.moc"
