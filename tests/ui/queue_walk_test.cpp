#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/rule_file.h"
#include "core/queue/call_lists.h"
#include "core/queue/caller_plan.h"
#include "core/queue/case_queue.h"
#include "core/queue/queue_rules.h"
#include "core/store/database.h"
#include "core/team/presence_recorder.h"
#include "core/work/call_recorder.h"
#include "core/work/promise_changes.h"
#include "tests/ui/desk_fixture.h"
#include "ui/call/call_screen.h"
#include "ui/call/queue_walk.h"
#include "ui/call/start_page.h"
#include "ui/frame/notice_bar.h"
#include "ui/record/record_strip.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/team/presence_button.h"
#include "ui/why/why_screen.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Result<CallList> makeList(Session& session) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = QStringLiteral("十一月");
    SAIKOKU_TRY_ASSIGN(wish.condition, parseCaseCondition(QStringLiteral("outstanding >= 50000")));
    return makeCallList(session, wish);
}

Result<NegotiationId> reached(Session& session, int place, QDate promised = {}) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    if (promised.isValid()) {
        entry.promise = PromiseEntry{promised, Yen(1000), PaymentMethod::Bank};
    }
    return recordCall(session, entry);
}

}  // namespace

/// On by the queue from the start page, by keys.
class QueueWalkTest : public QObject {
    Q_OBJECT

    static Session& session(DeskFixture& f) { return f.desk->workspace().session(); }
    static void backToStart(DeskFixture& f) {
        f.desk->goTo(QStringLiteral("list"));
        f.desk->goTo(QStringLiteral("calling"));
        QTRY_VERIFY(f.isIdle());
    }
    static bool holds(DeskFixture& f, int place) {
        const auto lease = leaseOf(session(f), kTax, callCityCase(place));
        return lease && lease->has_value();
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void withoutListsThePanelIsAway() {
        DESK(f);
        QVERIFY(!f.find<QPushButton>("start_queue")->isVisible());
    }

    void thePlanAndTheListsStandThere() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        VERIFY_RESULT(planCalls(session(f), kTax, session(f).actor().login, session(f).today(), 80));
        backToStart(f);
        QVERIFY(f.find<QPushButton>("start_queue")->isVisible());
        QVERIFY(f.find<QLabel>("dayPlan")->text().contains(QStringLiteral("80")));
        auto* lists = f.find<FactTable>("myLists");
        QCOMPARE(lists->rowCount(), 1);
        QCOMPARE(lists->cell(0, 1), QStringLiteral("4"));
        QTRY_VERIFY(f.find<QPushButton>("start_queue")->hasFocus());
    }

    void oneKeyBeginsAndRecordingGoesOn() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.key(Qt::Key_0);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QTRY_VERIFY(holds(f, 5));
        f.key(Qt::Key_3);  // nobody there
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QVERIFY(!holds(f, 5));
        QVERIFY(holds(f, 1));
        f.calling().closeCase();
        QTRY_VERIFY(!holds(f, 1));  // given back
    }

    void f8PassesOnWithAReason() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QVERIFY(f.calling().helpLines().join(u'\n').contains(QStringLiteral("another by 0")));
        MessageBox::setNextText(QStringLiteral("あとで"));
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QTRY_VERIFY(!holds(f, 5));
    }

    void aReasonToPassOnIsADigitOrWords_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("stored");
        const auto rules = QueueRules::fromJson(*RuleFile::shipped(QStringLiteral("queue")));
        QVERIFY(rules.has_value());
        QTest::newRow("a digit") << QStringLiteral("2") << rules->skipReasons.at(1);
        QTest::newRow("the row marked") << QStringLiteral("\n") << rules->skipReasons.at(0);
        QTest::newRow("0, then words") << QStringLiteral("0at 5\n") << QStringLiteral("at 5");
        QTest::newRow("words at once") << QStringLiteral("later\n") << QStringLiteral("later");
        QTest::newRow("0 and no words") << QStringLiteral("0\n") << QString();
    }
    void aReasonToPassOnIsADigitOrWords() {
        QFETCH(QString, keys);
        QFETCH(QString, stored);
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QTimer::singleShot(0, &f.caseScreen(), [keys] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            for (const QChar letter : keys) {
                QWidget* at = dialog->focusWidget();
                letter == u'\n' ? QTest::keyClick(at, Qt::Key_Return) : QTest::keyClick(at, letter.toLatin1());
            }
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        f.key(Qt::Key_F8);
        if (stored.isEmpty()) {
            QTRY_VERIFY(f.isIdle());
            QVERIFY(holds(f, 5));
        } else {
            QTRY_VERIFY(!holds(f, 5));
        }
        const QString told = QStringLiteral("select count(*) from case_skip where reason = :reason");
        QCOMPARE(session(f).db().selectInteger(told, {{QLatin1String(":reason"), stored}}).value_or(-1), stored.isEmpty() ? 0 : 1);
    }

    void theLastRecordIsTakenBackByAKey() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        f.key(Qt::Key_3);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QTRY_VERIFY(f.isIdle());
        QTest::keyClick(&f.caseScreen(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QVERIFY(f.caseScreen().file()->negotiations.isEmpty());
        QCOMPARE(f.desk->findChild<NoticeBar*>()->text(), CallScreen::tr("The record was taken back. Record the call anew."));
        QVERIFY(holds(f, 5));
        QCOMPARE(f.find<QLabel>("casePosition")->text(), QStringLiteral("Not recorded: its record was taken back"));
        f.key(Qt::Key_3);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QVERIFY(f.find<QLabel>("casePosition")->text().contains(QStringLiteral("十一月")));
    }

    /// A promise by four keys and a result with the next case by two, without a mouse.
    void fewKeysBringTheNextCase() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        int keys = 0;
        const auto press = [&](int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            ++keys;
            f.key(key, with);
        };
        f.key(Qt::Key_F8);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        press(Qt::Key_F6);
        press(Qt::Key_2);
        press(Qt::Key_5);
        MessageBox::setNextText(QStringLiteral("声で確認"));  // nothing was ticked: why the promise counts all the same
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        QVERIFY(keys <= 8);
        keys = 0;
        press(Qt::Key_3);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.calling().hasCase() && f.caseScreen().taxpayer() == callCityCase(2));
        QVERIFY(keys <= 6);
    }

    /// Beginning ends a pause; a pause taken while a case is open holds the next one back.
    void aPauseHoldsTheQueue() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        VERIFY_RESULT(signOn(session(f), kTax));
        VERIFY_RESULT(pauseWork(session(f), QStringLiteral("meal")));
        f.find<PresenceButton>("presence")->refresh();
        backToStart(f);
        f.key(Qt::Key_0);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(5));
        QTRY_VERIFY(f.find<PresenceButton>("presence")->state().pause.isEmpty());
        VERIFY_RESULT(pauseWork(session(f), QStringLiteral("meal")));
        f.find<PresenceButton>("presence")->refresh();
        f.key(Qt::Key_3);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.calling().hasCase());
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!holds(f, 1));
        QCOMPARE(f.find<PresenceButton>("presence")->state().pause, QStringLiteral("meal"));
    }

    /// It says from when on somebody may be called, and one key opens the reasons of exactly these lists.
    void nobodyLeadsOn_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("F10") << int(Qt::Key_F10) << int(Qt::NoModifier);
        QTest::newRow("the message") << int(Qt::Key_G) << int(Qt::ControlModifier);
    }
    void nobodyLeadsOn() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.store.clock().setTokyo(QDate(2026, 11, 20), QTime(20, 30));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.find<QLabel>("nobodyText")->isVisible() && f.isIdle());
        QVERIFY(!f.calling().hasCase());
        const QString opens = DisplayText::moment(fromTokyo(QDate(2026, 11, 21), QTime(9, 0)), session(f).today());
        QVERIFY2(f.find<QLabel>("nobodyText")->text().contains(opens), qPrintable(f.find<QLabel>("nobodyText")->text()));
        QVERIFY2(f.desk->notices().text().contains(opens), qPrintable(f.desk->notices().text()));
        f.key(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("why"));
        QTRY_VERIFY(f.isIdle());
        const WhyNotNow& why = f.find<WhyScreen>("whyScreen")->answer();
        QCOMPARE(why.selection.cases, 4);
        QCOMPARE(why.reasons.front().code, QStringLiteral("outside_hours"));
    }

    /// The answer why is the old work's: it comes to nobody.
    void reasonsGoWithTheirWork() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.store.clock().setTokyo(QDate(2026, 11, 20), QTime(20, 30));
        bool isAsked = false;
        connect(f.desk->findChild<QueueWalk*>(), &QueueWalk::nobody, f.desk.get(), [&] {
            isAsked = true;
            f.desk->workspace().chooseCampaign(CampaignId{2});
        }, Qt::QueuedConnection);  // after the reasons are asked for, before they are told
        f.key(Qt::Key_F8);
        QTRY_VERIFY(isAsked && f.isIdle());
        QVERIFY(!f.find<QLabel>("nobodyText")->isVisible());
        QVERIFY2(!f.desk->notices().text().contains(QueueWalk::nobodyText()), qPrintable(f.desk->notices().text()));
    }

    void reasonsGoWithTheRules() {
        DESK(f);
        VERIFY_RESULT(makeList(session(f)));
        backToStart(f);
        f.store.clock().setTokyo(QDate(2026, 11, 20), QTime(20, 30));
        f.key(Qt::Key_F8);
        QTRY_VERIFY(f.find<QLabel>("nobodyText")->isVisible() && f.isIdle());
        Q_EMIT f.desk->workspace().rulesChanged();
        QVERIFY(!f.find<QLabel>("nobodyText")->isVisible());
        QTRY_VERIFY(f.isIdle());
    }

    void othersRecordsAreShownBeforeRecording() {
        DESK(f);
        VERIFY_RESULT(f.store.open());
        const auto other = f.store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        VERIFY_RESULT(reached(**other, 2));
        f.caseScreen().strip().focusResult();
        MessageBox::setNextAnswer(false);
        f.key(Qt::Key_3);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(MessageBox::lastQuestion().contains((*other)->actor().displayName), qPrintable(MessageBox::lastQuestion()));
        QCOMPARE(f.caseScreen().file()->negotiations.size(), 1);  // read anew; what was typed is there still
        QVERIFY(f.caseScreen().isTouched());
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().file()->negotiations.size(), 2);
    }
};

QTEST_MAIN(QueueWalkTest)
#include "queue_walk_test.moc"
