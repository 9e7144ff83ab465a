// F9 on a case: a letter in two keys; protected people; the slip that was asked for; the tab of dispatches
// and reprinting.

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

#include "core/letters/letter_addresses.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/letters_at_hand.h"
#include "tests/ui/when_open.h"
#include "ui/casefile/case_tabs.h"
#include "ui/dispatch/letter_preview.h"
#include "ui/dispatch/print_job.h"
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

void openCaseScreen(DeskFixture& f, int place) {
    VERIFY_RESULT(setSender(sessionOf(f)));
    f.desk->workspace().openCase(callCityCase(place));
    QTRY_VERIFY(f.isIdle());
    f.caseScreen().setFocus();
}

void waitForLetter(QDialog* dialog) {
    QTRY_VERIFY(dialog->findChild<QListWidget*>(QStringLiteral("caseLetters"))->count() > 0);
    QTRY_VERIFY(dialog->findChild<LetterPreview*>()->pageCount() > 0);
}

std::vector<SentLetter> sentTo(DeskFixture& f, int place) {
    SentLetterQuery query;
    query.campaign = kTaxLetters;
    query.taxpayer = callCityCase(place);
    const auto letters = sentLetters(sessionOf(f), query);
    return letters ? *letters : std::vector<SentLetter>();
}

}  // namespace

class CaseLetterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { printIntoFile({}); }

    void twoKeysPrintTheLetter() {
        DESK(f);
        openCaseScreen(f, 2);
        const QString path = m_folder.filePath(QStringLiteral("two-keys.pdf"));
        printIntoFile(path);
        whenOpen([](QDialog* dialog) {
            waitForLetter(dialog);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 30'000);
        });
        f.key(Qt::Key_F9);
        QVERIFY(QFile::exists(path));
        QCOMPARE(sentTo(f, 2).size(), std::size_t(1));
        QVERIFY(!sentTo(f, 2).front().number.isEmpty());
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.caseScreen().findChild<CaseTabs*>()->table(CaseTabs::Tab::Dispatches)->rowCount(), 1);
    }

    void withoutAPrinterItIsSaved() {
        DESK(f);
        openCaseScreen(f, 2);
        const QString path = m_folder.filePath(QStringLiteral("saved.pdf"));
        whenOpen([&](QDialog* dialog) {
            waitForLetter(dialog);
            ui::FileDialog::setNextFileName(path);
            dialog->findChild<QPushButton*>(QStringLiteral("caseLetterSave"))->click();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 30'000);
        });
        f.key(Qt::Key_F9);
        QVERIFY(QFile::exists(path));
        QCOMPARE(sentTo(f, 2).size(), std::size_t(1));
        // files of several people saved on one day don't stand in each other's way
        QVERIFY2(ui::FileDialog::lastSuggestion().contains(QStringLiteral("0001000002")),
                 qPrintable(ui::FileDialog::lastSuggestion()));
    }

    void escapeMakesNothing() {
        DESK(f);
        openCaseScreen(f, 2);
        whenOpen([](QDialog* dialog) {
            waitForLetter(dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QVERIFY(!dialog->isVisible());
        });
        f.key(Qt::Key_F9);
        QVERIFY(sentTo(f, 2).empty());
    }

    void cancellingTheFileMakesNothing() {
        DESK(f);
        openCaseScreen(f, 2);
        whenOpen([](QDialog* dialog) {
            waitForLetter(dialog);
            ui::FileDialog::setNextFileName({});
            dialog->findChild<QPushButton*>(QStringLiteral("caseLetterSave"))->click();
            QVERIFY(dialog->isVisible());
        });
        f.key(Qt::Key_F9);
        QVERIFY(sentTo(f, 2).empty());
    }

    void theSlipThatWasAskedForComesFirst() {
        DESK(f);
        CallEntry entry;
        entry.campaign = kTaxLetters;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::Reached;
        entry.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
        entry.note = QStringLiteral("第2期だけ。勤務先には送らない");
        VERIFY_RESULT(recordCall(sessionOf(f), entry));
        openCaseScreen(f, 2);
        QString first;
        whenOpen([&](QDialog* dialog) {
            waitForLetter(dialog);
            auto* list = dialog->findChild<QListWidget*>(QStringLiteral("caseLetters"));
            first = list->item(0)->text();
            const auto* to = dialog->findChild<QLabel*>(QStringLiteral("caseLetterTo"));
            QVERIFY2(to->text().contains(QStringLiteral("勤務先には送らない")), qPrintable(to->text()));
            QTest::keyClick(list, Qt::Key_2);
            QCOMPARE(list->currentRow(), 1);
        });
        f.key(Qt::Key_F9);
        const auto slip = noticeInUse(sessionOf(f), QStringLiteral("payment-slip"));
        VERIFY_RESULT(slip);
        QVERIFY2(first.endsWith(slip->notice.title), qPrintable(first));
    }

    /// With permission, a reason, and the address they gave; without one there is no letter.
    void aProtectedPersonsAddressIsTheirs() {
        DESK(f, true, Role::Supervisor);
        f.desk->workspace().openCase(callCityCase(4));
        QTRY_VERIFY(f.isIdle());
        f.caseScreen().setFocus();
        MessageBox::setNextText(QStringLiteral("本人の求め"));
        whenOpen([](QDialog* dialog) {
            QTRY_VERIFY(dialog->findChild<QListWidget*>(QStringLiteral("caseLetters"))->count() > 0);
            QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("caseLetterProblem"))
                            ->text()
                            .startsWith(QStringLiteral("▲")));
            QCOMPARE(dialog->findChild<LetterPreview*>()->pageCount(), 0);
        });
        f.key(Qt::Key_F9);
        QVERIFY(sentTo(f, 4).empty());
    }

    void theirAddressIsEnteredHere() {
        DESK(f);
        openCaseScreen(f, 2);
        whenOpen([](QDialog* dialog) {
            waitForLetter(dialog);
            whenOpen([](QDialog* addresses) {
                addresses->findChild<QPushButton*>(QStringLiteral("letterAddressAdd"))->click();
                QVERIFY(addresses->findChild<QLabel*>(QStringLiteral("letterAddressProblem"))
                            ->text()
                            .startsWith(QStringLiteral("▲")));
                addresses->findChild<QLineEdit*>(QStringLiteral("letterAddressPostcode"))
                    ->setText(QStringLiteral("999-0333"));
                addresses->findChild<QLineEdit*>(QStringLiteral("letterAddressAddress"))
                    ->setText(QStringLiteral("みらい市海浜5番地"));
                addresses->findChild<QLineEdit*>(QStringLiteral("letterAddressSource"))
                    ->setText(QStringLiteral("本人の電話"));
                addresses->findChild<QPushButton*>(QStringLiteral("letterAddressAdd"))->click();
                QCOMPARE(addresses->findChild<FactTable*>(QStringLiteral("letterAddresses"))->rowCount(), 1);
            });
            dialog->findChild<QPushButton*>(QStringLiteral("caseLetterAddresses"))->click();
        });
        f.key(Qt::Key_F9);
        const auto addresses = letterAddresses(sessionOf(f), kTaxLetters, callCityCase(2));
        VERIFY_RESULT(addresses);
        QCOMPARE(addresses->size(), std::size_t(1));
        QCOMPARE(addresses->front().postalCode, QStringLiteral("9990333"));
    }

    /// Enter on its row: its pages alone, out of a batch of many.
    void theTabPrintsALetterAgain() {
        DESK(f);
        VERIFY_RESULT(setSender(sessionOf(f)));
        VERIFY_RESULT(makeBatch(sessionOf(f), QStringLiteral("outstanding > 0")));
        openCaseScreen(f, 2);
        auto* tabs = f.caseScreen().findChild<CaseTabs*>();
        tabs->goTo(CaseTabs::Tab::Dispatches);
        QTRY_VERIFY(f.isIdle());
        FactTable* table = tabs->table(CaseTabs::Tab::Dispatches);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->cell(0, 0), sentTo(f, 2).front().number);
        table->view()->selectRow(0);
        table->view()->setFocus();
        const QString path = m_folder.filePath(QStringLiteral("again.pdf"));
        printIntoFile(path);
        int pages = 0;
        whenOpen([&](QDialog* dialog) {
            auto* print = dialog->findChild<QPushButton*>(QStringLiteral("printPrint"));
            QTRY_VERIFY(print->isEnabled());
            pages = dialog->findChild<QSpinBox*>(QStringLiteral("printTo"))->maximum();
            print->click();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 30'000);
        });
        f.key(Qt::Key_Return);
        QVERIFY(QFile::exists(path));
        QVERIFY2(pages >= 1 && pages <= 2, qPrintable(QString::number(pages)));
    }

    void callersHaveNoF9() {
        DESK(f, true, Role::Caller);
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.caseScreen().can(Action::Document));
    }
};

QTEST_MAIN(CaseLetterTest)
#include "case_letter_test.moc"
