#include "app/desktop/screenshot_tour.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

#include "core/base/output_file.h"
#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/queue/queue_reasons.h"
#include "core/security/session.h"
#include "reports/report_list.h"
#include "ui/board/board_screen.h"
#include "ui/call/call_screen.h"
#include "ui/call/queue_walk.h"
#include "ui/call/start_page.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/dispatch/case_letter_dialog.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/extract/condition_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_list_screen.h"
#include "ui/messages/message_dialog.h"
#include "ui/notices/notices_screen.h"
#include "ui/record/phone_meter.h"
#include "ui/record/record_strip.h"
#include "ui/reports/booklet_dialog.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/targets_dialog.h"
#include "ui/scripts/script_trial.h"
#include "ui/scripts/scripts_screen.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/seat_settings.h"
#include "ui/window/app_window.h"
#include "ui/window/desk.h"
#include "ui/window/incoming_bar.h"

namespace saikoku::desktop {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ScreenshotTour) };

constexpr int kLongestWaitMilliseconds = 20'000;
constexpr int kStillRounds = 3;
constexpr int kUntilNext = 5'400;  ///< seconds, on the picture

/// One tour at one size in one brightness.
class Tour {
public:
    Tour(ui::AppWindow& window, QString folder, QString prefix)
        : m_window(window), m_desk(*window.desk()), m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

    Result<int> run() {
        SAIKOKU_TRY(signIn());
        SAIKOKU_TRY(calling());
        SAIKOKU_TRY(list());
        SAIKOKU_TRY(cases());
        SAIKOKU_TRY(incoming());
        SAIKOKU_TRY(board());
        SAIKOKU_TRY(people());
        SAIKOKU_TRY(dialogs());
        for (const QString& place : m_desk.placeIds()) {
            if (!m_seen.contains(place)) {
                m_desk.goTo(place);
                SAIKOKU_TRY(picture(place));
            }
        }
        SAIKOKU_TRY(locked());
        return m_count;
    }

private:
    /// The screens before the desk: the demo's sign-in, a folder without a store, a
    /// demo city in the making.
    Result<void> signIn() {
        const Session& session = m_desk.workspace().session();
        ui::SignInScreen known(session.location(), session.clock());
        known.focusFirst();
        SAIKOKU_TRY(picture(QStringLiteral("sign-in"), known));
        ui::SignInScreen fresh(StoreLocation::local(QDir::temp().filePath(QStringLiteral("saikoku"))), session.clock());
        SAIKOKU_TRY(picture(QStringLiteral("no-store"), fresh));
        fresh.showDemoProgress(45);
        return picture(QStringLiteral("making-a-demo"), fresh);
    }

    Result<void> calling() {
        goTo(QString::fromUtf16(ui::PlaceId::kCalling));
        SAIKOKU_TRY(picture(QStringLiteral("calling")));
        auto* screen = m_window.findChild<ui::CallScreen*>();
        QueueStop stop;
        stop.firstAt = m_desk.workspace().session().clock().nowTokyo().addSecs(kUntilNext);
        stop.reasons = {{QStringLiteral("outside_hours"), {120, {}}, {100, {}}, {}}, {QStringLiteral("agreed_tries"), {12, {}}, {12, {}}, {}}};
        screen->startPage().showNobody(ui::QueueWalk::nobodyText());
        screen->startPage().showStop(stop);
        return picture(QStringLiteral("calling-nobody"));
    }

    /// What stands over a screen, as it opens there.
    Result<void> dialogs() {
        const QString lists = QStringLiteral("call_lists");
        if (m_desk.placeIds().contains(lists)) {
            goTo(lists);
            SAIKOKU_TRY(picture(lists));
            m_window.findChild<QPushButton*>(QStringLiteral("buildCondition"))->click();
            SAIKOKU_TRY(dialog(QStringLiteral("call-lists-condition"), m_window.findChild<ui::ConditionDialog*>()));
        }
        const QString shifts = QStringLiteral("shifts");
        if (m_desk.placeIds().contains(shifts)) {
            goTo(shifts);
            SAIKOKU_TRY(picture(shifts));
            m_window.findChild<QToolButton*>(QStringLiteral("planCalls"))->click();
            SAIKOKU_TRY(picture(QStringLiteral("shifts-calls")));
            m_window.findChild<QToolButton*>(QStringLiteral("planHours"))->click();
        }
        const QString campaigns = QStringLiteral("campaigns");
        if (m_desk.placeIds().contains(campaigns)) {
            goTo(campaigns);
            SAIKOKU_TRY(picture(campaigns));
            m_window.findChild<ui::FactTable*>(QStringLiteral("campaignTable"))->view()->selectRow(1);
            SAIKOKU_TRY(picture(QStringLiteral("campaigns-own")));
        }
        SAIKOKU_TRY(scripts());
        SAIKOKU_TRY(notices());
        SAIKOKU_TRY(letters());
        SAIKOKU_TRY(reportPages());
        return message();
    }

    /// The list, a script on its canvas, and a test run of it.
    Result<void> scripts() {
        const QString place = QStringLiteral("scripts");
        if (!m_desk.placeIds().contains(place)) {
            return {};
        }
        goTo(place);
        SAIKOKU_TRY(picture(place));
        auto* screen = m_window.findChild<ui::ScriptsScreen*>();
        m_window.findChild<QPushButton*>(QStringLiteral("scriptOpen"))->click();
        SAIKOKU_TRY(picture(QStringLiteral("script-designer")));
        m_window.findChild<QPushButton*>(QStringLiteral("scriptFit"))->click();
        SAIKOKU_TRY(picture(QStringLiteral("script-designer-all")));
        m_window.findChild<QToolButton*>(QStringLiteral("scriptPurposeChoice"))->click();
        SAIKOKU_TRY(picture(QStringLiteral("script-purpose")));
        screen->perform(ui::Action::Result);
        SAIKOKU_TRY(dialog(QStringLiteral("script-trial"), m_window.findChild<ui::ScriptTrial*>()));
        screen->perform(ui::Action::Close);
        return {};
    }

    /// The list, a template with its pages, what can be inserted, the forms.
    Result<void> notices() {
        const QString place = QStringLiteral("notices");
        if (!m_desk.placeIds().contains(place)) {
            return {};
        }
        goTo(place);
        SAIKOKU_TRY(picture(place));
        auto* screen = m_window.findChild<ui::NoticesScreen*>();
        m_window.findChild<QPushButton*>(QStringLiteral("noticeOpen"))->click();
        SAIKOKU_TRY(picture(QStringLiteral("notice-editor")));
        screen->perform(ui::Action::Next);
        SAIKOKU_TRY(picture(QStringLiteral("notice-insert")));
        for (const QString& page : {QStringLiteral("About"), QStringLiteral("Layout"), QStringLiteral("Columns"), QStringLiteral("Pictures"), QStringLiteral("Sample")}) {
            m_window.findChild<QToolButton*>(QStringLiteral("notice%1Choice").arg(page))->click();
            SAIKOKU_TRY(picture(QStringLiteral("notice-") + page.toLower()));
        }
        screen->perform(ui::Action::Close);
        return {};
    }

    /// Who gets a letter and who not; what was sent, what came back. Nothing is made.
    Result<void> letters() {
        const QString place = QString::fromUtf16(ui::PlaceId::kLetters);
        if (m_desk.placeIds().contains(place)) {
            goTo(place);
            SAIKOKU_TRY(picture(place));
            m_window.findChild<QPlainTextEdit*>(QStringLiteral("letterCondition"))->setPlainText(QStringLiteral("outstanding >= 100000"));
            m_window.findChild<QPushButton*>(QStringLiteral("letterAsk"))->click();
            settle();
            SAIKOKU_TRY(picture(QStringLiteral("letters-receivers")));
            m_desk.perform(ui::Action::Close);
        }
        goTo(QString::fromUtf16(ui::PlaceId::kDispatch));
        auto* tabs = m_window.findChild<QTabWidget*>(QStringLiteral("dispatchTabs"));
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            SAIKOKU_TRY(picture(QStringLiteral("dispatch-%1").arg(i)));
        }
        tabs->setCurrentIndex(0);
        return printing();
    }

    /// Every report with its usual parameters, and the first rows of a file. Nothing is written.
    Result<void> reportPages() {
        const QString place = QStringLiteral("reports");
        if (!m_desk.placeIds().contains(place)) {
            return {};
        }
        goTo(place);
        SAIKOKU_TRY(picture(place));
        auto* screen = m_window.findChild<ui::ReportsScreen*>();
        for (const reports::Report& report : reports::allReports()) {
            const QLatin1String id(report.id);
            if (ui::mayMake(m_desk.workspace().session(), report) && !id.startsWith(QLatin1String("survey"))) {
                screen->open(report);
                SAIKOKU_TRY(picture(QStringLiteral("report-") + id));
            }
        }
        screen->perform(ui::Action::Close);
        screen->perform(ui::Action::Result);
        SAIKOKU_TRY(dialog(QStringLiteral("report-targets"), m_window.findChild<ui::TargetsDialog*>()));
        screen->perform(ui::Action::Document);
        SAIKOKU_TRY(dialog(QStringLiteral("report-booklet"), m_window.findChild<ui::BookletDialog*>()));
        const QString files = QStringLiteral("export");
        if (!m_desk.placeIds().contains(files)) {
            return {};
        }
        goTo(files);
        SAIKOKU_TRY(picture(files));
        m_desk.perform(ui::Action::Refresh);
        return picture(QStringLiteral("export-rows"));
    }

    Result<void> printing() {
        SAIKOKU_TRY_ASSIGN(const auto batches, noticeBatches(m_desk.workspace().session(), m_desk.workspace().campaign().id, 1));
        if (batches.empty()) {
            return {};
        }
        const NoticeBatch& newest = batches.front();
        ui::PrintDialog print(m_desk.workspace(), ui::printSourceOf(newest), newest.title, newest.number, &m_window);
        print.open();
        settle();
        return dialog(QStringLiteral("letters-print"), &print);
    }

    Result<void> letterOf(TaxpayerId taxpayer) {
        SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(m_desk.workspace().session(), taxpayer, m_desk.workspace().campaign().id));
        ui::CaseLetterDialog letter(m_desk.workspace(), file, &m_window);
        letter.open();
        settle();
        return dialog(QStringLiteral("letter-of-case"), &letter);
    }

    Result<void> message() {
        goTo(QString::fromUtf16(ui::PlaceId::kList));
        m_desk.workspace().showCases(statusCondition(WorkflowStatus::NotContacted));
        settle();
        auto* list = m_window.findChild<ui::CaseListScreen*>();
        if (list->model().rowCount() == 0) {
            return {};
        }
        const CaseSummary row = *list->model().summaryAt(0);
        ui::MessageDialog written(m_desk.workspace(), {m_desk.workspace().campaign().id, row.taxpayer, row.number, row.name}, &m_window);
        written.setKind(ui::MessageDialog::Kind::Handover);
        written.open();
        SAIKOKU_TRY(dialog(QStringLiteral("message"), &written));
        SAIKOKU_TRY(letterOf(list->model().summaryAt(list->model().rowCount() - 1)->taxpayer));  // who owes least has no officer yet
        return instalments(row.taxpayer);
    }

    Result<void> instalments(TaxpayerId taxpayer) {
        const CampaignId campaign = m_desk.workspace().campaign().id;
        SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(m_desk.workspace().session(), taxpayer, campaign));
        ui::InstalmentDialog planned(m_desk.workspace().session(), campaign, file, &m_window);
        planned.findChild<QLineEdit*>(QStringLiteral("instalmentParts"))->setText(QStringLiteral("10"));
        planned.open();
        return dialog(QStringLiteral("instalments-of-case"), &planned);
    }

    Result<void> dialog(const QString& name, QDialog* shown) {
        if (shown == nullptr) {
            return {};
        }
        const Result<void> saved = save(name, *shown);
        shown->close();
        settle();
        return saved;
    }

    Result<void> list() {
        goTo(QString::fromUtf16(ui::PlaceId::kList));
        SAIKOKU_TRY(picture(QStringLiteral("list")));
        m_desk.workspace().showCases(CaseCondition::all(
            {statusCondition(WorkflowStatus::NotContacted),
             CaseCondition::compare(CaseField::PhoneKnown, CaseCondition::Op::Equal, true),
             CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(100'000))}));
        SAIKOKU_TRY(picture(QStringLiteral("list-filtered")));
        m_desk.workspace().showCases(
            CaseCondition::all({statusCondition(WorkflowStatus::BrokenPromise),
                                CaseCondition::compare(CaseField::Outstanding, CaseCondition::Op::GreaterEqual, qint64(900'000'000))}));
        return picture(QStringLiteral("list-empty"));
    }

    Result<void> cases() {
        for (const WorkflowStatus status : kBoardStatuses) {
            m_desk.workspace().showCases(statusCondition(status));
            settle();
            auto* screen = m_window.findChild<ui::CaseListScreen*>();
            if (screen->model().rowCount() == 0) {
                continue;
            }
            screen->openCurrent();
            SAIKOKU_TRY(picture(QStringLiteral("case-") + codeOf(status).toLower()));
            if (status == WorkflowStatus::BrokenPromise) {
                SAIKOKU_TRY(tabs());
            }
            m_desk.perform(ui::Action::Close);
            settle();
        }
        return {};
    }

    Result<void> tabs() {
        auto* screen = m_window.findChild<ui::CaseScreen*>();
        auto* tabs = screen->findChild<QTabWidget*>(QStringLiteral("caseTabs"));
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            SAIKOKU_TRY(picture(QStringLiteral("case-tab-%1").arg(i)));
        }
        tabs->setCurrentIndex(0);
        screen->strip().propose(ResultCode::Reached);
        screen->strip().focusPromise();
        auto* date = screen->findChild<QLineEdit*>(QStringLiteral("promiseDate"));
        date->setText(QStringLiteral("e"));
        screen->findChild<QLineEdit*>(QStringLiteral("note"))->setFocus();
        SAIKOKU_TRY(picture(QStringLiteral("case-recording")));
        screen->strip().begin(screen->strip().subject());
        return {};
    }

    Result<void> people() {
        const QString place = QStringLiteral("people");
        if (!m_desk.placeIds().contains(place)) {
            return {};
        }
        goTo(place);
        SAIKOKU_TRY(picture(place));
        for (const char* page : {"groups", "roles", "persons"}) {
            m_window.findChild<QToolButton*>(QLatin1String(page) + QStringLiteral("Choice"))->click();
            if (qstrcmp(page, "persons") != 0) {
                SAIKOKU_TRY(picture(QStringLiteral("people-") + QLatin1String(page)));
            }
        }
        return {};
    }

    /// Somebody rings: one case has the number, several, none.
    Result<void> incoming() {
        goTo(QString::fromUtf16(ui::PlaceId::kList));
        m_desk.workspace().showCases(statusCondition(WorkflowStatus::NotContacted));
        settle();
        auto* bar = m_window.findChild<ui::IncomingBar*>();
        const ui::CaseListModel& model = m_window.findChild<ui::CaseListScreen*>()->model();
        QList<CaseSummary> callers;
        for (int row = 0; row < qMin(2, model.rowCount()); ++row) {
            callers.append(*model.summaryAt(row));
        }
        const QString number = QStringLiteral("0999220001");
        bar->show(number, true, callers);
        SAIKOKU_TRY(picture(QStringLiteral("incoming-shared-number")));
        bar->show(number, true, {});
        SAIKOKU_TRY(picture(QStringLiteral("incoming-unknown-number")));
        if (!callers.isEmpty()) {
            m_desk.workspace().openCase(callers.constFirst().taxpayer);
            bar->show(number, true, callers.mid(0, 1));
            auto& strip = m_window.findChild<ui::CaseScreen*>()->strip();
            strip.meter().show(CallState::Incoming, QDateTime::currentDateTimeUtc());
            SAIKOKU_TRY(picture(QStringLiteral("incoming-call")));
            bar->hide();
            strip.meter().show(CallState::Talking, QDateTime::currentDateTimeUtc());
            SAIKOKU_TRY(picture(QStringLiteral("case-talking")));
            strip.meter().show(CallState::Idle, {});
            m_desk.perform(ui::Action::Close);
        }
        return {};
    }

    Result<void> board() {
        const QString place = QStringLiteral("board");
        if (!m_desk.placeIds().contains(place)) {
            return {};
        }
        goTo(place);
        auto* screen = m_window.findChild<ui::BoardScreen*>();
        for (int dimension = 0; dimension < 4; ++dimension) {
            screen->findChild<QToolButton*>(QStringLiteral("dimension_%1").arg(dimension))->click();
            SAIKOKU_TRY(picture(QStringLiteral("board-%1").arg(dimension)));
        }
        return {};
    }

    Result<void> locked() {
        goTo(QString::fromUtf16(ui::PlaceId::kCalling));
        m_window.lock();
        SAIKOKU_TRY(picture(QStringLiteral("locked")));
        m_window.unlock();
        return {};
    }

    void goTo(const QString& place) {
        m_seen.append(place);
        m_desk.goTo(place);
    }

    void settle() {
        // An answer's painting may ask for more: still twice over is still.
        QDeadlineTimer end(kLongestWaitMilliseconds);
        for (int still = 0; still < kStillRounds && !end.hasExpired();) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            still = m_desk.workspace().isIdle() ? still + 1 : 0;
        }
    }

    /// A screen that isn't the window's own, at the window's size.
    Result<void> picture(const QString& name, QWidget& screen) {
        screen.setFixedSize(m_window.size());
        screen.show();
        screen.activateWindow();
        return save(name, screen);
    }

    Result<void> picture(const QString& name) { return save(name, m_window); }

    Result<void> save(const QString& name, QWidget& widget) {
        settle();
        const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, m_prefix).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        SAIKOKU_TRY_ASSIGN(OutputFile output, OutputFile::open(file));
        widget.grab().save(&output.device(), "PNG");  // finish() tells
        SAIKOKU_TRY(output.finish());
        ++m_count;
        return {};
    }

    ui::AppWindow& m_window;
    ui::Desk& m_desk;
    QString m_folder;
    QString m_prefix;
    QStringList m_seen;
    int m_number = 0;
    int m_count = 0;
};

}  // namespace

Result<int> takeScreenshots(ui::AppWindow& window, ui::SeatSettings& settings, const QString& folder) {
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::ReadOnly, Text::tr("The folder %1 can't be made.").arg(folder));
    }
    const ui::Brightness before = settings.brightness();
    int count = 0;
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const ui::Brightness brightness : {ui::Brightness::Light, ui::Brightness::Dark}) {
            settings.setBrightness(brightness);
            window.setFixedSize(size);
            window.show();
            const QString look = brightness == ui::Brightness::Light ? QStringLiteral("light") : QStringLiteral("dark");
            Tour tour(window, folder, QStringLiteral("%1x%2-%3").arg(size.width()).arg(size.height()).arg(look));
            SAIKOKU_TRY_ASSIGN(const int made, tour.run());
            count += made;
        }
    }
    settings.setBrightness(before);
    return count;
}

}  // namespace saikoku::desktop
