// Labels, numbers and wishes on a case, messages and hand-overs, and the research of numbers: by keys.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "core/store/database.h"
#include "core/work/case_handovers.h"
#include "core/work/staff_messages.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/casefile/label_chips.h"
#include "ui/casefile/label_dialog.h"
#include "ui/messages/message_dialog.h"
#include "ui/messages/messages_screen.h"
#include "ui/research/research_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/window/status_line.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

QLineEdit* line(QWidget* in, const char* name) { return in->findChild<QLineEdit*>(QLatin1String(name)); }

qint64 count(DeskFixture& f, const char* what) {
    return f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what))).value_or(-1);
}

/// The screen in a window of its own, as the lead will place it.
template <class T>
class Placed {
public:
    explicit Placed(DeskFixture& f) {
        auto* column = new QVBoxLayout(&window);
        screen = new T(f.desk->workspace(), &window);
        column->addWidget(screen);
        window.resize(1180, 640);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        screen->enter();
    }
    QWidget window;
    T* screen = nullptr;
};

}  // namespace

class ContactScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What colleagues wrote about the case stands on it, the newest first; opened, it is read.
    void messagesStandOnTheCase() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        VERIFY_RESULT(f.store.open());
        const auto caller = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        VERIFY_RESULT(handOver(**caller, CampaignId{1}, callCityCase(1), QStringLiteral("分割の相談")));
        f.store.clock().advanceSeconds(60);
        VERIFY_RESULT(sendMessage(**caller, {{session.actor().login}, QStringLiteral("明日来庁の予定\n11時"), CampaignId{1}, callCityCase(1), {}}));
        f.desk->workspace().openCase(callCityCase(1));
        auto* tabs = f.caseScreen().findChild<QTabWidget*>(QStringLiteral("caseTabs"));
        auto* words = f.caseScreen().findChild<FactTable*>(QStringLiteral("caseTab_6"));
        QCOMPARE(words->rowCount(), 2);
        QCOMPARE(words->cell(0, 5), QStringLiteral("明日来庁の予定"));
        QVERIFY2(words->cell(0, 4).startsWith(QStringLiteral("●")), qPrintable(words->cell(0, 4)));
        QCOMPARE(words->cell(1, 5), QStringLiteral("分割の相談"));
        QVERIFY2(tabs->tabText(6).startsWith(QStringLiteral("●")), qPrintable(tabs->tabText(6)));
        MessageBox::keepExplanations();
        tabs->setCurrentIndex(6);
        words->view()->setFocus();
        words->view()->selectRow(0);
        f.key(Qt::Key_Return);
        QVERIFY(MessageBox::lastExplanation().contains(QStringLiteral("11時")));
        QCOMPARE(*countUnreadMessages(session), 0);
        QVERIFY(!words->cell(0, 4).startsWith(QStringLiteral("●")));
        QVERIFY(!tabs->tabText(6).startsWith(QStringLiteral("●")));
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QComboBox*>(QStringLiteral("messageTo"))->setCurrentIndex(0);
            dialog->findChild<QPlainTextEdit*>(QStringLiteral("messageText"))->setPlainText(QStringLiteral("了解"));
            dialog->findChild<QPushButton*>(QStringLiteral("messageSend"))->click();
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(words->rowCount(), 3);  // one's own stands there at once
    }

    void labelsByKey() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(1));
        whenOpen([](QDialog* dialog) {
            auto* list = dialog->findChild<QListWidget*>(QStringLiteral("labelList"));
            QVERIFY(list->count() >= 9);
            QTest::keyClick(list, Qt::Key_1);
            QVERIFY(list->item(0)->text().contains(QStringLiteral("●")));
            QTest::keyClick(list, Qt::Key_2);
            QTest::keyClick(list, Qt::Key_2);  // and off again
            line(dialog, "labelText")->setText(QStringLiteral("次は夜に"));
            line(dialog, "labelUntil")->setText(QStringLiteral("昨日"));
            QTest::keyClick(line(dialog, "labelText"), Qt::Key_Return);
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("labelProblem"))->text().isEmpty());
            line(dialog, "labelUntil")->setText(QStringLiteral("+3"));
            QTest::keyClick(line(dialog, "labelText"), Qt::Key_Return);
        });
        f.key(Qt::Key_T, Qt::ControlModifier);
        auto* chips = f.find<LabelChips>("labelChips");
        QCOMPARE(chips->words(), (QStringList{QStringLiteral("来庁予定"), QStringLiteral("次は夜に")}));
        QVERIFY(chips->isVisible());
    }

    void numbersAndWishesByKey() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(2));
        whenOpen([](QDialog* dialog) {
            line(dialog, "newNumber")->setText(QStringLiteral("12"));
            QTest::keyClick(line(dialog, "newNumber"), Qt::Key_Return);
            QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("contactProblem"))->text().isEmpty());
            line(dialog, "newNumber")->setText(QStringLiteral("080-0000-0222"));
            QTest::keyClick(line(dialog, "newNumber"), Qt::Key_Return);
            auto* numbers = dialog->findChild<FactTable*>(QStringLiteral("contactNumbers"));
            QCOMPARE(numbers->rowCount(), 2);
            numbers->view()->selectRow(0);
            dialog->findChild<QPushButton*>(QStringLiteral("retireNumber"))->click();
            line(dialog, "wishLanguage")->setText(QStringLiteral("英語"));
            auto* relay = dialog->findChild<QComboBox*>(QStringLiteral("wishRelay"));
            relay->setCurrentIndex(relay->findData(QStringLiteral("yometel")));
            dialog->findChild<QPushButton*>(QStringLiteral("saveWishes"))->click();
        });
        f.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(count(f, "phone_fact"), 2);
        QVERIFY(f.find<QRadioButton>("phone_0")->text().contains(QStringLiteral("0222")));  // the retired one stands last
        QVERIFY(f.find<QLabel>("contactWishes")->text().contains(QStringLiteral("英語")));
        QVERIFY(f.caseScreen().can(Action::Dial));
    }

    void aMaskedPersonsNumbersAreNotChanged() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(4));
        f.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!f.desk->notices().text().isEmpty());
    }

    /// The caller hands over with the brief, the officer takes it, the caller is told.
    void aHandoverByKey() {
        DESK(f, true, Role::Officer);
        f.desk->workspace().openCase(callCityCase(1));
        whenOpen([](QDialog* dialog) {
            auto* message = qobject_cast<MessageDialog*>(dialog);
            QVERIFY(message != nullptr);
            message->setKind(MessageDialog::Kind::Handover);
            QVERIFY(message->findChild<QPlainTextEdit*>(QStringLiteral("messageBrief"))->toPlainText().contains(QStringLiteral("150,000")));
            message->findChild<QPushButton*>(QStringLiteral("messageSend"))->click();
            QVERIFY(!message->findChild<QLabel*>(QStringLiteral("messageProblem"))->text().isEmpty());  // nothing is asked yet
            message->findChild<QPlainTextEdit*>(QStringLiteral("messageText"))->setPlainText(QStringLiteral("分割の相談"));
            message->findChild<QPushButton*>(QStringLiteral("messageSend"))->click();
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(count(f, "case_handover"), 1);
        Placed<MessagesScreen> placed(f);
        auto* handovers = placed.screen->findChild<FactTable*>(QStringLiteral("handoverTable"));
        QTRY_COMPARE(handovers->rowCount(), 1);
        QVERIFY(placed.screen->findChild<QPlainTextEdit*>(QStringLiteral("messageFullText"))->toPlainText().contains(QStringLiteral("150,000")));
        placed.screen->findChild<QPushButton*>(QStringLiteral("acceptHandover"))->click();
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(count(f, "case_handover_answer where answer = 'accepted'"), 1);
        QCOMPARE(placed.screen->findChild<FactTable*>(QStringLiteral("messageTable"))->rowCount(), 1);  // to oneself here
        handovers->view()->selectRow(0);
        MessageBox::setNextText(QStringLiteral("電話で足りる"));
        handovers->view()->setFocus();
        placed.screen->findChild<QPushButton*>(QStringLiteral("returnHandover"))->click();
        QTRY_COMPARE(handovers->rowCount(), 0);
        QVERIFY(openHandovers(f.desk->workspace().session(), CampaignId{1}, true)->isEmpty());
    }

    /// Esc keeps what was typed for the case it is about, until it is sent.
    void aMessageBegunIsKept() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(1));
        const auto textOf = [](QDialog* dialog) { return dialog->findChild<QPlainTextEdit*>(QStringLiteral("messageText")); };
        whenOpen([&](QDialog* dialog) {
            qobject_cast<MessageDialog*>(dialog)->setKind(MessageDialog::Kind::Reminder);
            line(dialog, "messageDue")->setText(QStringLiteral("1時間"));
            QTest::keyClicks(textOf(dialog), QStringLiteral("half"));
            QTest::keyClick(textOf(dialog), Qt::Key_Escape);
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(count(f, "staff_message"), 0);
        QVERIFY(f.desk->holdsWork());
        MessageBox::setNextAnswer(false);
        QVERIFY(!f.desk->mayClose());
        f.desk->workspace().openCase(callCityCase(2));
        whenOpen([&](QDialog* dialog) {
            QVERIFY(textOf(dialog)->toPlainText().isEmpty());  // another person's
            dialog->reject();
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        f.desk->workspace().openCase(callCityCase(1));
        whenOpen([&](QDialog* dialog) {
            QCOMPARE(qobject_cast<MessageDialog*>(dialog)->kind(), MessageDialog::Kind::Reminder);
            QCOMPARE(line(dialog, "messageDue")->text(), QStringLiteral("1時間"));
            QCOMPARE(textOf(dialog)->toPlainText(), QStringLiteral("half"));
            QTest::keyClicks(textOf(dialog), QStringLiteral(" done"));
            dialog->findChild<QPushButton*>(QStringLiteral("messageSend"))->click();
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(count(f, "staff_message where body = 'half done'"), 1);
        QVERIFY(!f.desk->holdsWork());
        QVERIFY(f.desk->mayClose());
    }

    void messagesAreReadByKey() {
        DESK(f);
        MessageEntry entry;
        entry.body = QStringLiteral("本日は19時まで\n詳しくは掲示板");
        entry.to = {TempStore::user()};
        entry.campaign = f.desk->workspace().campaign().id;
        entry.taxpayer = callCityCase(3);
        VERIFY_RESULT(sendMessage(f.desk->workspace().session(), entry));
        f.desk->statusLine().refresh();
        QTRY_VERIFY(f.desk->statusLine().text().contains(QLatin1String("messages unread")));
        Placed<MessagesScreen> placed(f);
        auto* table = placed.screen->findChild<FactTable*>(QStringLiteral("messageTable"));
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(placed.screen->can(Action::Next));
        placed.screen->perform(Action::Next);
        QTRY_VERIFY(!placed.screen->can(Action::Next));
        QTRY_VERIFY(!f.desk->statusLine().text().contains(QLatin1String("messages unread")));
        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(3));
    }

    void aReminderOfOneCase() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(1));
        whenOpen([](QDialog* dialog) {
            auto* message = qobject_cast<MessageDialog*>(dialog);
            message->setKind(MessageDialog::Kind::Reminder);
            line(dialog, "messageDue")->setText(QStringLiteral("1時間"));
            message->findChild<QPlainTextEdit*>(QStringLiteral("messageText"))->setPlainText(QStringLiteral("入金を確かめる"));
            message->findChild<QPushButton*>(QStringLiteral("messageSend"))->click();
        });
        f.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(count(f, "staff_message where due_at is not null and taxpayer_id = 1"), 1);
    }

    void researchByKey() {
        DESK(f);
        Placed<ResearchScreen> placed(f);
        auto* table = placed.screen->findChild<FactTable*>(QStringLiteral("researchTable"));
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), table->view());
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("researchState"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.desk->notices().text().contains(QLatin1String("source")));  // where?
        line(placed.screen, "researchSource")->setText(QStringLiteral("水道課"));
        line(placed.screen, "researchDate")->setText(QStringLiteral("昨日"));
        QTest::keyClick(line(placed.screen, "researchSource"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table->rowCount(), 0);
        auto* part = placed.screen->findChild<QComboBox*>(QStringLiteral("researchPart"));
        part->setCurrentIndex(part->findData(QStringLiteral("asked")));
        Q_EMIT part->activated(part->currentIndex());
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(placed.screen->findChild<FactTable*>(QStringLiteral("researchSteps"))->rowCount(), 1);
        auto* state = placed.screen->findChild<QComboBox*>(QStringLiteral("researchState"));
        state->setCurrentIndex(state->findData(QStringLiteral("found")));
        line(placed.screen, "researchNumber")->setText(QStringLiteral("08000000333"));
        QVERIFY(placed.screen->holdsWork());
        QTest::keyClick(line(placed.screen, "researchNumber"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table->rowCount(), 0);
        QCOMPARE(count(f, "phone_fact where taxpayer_id = 3 and source = 'research'"), 1);
        QVERIFY(!placed.screen->holdsWork());
    }
};

QTEST_MAIN(ContactScreensTest)
#include "contact_screens_test.moc"
