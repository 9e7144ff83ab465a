#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

#include "core/work/call_recorder.h"
#include "core/contact/negotiation_repository.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/frame/key_bar.h"
#include "ui/record/phone_meter.h"
#include "ui/record/record_strip.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// Whose call it is, and what becomes of it when more than one thing happens at once.
class CallingTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }
    static qint64 count(DeskFixture& f, const char* what) {
        return f.desk->workspace()
            .session()
            .db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }
    static RecordStrip& strip(DeskFixture& f) { return f.caseScreen().strip(); }
    static void type(const char* keys) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(keys)); }
    static void record(DeskFixture& f, const char* result) {
        f.key(Qt::Key_F4);
        type(result);
        f.key(Qt::Key_Return, Qt::ControlModifier);
    }
    /// Two calls in vain today: the cap of the number is used up.
    static Result<void> useUp(DeskFixture& f, int place, const QString& digits) {
        Session& session = f.desk->workspace().session();
        for (int call = 0; call < 2; ++call) {
            CallEntry entry;
            entry.campaign = f.desk->workspace().campaign().id;
            entry.taxpayer = callCityCase(place);
            entry.phoneDigits = digits;
            SAIKOKU_TRY(recordCall(session, entry));
            f.store.clock().advanceSeconds(7200);
        }
        return {};
    }

private Q_SLOTS:
    void aFinishedCallOwnsThePhoneNoLonger() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("480 Temporarily Unavailable"));
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Call ended"));
        // Somebody else rings; the record of the first call is half done.
        f.phone->callIn(QStringLiteral("0999220005"));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(f.find<QLabel>("phoneState")->text() != PhoneMeter::tr("Incoming call"));
        MessageBox::setNextAnswer(true);
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        f.phone->end(CallEnd::Missed);
        QCOMPARE(count(f, "call_attempt"), 2);
    }

    /// After a crash the phone is found talking: head and strip agree, and no other case takes the talk.
    void aTalkThatGoesOnIsBeforeOnesEyes() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        auto again = std::make_unique<FakeDialler>(f.store.clock());
        FakeDialler* phone = again.get();
        f.call().usePhone(nullptr);
        f.calling().closeCase();
        f.call().setAside();
        f.desk->workspace().useDialler(std::move(again));
        QVERIFY(!f.calling().hasCase());
        phone->findCall(QStringLiteral("08000000002"));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Talking"));
        phone->end(CallEnd::EndedByThem);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where taxpayer_id = 2 and call_intent_id is not null"), 1);
        QCOMPARE(count(f, "call_attempt"), 1);
    }

    /// A call that nobody here began: the strip says what the head says.
    void aStrangersCallIsNotCalledOver() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("486 Busy Here"));
        f.phone->findCall(QStringLiteral("0999220099"));
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Talking"));
        f.phone->end(CallEnd::EndedByThem);
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Call ended"));
    }

    void whileItRingsTheStripNamesTheRightKeys() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000002"));
        QCOMPARE(f.find<QLabel>("phoneDetail")->text(), PhoneMeter::tr("F2 answers, F3 rejects"));
        f.key(Qt::Key_F2);
        QCOMPARE(f.find<QLabel>("phoneDetail")->text(), PhoneMeter::tr("F3 hangs up"));
        f.phone->end(CallEnd::EndedByThem);
    }

    void aDeadPhoneIsDialledOnceAndRecorded() {
        DESK(f);
        openCase(f, 2);
        f.phone->makeUnavailable(QStringLiteral("Start the softphone."));
        f.key(Qt::Key_F2);
        QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_F2, Qt::NoModifier, {}, true, -1);
        QCOMPARE(count(f, "call_intent"), 1);
        QCOMPARE(count(f, "call_attempt where outcome = 'phone_lost'"), 1);
        record(f, "3");
        QCOMPARE(count(f, "negotiation n join call_intent i on i.call_intent_id = n.call_intent_id"), 1);
    }

    void aCallRecordedWhileTalkingGoesOnAfterIt() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        const TaxpayerId first = f.caseScreen().taxpayer();
        f.key(Qt::Key_F2);
        f.phone->establish();
        record(f, "1");
        QCOMPARE(count(f, "negotiation where call_intent_id is not null"), 1);
        QCOMPARE(f.caseScreen().taxpayer(), first);
        QCOMPARE(f.find<QLabel>("phoneState")->text(), PhoneMeter::tr("Talking"));
        QVERIFY(!strip(f).isTouched());
        f.phone->end(CallEnd::EndedByThem);
        QTRY_VERIFY(f.caseScreen().taxpayer() != first);
        QVERIFY(!strip(f).isTouched());
        QVERIFY(!f.call().call().intent.isValid());
    }

    void aPhoneThatTellsNothingEndsWithTheRecord() {
        DESK(f);
        f.phone->can = {};
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        const TaxpayerId first = f.caseScreen().taxpayer();
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->hasCall());
        record(f, "3");
        QCOMPARE(count(f, "negotiation where call_intent_id is not null"), 1);
        QCOMPARE(count(f, "call_attempt"), 1);
        QVERIFY(!f.phone->hasCall());
        // one case on, not two, and ready to dial
        QTRY_VERIFY(f.caseScreen().taxpayer() != first);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.list().model().caseAt(2), f.caseScreen().taxpayer());
    }

    void theChosenNumberIsRecorded() {
        DESK(f, false);
        openCase(f, 1);
        f.find<QRadioButton>("phone_1")->click();
        record(f, "3");
        QCOMPARE(count(f, "negotiation where phone_digits = '0999220001'"), 1);
    }

    void aCorrectionAsksAndTakesNoCall() {
        DESK(f);
        openCase(f, 2);
        record(f, "3");
        const NegotiationId first = f.caseScreen().file()->negotiations.constFirst().id;
        f.store.clock().advanceSeconds(7200);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("486 Busy Here"));
        QVERIFY(strip(f).isTouched());
        const CallIntentId call = f.call().call().intent;
        QVERIFY(call.isValid());
        auto& tabs = *f.desk->findChild<CaseTabs*>();
        MessageBox::setNextAnswer(false);
        Q_EMIT tabs.correctionWanted(first);
        QVERIFY(strip(f).isTouched());
        QCOMPARE(f.call().call().intent, call);
        MessageBox::setNextAnswer(true);
        Q_EMIT tabs.correctionWanted(first);
        QCOMPARE(strip(f).subject().corrects, first);
        record(f, "4");
        QCOMPARE(count(f, "negotiation where corrects is not null and call_intent_id is null"), 1);
        // the call is still to be recorded
        QVERIFY(f.call().call().isOpen());
        QCOMPARE(f.call().call().intent, call);
        record(f, "5");
        QCOMPARE(count(f, "negotiation where result = 'busy' and call_intent_id is not null"), 1);
    }

    void nobodyElseIsDialledAfterAQuestion() {
        DESK(f, true, Role::Officer);
        openCase(f, 6);
        bool asked = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (box == nullptr) {
                return;
            }
            poll.stop();
            asked = true;
            // Somebody rings: no case is opened under the question.
            f.phone->callIn(QStringLiteral("0999220005"));
            QCOMPARE(f.caseScreen().taxpayer(), callCityCase(6));
            f.phone->end(CallEnd::Missed);
            openCase(f, 2);
            box->setTextValue(QStringLiteral("asked to be called"));
            box->accept();
        });
        poll.start(0);
        f.key(Qt::Key_F2);
        QVERIFY(asked);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QCOMPARE(count(f, "call_intent where direction = 'outbound'"), 0);
    }

    void anOfficerIsAskedAboutTheNumber() {
        DESK(f, true, Role::Officer);
        VERIFY_RESULT(useUp(f, 1, QStringLiteral("08000000001")));
        openCase(f, 1);
        QVERIFY(f.find<QLabel>("callableHeadline")
                    ->text()
                    .startsWith(QStringLiteral("●")));  // by the other number
        f.find<QRadioButton>("phone_0")->click();
        MessageBox::setNextText(QStringLiteral("asked to be called"));
        f.key(Qt::Key_F2);
        QCOMPARE(
            count(
                f,
                "call_intent where override_reason = 'asked to be called' and phone_digits = '08000000001'"),
            1);
        f.phone->end(CallEnd::CancelledByUs);
    }

    void aWithheldCallIsGivenToTheCaseOpened() {
        DESK(f);
        f.phone->callIn({});
        f.key(Qt::Key_F2);
        QCOMPARE(f.phone->state(), CallState::Talking);
        f.phone->end(CallEnd::EndedByThem);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
        openCase(f, 5);
        QVERIFY(f.find<QWidget>("incomingBar")->isVisible());
        QVERIFY(!f.call().call().intent.isValid());
        QTest::mouseClick(f.find<QPushButton>("incoming_this"), Qt::LeftButton);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
        record(f, "1");
        QCOMPARE(
            count(
                f,
                "negotiation where direction = 'inbound' and taxpayer_id = 5 and call_intent_id is not null"),
            1);
        // and to no other
        openCase(f, 2);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
    }

    void aWithheldCallMayBeTheCasesThatIsOpen() {
        DESK(f);
        openCase(f, 5);
        f.phone->callIn({});
        QVERIFY(!f.find<QLabel>("incomingText")->text().contains(QStringLiteral("no case")));
        f.key(Qt::Key_F2);
        QTest::mouseClick(f.find<QPushButton>("incoming_this"), Qt::LeftButton);
        QVERIFY(f.call().belongsTo(callCityCase(5)));
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where direction = 'inbound' and taxpayer_id = 5 and call_intent_id is not null"), 1);
    }

    /// Somebody rings while a record is half typed: it is finished while the caller's line rings.
    void theCallerIsNotLostToTheNextCase() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("calling")));
        QVERIFY(f.calling().openCase(callCityCase(2), {callCityCase(2), callCityCase(1)}));
        f.key(Qt::Key_F4);
        type("4");
        f.phone->callIn(QStringLiteral("0999220005"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(f.find<QPushButton>("incoming_0")->isVisible());
        // another case opened meanwhile doesn't take the caller's name away
        openCase(f, 3);
        QVERIFY(f.find<QPushButton>("incoming_0")->isVisible());
        f.key(Qt::Key_F2);
        QCOMPARE(f.calling().caseScreen().taxpayer(), callCityCase(5));
        QVERIFY(f.call().belongsTo(callCityCase(5)));
        f.phone->end(CallEnd::EndedByThem);
    }

    void whatIsThrownAwayIsGone() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        type("4");
        f.find<QLineEdit>("note")->setText(QStringLiteral("half"));
        MessageBox::setNextAnswer(true);
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QVERIFY(f.desk->goTo(QStringLiteral("calling")));
        QVERIFY(!strip(f).isTouched());
        QCOMPARE(f.find<QLineEdit>("note")->text(), QString());
    }

    void refreshingKeepsWhatIsTyped() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        f.find<QLineEdit>("note")->setText(QStringLiteral("half"));
        f.key(Qt::Key_F5);
        QCOMPARE(f.find<QLineEdit>("note")->text(), QStringLiteral("half"));
        QVERIFY2(f.desk->notices().text().isEmpty(), qPrintable(f.desk->notices().text()));
        QVERIFY(f.call().belongsTo(callCityCase(2)));
        f.phone->end(CallEnd::EndedByThem);
    }

    void aSharedNumberMayBeTheOthers() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000001"));
        f.key(Qt::Key_F2);
        QTest::mouseClick(f.find<QPushButton>("incoming_0"), Qt::LeftButton);
        const TaxpayerId wrong = f.caseScreen().taxpayer();
        QTest::mouseClick(f.find<QPushButton>("incoming_1"), Qt::LeftButton);
        QVERIFY(f.caseScreen().taxpayer() != wrong);
        QVERIFY(f.call().call().intent.isValid());
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where direction = 'inbound' and call_intent_id is not null"), 1);
    }

    void theSamePersonRingsBack() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        type("4");
        f.phone->callIn(QStringLiteral("08000000002"));
        QVERIFY(!f.call().call().intent.isValid());
        QTest::mouseClick(f.find<QPushButton>("incoming_0"), Qt::LeftButton);
        QVERIFY(strip(f).isTouched());  // what was typed stays
        QVERIFY(f.call().call().intent.isValid());
        QCOMPARE(strip(f).subject().direction, Direction::Inbound);
        f.phone->end(CallEnd::Missed);
    }

    /// Nobody is asked to throw anything away: it waits.
    void aCallerTakesNothingAway() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        type("4");
        f.phone->callIn(QStringLiteral("0999220005"));
        QCOMPARE(f.calling().caseScreen().taxpayer(), callCityCase(2));
        QTest::mouseClick(f.find<QPushButton>("incoming_0"), Qt::LeftButton);
        QCOMPARE(f.calling().caseScreen().taxpayer(), callCityCase(5));
        f.phone->end(CallEnd::Missed);
        f.key(Qt::Key_F8);
        QCOMPARE(f.calling().caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(f.calling().caseScreen().strip().isTouched());
        QCOMPARE(f.calling().caseScreen().strip().subject().direction, Direction::Outbound);
    }

    void anUnfinishedCallOpensInItsOwnWork() {
        DESK(f);
        Workspace& workspace = f.desk->workspace();
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(CallEnd::CancelledByUs);
        f.key(Qt::Key_F12);
        QVERIFY(!f.calling().hasCase());
        const CampaignId tax = workspace.campaign().id;
        workspace.chooseCampaign(workspace.campaigns().constLast().id);
        QVERIFY(workspace.campaign().id != tax);
        auto* unfinished = f.find<FactTable>("unfinishedCalls");
        QCOMPARE(unfinished->rowCount(), 1);
        unfinished->view()->selectRow(0);
        unfinished->view()->setFocus();
        f.key(Qt::Key_Return);
        QCOMPARE(workspace.campaign().id, tax);
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QCOMPARE(strip(f).subject().phoneDigits, QStringLiteral("08000000002"));
        record(f, "3");
        QCOMPARE(count(f, "negotiation where call_intent_id is not null and phone_digits = '08000000002'"),
                 1);
    }

    void aSharedNumbersCallIsFoundAgainLater() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000001"));
        f.phone->end(CallEnd::Missed);
        f.key(Qt::Key_F5);
        auto* unfinished = f.find<FactTable>("unfinishedCalls");
        QCOMPARE(unfinished->rowCount(), 1);
        unfinished->view()->selectRow(0);
        unfinished->view()->setFocus();
        f.key(Qt::Key_Return);
        openCase(f, 7);
        QTest::mouseClick(f.find<QPushButton>("incoming_this"), Qt::LeftButton);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where taxpayer_id = 7 and call_intent_id is not null"), 1);
        f.key(Qt::Key_F12);
        QTRY_COMPARE(unfinished->rowCount(), 0);
    }

    void aProtectedNumberIsNowhere() {
        DESK(f);
        const QRegularExpression number(QStringLiteral("080-?0000-?0004"));
        VERIFY_RESULT(useUp(f, 4, QStringLiteral("08000000004")));
        f.phone->callIn(QStringLiteral("08000000004"));
        QCOMPARE(f.caseScreen().taxpayer(), callCityCase(4));
        const auto everywhere = [&] {
            QString said;
            const QList<QLabel*> labels = f.desk->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                said += label->text() + QLatin1Char('\n') + label->toolTip() + QLatin1Char('\n');
            }
            return said;
        };
        QVERIFY(!f.find<QLabel>("callableReasons")->text().isEmpty());
        QVERIFY2(!everywhere().contains(number), qPrintable(everywhere()));
        f.phone->end(CallEnd::Missed);
        f.key(Qt::Key_F12);
        auto* unfinished = f.find<FactTable>("unfinishedCalls");
        QCOMPARE(unfinished->rowCount(), 1);
        for (int column = 0; column < unfinished->view()->model()->columnCount(); ++column) {
            const QString cell = unfinished->view()->model()->index(0, column).data().toString();
            QVERIFY2(!cell.contains(number), qPrintable(cell));
        }
    }
};

QTEST_MAIN(CallingTest)
#include "calling_test.moc"
