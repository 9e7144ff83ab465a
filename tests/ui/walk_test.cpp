#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>

#include "core/eligibility/eligibility.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/frame/key_bar.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/window/header_bar.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// The way to the next case: in the worker, while the window does its work.
class WalkTest : public QObject {
    Q_OBJECT

    static void openList(DeskFixture& f) {
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QTRY_VERIFY(f.isIdle());
    }

    /// Who comes after this one in the list and may be called.
    static TaxpayerId callableAfter(DeskFixture& f, int place) {
        const CaseListModel& model = f.list().model();
        for (int row = model.rowOf(callCityCase(place)) + 1; row < model.rowCount(); ++row) {
            const auto answer = f.call().judge(model.caseAt(row), f.desk->workspace().campaign().id);
            if (answer && answer->callable) {
                return model.caseAt(row);
            }
        }
        return {};
    }

    /// The worker does nothing until it is let go.
    class HeldWorker {
    public:
        explicit HeldWorker(DeskFixture& f) {
            auto gate = m_gate;
            f.desk->workspace().worker().run<bool>(
                [gate](Session&) -> Result<bool> {
                    gate->acquire();
                    return true;
                },
                f.desk.get(), [](const Result<bool>&) {});
        }
        ~HeldWorker() { letGo(); }
        void letGo() {
            if (!std::exchange(m_isFree, true)) {
                m_gate->release();
            }
        }

    private:
        std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
        bool m_isFree = false;
    };

private Q_SLOTS:
    void theWindowGoesOnWhileItIsLookedFor() {
        DESK(f);
        openList(f);
        HeldWorker worker(f);
        Database& window = f.desk->workspace().session().db();
        const qint64 selects = window.selectsRun();
        f.key(Qt::Key_F8);
        QVERIFY(f.calling().isLooking());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        // it says so, and how to stop
        auto* position = f.find<QLabel>("casePosition");
        QTRY_COMPARE(position->text(), CallScreen::tr("Looking for the next case … Esc stops."));
        QVERIFY(!f.desk->keyBar().button(Action::Dial)->isEnabled());
        QVERIFY(!f.desk->keyBar().button(Action::Next)->isEnabled());
        // no key is meant for the case that was left, and none begins a second walk
        f.key(Qt::Key_F8);
        f.key(Qt::Key_F2);
        f.key(Qt::Key_3);
        QVERIFY(!f.phone->hasCall());
        QVERIFY(!f.caseScreen().strip().isTouched());
        QCOMPARE(window.selectsRun(), selects);  // nothing is read in the window's thread
        worker.letGo();
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QVERIFY(!f.calling().isLooking());
        QVERIFY(f.desk->keyBar().button(Action::Dial)->isEnabled());
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(1));
    }

    void escStaysWithTheCase() {
        DESK(f);
        openList(f);
        HeldWorker worker(f);
        f.key(Qt::Key_F8);
        QVERIFY(f.calling().isLooking());
        f.key(Qt::Key_Escape);
        QVERIFY(!f.calling().isLooking());
        QCOMPARE(f.find<QLabel>("casePosition")->text(), CallScreen::tr("%1 of %2").arg(1).arg(kCallCityCases));
        worker.letGo();
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        // the case may be called as before
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->hasCall());
        f.phone->end(CallEnd::CancelledByUs);
    }

    /// F8 in the list goes on from the row to who may be called; Enter opens the row itself.
    void theListBeginsWithWhoMayBeCalled() {
        DESK(f, true, Role::Officer);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        f.list().goToCase(callCityCase(3));  // has no number
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.calling().hasCase());
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.caseScreen().taxpayer() != callCityCase(3));
        QCOMPARE(f.caseScreen().taxpayer(), callableAfter(f, 3));
        f.key(Qt::Key_Left, Qt::AltModifier);
        f.list().goToCase(callCityCase(3));
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(3));
        // nobody left: it says so, and one is where one was
        f.key(Qt::Key_Left, Qt::AltModifier);
        f.store.clock().setTokyo(f.desk->workspace().today(), QTime(22, 30));
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        const QString nobody = CallScreen::tr("Nobody from here on in the list may be called now. %1").section(QLatin1Char('%'), 0, 0);
        QVERIFY2(f.desk->notices().text().contains(nobody), qPrintable(f.desk->notices().text()));
    }

    void afterTheLastItSaysSo() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        f.list().goToCase(callCityCase(4));  // owes the least
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(4));
        QVERIFY(f.desk->keyBar().button(Action::Next)->isEnabled());
        f.key(Qt::Key_F8);
        QTRY_VERIFY(!f.calling().hasCase());
        QVERIFY2(f.desk->notices().text().contains(CallScreen::tr("That was the last case of the list.")),
                 qPrintable(f.desk->notices().text()));
    }

    void goingElsewhereOrClosingStopsIt() {
        DESK(f);
        openList(f);
        HeldWorker worker(f);
        f.key(Qt::Key_F8);
        QVERIFY(f.desk->goTo(QStringLiteral("board")));
        QVERIFY(!f.calling().isLooking());
        f.desk->goBack();
        f.key(Qt::Key_F8);
        QVERIFY(f.calling().isLooking());
        f.key(Qt::Key_F12);
        QVERIFY(!f.calling().isLooking());
        worker.letGo();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.calling().hasCase());
    }

    void whatWasBegunMeanwhileIsKept() {
        DESK(f);
        openList(f);
        HeldWorker worker(f);
        f.key(Qt::Key_F8);
        f.phone->callIn(QStringLiteral("0999220005"));  // the person of the case that was left
        QVERIFY(f.call().belongsTo(callCityCase(5)));
        worker.letGo();
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.calling().isLooking());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        f.phone->end(CallEnd::Missed);
    }

    void afterHoursItSaysWhoIsLeftOutAndUntilWhen() {
        DESK(f);
        openList(f);
        f.store.clock().setTokyo(f.desk->workspace().today(), QTime(22, 30));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(!f.calling().hasCase());
        const QString said = f.desk->notices().text();
        const QString number = QString::number(kCallCityCases - 1);
        QVERIFY2(said.contains(number), qPrintable(said));
        QVERIFY2(said.contains(eligibilityReasonLabel(QStringLiteral("night"))), qPrintable(said));
        const QDateTime morning = fromTokyo(f.desk->workspace().today().addDays(1), QTime(8, 0));
        QVERIFY2(said.contains(DisplayText::moment(morning, f.desk->workspace().today()).section(QLatin1Char(' '), 0, 0)),
                 qPrintable(said));
    }

    void aListOfNobodyOpensAtItsBeginning() {
        DESK(f);
        f.store.clock().setTokyo(f.desk->workspace().today(), QTime(22, 30));
        QTRY_VERIFY(f.find<QPushButton>("start_NotContacted")->isEnabled());
        f.find<QPushButton>("start_NotContacted")->click();
        QVERIFY(f.calling().isLooking());
        QTRY_VERIFY(f.calling().hasCase());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QVERIFY2(f.desk->notices().text().contains(QString::number(kCallCityCases)), qPrintable(f.desk->notices().text()));
    }
};

QTEST_MAIN(WalkTest)
#include "walk_test.moc"
