#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include "core/cases/case_file.h"
#include "core/scripts/script_edit.h"
#include "core/scripts/scripts.h"
#include "core/store/database.h"
#include "core/work/case_handovers.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/script_panel.h"
#include "ui/record/record_strip.h"
#include "ui/scripts/answer_key.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// The script on a case: answered by keys, it and the record follow each other.
class ScriptPanelTest : public QObject {
    Q_OBJECT

    static Session& session(DeskFixture& f) { return f.desk->workspace().session(); }
    static ScriptPanel& panel(DeskFixture& f) { return *f.desk->findChild<ScriptPanel*>(); }
    static RecordStrip& strip(DeskFixture& f) { return f.caseScreen().strip(); }
    static void openCase(DeskFixture& f, int place) {
        f.desk->workspace().openCase(callCityCase(place));
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(panel(f).hasScript(), qPrintable(panel(f).text()));
    }
    static QString boxNow(DeskFixture& f) { return panel(f).run().current()->id; }
    static QString text(DeskFixture& f) { return f.find<QLabel>("scriptText")->text(); }
    static void tick(DeskFixture& f) {
        for (const char* box : {"check_name", "check_birth", "check_address"}) {
            f.find<QAbstractButton>(box)->click();
        }
    }
    /// Gives the answer of the box by its code.
    static void answer(DeskFixture& f, const char* id) {
        const ScriptBox* box = panel(f).run().current();
        for (qsizetype i = 0; i < box->answers.size(); ++i) {
            if (box->answers.at(i).id == QLatin1String(id)) {
                f.find<AnswerKey>(qPrintable(QStringLiteral("scriptAnswer_%1").arg(i + 1)))->click();
                return;
            }
        }
        QFAIL(id);
    }
    /// The person is known and asked what becomes of it.
    static void toTheQuestion(DeskFixture& f) {
        answer(f, "person");
        tick(f);
        while (panel(f).run().current()->kind == BoxKind::Say) {
            f.find<AnswerKey>("scriptAnswer_1")->click();
        }
        QCOMPARE(boxNow(f), QStringLiteral("ask"));
    }

private Q_SLOTS:
    void initTestCase() {
        KdfCost::setStandard(KdfCost::least());
        MessageBox::keepExplanations();
    }

    /// Beside the four ticks the answers have the digits from 5 on.
    void answersAreGivenByKeys() {
        DESK(f);
        openCase(f, 1);
        QVERIFY(f.find<QWidget>("check_name")->isVisible());
        f.key(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(boxNow(f), QStringLiteral("gate"));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            f.key(key, Qt::AltModifier);
        }
        QTRY_COMPARE(boxNow(f), QStringLiteral("purpose"));
        const auto* known = f.find<QLabel>("scriptConfirmed");
        QVERIFY2(known->isVisible(), "what was confirmed stays in sight");
        QVERIFY2(known->text().contains(QStringLiteral("full name")) && !known->text().contains(QLatin1Char('&')), qPrintable(known->text()));
        QVERIFY(!f.find<QWidget>("check_name")->isVisible());
        f.key(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(boxNow(f) != QStringLiteral("purpose"));
        const QString now = boxNow(f);
        f.key(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(boxNow(f), QStringLiteral("purpose"));
        QVERIFY(now != boxNow(f));
    }

    /// The ticks give way to words when the third is made: the keyboard stays in the panel.
    void theKeyboardStaysInThePanel() {
        DESK(f);
        openCase(f, 1);
        answer(f, "person");
        for (const char* box : {"check_name", "check_birth", "check_address"}) {
            f.find<QAbstractButton>(box)->setFocus();
            f.key(Qt::Key_Space);
        }
        QCOMPARE(boxNow(f), QStringLiteral("purpose"));
        QVERIFY2(f.find<QWidget>("scriptAnswers")->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(QApplication::focusWidget()->objectName()));
        f.key(Qt::Key_Return);
        QVERIFY(boxNow(f) != QStringLiteral("purpose"));
    }

    /// Whether none, two or three ticks are made: the first digit is the result, the next its reason.
    void aDigitIsTheResultWhileOneTicks_data() {
        QTest::addColumn<int>("ticks");
        for (const int ticks : {0, 2, 3, 4}) {
            QTest::addRow("%d ticks", ticks) << ticks;
        }
    }
    void aDigitIsTheResultWhileOneTicks() {
        QFETCH(int, ticks);
        DESK(f);
        openCase(f, 1);
        answer(f, "person");
        for (const char* box : {"check_name", "check_birth", "check_address", "check_notice"}) {
            if (ticks-- > 0) {
                f.find<QAbstractButton>(box)->click();
            }
        }
        f.caseScreen().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QCOMPARE(strip(f).entry()->result, ResultCode::Reached);
        QVERIFY2(!strip(f).entry()->reason, "the digit was the result");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        QCOMPARE(strip(f).entry()->reason, allValues<NonPaymentReason>().front());
        QCOMPARE(strip(f).entry()->result, ResultCode::Reached);
    }

    /// Another result than the talk's is one digit as well.
    void theTalksResultGivesWay() {
        DESK(f);
        openCase(f, 1);
        answer(f, "person");
        tick(f);
        f.caseScreen().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
        QCOMPARE(strip(f).entry()->result, ResultCode::Family);
    }

    /// Once the person answered what comes of it, the digit goes on to what is still open.
    void anAnswerOfTheTalkIsTheResult() {
        DESK(f);
        openCase(f, 1);
        toTheQuestion(f);
        answer(f, "disputes");
        const auto said = strip(f).entry();
        f.caseScreen().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
        QCOMPARE(strip(f).entry()->result, said->result);
    }

    void nothingIsToldBeforeIdentity() {
        DESK(f);
        openCase(f, 1);
        answer(f, "person");
        QVERIFY(!text(f).contains(QStringLiteral("150,000")));
        tick(f);
        QVERIFY2(text(f).contains(QStringLiteral("150,000")), qPrintable(text(f)));
        f.find<QAbstractButton>("check_address")->click();
        QVERIFY(!text(f).contains(QStringLiteral("150,000")));
        QCOMPARE(boxNow(f), QStringLiteral("gate"));
        QVERIFY(f.find<QWidget>("check_name")->isVisible());
    }

    void theRecordFollowsTheScript() {
        DESK(f);
        openCase(f, 1);
        toTheQuestion(f);
        answer(f, "will_pay");
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("promiseDate"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+4"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        const auto file = saikoku::openCase(session(f), callCityCase(1), f.desk->workspace().campaign().id);
        VERIFY_RESULT(file);
        QVERIFY2(!file->negotiations.isEmpty(), qPrintable(f.find<QLabel>("recordMessage")->text()));
        const Negotiation record = file->negotiations.constFirst();
        QCOMPARE(record.result, ResultCode::Reached);
        QCOMPARE(record.counterpart, Counterpart::Person);
        QVERIFY(!file->promises.isEmpty());
        // and remembers which script it was, and the way
        const auto script = scriptOfRecord(session(f), f.desk->workspace().campaign().id, record.id);
        VERIFY_RESULT(script);
        QVERIFY(script->has_value());
        QVERIFY2((*script)->path.contains(QStringLiteral("ask:will_pay")), qPrintable((*script)->path));
        QVERIFY((*script)->version > 0);
    }

    void whoHasPaidIsAskedWhenAndWhere() {
        DESK(f);
        openCase(f, 1);
        toTheQuestion(f);
        answer(f, "paid");
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("paidOn"));
        const auto entry = strip(f).entry();
        VERIFY_RESULT(entry);
        QCOMPARE(entry->reason, NonPaymentReason::BelievesPaid);
    }

    /// One step back takes what that answer wrote out again; what the clerk chose since stays.
    void whatIsTakenBackGoes() {
        DESK(f);
        openCase(f, 1);
        answer(f, "family");
        auto entry = strip(f).entry();
        VERIFY_RESULT(entry);
        QCOMPARE(entry->result, ResultCode::Family);
        f.find<QToolButton>("scriptBack")->click();
        QVERIFY2(!strip(f).isTouched(), "nothing is recorded of it");
        toTheQuestion(f);
        answer(f, "disputes");
        QCOMPARE(strip(f).entry()->reason, NonPaymentReason::DisputesTax);
        f.find<QToolButton>("scriptBack")->click();
        QVERIFY(!strip(f).entry()->reason.has_value());
        QCOMPARE(strip(f).entry()->result, ResultCode::Reached);
    }

    void theScriptFollowsTheResult_data() {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("box");
        QTest::newRow("the person") << "reached"
                                    << "gate";
        QTest::newRow("family") << "family"
                                << "family";
        QTest::newRow("voicemail") << "voicemail"
                                   << "voicemail";
        QTest::newRow("absent") << "no_answer"
                                << "absent";
        QTest::newRow("another's number") << "wrong_number"
                                          << "wrong";
    }
    void theScriptFollowsTheResult() {
        QFETCH(QString, result);
        QFETCH(QString, box);
        DESK(f);
        openCase(f, 1);
        f.find<QToolButton>(qPrintable(QStringLiteral("result_") + result))->click();
        QCOMPARE(boxNow(f), box);
        QCOMPARE(panel(f).run().written(RecordPart::Result), result);
        // another key, another way
        f.find<QToolButton>("result_family")->click();
        QCOMPARE(boxNow(f), QStringLiteral("family"));
        QVERIFY(!text(f).contains(QStringLiteral("150,000")));
    }

    /// What the person doesn't agree with goes to an officer with the record.
    void aHandOverGoesWithTheRecord() {
        DESK(f);
        openCase(f, 1);
        toTheQuestion(f);
        answer(f, "disputes");
        f.key(Qt::Key_Return, Qt::ControlModifier);
        const auto handovers = handoversOf(session(f), f.desk->workspace().campaign().id, callCityCase(1));
        VERIFY_RESULT(handovers);
        QCOMPARE(handovers->size(), 1);
    }

    void aCorrectionIsNoTalk() {
        DESK(f);
        openCase(f, 1);
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        openCase(f, 1);
        auto* journal = f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Negotiations)->view();
        journal->selectRow(0);
        journal->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY(strip(f).subject().corrects.isValid());
        answer(f, "person");
        QCOMPARE(strip(f).entry()->result, ResultCode::NoAnswer);
        QVERIFY2(!strip(f).isTouched(), "nothing was corrected");
    }

    /// Whoever speaks another language: the talk begins in the other script, who is known stays known.
    void anotherScriptIsChosen() {
        DESK(f);
        openCase(f, 1);
        answer(f, "person");
        tick(f);
        const QString before = panel(f).run().script().name;
        auto* others = f.find<QToolButton>("scriptOthers");
        QVERIFY(others->isVisible());
        others->menu()->actions().constFirst()->trigger();
        QVERIFY(panel(f).run().script().name != before);
        QVERIFY(panel(f).run().isIdentified());
    }

    void aCompanyHearsItsOwnWords() {
        DESK(f);
        openCase(f, 5);
        answer(f, "person");
        QCOMPARE(panel(f).run().audience(), Audience::Company);
        QVERIFY2(!text(f).contains(QStringLiteral("生年月日")), qPrintable(text(f)));
    }

    /// What this seat stores is spoken with the next case.
    void whatWasStoredIsSpokenNext() {
        DESK(f);
        openCase(f, 1);
        Script script = panel(f).run().script();
        script.title = QStringLiteral("Ours");
        VERIFY_RESULT(setScript(session(f), script, session(f).today()));
        Q_EMIT f.desk->workspace().scriptsChanged();
        QVERIFY2(!f.find<QLabel>("scriptTitle")->text().contains(QStringLiteral("Ours")),
                 "the talk goes on as it began");
        openCase(f, 2);
        openCase(f, 1);
        QVERIFY2(f.find<QLabel>("scriptTitle")->text().contains(QStringLiteral("Ours")),
                 qPrintable(f.find<QLabel>("scriptTitle")->text()));
    }
};

QTEST_MAIN(ScriptPanelTest)
#include "script_panel_test.moc"
