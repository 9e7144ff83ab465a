// Making letters from the window, by keys: to whom, who gets none and why, what they look like, making, and
// the batch.

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include "core/queue/call_lists.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/letters_at_hand.h"
#include "tests/ui/when_open.h"
#include "ui/dispatch/letter_preview.h"
#include "ui/dispatch/print_job.h"
#include "ui/frame/letters_for.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/page_view.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

Session& sessionOf(DeskFixture& f) {
    return f.desk->workspace().session();
}

void chooseNotice(DeskFixture& f, const char* name) {
    auto* notice = f.find<QComboBox>("letterNotice");
    QTRY_VERIFY(notice->findData(QLatin1String(name)) >= 0);
    notice->setCurrentIndex(notice->findData(QLatin1String(name)));
}

/// As far as the receivers of everybody in arrears.
void askForEverybody(DeskFixture& f) {
    VERIFY_RESULT(setSender(sessionOf(f)));
    QVERIFY(f.desk->goTo(QStringLiteral("letters")));
    QTRY_VERIFY(f.isIdle());
    chooseNotice(f, "notice");
    f.find<QPlainTextEdit>("letterCondition")->setPlainText(QStringLiteral("outstanding > 0"));
    f.find<QPlainTextEdit>("letterCondition")->setFocus();
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QWidget>("receiversPage")->isVisible());
    QTRY_VERIFY(f.isIdle());
}

void makeThem(DeskFixture& f) {
    MessageBox::setNextAnswer(true);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("lettersMade")->isVisible(), 20'000);
}

qsizetype batchCount(DeskFixture& f) {
    const auto batches = noticeBatches(sessionOf(f), kTaxLetters, 10);
    return batches ? static_cast<qsizetype>(batches->size()) : -1;
}

}  // namespace

class LettersScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { printIntoFile({}); }

    /// Before they are made, not on the paper alone; and a sender that was entered meanwhile is seen.
    void specimensAreToldOf() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QLabel>("letterProblem")->isHidden());
        chooseNotice(f, "notice");
        QVERIFY(!f.find<QLabel>("letterAbout")->text().contains(QStringLiteral("payment_slip.json")));
        chooseNotice(f, "payment-slip");
        QVERIFY(f.find<QLabel>("letterAbout")->text().contains(QStringLiteral("payment_slip.json")));
        VERIFY_RESULT(setSender(sessionOf(f)));
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QTRY_VERIFY(f.find<QLabel>("letterProblem")->isHidden());
    }

    void whoGetsOneAndWhoDoesNot() {
        DESK(f);
        askForEverybody(f);
        QCOMPARE(f.find<QTableView>("receiversTable")->model()->rowCount(),
                 kCallCityCases - 1);  // one is protected
        const auto* reasons = f.find<FactTable>("excludedTable");
        QCOMPARE(reasons->rowCount(), 1);
        QCOMPARE(reasons->cell(0, 0), labelOf(LetterExclusion::Protected));
        QCOMPARE(reasons->cell(0, 1), QStringLiteral("1"));
        auto* preview = f.find<LetterPreview>("letterPreview");
        QTRY_VERIFY(preview->pageCount() > 0);
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(f.find<QTableView>("receiversTable")->model()->index(0, 3).data().toString(),
                     QStringLiteral("〒999-0222"));
        QCOMPARE(batchCount(f), 0);  // looking makes nothing
    }

    void aReasonOpensExactlyItsCases() {
        DESK(f);
        askForEverybody(f);
        f.find<QTableView>("excludedReasons")->setFocus();
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), 1);
        QCOMPARE(f.list().model().caseAt(0), callCityCase(4));
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QVERIFY(f.find<QWidget>("receiversPage")->isVisible());  // still there
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QVERIFY2(!f.list().can(Action::Close), "who goes to the list by themselves stays there");
    }

    /// F12 and Esc come back to where the cases were named, every reason in sight.
    void backFromAReasonsCases_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("F12") << int(Qt::Key_F12);
        QTest::newRow("Esc") << int(Qt::Key_Escape);
    }
    void backFromAReasonsCases() {
        QFETCH(int, key);
        DESK(f);
        askForEverybody(f);
        auto* reasons = f.find<QTableView>("excludedReasons");
        QVERIFY2(reasons->viewport()->height() >= reasons->model()->rowCount() * reasons->rowHeight(0), "rows are whole");
        reasons->setFocus();
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("list"));
        QTRY_VERIFY(f.isIdle());
        f.desk->notices().dismiss();
        f.key(key);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QVERIFY(f.find<QWidget>("receiversPage")->isVisible());
    }

    void madeSavedAndIndexed() {
        DESK(f);
        askForEverybody(f);
        makeThem(f);
        QCOMPARE(batchCount(f), 1);
        const auto batches = noticeBatches(sessionOf(f), kTaxLetters, 10);
        QCOMPARE(batches->front().letters, kCallCityCases - 1);
        const QString path = m_folder.filePath(QStringLiteral("letters.pdf"));
        ui::FileDialog::setNextFileName(path);
        f.shown<QPushButton>("batchSave")->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(f.isIdle());
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString index = m_folder.filePath(QStringLiteral("letters.csv"));
        ui::FileDialog::setNextFileName(index);
        f.shown<QPushButton>("batchIndex")->click();
        QTRY_VERIFY(QFile::exists(index));
        QTRY_VERIFY(f.isIdle());
        QFile rows(index);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QCOMPARE(rows.readAll().trimmed().split('\n').size(), kCallCityCases);  // and the head
    }

    void aPasswordShutsTheSavedFileAlone() {
        DESK(f);
        askForEverybody(f);
        makeThem(f);
        f.shown<QLineEdit>("batchPassword")->setText(QStringLiteral("みらい2026"));
        const QString path = m_folder.filePath(QStringLiteral("shut.pdf"));
        ui::FileDialog::setNextFileName(path);
        f.shown<QPushButton>("batchSave")->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(f.isIdle());
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("/Encrypt"));
    }

    void printsTheBatch() {
        DESK(f);
        askForEverybody(f);
        makeThem(f);
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        printIntoFile(path);
        whenOpen([](QDialog* dialog) {
            auto* print = dialog->findChild<QPushButton*>(QStringLiteral("printPrint"));
            QTRY_VERIFY(print->isEnabled());
            QVERIFY(dialog->findChild<PageView*>()->pageCount() > 0);
            print->click();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 60'000);
        });
        f.key(Qt::Key_F11);
        QTRY_VERIFY(QFile::exists(path));
    }

    void whoMadeItDoesNotCheckIt() {
        DESK(f);
        askForEverybody(f);
        makeThem(f);
        MessageBox::setNextAnswer(true);
        f.shown<QPushButton>("batchCheck")->click();
        QVERIFY(f.find<QWidget>("noticeBar")->isVisible());
        QVERIFY(noticeBatches(sessionOf(f), kTaxLetters, 1)->front().checkedBy.isEmpty());
    }

    void backLeavesNothing() {
        DESK(f);
        askForEverybody(f);
        f.key(Qt::Key_F12);
        QTRY_VERIFY(f.find<QWidget>("letterForm")->isVisible());
        MessageBox::setNextAnswer(false);
        f.find<QPlainTextEdit>("letterCondition")->setFocus();
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.find<QWidget>("receiversPage")->isVisible());
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        f.key(Qt::Key_Escape);
        QCOMPARE(batchCount(f), 0);
    }

    void countsWithoutMaking() {
        DESK(f);
        askForEverybody(f);
        f.find<QPushButton>("receiversRehearse")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("receiversRehearsed")->isVisible(), 20'000);
        QVERIFY(!f.find<QLabel>("receiversRehearsed")->text().isEmpty());
        QCOMPARE(batchCount(f), 0);
    }

    void badDatesSayWhich_data() {
        QTest::addColumn<QString>("field");
        QTest::newRow("date") << "letterDate";
        QTest::newRow("deadline") << "letterDeadline";
    }
    void badDatesSayWhich() {
        QFETCH(QString, field);
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QTRY_VERIFY(f.isIdle());
        chooseNotice(f, "notice");
        f.find<QPlainTextEdit>("letterCondition")->setPlainText(QStringLiteral("outstanding > 0"));
        auto* edit = f.desk->findChild<QLineEdit*>(field);
        edit->setText(QStringLiteral("2月30日"));
        edit->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY(f.find<QLabel>("letterProblem")->text().startsWith(QStringLiteral("▲")));
        QVERIFY(edit->hasFocus());
        QVERIFY(f.find<QWidget>("letterForm")->isVisible());
    }

    void withoutAConditionNobody() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.find<QLabel>("letterProblem")->text().startsWith(QStringLiteral("▲")));
    }

    void fromTheListByF9() {
        DESK(f);
        f.desk->workspace().showCases(
            CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(80'000)));
        QTRY_VERIFY(f.isIdle());
        QTRY_COMPARE(f.list().model().rowCount(), 3);
        f.key(Qt::Key_A, Qt::ControlModifier);
        f.key(Qt::Key_F9);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QPlainTextEdit>("letterCondition")->toPlainText().isEmpty());
    }

    /// Nothing marked: the row the keyboard stands on, and it is said.
    void ofTheRowTheKeyboardStandsOn() {
        DESK(f);
        f.desk->workspace().showCases({});
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.list().model().rowCount() > 2);
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_F9);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QComboBox>("letterWhom")->currentData().toLongLong(), qint64(-1));
        QVERIFY2(f.find<QLabel>("letterCount")->text().contains(QLatin1Char('1')), qPrintable(f.find<QLabel>("letterCount")->text()));
    }

    /// One marked, while the keyboard stands on a row that was unmarked: the marked one.
    void ofTheOnlyRowMarked() {
        DESK(f);
        f.desk->workspace().showCases({});
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.list().model().rowCount() > 2);
        QList<TaxpayerId> given;
        connect(&f.desk->workspace(), &Workspace::lettersWanted, this,
                [&](const LettersFor& whom) { given = whom.cases; });
        auto* marks = f.find<QTableView>("caseTable")->selectionModel();
        const auto rowAt = [&](int row) { return f.list().model().index(row, 0); };
        marks->select(rowAt(2), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        marks->setCurrentIndex(rowAt(0), QItemSelectionModel::NoUpdate);
        f.key(Qt::Key_F9);
        QCOMPARE(given, QList<TaxpayerId>{f.list().model().caseAt(2)});
    }

    void ofMarkedRowsExactlyThese() {
        DESK(f);
        f.desk->workspace().showCases({});
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Down, Qt::ShiftModifier);
        f.key(Qt::Key_F9);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QComboBox>("letterWhom")->currentData().toLongLong(), qint64(-1));
        QVERIFY(f.find<QLabel>("letterCount")->text().contains(QLatin1Char('2')));
    }

    void fromACallList() {
        DESK(f);
        CallListWish wish;
        wish.campaign = kTaxLetters;
        wish.name = QStringLiteral("高額");
        const auto list = makeCallList(sessionOf(f), wish);
        VERIFY_RESULT(list);
        LettersFor whom;
        whom.list = list->id;
        f.desk->workspace().makeLetters(whom);
        QTRY_COMPARE(f.desk->currentPlace(), QStringLiteral("letters"));
        QTRY_COMPARE(f.find<QComboBox>("letterWhom")->currentData().toLongLong(), list->id.value);
    }

    void callersDoNotSeeIt() {
        DESK(f, true, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("letters")));
    }

    /// Officers' templates are offered to officers alone.
    void seizureIsTheOfficers_data() {
        QTest::addColumn<bool>("isOfficer");
        QTest::newRow("supervisor") << false;
        QTest::newRow("officer") << true;
    }
    void seizureIsTheOfficers() {
        QFETCH(bool, isOfficer);
        DESK(f, true, isOfficer ? Role::Officer : Role::Supervisor);
        QVERIFY(f.desk->goTo(QStringLiteral("letters")));
        QTRY_VERIFY(f.isIdle());
        QTRY_VERIFY(f.find<QComboBox>("letterNotice")->count() > 3);
        QCOMPARE(f.find<QComboBox>("letterNotice")->findData(QStringLiteral("seizure-warning")) >= 0,
                 isOfficer);
    }

    /// Another campaign has its own templates, batches and cases: nothing of taxes shows.
    void anotherCampaignShowsNothingOfIt() {
        DESK(f);
        askForEverybody(f);
        makeThem(f);
        for (const CampaignChoice& each : f.desk->workspace().campaigns()) {
            if (each.hasMoney) {
                continue;
            }
            f.desk->workspace().chooseCampaign(each.id);
            QTRY_VERIFY(f.isIdle());
            QVERIFY(f.desk->goTo(QStringLiteral("letters")));
            QTRY_VERIFY(f.isIdle());
            QCOMPARE(f.find<QComboBox>("letterNotice")->findData(QStringLiteral("notice")), -1);
            QVERIFY(f.find<QWidget>("letterForm")->isVisible());
            QVERIFY(f.desk->goTo(QStringLiteral("dispatch")));
            QTRY_VERIFY(f.isIdle());
            QCOMPARE(f.find<FactTable>("batchTable")->rowCount(), 0);
            QCOMPARE(f.find<FactTable>("sentTable")->rowCount(), 0);
        }
    }
};

QTEST_MAIN(LettersScreenTest)
#include "letters_screen_test.moc"
