#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/script_panel.h"
#include "ui/frame/key_bar.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// What rules, roles and mistakes ask of the case screen.
class CaseScreenTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }

    static qint64 count(DeskFixture& f, const char* table) {
        return f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table))).value();
    }

    /// The person is away: calls rest for an hour, and for the appointment.
    static void recordNoAnswer(DeskFixture& f) {
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void anOfficerCallsWithAReason() {
        DESK(f, true, Role::Officer);
        openCase(f, 2);
        recordNoAnswer(f);
        QVERIFY(f.find<QLabel>("callableHeadline")->text().startsWith(QStringLiteral("▲")));
        // too short a reason is none
        MessageBox::setNextText(QStringLiteral("x"));
        f.key(Qt::Key_F2);
        QCOMPARE(count(f, "call_intent"), 0);
        QVERIFY(!f.desk->notices().text().isEmpty());
        MessageBox::setNextText(QStringLiteral("the person asked for a call at once"));
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->done.contains(QStringLiteral("dial 08000000002")));
        QCOMPARE(count(f, "call_intent where override_reason = 'the person asked for a call at once'"), 1);
        QCOMPARE(count(f, "access_log where operation = 'dial' and detail like '%override%'"), 1);
    }

    void aDialAsksTheRulesOnce() {
        DESK(f);
        openCase(f, 2);
        QTRY_VERIFY(f.isIdle());
        Database& window = f.desk->workspace().session().db();
        const qint64 before = window.selectsRun();
        f.key(Qt::Key_F2);
        const qint64 pressed = window.selectsRun() - before;
        QVERIFY(f.phone->hasCall());
        f.phone->end(CallEnd::CancelledByUs);
        // what the key costs is what the dial itself costs: the screen asks nothing of its own
        const qint64 again = window.selectsRun();
        VERIFY_RESULT(f.call().dial(callCityCase(1), f.desk->workspace().campaign().id, QStringLiteral("0999220001")));
        QCOMPARE(pressed, window.selectsRun() - again);
        f.phone->end(CallEnd::CancelledByUs);
    }

    void nobodyElseIsAsked() {
        DESK(f, true, Role::Caller);
        openCase(f, 2);
        recordNoAnswer(f);
        f.key(Qt::Key_F2);  // a question would wait for an answer that never comes
        QCOMPARE(count(f, "call_intent"), 0);
        QVERIFY(!f.desk->notices().text().isEmpty());
    }

    void aRecordIsCorrectedByANewOne() {
        DESK(f);
        openCase(f, 2);
        recordNoAnswer(f);
        auto& records = *f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Negotiations);
        QCOMPARE(records.rowCount(), 1);
        f.key(Qt::Key_F10);
        records.view()->selectRow(0);
        records.view()->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY(f.find<QWidget>("resultKeys")->hasFocus());
        QVERIFY(!f.find<QLabel>("recordMessage")->text().isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        // both stay in the store, the new one alone is shown
        QCOMPARE(count(f, "negotiation"), 2);
        QCOMPARE(count(f, "negotiation where result = 'voicemail' and corrects is not null"), 1);
        QCOMPARE(records.rowCount(), 1);
        QCOMPARE(records.cell(0, 3), labelOf(ResultCode::Voicemail));
        // the next record corrects nothing
        recordNoAnswer(f);
        QCOMPARE(count(f, "negotiation where corrects is not null"), 1);
        QCOMPARE(records.rowCount(), 2);
    }

    void revealsAProtectedPersonWithAReason() {
        DESK(f, true, Role::Officer);
        openCase(f, 4);
        auto* address = f.find<QLabel>("taxpayerAddress");
        auto* reveal = f.find<QPushButton>("revealButton");
        QVERIFY(!address->text().contains(QStringLiteral("999-0222")));
        QVERIFY(reveal->isVisible());
        QVERIFY(!f.find<QRadioButton>("phone_0"));
        MessageBox::setNextText(QStringLiteral(" "));
        reveal->click();
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(!address->text().contains(QStringLiteral("999-0222")));
        MessageBox::setNextText(QStringLiteral("returns our call"));
        reveal->click();
        QVERIFY(address->text().contains(QStringLiteral("999-0222")));
        QVERIFY(f.find<QRadioButton>("phone_0")->text().endsWith(DisplayText::phone(QStringLiteral("08000000004"))));
        QVERIFY(!reveal->isVisible());
        QCOMPARE(count(f, "access_log where operation = 'reveal'"), 1);
    }

    void tellsWhyAProtectedPersonStaysMasked() {
        DESK(f, true, Role::Caller);
        openCase(f, 4);
        QVERIFY(!f.find<QPushButton>("revealButton")->isVisible());
        QVERIFY(!f.find<QLabel>("taxpayerAddress")->text().contains(QStringLiteral("999-0222")));
        QVERIFY(f.find<QLabel>("taxpayerMark")->isVisible());
        const QString told = f.find<QLabel>("callableReasons")->text() + f.find<QLabel>("taxpayerMark")->text();
        QVERIFY2(!told.contains(QStringLiteral("080")), qPrintable(told));
        // everybody else's case says nothing of the kind
        openCase(f, 2);
        QVERIFY(!f.find<QLabel>("taxpayerMark")->isVisible());
    }

    void dialsANumberTypedByHand() {
        DESK(f);
        openCase(f, 3);  // has no number on file
        QVERIFY(!f.desk->keyBar().button(Action::Dial)->isEnabled());
        auto* typed = f.find<QLineEdit>("typedNumber");
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("0999"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY2(f.desk->notices().text().contains(QStringLiteral("0999")), qPrintable(f.desk->notices().text()));
        QCOMPARE(count(f, "call_intent"), 0);
        QTest::keyClicks(typed, QStringLiteral("-22-0099"));
        QVERIFY(f.desk->keyBar().button(Action::Dial)->isEnabled());
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->done.contains(QStringLiteral("dial 0999220099")));
        QCOMPARE(count(f, "call_intent where phone_digits = '0999220099' and taxpayer_id = 3"), 1);
        f.phone->end(QStringLiteral("480 Temporarily Unavailable"));
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where phone_digits = '0999220099' and call_intent_id is not null"), 1);
        // the rules look at it as at any other number
        f.find<QLineEdit>("typedNumber")->setText(QStringLiteral("0999220099"));
        f.find<QRadioButton>("phone_typed")->click();
        f.key(Qt::Key_F2);
        QCOMPARE(count(f, "call_intent"), 1);
        QVERIFY(!f.desk->notices().text().isEmpty());
    }

    void tabGoesOnFromTheNumbersToTheScript() {
        DESK(f);
        openCase(f, 1);
        openCase(f, 2);  // the numbers are made anew for every case
        auto* number = f.find<QRadioButton>("phone_0");
        QTRY_VERIFY(number->isVisible());
        number->setFocus();
        f.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("typedNumber"));
        f.key(Qt::Key_Tab);
        QVERIFY2(f.desk->findChild<ScriptPanel*>()->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(QApplication::focusWidget()->objectName()));
    }

    void recordsTheNumberThatWasChosen() {
        DESK(f, false);
        openCase(f, 1);
        f.find<QRadioButton>("phone_1")->click();
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where phone_digits = '0999220001'"), 1);
    }
};

QTEST_MAIN(CaseScreenTest)
#include "case_screen_test.moc"
