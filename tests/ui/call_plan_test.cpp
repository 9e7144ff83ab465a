#include <QTableView>
#include <QToolButton>

#include "core/queue/caller_plan.h"
#include "core/team/shift.h"
#include "tests/ui/desk_fixture.h"
#include "ui/frame/notice_bar.h"
#include "ui/team/call_plan_model.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// シフト: how many calls a person makes on a day, typed into the week's cells.
class CallPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void callsAreTypedIntoTheWeek() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        QVERIFY(f.desk->goTo(QStringLiteral("shifts")));
        QTRY_VERIFY(f.isIdle());
        f.find<QToolButton>("planCalls")->click();
        QTRY_VERIFY(f.isIdle());
        auto* table = f.find<QTableView>("shiftTable");
        const int today = session.today().dayOfWeek() - 1;
        QVERIFY(table->model()->rowCount() >= 2);
        QVERIFY(
            table->model()->setData(table->model()->index(0, today), QStringLiteral("８０"), Qt::EditRole));
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(table->model()->index(0, today).data().toString(), QStringLiteral("80"));
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, today).data().toString(), QStringLiteral("80"));  // together
        QCOMPARE(table->model()->index(0, CallPlanModel::kDays).data().toString(), QStringLiteral("80"));
        const auto planned = plannedCalls(session, CampaignId{1}, session.today(), session.today());
        VERIFY_RESULT(planned);
        QCOMPARE(planned->size(), 1);
        QVERIFY(!table->model()->setData(table->model()->index(0, today), QStringLiteral("たくさん"),
                                         Qt::EditRole));
        QVERIFY(f.desk->notices().text().contains(QStringLiteral("たくさん")));
        QVERIFY(
            !table->model()->setData(table->model()->index(last, today), QStringLiteral("1"), Qt::EditRole));
        table->setCurrentIndex(table->model()->index(0, today));
        table->setFocus();
        f.key(Qt::Key_Delete);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(plannedCalls(session, CampaignId{1}, session.today(), session.today())->constFirst().calls,
                 0);
    }
};

QTEST_MAIN(CallPlanTest)
#include "call_plan_test.moc"
