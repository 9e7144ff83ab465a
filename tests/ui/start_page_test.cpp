#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

#include "core/base/clock.h"
#include "core/security/store_backup.h"
#include "core/store/database.h"
#include "core/work/case_handovers.h"
#include "core/work/staff_messages.h"
#include "tests/ui/desk_fixture.h"
#include "ui/frame/key_bar.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/window/help_text.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// 架電 before a case is open: by keyboard from the first moment.
class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstListHasTheKeyboard() {
        DESK(f);
        QTRY_VERIFY(f.find<QPushButton>("start_NotContacted")->hasFocus());
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.calling().hasCase());
        f.key(Qt::Key_F12);
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(f.find<QPushButton>("start_NotContacted")->hasFocus());
        f.desk->goTo(QStringLiteral("list"));
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(f.find<QPushButton>("start_NotContacted")->hasFocus());
    }

    /// The screen's own words stand in the place of the key's label.
    void theHelpNamesAKeyOnce() {
        DESK(f);
        QStringList keys;
        const QStringList lines = helpText(*f.desk->currentScreen()).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            if (line.startsWith(QLatin1Char('F'))) {
                keys.append(line.section(QLatin1Char(':'), 0, 0));
            }
        }
        QVERIFY2(keys.contains(QStringLiteral("F10")), qPrintable(keys.join(QLatin1Char(' '))));
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    /// How old the newest backup is, for who may make one; warned about when it is too old.
    void tellsOfTheBackup() {
        DESK(f);
        auto* told = f.find<QLabel>("backupAge");
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->text().startsWith(QStringLiteral("▲")), qPrintable(told->text()));
        QTemporaryDir folder;
        VERIFY_RESULT(backUpStore(f.desk->workspace().session(), folder.filePath(QStringLiteral("b"))));
        f.desk->goTo(QStringLiteral("list"));
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(!told->text().startsWith(QStringLiteral("▲")));
    }

    void othersAreNotToldOfIt() {
        DESK(f, true, Role::Caller);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QLabel>("backupAge")->isVisible());
    }

    void f8Begins() {
        DESK(f);
        QTRY_VERIFY(f.desk->keyBar().button(Action::Next)->isEnabled());
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
    }

    void digitsAndAltBegin_data() {
        QTest::addColumn<int>("modifiers");
        QTest::newRow("digit") << int(Qt::NoModifier);
        QTest::newRow("number pad") << int(Qt::KeypadModifier);
        QTest::newRow("Alt") << int(Qt::AltModifier);
    }
    void digitsAndAltBegin() {
        QFETCH(int, modifiers);
        DESK(f);
        const auto buttons = f.find<QWidget>("startPage")->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^start_[A-Z]")));
        const auto place = buttons.indexOf(f.find<QPushButton>("start_NotContacted"));
        QTRY_VERIFY(buttons.at(place)->isEnabled());
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_1 + static_cast<int>(place), Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
    }

    void unfinishedCallsHaveNamesAndTheKeyboard() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(2));
        f.key(Qt::Key_F2);
        f.phone->establish();
        f.phone->end(CallEnd::EndedByThem);
        f.calling().closeCase();
        auto* calls = f.find<FactTable>("unfinishedCalls");
        QTRY_COMPARE(calls->rowCount(), 1);
        QCOMPARE(calls->cell(0, 2), QStringLiteral("見本 太郎"));
        QTRY_VERIFY(calls->view()->hasFocus());
        QTRY_VERIFY(f.isIdle());
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
    }

    /// What colleagues wait for stands there, and opens by Enter.
    void messagesAndHandoversWait() {
        DESK(f, true, Role::Officer);
        QVERIFY(f.find<QLabel>("nothingWaits")->isVisible());  // calls, appointments and messages: none
        Session& session = f.desk->workspace().session();
        VERIFY_RESULT(handOver(f.store.session(), CampaignId{1}, callCityCase(2), QStringLiteral("分割の相談")));
        VERIFY_RESULT(sendMessage(f.store.session(), {{session.actor().login}, QStringLiteral("朝礼は9時"), {}, {}, {}}));
        f.key(Qt::Key_F5);
        auto* waiting = f.find<FactTable>("waiting");
        QTRY_COMPARE(waiting->rowCount(), 2);
        QVERIFY(!f.find<QLabel>("nothingWaits")->isVisible());
        QCOMPARE(waiting->cell(0, 4), QStringLiteral("分割の相談"));
        QCOMPARE(waiting->cell(1, 4), QStringLiteral("朝礼は9時"));
        QTRY_VERIFY(f.isIdle());
        for (const int row : {1, 0}) {
            waiting->view()->setFocus();
            waiting->view()->selectRow(row);
            f.key(Qt::Key_Return);
            QCOMPARE(f.desk->currentPlace(), QStringLiteral("messages"));
            QTRY_VERIFY(f.find<QPlainTextEdit>("messageFullText")->toPlainText().contains(row == 1 ? QStringLiteral("朝礼は9時") : QStringLiteral("分割の相談")));
            f.key(Qt::Key_Left, Qt::AltModifier);
            QTRY_COMPARE(waiting->rowCount(), 2);
            QTRY_VERIFY(f.isIdle());
        }
        QTest::mouseClick(waiting->view()->viewport(), Qt::LeftButton, {}, waiting->view()->visualRect(waiting->view()->model()->index(1, 0)).center());
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("messages"));
    }

    /// What is about a case of another campaign stays away from this one's.
    void messagesOfAnotherCampaignStayAway() {
        DESK(f, true, Role::Officer);
        Session& session = f.desk->workspace().session();
        VERIFY_RESULT(sendMessage(f.store.session(), {{session.actor().login}, QStringLiteral("約束の件"), CampaignId{1}, callCityCase(2), {}}));
        VERIFY_RESULT(sendMessage(f.store.session(), {{session.actor().login}, QStringLiteral("朝礼は9時"), {}, {}, {}}));
        QCOMPARE(messagesToMe(session, true, CampaignId{1})->size(), 2);
        const auto elsewhere = messagesToMe(session, true, CampaignId{2});
        VERIFY_RESULT(elsewhere);
        QCOMPARE(elsewhere->size(), 1);
        QCOMPARE(elsewhere->constFirst().body, QStringLiteral("朝礼は9時"));
    }

    /// Who handed a case over sees it come back; Enter opens it.
    void whatCameBackWaits() {
        DESK(f, true, Role::Caller);
        Session& session = f.desk->workspace().session();
        const auto handed = handOver(session, CampaignId{1}, callCityCase(2), QStringLiteral("分割の相談"));
        VERIFY_RESULT(handed);
        const auto officer = f.store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(answerHandover(**officer, *handed, HandoverAnswer::Returned, QStringLiteral("電話で足りる")));
        f.key(Qt::Key_F5);
        auto* waiting = f.find<FactTable>("waiting");
        QTRY_COMPARE(waiting->rowCount(), 2);  // and the message that says so
        QCOMPARE(waiting->cell(0, 4), QStringLiteral("電話で足りる"));
        QTRY_VERIFY(f.isIdle());
        waiting->view()->setFocus();
        waiting->view()->selectRow(0);
        f.key(Qt::Key_Return);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
    }

    void whoTypesIsNotDisturbed() {
        DESK(f);
        f.key(Qt::Key_K, Qt::ControlModifier);
        QWidget* search = QApplication::focusWidget();
        f.key(Qt::Key_F5);
        QTRY_VERIFY(f.isIdle());
        QVERIFY(search->hasFocus());
    }

    /// Before the first extract came in the window says so, on every place.
    void aDayBeforeTheFirstExtract() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        store.close();
        const AsOfClock clock(QDate(2019, 5, 1));
        auto session = signIn(store.location(), TempStore::user(), TempStore::password(), clock, QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        const QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        auto calendar = BusinessCalendar::load();
        VERIFY_RESULT(calendar);
        Desk desk(std::move(*session), nullptr, settings, std::move(*calendar), store.location().folder());
        desk.show();
        const QString said = desk.workspace().emptyCityText();
        QVERIFY2(said.contains(DisplayText::longDate(QDate(2019, 5, 1))), qPrintable(said));
        QTRY_COMPARE(desk.findChild<QLabel*>(QStringLiteral("startDone"))->text(), said);
        desk.goTo(QStringLiteral("list"));
        QTRY_COMPARE(desk.findChild<QLabel*>(QStringLiteral("emptyText"))->text(), said);
        desk.goTo(QStringLiteral("board"));
        QTRY_COMPARE(desk.findChild<QLabel*>(QStringLiteral("boardEmpty"))->text(), said);
    }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
