#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QHeaderView>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include "core/base/language.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/queue_rules.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/office_profile.h"
#include "core/team/presence_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/team/presence_button.h"
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

    static CaseTabs& tabs(DeskFixture& f) { return *f.desk->findChild<CaseTabs*>(); }

private Q_SLOTS:
    void unpaidTermsStandFirst() {
        DESK(f);
        VERIFY_RESULT(f.desk->workspace().session().db().run(
            QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                           "term, due_date, levied, received, from_batch) "
                           "values (98, 98, 2, 'N98', '01', 2020, 2020, 1, '2020-06-30', 10000, 10000, 1)")));
        openCase(f, 2);
        const FactTable* taxes = tabs(f).table(CaseTabs::Tab::Receivables);
        QVERIFY(taxes->rowCount() >= 2);
        bool isSettled = false;
        for (int row = 0; row < taxes->rowCount(); ++row) {
            const bool owesNothing = taxes->cell(row, 8) == QStringLiteral("0");
            QVERIFY2(owesNothing || !isSettled, qPrintable(QString::number(row)));
            isSettled = owesNothing;
        }
        QVERIFY(isSettled);
    }

    /// Whose the open appointment is stands in the facts, and beside it in the journal.
    void theOpenCallbackSaysWhoseItIs() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        openCase(f, 2);
        const auto* charge = f.find<QLabel>("taxpayerCharge");
        const QString name = session.actor().displayName;
        QVERIFY(!charge->text().contains(name));
        CallEntry entry;
        entry.campaign = f.desk->workspace().campaign().id;
        entry.taxpayer = callCityCase(2);
        entry.result = ResultCode::NoAnswer;
        entry.callbackAt = session.clock().nowUtc().addSecs(3600);
        VERIFY_RESULT(recordCall(session, entry));
        openCase(f, 2);
        QVERIFY2(charge->text().contains(name), qPrintable(charge->text()));
        QVERIFY(tabs(f).table(CaseTabs::Tab::Negotiations)->cell(0, 6).contains(name));
        entry.callbackForAnyone = true;
        VERIFY_RESULT(recordCall(session, entry));
        openCase(f, 2);
        QVERIFY2(!charge->text().contains(name) && charge->text().contains(QStringLiteral("anyone's")), qPrintable(charge->text()));
    }

    /// The script is Japanese, so are the words that are put into it, whatever the window speaks.
    void theScriptSpeaksItsOwnLanguage() {
        DESK(f);
        openCase(f, 2);
        const QString script = f.find<QLabel>("scriptText")->text();
        QVERIFY2(script.contains(QStringLiteral("市役所の（ご自分の名字）")), qPrintable(script));
        QVERIFY2(!script.contains(QLatin1String("office")) && !script.contains(QLatin1String("your name")), qPrintable(script));
    }

    void f2StandsOnTheNumberThatItDials() {
        DESK(f);
        openCase(f, 1);  // two numbers, and one to be typed
        const auto labelled = [&f] {
            QStringList names;
            const auto buttons = f.desk->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^dial_")));
            for (const QPushButton* button : buttons) {
                if (button->text().contains(QStringLiteral("F2"))) {
                    names.append(button->objectName());
                }
            }
            return names;
        };
        const auto place = [&f] { return f.find<QRadioButton>("phone_0")->isChecked() ? QStringLiteral("dial_0") : QStringLiteral("dial_1"); };
        QCOMPARE(labelled(), QStringList{place()});
        f.find<QRadioButton>(place() == QLatin1String("dial_0") ? "phone_1" : "phone_0")->click();
        QCOMPARE(labelled(), QStringList{place()});
        f.find<QRadioButton>("phone_typed")->click();
        QCOMPARE(labelled(), QStringList{QStringLiteral("dial_typed")});
    }

    void helpNamesTheChecks() {
        DESK(f);
        openCase(f, 2);
        MessageBox::keepExplanations();
        f.key(Qt::Key_F1);
        const QString help = MessageBox::lastExplanation();
        for (const char* key : {"Alt+1", "Alt+4", "Alt+D", "Ctrl+L"}) {
            QVERIFY2(help.contains(QLatin1String(key)), key);
        }
    }

    void splitterAndColumnsAreRemembered() {
        DESK(f);
        openCase(f, 2);
        auto* panes = f.find<QSplitter>("casePanes");
        const int before = panes->sizes().constFirst();
        QVERIFY(before > 180);
        panes->setSizes({before - 60, panes->sizes().constLast() + 60});
        Q_EMIT panes->splitterMoved(before - 60, 1);
        auto* header = f.find<QWidget>("caseTab_0")->findChild<QTableView*>()->horizontalHeader();
        header->resizeSection(1, 123);
        // the next start of the program at this seat
        auto session = signIn(f.store.location(), TempStore::user(), TempStore::password(), f.store.clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        auto calendar = BusinessCalendar::load();
        VERIFY_RESULT(calendar);
        Desk again(std::move(*session), nullptr, *f.settings, std::move(*calendar), {});
        again.resize(f.desk->size());
        again.show();
        again.workspace().openCase(callCityCase(2));
        QCoreApplication::processEvents();
        const int kept = again.findChild<QSplitter*>(QStringLiteral("casePanes"))->sizes().constFirst();
        QVERIFY2(qAbs(kept - (before - 60)) <= 2, qPrintable(QString::number(kept)));
        const int width = again.findChild<QWidget*>(QStringLiteral("caseTab_0"))->findChild<QTableView*>()->columnWidth(1);
        QVERIFY2(qAbs(width - 123) <= 1, qPrintable(QString::number(width)));
    }

    /// A promise's yen are whole, whatever else has no room.
    void promisedYenIsNeverCut() {
        DESK(f);
        f.desk->resize(1024, 768);
        openCase(f, 5);
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        f.key(Qt::Key_F6);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("e"));
        MessageBox::setNextText(QStringLiteral("her voice is known"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        openCase(f, 5);
        QCoreApplication::processEvents();
        const FactTable* history = tabs(f).table(CaseTabs::Tab::Negotiations);
        const QString agreed = history->cell(0, 6);
        QVERIFY2(agreed.contains(QRegularExpression(QStringLiteral("\\d{3},\\d{3}"))), qPrintable(agreed));
        QVERIFY(history->view()->columnWidth(6) >= history->view()->fontMetrics().horizontalAdvance(agreed) + 16);
        const auto* promise = f.find<QLabel>("casePromise");
        QVERIFY(promise->height() >= promise->heightForWidth(promise->width()));
    }

    void whereItWasPaidStandsInTheHistory() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        QTest::keyClick(QApplication::focusWidget(), '1');  // reached
        QTest::keyClick(QApplication::focusWidget(), '9');  // says it is paid
        QVERIFY(f.find<QLineEdit>("paidOn")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("-2"));
        f.key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        openCase(f, 2);
        const QString agreed = tabs(f).table(CaseTabs::Tab::Negotiations)->cell(0, 6);
        QVERIFY2(agreed.contains(DisplayText::shortDate(QDate(2026, 11, 18))), qPrintable(agreed));
        QVERIFY2(agreed.contains(labelOf(PaymentMethod::Store)), qPrintable(agreed));
    }

    /// A reason's date reads as the seat's other dates do.
    void anAppointmentIsSaidInTheSeatsDates_data() {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("said");
        QTest::newRow("Japanese, era") << true << int(DateStyle::Era) << QStringLiteral("令和8年11月20日");
        QTest::newRow("Japanese, western") << true << int(DateStyle::Western) << QStringLiteral("2026/11/20");
        QTest::newRow("English, era") << false << int(DateStyle::Era) << QStringLiteral("R8.11.20");
        QTest::newRow("English, western") << false << int(DateStyle::Western) << QStringLiteral("2026/11/20");
    }
    void anAppointmentIsSaidInTheSeatsDates() {
        QFETCH(bool, japanese);
        QFETCH(int, style);
        QFETCH(QString, said);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        DisplayText::setDateStyle(static_cast<DateStyle>(style));
        QString reasons;
        {
            DESK(f);
            openCase(f, 2);
            recordNoAnswer(f);
            openCase(f, 2);
            reasons = f.find<QLabel>("callableReasons")->text();
        }
        installLanguage(*qApp, Language::English);
        DisplayText::setDateStyle(DateStyle::Era);
        QVERIFY2(reasons.contains(said), qPrintable(reasons));
        QVERIFY2(!reasons.contains(QStringLiteral("2026-")), qPrintable(reasons));
    }

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

    void showsWhatStandsBesideANumber() {
        DESK(f);
        VERIFY_RESULT(f.desk->workspace().session().db().run(
            QStringLiteral("insert into phone (taxpayer_id, kind, digits, priority, extension, remark, from_batch) "
                           "values (3, 'home', '0999220003', 1, '123', '呼出', 1)")));
        openCase(f, 3);
        const QString text = f.find<QRadioButton>("phone_0")->text();
        QVERIFY2(text.contains(QStringLiteral("0999-22-0003")) && text.contains(QStringLiteral("123")) && text.contains(QStringLiteral("呼出")),
                 qPrintable(text));
    }

    void aDialAsksTheRulesOnce() {
        DESK(f);
        openCase(f, 2);
        QTRY_VERIFY(f.isIdle());
        Database& window = f.desk->workspace().session().db();
        VERIFY_RESULT(f.desk->workspace().session().rules<QueueRules>());  // read once, by whichever dial comes first
        VERIFY_RESULT(signOn(f.desk->workspace().session(), f.desk->workspace().campaign().id));  // else the first call does
        f.find<PresenceButton>("presence")->refresh();
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

    void whereNoReasonHelpsNobodyIsAsked() {
        DESK(f, true, Role::Officer);
        openCase(f, 2);
        f.store.clock().setTokyo(f.desk->workspace().today(), QTime(22, 30));
        f.key(Qt::Key_F2);  // a question would wait for an answer that never comes
        QCOMPARE(count(f, "call_intent"), 0);
        QVERIFY(!f.desk->notices().text().isEmpty());
    }

    void aRefusalSaysItsReasonOnce() {
        DESK(f, true, Role::Caller);
        openCase(f, 2);
        f.store.clock().setTokyo(f.desk->workspace().today(), QTime(20, 30));
        f.key(Qt::Key_F2);
        const auto answer = f.call().judge(callCityCase(2), f.desk->workspace().campaign().id);
        VERIFY_RESULT(answer);
        QVERIFY(!answer->callable);
        QString said;
        const QList<QLabel*> labels = f.desk->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            said += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        QCOMPARE(said.count(answer->reasons.front().sentence), 1);
        QVERIFY2(f.desk->notices().text().contains(eligibilityReasonLabel(answer->reasons.front().code)),
                 qPrintable(f.desk->notices().text()));
    }

    /// The first digit is the result, the second its reason, wherever the keyboard is.
    void digitsMeanTheSameEverywhere_data() {
        QTest::addColumn<QString>("from");
        for (const char* from : {"caseScreen", "resultKeys", "phone_0", "check_name", "caseTab_0"}) {
            QTest::newRow(from) << QString::fromLatin1(from);
        }
    }
    void digitsMeanTheSameEverywhere() {
        QFETCH(QString, from);
        DESK(f);
        openCase(f, 2);
        recordNoAnswer(f);  // a row to stand on
        f.store.clock().advanceSeconds(7200);
        f.key(Qt::Key_F2);
        f.phone->ring();
        f.phone->establish();
        const auto focusThere = [&] {
            QWidget* widget = f.find<QWidget>(qPrintable(from));
            QWidget* target = from == QLatin1String("caseTab_0") ? widget->findChild<QTableView*>() : widget;
            target->setFocus();
            QVERIFY(target->hasFocus());
        };
        focusThere();
        f.key(Qt::Key_1);
        QVERIFY(f.find<QWidget>("reason")->hasFocus());
        if (from != QLatin1String("resultKeys")) {
            focusThere();  // e.g. to tick what was confirmed
        }
        f.key(Qt::Key_3);
        QCOMPARE(f.caseScreen().strip().entry().value().result, ResultCode::Reached);
        QCOMPARE(f.caseScreen().strip().entry().value().reason, NonPaymentReason::ShortOfMoney);
        QVERIFY(f.find<QWidget>("promiseDate")->hasFocus());
        f.phone->end(CallEnd::EndedByThem);
        QVERIFY(f.find<QWidget>("promiseDate")->hasFocus());
    }

    /// The other side hangs up while one ticks a box: the next digit doesn't change the result.
    void aResultOfTheClerkStaysAtTheEnd() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        f.key(Qt::Key_1);
        f.find<QWidget>("check_name")->setFocus();
        f.phone->end(CallEnd::EndedByThem);
        f.key(Qt::Key_3);
        const auto entry = f.caseScreen().strip().entry();
        VERIFY_RESULT(entry);
        QCOMPARE(entry->result, ResultCode::Reached);
        QCOMPARE(entry->reason, NonPaymentReason::ShortOfMoney);
    }

    /// What the phone proposes is the phone's word: the clerk's digit is the result.
    void aDigitOverridesWhatThePhoneProposed() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->end(QStringLiteral("486 Busy Here"));
        f.find<QWidget>("check_name")->setFocus();
        f.key(Qt::Key_4);
        const auto entry = f.caseScreen().strip().entry();
        VERIFY_RESULT(entry);
        QCOMPARE(entry->result, ResultCode::Voicemail);
    }

    void theTalkGoesOnAfterItsRecord() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F2);
        f.phone->establish();
        for (const char* box : {"check_name", "check_birth", "check_address"}) {
            f.find<QAbstractButton>(box)->click();
        }
        const QString script = f.find<QLabel>("scriptText")->text();
        QVERIFY(script.contains(QStringLiteral("80,000")));
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 1);
        QCOMPARE(f.find<QLabel>("scriptText")->text(), script);
        QVERIFY(f.find<QAbstractButton>("check_name")->isChecked());
        // once more in the same call: asked, and one record takes the other's place
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        MessageBox::setNextAnswer(false);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 1);
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 2);
        QCOMPARE(count(f, "negotiation where corrects is not null"), 1);
        f.phone->end(CallEnd::EndedByThem);
        // the next call begins with nothing confirmed
        f.store.clock().advanceSeconds(7200);
        f.key(Qt::Key_F2);
        QVERIFY(f.phone->hasCall());
        QVERIFY(!f.find<QAbstractButton>("check_name")->isChecked());
        f.phone->end(CallEnd::CancelledByUs);
    }

    void aCompanyIsNoPerson() {
        DESK(f);
        openCase(f, 5);
        QVERIFY(!f.find<QWidget>("check_birth")->isVisible());
        QVERIFY(f.find<QWidget>("check_representative")->isVisible());
        QVERIFY2(!f.find<QLabel>("scriptText")->text().contains(QStringLiteral("生年月日")),
                 qPrintable(f.find<QLabel>("scriptText")->text()));
        QVERIFY(f.find<QRadioButton>("phone_0")->text().startsWith(labelOf(PhoneKind::Home, true)));
        QVERIFY(labelOf(PhoneKind::Home, true) != labelOf(PhoneKind::Home, false));
        for (const char* box : {"check_name", "check_representative", "check_address"}) {
            QVERIFY(!f.find<QLabel>("scriptText")->text().contains(QStringLiteral("300,000")));
            f.find<QAbstractButton>(box)->click();
        }
        QVERIFY(f.find<QLabel>("scriptText")->text().contains(QStringLiteral("300,000")));
        MessageBox::setNextAnswer(true);  // whom one has spoken with is a record begun
        openCase(f, 2);
        QVERIFY(f.find<QWidget>("check_birth")->isVisible());
        QVERIFY(!f.find<QWidget>("check_representative")->isVisible());
    }

    /// The sign-in's word is nobody's name.
    void theScriptSaysNoLogin() {
        DESK(f);
        openCase(f, 2);
        QVERIFY2(!f.find<QLabel>("scriptText")->text().contains(f.desk->workspace().session().actor().login),
                 qPrintable(f.find<QLabel>("scriptText")->text()));
    }

    /// Without a name of its own the office is called as its letters call it.
    void theScriptNamesTheLettersSender() {
        DESK(f);
        VERIFY_RESULT(f.desk->workspace().session().db().run(QStringLiteral("delete from setting where key = 'office.name'")));
        VERIFY_RESULT(setLetterSender(f.desk->workspace().session(), {QStringLiteral("さくら浜市"), {}, {}, {}, {}, {}, {}}));
        VERIFY_RESULT(f.desk->workspace().loadNames());
        QCOMPARE(f.desk->workspace().callersOffice(), QStringLiteral("さくら浜市"));
        VERIFY_RESULT(setOfficeName(f.desk->workspace().session(), QStringLiteral("さくら浜市役所")));
        VERIFY_RESULT(f.desk->workspace().loadNames());
        QCOMPARE(f.desk->workspace().callersOffice(), QStringLiteral("さくら浜市役所"));
    }

    void anotherCaseBeginsWithItsJournal() {
        DESK(f);
        openCase(f, 2);
        tabs(f).goTo(CaseTabs::Tab::Household);
        openCase(f, 2);
        QCOMPARE(tabs(f).tabs()->currentIndex(), static_cast<int>(CaseTabs::Tab::Household));
        openCase(f, 5);
        QCOMPARE(tabs(f).tabs()->currentIndex(), static_cast<int>(CaseTabs::Tab::Negotiations));
    }

    void theJournalTellsWhoAskedNotToBeCalled() {
        DESK(f);
        openCase(f, 2);
        QTest::keyClicks(&f.caseScreen(), QStringLiteral("1"));
        f.find<QAbstractButton>("doNotCall")->click();
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Negotiations)->cell(0, 6).contains(
            CaseTabs::tr("not to be called here again")));
    }

    void whatSoonLapsesStandsOut() {
        DESK(f);
        Session& session = f.desk->workspace().session();
        openCase(f, 2);
        auto* limitation = f.find<QLabel>("caseLimitation");
        QVERIFY2(!limitation->text().startsWith(QStringLiteral("▲")), qPrintable(limitation->text()));
        VERIFY_RESULT(session.db().run(
            QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                           "term, due_date, levied, received, from_batch) "
                           "values (97, 97, 2, 'N97', '02', 2021, 2021, 1, '2021-12-25', 10000, 0, 1)")));
        openCase(f, 2);
        QVERIFY2(limitation->text().startsWith(QStringLiteral("▲")), qPrintable(limitation->text()));
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
        const QString hint = f.find<QLabel>("recordMessage")->text();
        QVERIFY2(!hint.isEmpty() && !hint.startsWith(QStringLiteral("▲")), qPrintable(hint));
        QCOMPARE(f.caseScreen().strip().entry().value().result, ResultCode::NoAnswer);  // as it was recorded
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        // both stay in the store and in the journal: the old one is muted and leads to no correction
        QCOMPARE(count(f, "negotiation"), 2);
        QCOMPARE(count(f, "negotiation where result = 'voicemail' and corrects is not null"), 1);
        QCOMPARE(records.rowCount(), 2);
        QCOMPARE(records.cell(0, 3), labelOf(ResultCode::Voicemail));
        QVERIFY2(records.cell(1, 3).contains(labelOf(ResultCode::NoAnswer)) && records.cell(1, 3) != labelOf(ResultCode::NoAnswer),
                 qPrintable(records.cell(1, 3)));
        f.key(Qt::Key_F10);
        records.view()->selectRow(1);
        f.key(Qt::Key_Return);
        QVERIFY(!f.caseScreen().strip().subject().corrects.isValid());
        // the next record corrects nothing
        recordNoAnswer(f);
        QCOMPARE(count(f, "negotiation where corrects is not null"), 1);
        QCOMPARE(records.rowCount(), 3);
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
        QVERIFY2(f.find<QWidget>("scriptAnswers")->isAncestorOf(QApplication::focusWidget()),
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
