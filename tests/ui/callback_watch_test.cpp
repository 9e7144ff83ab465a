#include "core/base/clock.h"
#include "core/contact/campaign.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/window/status_line.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr int kSecondsTo = 600;

CallEntry entryFor(DeskFixture& f, bool isAgain) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(2);
    entry.result = ResultCode::Busy;
    if (isAgain) {
        entry.callbackAt = f.store.clock().nowUtc().addSecs(kSecondsTo);
    }
    return entry;
}

}  // namespace

/// Callbacks that come to be due are told at once, and quietly.
class CallbackWatchTest : public QObject {
    Q_OBJECT

    static QString line(DeskFixture& f) { return f.desk->statusLine().text(); }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void theStatusLineSaysSoWithoutAKey_data() {
        QTest::addColumn<bool>("anyone");
        QTest::addColumn<QString>("words");
        QTest::newRow("own") << false << StatusLine::tr("● your callbacks due: %1").arg(1);
        QTest::newRow("anyone's") << true << StatusLine::tr("● anyone's callbacks due: %1").arg(1);
    }
    void theStatusLineSaysSoWithoutAKey() {
        QFETCH(bool, anyone);
        QFETCH(QString, words);
        DESK(f);
        Workspace& workspace = f.desk->workspace();
        CallEntry entry = entryFor(f, true);
        entry.callbackForAnyone = anyone;
        VERIFY_RESULT(recordCall(workspace.session(), entry));
        f.store.clock().advanceSeconds(kSecondsTo - 1);
        workspace.factsChanged(callCityCase(2));
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(!line(f).contains(words), qPrintable(line(f)));
        f.store.clock().advanceSeconds(1);  // nobody does anything: the watch comes by itself at that moment
        QTRY_VERIFY2(line(f).contains(words), qPrintable(line(f)));
        QCOMPARE(anyone ? workspace.callbacksDue().anyones : workspace.callbacksDue().own,
                 QList<TaxpayerId>{callCityCase(2)});
        VERIFY_RESULT(recordCall(workspace.session(), entryFor(f, false)));
        workspace.factsChanged(callCityCase(2));
        QTRY_VERIFY2(!line(f).contains(words), qPrintable(line(f)));
    }
};

QTEST_MAIN(CallbackWatchTest)
#include "callback_watch_test.moc"
