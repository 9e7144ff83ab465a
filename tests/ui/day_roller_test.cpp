#include <QLabel>
#include <QSignalSpy>

#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/window/day_roller.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// A new business date while the window is open: it is answered at once, the roll goes on behind.
class DayRollerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollsBehindTheWindow_data() { TempStore::backends(); }
    void rollsBehindTheWindow() {
        QFETCH(QString, backend);
        DESK(f, true, std::nullopt, backend);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        auto* sums = f.find<QLabel>("listSums");
        Session& session = f.desk->workspace().session();

        CallEntry reached;  // which counts until the next round begins
        reached.campaign = f.desk->workspace().campaign().id;
        reached.taxpayer = callCityCase(1);
        reached.result = ResultCode::Reached;
        reached.counterpart = Counterpart::Person;
        VERIFY_RESULT(recordCall(session, reached));
        f.store.clock().setTokyo(QDate(2027, 4, 1), QTime(9, 0));
        f.list().perform(Action::Refresh);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(casesLeftToRoll(session).value() > 0);
        QVERIFY2(sums->text().contains(QStringLiteral("brought to today")), qPrintable(sums->text()));

        QSignalSpy rolled(&f.desk->workspace(), &Workspace::casesRolled);
        DayRoller roller(f.desk->workspace());
        QTRY_COMPARE(rolled.size(), 1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(casesLeftToRoll(session).value(), 0);
        QCOMPARE(countStaleCases(session).value(), 0);
        QVERIFY2(!sums->text().contains(QStringLiteral("brought to today")), qPrintable(sums->text()));
    }
};

QTEST_MAIN(DayRollerTest)
#include "day_roller_test.moc"
