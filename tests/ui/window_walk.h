#pragma once

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <memory>

#include "core/base/language.h"
#include "core/cases/board.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_list.h"
#include "core/contact/campaign_member_repository.h"
#include "core/security/sign_in.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "reports/report_list.h"
#include "tests/support/demo_fixture.h"
#include "tests/ui/letters_at_hand.h"
#include "ui/call/call_screen.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/hold_dialog.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/casefile/owed_dialog.h"
#include "ui/dispatch/address_step_dialog.h"
#include "ui/dispatch/case_letter_dialog.h"
#include "ui/dispatch/letter_address_dialog.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/workspace.h"
#include "ui/holds/holds_screen.h"
#include "ui/identities/identities_screen.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_list_screen.h"
#include "ui/notices/notices_screen.h"
#include "ui/record/record_strip.h"
#include "ui/reports/booklet_dialog.h"
#include "ui/reports/condition_field.h"
#include "ui/reports/month_note_dialog.h"
#include "ui/reports/report_form.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/targets_dialog.h"
#include "ui/scripts/script_trial.h"
#include "ui/scripts/scripts_screen.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/survey/answer_panel.h"
#include "ui/survey/survey_screen.h"
#include "ui/survey/survey_trial.h"
#include "ui/support/seat_settings.h"
#include "ui/window/app_window.h"
#include "ui/window/desk.h"
#include "ui/window/password_dialog.h"

namespace saikoku::test {

/// @brief Goes through every screen of the window with a small demo city in it, in the states
/// that a working day brings, and hands each to a visitor.
class WindowWalk {
public:
    using Visitor = std::function<void(const QString& name, QWidget& window)>;

    explicit WindowWalk(TempStore& store) : m_store(store) { m_store.close(); }

    /// @brief Empty when it went well.
    QString run(double fontPoints, QSize size, const Visitor& visit) {
        const QTemporaryDir folder;
        ui::SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setFontPoints(fontPoints);
        ui::DisplayText::setDateStyle(settings.dateStyle());
        ui::applyTheme(*qApp, settings.brightness(), fontPoints);
        ui::AppWindow window(m_store.location(), m_store.clock(), settings);
        window.resize(size);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            return QStringLiteral("the window does not come up");
        }
        visit(QStringLiteral("sign-in"), window);
        auto session = signIn(m_store.location(), TempStore::user(), TempStore::password(), m_store.clock(), QStringLiteral("saikoku"));
        if (!session) {
            return session.error().message;
        }
        window.openDesk(std::move(*session));
        m_window = &window;
        m_visit = visit;
        places();
        cases();
        campaigns();
        window.desk()->goTo(QStringLiteral("calling"));
        window.lock();
        show(QStringLiteral("locked"));
        window.findChild<QPushButton*>(QStringLiteral("otherPerson"))->click();
        show(QStringLiteral("another-person"));
        window.unlock();
        ui::PasswordDialog dialog(desk().workspace().session(), &window);
        dialog.show();
        visit(QStringLiteral("password"), dialog);
        return {};
    }

private:
    ui::Desk& desk() { return *m_window->desk(); }
    ui::CaseScreen& caseScreen() { return *m_window->findChild<ui::CaseScreen*>(); }

    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(desk().workspace().isIdle(), 20'000);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(desk().workspace().isIdle(), 20'000);
        QCoreApplication::processEvents();
    }
    void show(const QString& name) {
        settle();
        m_visit(name, *m_window);
    }

    void places() {
        for (const QString& place : desk().placeIds()) {
            desk().goTo(place);
            show(place);
        }
        people();
        scripts();
        notices();
        letters();
        reports();
        desk().goTo(QStringLiteral("settings"));
        auto* kind = m_window->findChild<QComboBox*>(QStringLiteral("phoneKind"));
        for (int i = 1; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            show(QStringLiteral("settings, telephone %1").arg(i));
        }
        kind->setCurrentIndex(0);
        desk().goTo(QStringLiteral("board"));
        for (int dimension = 0; dimension < 4; ++dimension) {
            m_window->findChild<QToolButton*>(QStringLiteral("dimension_%1").arg(dimension))->click();
            show(QStringLiteral("board %1").arg(dimension));
        }
        desk().workspace().showCases(CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal,
                                                            desk().workspace().taxItems().firstKey()));
        show(QStringLiteral("list of a tax"));
        desk().workspace().showCases(CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(900'000'000)));
        show(QStringLiteral("empty list"));
    }

    void people() {
        desk().goTo(QStringLiteral("people"));
        settle();
        desk().perform(ui::Action::Next);
        show(QStringLiteral("people, a new one"));
        m_window->findChild<QPushButton*>(QStringLiteral("switchAccess"))->click();
        for (const char* page : {"groupsChoice", "rolesChoice", "personsChoice"}) {
            m_window->findChild<QToolButton*>(QLatin1String(page))->click();
            show(QLatin1String(page));
        }
    }

    /// Officers' alone; who walks is none, so they stand by themselves and ask nothing.
    void officersPlaces() {
        ui::HoldsScreen holds(desk().workspace());
        ui::IdentitiesScreen identities(desk().workspace());
        for (ui::Screen* screen : std::initializer_list<ui::Screen*>{&holds, &identities}) {
            screen->resize(m_window->size());
            screen->show();
            m_visit(screen->objectName(), *screen);
            screen->hide();
        }
    }

    /// A script on its canvas: in order, with findings, its purpose, tried out, an empty one.
    void scripts() {
        desk().goTo(QStringLiteral("scripts"));
        settle();
        auto* screen = m_window->findChild<ui::ScriptsScreen*>();
        m_window->findChild<QPushButton*>(QStringLiteral("scriptOpen"))->click();
        show(QStringLiteral("script designer"));
        m_window->findChild<QPlainTextEdit*>(QStringLiteral("boxPerson"))->appendPlainText(QStringLiteral("{total} {nothing}"));
        QTRY_VERIFY(m_window->findChild<ui::FactTable*>(QStringLiteral("scriptFindings"))->rowCount() > 0);
        show(QStringLiteral("script designer, findings"));
        m_window->findChild<QToolButton*>(QStringLiteral("scriptPurposeChoice"))->click();
        show(QStringLiteral("script designer, purpose"));
        screen->perform(ui::Action::Result);
        auto* trial = screen->findChild<ui::ScriptTrial*>();
        QVERIFY(trial != nullptr);
        settle();
        m_visit(QStringLiteral("script, test run"), *trial);
        trial->reject();
        ui::MessageBox::setNextAnswer(true);
        screen->perform(ui::Action::Close);
        screen->perform(ui::Action::Next);
        show(QStringLiteral("script designer, a new script"));
        screen->perform(ui::Action::Next);
        show(QStringLiteral("script designer, a first box"));
        ui::MessageBox::setNextAnswer(true);
        screen->mayLeave();
    }

    /// A template: its pages, what is wrong, what can be inserted, its forms, a long name, a new one.
    void notices() {
        desk().goTo(QStringLiteral("notices"));
        settle();
        auto* screen = m_window->findChild<ui::NoticesScreen*>();
        m_window->findChild<QPushButton*>(QStringLiteral("noticeOpen"))->click();
        show(QStringLiteral("template"));
        m_window->findChild<QPlainTextEdit*>(QStringLiteral("noticeBody"))->appendPlainText(QStringLiteral("{{nothing}}"));
        QTRY_VERIFY(m_window->findChild<ui::FactTable*>(QStringLiteral("noticeFaults"))->rowCount() > 0);
        show(QStringLiteral("template, faults"));
        screen->perform(ui::Action::Next);
        show(QStringLiteral("template, to insert"));
        for (const char* page : {"About", "Layout", "Columns", "Pictures", "Sample"}) {
            m_window->findChild<QToolButton*>(QStringLiteral("notice%1Choice").arg(QLatin1String(page)))->click();
            show(QStringLiteral("template, ") + QLatin1String(page));
        }
        auto* subject = m_window->findChild<QComboBox*>(QStringLiteral("noticeSubject"));
        subject->setCurrentIndex(1);
        Q_EMIT subject->activated(1);
        show(QStringLiteral("template, a long name"));
        ui::MessageBox::setNextAnswer(true);
        screen->perform(ui::Action::Close);
        settle();
        screen->perform(ui::Action::Next);
        show(QStringLiteral("template, a new one"));
        ui::MessageBox::setNextAnswer(true);
        screen->mayLeave();
    }

    /// Making letters as far as who gets one; a batch with its letters; what came back; the notice board; slips asked for.
    void letters() {
        Session& session = desk().workspace().session();
        QVERIFY(setSender(session).has_value());
        desk().goTo(QStringLiteral("letters"));
        settle();
        auto* notice = m_window->findChild<QComboBox*>(QStringLiteral("letterNotice"));
        notice->setCurrentIndex(qMax(0, notice->findData(QStringLiteral("payment-slip"))));
        show(QStringLiteral("letters, with slips"));
        m_window->findChild<QPushButton*>(QStringLiteral("letterAsk"))->click();
        show(QStringLiteral("letters, nobody said"));
        m_window->findChild<QPlainTextEdit*>(QStringLiteral("letterCondition"))->setPlainText(QStringLiteral("outstanding > 100000"));
        m_window->findChild<QPushButton*>(QStringLiteral("letterAsk"))->click();
        settle();
        show(QStringLiteral("letters, receivers"));
        desk().perform(ui::Action::Close);
        const Result<NoticeBatch> batch = makeBatch(session, QStringLiteral("outstanding > 100000"));
        QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().message));
        desk().goTo(QStringLiteral("dispatch"));
        settle();
        auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("dispatchTabs"));
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            show(QStringLiteral("dispatch, tab %1").arg(i));
        }
        tabs->setCurrentIndex(0);
        ui::PrintDialog print(desk().workspace(), ui::printSourceOf(*batch), batch->title, batch->number, m_window);
        print.show();
        settle();
        m_visit(QStringLiteral("print"), print);
        print.close();
    }

    /// Every report as it opens, one of days by hand with its definitions, old figures, targets, the month's text, a booklet; a file's first rows.
    void reports() {
        desk().goTo(QStringLiteral("reports"));
        settle();
        auto* screen = m_window->findChild<ui::ReportsScreen*>();
        for (const saikoku::reports::Report& report : saikoku::reports::allReports()) {
            if (ui::mayMake(desk().workspace().session(), report)) {
                screen->open(report);
                show(QStringLiteral("report ") + QLatin1String(report.id));
                desk().notices().dismiss();  // who walks has no survey
            }
        }
        screen->open(*saikoku::reports::reportOfId(QStringLiteral("call-activity")));
        settle();
        m_window->findChild<QToolButton*>(QStringLiteral("reportDefinitionsFold"))->setChecked(true);
        auto* period = m_window->findChild<QComboBox*>(QStringLiteral("reportPeriod"));
        period->setCurrentIndex(period->findData(QStringLiteral("days")));
        auto* condition = m_window->findChild<ui::ReportForm*>()->findChild<ui::ConditionField*>();
        condition->setCondition(CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(100'000)));
        show(QStringLiteral("report, changed fields"));
        ui::MonthNoteDialog note(desk().workspace(), QStringLiteral("contractor-month"), desk().workspace().today(), m_window);
        note.show();
        m_visit(QStringLiteral("month's analysis"), note);
        note.close();
        ui::TargetsDialog targets(desk().workspace(), m_window);
        targets.show();
        m_visit(QStringLiteral("targets"), targets);
        targets.close();
        ui::BookletDialog booklet(desk().workspace(), m_window);
        booklet.show();
        m_visit(QStringLiteral("booklet"), booklet);
        booklet.close();
        screen->perform(ui::Action::Close);
        desk().goTo(QStringLiteral("export"));
        settle();
        desk().perform(ui::Action::Refresh);
        show(QStringLiteral("export, first rows"));
    }

    void cases() {
        for (const WorkflowStatus status : kBoardStatuses) {
            desk().workspace().showCases(statusCondition(status));
            settle();
            const ui::CaseListModel& found = m_window->findChild<ui::CaseListScreen*>()->model();
            if (found.rowCount() == 0) {
                continue;
            }
            desk().workspace().openCase(found.caseAt(0));
            show(QStringLiteral("case ") + codeOf(status));
            auto* tabs = m_window->findChild<QTabWidget*>(QStringLiteral("caseTabs"));
            for (int i = 1; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                show(QStringLiteral("case %1, tab %2").arg(codeOf(status)).arg(i));
            }
            tabs->setCurrentIndex(0);
        }
        m_window->activateWindow();  // no window manager does so here after a dialog
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        ui::RecordStrip& strip = caseScreen().strip();
        strip.propose(ResultCode::Reached);
        strip.focusPromise();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("e"));
        m_window->findChild<QLineEdit*>(QStringLiteral("note"))->setFocus();
        show(QStringLiteral("recording a promise"));
        strip.begin(strip.subject());
        ui::OwedDialog owed(desk().workspace().session(), desk().workspace().campaign().id, *caseScreen().file(), ReceivableId(), m_window);
        owed.show();
        m_visit(QStringLiteral("what is owed"), owed);
        owed.close();
        ui::HoldDialog hold(desk().workspace().session(), *caseScreen().file(), desk().workspace().campaign().id, m_window);
        hold.show();
        m_visit(QStringLiteral("holds of a case"), hold);
        hold.close();
        officersPlaces();
        ui::CaseLetterDialog letter(desk().workspace(), *caseScreen().file(), m_window);
        letter.show();
        settle();
        m_visit(QStringLiteral("letter of a case"), letter);
        letter.close();
        ui::LetterAddressDialog addresses(desk().workspace().session(), desk().workspace().campaign().id, *caseScreen().file(), m_window);
        addresses.show();
        m_visit(QStringLiteral("addresses for letters"), addresses);
        addresses.close();
        ui::AddressStepDialog step(desk().workspace().session(), SentLetter(), m_window);
        step.show();
        m_visit(QStringLiteral("research of an address"), step);
        step.close();
        ui::InstalmentDialog instalments(desk().workspace().session(), desk().workspace().campaign().id, *caseScreen().file(), m_window);
        instalments.findChild<QLineEdit*>(QStringLiteral("instalmentParts"))->setText(QStringLiteral("10"));
        instalments.show();
        m_visit(QStringLiteral("instalments of a case"), instalments);
        instalments.close();
        desk().workspace().showError({ErrorCode::Rule, QStringLiteral("9 ").repeated(120), {}});
        desk().workspace().tell(QStringLiteral("1"));
        show(QStringLiteral("message"));
        desk().notices().dismiss();
    }

    /// A campaign that asks a survey: people of the city, a survey of every kind of question.
    void campaigns() {
        ui::Workspace& workspace = desk().workspace();
        Session& session = workspace.session();
        const auto campaign = campaignOfCode(session, QStringLiteral("survey"));
        const auto survey = parseSurvey(R"({"title":"健診についてのアンケート","questions":[
            {"code":"know","kind":"single","text":"今年度の特定健康診査の受診券が届いたことをご存じでしたか。","options":[
              {"code":"yes","text":"はい"},{"code":"no","text":"いいえ"}]},
            {"code":"how","kind":"multiple","text":"お知らせはどの方法がよいですか。","options":[
              {"code":"letter","text":"手紙"},{"code":"phone","text":"電話"},{"code":"radio","text":"防災行政無線・広報車"}]},
            {"code":"age","kind":"number","text":"年齢をお聞かせください。","min":0,"max":120}],"quotas":[{"limit":300},{"question":"know","answer":"no","limit":100}]})",
                                        QStringLiteral("survey"));
        CaseQuery everybody;
        everybody.campaign = workspace.campaign().id;
        const auto people = findCases(session, everybody);
        QVERIFY(campaign && survey && people && setSurvey(session, campaign->id, *survey));
        const std::vector<TaxpayerId> some(people->cases.begin(), people->cases.begin() + qMin(qsizetype(20), people->cases.size()));
        const auto there = CampaignMemberRepository(session.db()).among(campaign->id, {some.front()});
        QVERIFY(there);
        QVERIFY(!there->isEmpty() || transact(session.db(), [&]() -> Result<void> {
            SAIKOKU_TRY(CampaignMemberRepository(session.db()).add(campaign->id, some, 2026, BatchId{1}));
            return openSpace(session, campaign->id);
        }));
        const CampaignId tax = workspace.campaign().id;
        workspace.chooseCampaign(campaign->id);
        for (const QString& place : {QStringLiteral("calling"), QStringLiteral("list"), QStringLiteral("board")}) {
            desk().goTo(place);
            show(QStringLiteral("survey, ") + place);
        }
        builder();
        workspace.openCase(some.front());
        show(QStringLiteral("survey, a case"));
        for (const char* box : {"check_name", "check_birth", "check_address", "check_notice"}) {
            auto* check = m_window->findChild<QCheckBox*>(QLatin1String(box));
            check->isVisible() ? check->click() : void();
        }
        caseScreen().strip().propose(ResultCode::Reached);
        show(QStringLiteral("survey, a question"));
        auto* panel = m_window->findChild<ui::AnswerPanel*>();
        panel->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        show(QStringLiteral("survey, of several"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("200"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        show(QStringLiteral("survey, no such number"));
        panel->begin({}, {});
        caseScreen().strip().begin(caseScreen().strip().subject());
        workspace.chooseCampaign(tax);
    }

    /// The survey as it is made: in order, with a fault of each kind, tried out, answered.
    void builder() {
        desk().goTo(QStringLiteral("surveys"));
        show(QStringLiteral("survey builder"));
        auto* screen = m_window->findChild<ui::SurveyScreen*>();
        screen->perform(ui::Action::Result);
        auto* trial = screen->findChild<ui::SurveyTrial*>();
        QVERIFY(trial != nullptr);
        settle();
        m_visit(QStringLiteral("survey, test run"), *trial);
        trial->reject();
        auto* jump = m_window->findChild<QLineEdit*>(QStringLiteral("questionJump"));
        for (const QString& target : {QStringLiteral("nowhere"), QStringLiteral("know")}) {
            jump->clear();
            QTest::keyClicks(jump, target);
            show(QStringLiteral("survey builder, a jump to ") + target);
        }
        QTest::keyClick(jump, Qt::Key_Escape);  // the words offered
        jump->clear();
        Q_EMIT jump->textEdited({});
        screen->perform(ui::Action::Next);
        show(QStringLiteral("survey builder, a question without words"));
        m_window->findChild<QPushButton*>(QStringLiteral("surveyRemove"))->click();
        auto* choice = m_window->findChild<QToolButton*>(QStringLiteral("surveyResultsChoice"));
        choice->click();
        show(QStringLiteral("survey, what was answered"));
        choice->click();
        ui::MessageBox::setNextAnswer(true);
        screen->mayLeave();
    }

    TempStore& m_store;
    ui::AppWindow* m_window = nullptr;
    Visitor m_visit;
};

/// @brief Restores what a walk changed for the tests after it.
inline void endWalk() {
    ui::applyTheme(*qApp, ui::Brightness::Light, ui::kUsualFont);
    ui::DisplayText::setDateStyle(ui::DateStyle::Era);
}

}  // namespace saikoku::test
