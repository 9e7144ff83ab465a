#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "core/base/clock.h"
#include "core/cases/case_list.h"
#include "core/contact/campaign.h"
#include "core/queue/callbacks.h"
#include "core/queue/case_queue.h"
#include "core/team/presence_recorder.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/support/fact_table.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

/// The first row of the table, as one who clicks there chooses it.
void choose(DeskFixture& f, const char* table) {
    QTableView* view = f.find<FactTable>(table)->view();
    view->setFocus();
    view->selectRow(0);
}

void chooseWhom(DeskFixture& f, OperatorId who) {
    auto* to = f.desk->currentScreen()->findChild<QComboBox*>(QStringLiteral("giveTo"));
    to->setCurrentIndex(to->findData(who.value));
}

OperatorId inCharge(DeskFixture& f, int place) {
    const auto rows = caseRows(f.desk->workspace().session(), kTax, {callCityCase(place)});
    return rows && !rows->isEmpty() ? rows->constFirst().operatorId : OperatorId();
}

}  // namespace

/// 従事状況: what a supervisor changes there.
class TeamScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aCallbackAndTheChargeOfItsCaseAreGiven() {
        DESK(f);
        VERIFY_RESULT(f.store.open());
        const auto other = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        const OperatorId who = (*other)->actor().id;
        Session& session = f.desk->workspace().session();
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Busy;
        entry.callbackAt = f.store.clock().nowUtc().addSecs(600);
        VERIFY_RESULT(recordCall(session, entry));
        f.store.clock().advanceSeconds(601);
        f.desk->goTo(QStringLiteral("team"));
        auto* rows = f.find<FactTable>("teamCallbacks");
        QTRY_COMPARE(rows->rowCount(), 1);
        QVERIFY(!f.find<QPushButton>("giveCallback")->isEnabled());
        QVERIFY(!f.find<QPushButton>("giveCharge")->isEnabled());
        QSignalSpy changed(&f.desk->workspace(), &Workspace::recorded);
        choose(f, "teamCallbacks");
        chooseWhom(f, who);
        f.find<QPushButton>("giveCallback")->click();
        QCOMPARE(changed.size(), 1);  // the seat's status line and start page read anew
        QCOMPARE(callbacks(session, kTax)->constFirst().operatorId, who);
        QVERIFY(!inCharge(f, 2).isValid());  // the one is not the other
        QTRY_COMPARE(rows->cell(0, 2), (*other)->actor().displayName);
        QTRY_VERIFY(f.isIdle());
        choose(f, "teamCallbacks");
        chooseWhom(f, who);
        f.find<QPushButton>("giveCharge")->click();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(inCharge(f, 2), who);
        QTRY_COMPARE(rows->cell(0, 3), (*other)->actor().displayName);
        QTRY_VERIFY(f.isIdle());
        choose(f, "teamCallbacks");
        chooseWhom(f, {});
        f.find<QPushButton>("giveCharge")->click();
        QVERIFY(!inCharge(f, 2).isValid());
        QCOMPARE(callbacks(session, kTax)->constFirst().operatorId, who);
    }

    void theChargeOfACaseThatIsHeldIsGiven() {
        DESK(f);
        VERIFY_RESULT(f.store.open());
        const auto other = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        VERIFY_RESULT(signOn(**other, kTax));
        VERIFY_RESULT(takeCase(**other, kTax, callCityCase(1)));
        f.desk->goTo(QStringLiteral("team"));
        QTRY_COMPARE(f.find<FactTable>("teamMembers")->rowCount(), 1);
        choose(f, "teamMembers");
        QVERIFY(!f.find<QPushButton>("giveCallback")->isEnabled());
        QTRY_VERIFY(f.find<QPushButton>("giveCharge")->isEnabled());
        chooseWhom(f, f.desk->workspace().session().actor().id);
        f.find<QPushButton>("giveCharge")->click();
        QCOMPARE(inCharge(f, 1), f.desk->workspace().session().actor().id);
    }
};

QTEST_MAIN(TeamScreenTest)
#include "team_screen_test.moc"
