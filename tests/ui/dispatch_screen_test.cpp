// 発送管理: batches and their letters, letters that come back by scanner, research, the notice board, slips
// asked for.

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/letters_at_hand.h"
#include "tests/ui/when_open.h"
#include "ui/dispatch/dispatch_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

Session& sessionOf(DeskFixture& f) {
    return f.desk->workspace().session();
}

/// A batch, and its place open on a tab. Gives the letters in their order.
std::vector<PrintedLetter> openTab(DeskFixture& f, DispatchScreen::Tab tab) {
    const auto sender = setSender(sessionOf(f));
    const auto batch = sender ? makeBatch(sessionOf(f), QStringLiteral("outstanding > 0"))
                              : Result<NoticeBatch>(fail(sender.error()));
    const auto letters = batch ? lettersOfBatch(sessionOf(f), batch->id)
                               : Result<std::vector<PrintedLetter>>(fail(batch.error()));
    if (!letters) {
        qWarning("%s", qPrintable(letters.error().message));
        return {};
    }
    f.desk->findChild<DispatchScreen*>()->showTab(tab);
    f.desk->goTo(QStringLiteral("dispatch"));
    return *letters;
}

void scan(DeskFixture& f, const QString& number) {
    auto* field = f.find<QLineEdit>("returnNumber");
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, number);
    QTest::keyClick(field, Qt::Key_Return);
}

}  // namespace

class DispatchScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchAndItsLetters() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Batches);
        QVERIFY(!letters.empty());
        auto* batches = f.find<FactTable>("batchTable");
        QTRY_COMPARE(batches->rowCount(), 1);
        QCOMPARE(batches->cell(0, 3), QString::number(letters.size()));
        QTRY_COMPARE(f.find<FactTable>("sentTable")->rowCount(), static_cast<int>(letters.size()));
        QVERIFY(f.shown<QLabel>("batchChecked")->text().startsWith(QStringLiteral("▲")));
        auto* search = f.find<QLineEdit>("sentSearch");
        search->setText(letters.front().number);
        search->setFocus();
        f.key(Qt::Key_Return);
        auto* sent = f.find<FactTable>("sentTable");
        QTRY_COMPARE(sent->rowCount(), 1);
        QCOMPARE(sent->cell(0, 0), letters.front().number);
        QTRY_VERIFY(sent->view()->hasFocus());
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.caseScreen().isVisible());
        QCOMPARE(f.caseScreen().taxpayer(), letters.front().taxpayer);
    }

    void scannedAndItsReasonByDigit() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns);
        QVERIFY(letters.size() >= 2);
        QTRY_VERIFY(f.find<QLineEdit>("returnNumber")->hasFocus());
        scan(f, letters.at(0).number);
        auto* reasons = f.find<QListWidget>("returnReasons");
        QTRY_VERIFY(reasons->hasFocus());
        f.key(Qt::Key_2);
        QTRY_VERIFY(f.find<QLineEdit>("returnNumber")->hasFocus());  // ready for the next
        auto* research = f.find<FactTable>("addressResearch");
        QTRY_COMPARE(research->rowCount(), 1);
        QCOMPARE(research->cell(0, 0), letters.at(0).number);
        QVERIFY(research->cell(0, 6).contains(labelOf(ReturnReason::Unknown)));
        // the same reason for a whole bundle: the scanner's Enter is enough
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, letters.at(1).number);
        QTRY_COMPARE(research->rowCount(), 2);
        QCOMPARE(f.find<FactTable>("returnsDone")->rowCount(), 2);
    }

    /// The next letter, scanned before the last one has its reason, is no reason for it.
    void aScanIsNoReason() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns);
        QVERIFY(letters.size() >= 2);
        scan(f, letters.at(0).number);
        auto* reasons = f.find<QListWidget>("returnReasons");
        QTRY_VERIFY(reasons->hasFocus());
        QTest::keyClicks(reasons, QStringLiteral("2-00006-0"));
        QTest::keyClick(reasons, Qt::Key_Return);
        QVERIFY(reasons->hasFocus());
        QCOMPARE(f.find<FactTable>("addressResearch")->rowCount(), 0);
        QCOMPARE(f.find<QLineEdit>("returnNumber")->text(), letters.at(0).number);
        f.key(Qt::Key_3);
        QTRY_COMPARE(f.find<FactTable>("addressResearch")->rowCount(), 1);
    }

    void whatCantBeTakenIsSaid() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns);
        QVERIFY(!letters.empty());
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, QStringLiteral("99-99999-9"));
        QVERIFY(f.find<QLabel>("returnSaid")->text().startsWith(QStringLiteral("▲")));
        scan(f, letters.front().number);
        QVERIFY(!f.find<QLabel>("returnSaid")->text().startsWith(QStringLiteral("▲")));
        scan(f, letters.front().number);  // came back already
        QVERIFY(f.find<QLabel>("returnSaid")->text().startsWith(QStringLiteral("▲")));
        QTRY_COMPARE(f.find<FactTable>("addressResearch")->rowCount(), 1);
    }

    void researchGoesItsSteps() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns);
        QVERIFY(!letters.empty());
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, letters.front().number);
        auto* research = f.find<FactTable>("addressResearch");
        QTRY_COMPARE(research->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            auto* steps = dialog->findChild<QListWidget*>(QStringLiteral("addressSteps"));
            QTest::keyClick(steps, Qt::Key_2);  // found: without words it is refused
            dialog->findChild<QPushButton*>(QStringLiteral("addressTake"))->click();
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("addressProblem"))
                        ->text()
                        .startsWith(QStringLiteral("▲")));
            QTest::keyClick(steps, Qt::Key_1);
            dialog->findChild<QPushButton*>(QStringLiteral("addressTake"))->click();
        });
        f.key(Qt::Key_F4);
        QTRY_VERIFY(!research->cell(0, 7).isEmpty());
    }

    void whoAskedForASlipWaitsHere() {
        DESK(f);
        CallEntry entry;
        entry.campaign = kTaxLetters;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Reached;
        entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
        VERIFY_RESULT(recordCall(sessionOf(f), entry));
        f.desk->findChild<DispatchScreen*>()->showTab(DispatchScreen::Tab::Slips);
        QVERIFY(f.desk->goTo(QStringLiteral("dispatch")));
        auto* table = f.find<FactTable>("slipTable");
        QTRY_COMPARE(table->rowCount(), 1);
        f.find<QPushButton>("slipMake")->click();
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_VERIFY(f.isIdle());
        VERIFY_RESULT(setSender(sessionOf(f)));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.find<QWidget>("receiversPage")->isVisible());
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QTableView>("receiversTable")->model()->rowCount(), 1);
    }

    void theNoticeBoardIsFetchedWhenAskedFor() {
        DESK(f, true, Role::Officer);
        f.desk->findChild<DispatchScreen*>()->showTab(DispatchScreen::Tab::PublicService);
        QVERIFY(f.desk->goTo(QStringLiteral("dispatch")));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QPushButton>("servicePrint")->isEnabled());
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<FactTable>("serviceTable")->rowCount(), 0);
    }

    void anEmptyPlaceSaysWhatToDo() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("dispatch")));
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<FactTable>("batchTable")->rowCount(), 0);
        QVERIFY(!f.shown<QWidget>("batchPanel")->isVisible());
        QVERIFY(!f.desk->currentScreen()->can(Action::Print));
    }
};

QTEST_MAIN(DispatchScreenTest)
#include "dispatch_screen_test.moc"
