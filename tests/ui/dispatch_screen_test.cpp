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
#include <QTemporaryDir>

#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/letters_at_hand.h"
#include "tests/ui/when_open.h"
#include "ui/dispatch/dispatch_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

Session& sessionOf(DeskFixture& f) {
    return f.desk->workspace().session();
}

/// A batch, and its place open on a tab. Gives the letters in their order.
/// @param settings who may set the sender, where the person at the desk may not
std::vector<PrintedLetter> openTab(DeskFixture& f, DispatchScreen::Tab tab, Session* settings = nullptr) {
    const auto sender = setSender(settings != nullptr ? *settings : sessionOf(f));
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

    /// F8: a batch, or a return, that was recorded by mistake; why is asked once.
    void takenBack() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns);
        QVERIFY(!letters.empty());
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, letters.front().number);
        auto* research = f.find<FactTable>("addressResearch");
        QTRY_COMPARE(research->rowCount(), 1);
        MessageBox::setNextText(QStringLiteral("番号の取り違え"));
        f.key(Qt::Key_F8);
        QTRY_COMPARE(research->rowCount(), 0);
        QVERIFY(f.find<FactTable>("returnsDone")->cell(0, 2).startsWith(QStringLiteral("▲")));
        f.desk->findChild<DispatchScreen*>()->showTab(DispatchScreen::Tab::Batches);
        auto* batches = f.find<FactTable>("batchTable");
        QTRY_COMPARE(batches->rowCount(), 1);
        QTRY_VERIFY(f.shown<QLabel>("batchChecked") != nullptr);
        MessageBox::setNextText(QStringLiteral("条件の誤り"));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.shown<QLabel>("batchChecked")->text().contains(QStringLiteral("条件の誤り")));
        QTRY_VERIFY(batches->cell(0, 11).startsWith(QStringLiteral("▲")));
        QTRY_COMPARE(f.find<FactTable>("sentTable")->rowCount(), 0);
        QVERIFY(!f.find<QPushButton>("batchCheck")->isEnabled());
        MessageBox::setNextAnswer(false);
        f.key(Qt::Key_F11);
        QVERIFY2(MessageBox::lastQuestion().contains(QStringLiteral("条件の誤り")), qPrintable(MessageBox::lastQuestion()));
        const QList<QLabel*> said = f.find<FactTable>("sentTable")->findChildren<QLabel*>();
        QVERIFY(std::any_of(said.begin(), said.end(), [](const QLabel* each) { return each->text().contains(QStringLiteral("B000001")); }));
        f.key(Qt::Key_F8);  // nothing more to take back
        QVERIFY(f.shown<QLabel>("batchChecked")->text().contains(QStringLiteral("条件の誤り")));
    }

    /// Without words the box stays, and says so.
    void theReasonIsAskedForUntilItIsGiven() {
        DESK(f);
        QVERIFY(!openTab(f, DispatchScreen::Tab::Batches).empty());
        QTRY_COMPARE(f.find<FactTable>("batchTable")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QPushButton*>(QStringLiteral("reasonGo"))->click();
            QVERIFY(dialog->isVisible());
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("reasonProblem"))->text().startsWith(QStringLiteral("▲")));
            dialog->findChild<QLineEdit*>(QStringLiteral("reasonText"))->setText(QStringLiteral("条件の誤り"));
            dialog->findChild<QPushButton*>(QStringLiteral("reasonGo"))->click();
            QVERIFY(!dialog->isVisible());
        });
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.shown<QLabel>("batchChecked")->text().contains(QStringLiteral("条件の誤り")));
    }

    void aNumberThatCannotBeIsRefusedAtOnce() {
        DESK(f);
        QVERIFY(!openTab(f, DispatchScreen::Tab::Returns).empty());
        scan(f, QStringLiteral("12-00034-1"));
        QVERIFY(f.find<QLabel>("returnSaid")->text().startsWith(QStringLiteral("▲")));
        QVERIFY(f.find<QLineEdit>("returnNumber")->hasFocus());
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

    /// An officer who goes for the notice board at once is led to the research, in words and by the mark.
    void researchComesBeforeTheBoard() {
        DESK(f, true, Role::Officer);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns, &f.store.session());
        QVERIFY(!letters.empty());
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, letters.front().number);
        auto* research = f.find<FactTable>("addressResearch");
        QTRY_COMPARE(research->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            auto* steps = dialog->findChild<QListWidget*>(QStringLiteral("addressSteps"));
            const auto* lead = dialog->findChild<QLabel*>(QStringLiteral("addressLead"));
            const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("addressProblem"));
            QTest::keyClick(steps, Qt::Key_4);
            QVERIFY2(lead->text().contains(labelOf(AddressStep::FieldCheck)), qPrintable(lead->text()));
            QTest::keyClick(steps, Qt::Key_Return);
            QVERIFY(dialog->isVisible());
            QVERIFY2(problem->text().startsWith(QStringLiteral("▲")), qPrintable(problem->text()));
            QVERIFY2(problem->geometry().top() >= lead->geometry().bottom() && problem->height() >= problem->heightForWidth(problem->width()),
                     "nothing lies over another thing");
            QCOMPARE(steps->currentRow(), 0);
            QTest::keyClick(steps, Qt::Key_Return);
            QVERIFY(!dialog->isVisible());
        });
        f.key(Qt::Key_F4);
        QTRY_VERIFY2(research->cell(0, 7).contains(labelOf(AddressStep::FieldCheck)), qPrintable(research->cell(0, 7)));
        whenOpen([](QDialog* dialog) {  // what follows is marked
            QCOMPARE(dialog->findChild<QListWidget*>(QStringLiteral("addressSteps"))->currentRow(), 2);
            dialog->reject();
        });
        f.key(Qt::Key_F4);
    }

    /// Who may not sees whose step it is, and cannot choose it.
    void theBoardIsAnOfficersStep() {
        DESK(f, true, Role::Supervisor);
        const auto letters = openTab(f, DispatchScreen::Tab::Returns, &f.store.session());
        QVERIFY(!letters.empty());
        f.find<QCheckBox>("returnSame")->setChecked(true);
        scan(f, letters.front().number);
        QTRY_COMPARE(f.find<FactTable>("addressResearch")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        whenOpen([](QDialog* dialog) {
            auto* steps = dialog->findChild<QListWidget*>(QStringLiteral("addressSteps"));
            QTest::keyClick(steps, Qt::Key_4);
            QCOMPARE(steps->currentRow(), 0);
            QVERIFY(!steps->item(3)->flags().testFlag(Qt::ItemIsEnabled));
            dialog->reject();
        });
        f.key(Qt::Key_F4);
    }

    void whoAskedForASlipWaitsHere() {
        DESK(f);
        CallEntry entry;
        entry.campaign = kTaxLetters;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Reached;
        entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
        entry.note = QStringLiteral("第2期だけ。勤務先には送らない");
        VERIFY_RESULT(recordCall(sessionOf(f), entry));
        f.desk->findChild<DispatchScreen*>()->showTab(DispatchScreen::Tab::Slips);
        QVERIFY(f.desk->goTo(QStringLiteral("dispatch")));
        auto* table = f.find<FactTable>("slipTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->cell(0, 6), entry.note);
        f.find<QPushButton>("slipMake")->click();
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_VERIFY(f.isIdle());
        VERIFY_RESULT(setSender(sessionOf(f)));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.find<QWidget>("receiversPage")->isVisible());
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QTableView>("receiversTable")->model()->rowCount(), 1);
    }

    /// Where no printer is, what is looked at can be saved from there; the window is named by what it shows.
    void withoutAPrinterItIsSaved() {
        DESK(f);
        const auto letters = openTab(f, DispatchScreen::Tab::Batches);
        QVERIFY(!letters.empty());
        QTRY_COMPARE(f.find<FactTable>("batchTable")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters.pdf"));
        QString title;
        whenOpen([&](QDialog* dialog) {
            title = dialog->windowTitle();
            auto* save = dialog->findChild<QPushButton*>(QStringLiteral("printSave"));
            QTRY_VERIFY(save->isEnabled());
            FileDialog::setNextFileName(path);
            save->click();
        });
        f.key(Qt::Key_F11);
        QVERIFY2(title.contains(QStringLiteral("B000001")) && title.contains(QStringLiteral("催告書")), qPrintable(title));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
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
