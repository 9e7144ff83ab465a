#include "ui/reports/report_screen.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/yen.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"
#include "reports/contractor_month_report.h"
#include "reports/report_list.h"
#include "reports/report_set_question.h"
#include "reports/target_columns.h"
#include "ui/frame/workspace.h"
#include "ui/reports/month_note_dialog.h"
#include "ui/reports/file_names.h"
#include "ui/reports/report_form.h"
#include "ui/reports/report_print.h"
#include "ui/reports/report_view.h"
#include "ui/reports/report_words.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/file_dialog.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLateMilliseconds = 500;
constexpr qint64 kMostRows = 5'000;  ///< on the screen; a file has all of them
constexpr int kWhole = 100;           ///< percent
constexpr int kFormPlace = 1;        ///< in the column, below the head

QString filterOf(reports::ReportFormat format) {
    switch (format) {
    case reports::ReportFormat::Pdf: return ReportScreen::tr("PDF files (*.pdf)");
    case reports::ReportFormat::Xlsx: return ReportScreen::tr("Excel files (*.xlsx)");
    case reports::ReportFormat::Csv:
    case reports::ReportFormat::Json: break;  // no button makes JSON
    }
    return ReportScreen::tr("CSV files (*.csv)");
}

}  // namespace

ReportScreen::ReportScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_title(new QLabel(this)), m_head(new ElidedLabel(this)),
      m_sets(new ReportSetsRow(workspace, ReportSetKind::Report, [this] { return asked(); }, this)), m_show(new QPushButton(tr("Sho&w (F5)"), this)), m_news(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_view(new ReportView(this)),
      m_note(new QPushButton(tr("Month's anal&ysis … (F4)"), this)) {
    setObjectName(QStringLiteral("reportScreen"));
    build();
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMilliseconds);
    connect(&m_late, &QTimer::timeout, this, &ReportScreen::beginWaiting);
    connect(m_show, &QPushButton::clicked, this, &ReportScreen::make);
    connect(m_cancel, &QPushButton::clicked, this, &ReportScreen::cancel);
    connect(m_note, &QPushButton::clicked, this, &ReportScreen::editNote);
    connect(m_view, &ReportView::opened, this, [this](const CaseCondition& condition) { m_workspace.showCases(condition); });
    connect(m_view, &ReportView::moved, this, &Screen::actionsChanged);
    connect(m_sets, &ReportSetsRow::chosen, this, &ReportScreen::takeSet);
    endWaiting();
    showButtons();
}

void ReportScreen::build() {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("reportTitle"));
    setTextScale(m_title, 1.2, true);
    m_head->setObjectName(QStringLiteral("reportHead"));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(m_title);
    head->addWidget(m_head, 1);
    head->addWidget(m_sets);
    m_column->addLayout(head);
    auto* news = new QHBoxLayout;
    m_show->setObjectName(QStringLiteral("reportShow"));
    m_show->setDefault(true);
    m_news->setObjectName(QStringLiteral("reportNews"));
    m_news->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("reportProgress"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("reportCancel"));
    m_cancel->setAutoDefault(false);
    news->addWidget(m_show);
    news->addWidget(m_news, 1);
    news->addWidget(m_bar);
    news->addWidget(m_cancel);
    m_column->addLayout(news);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(buildButtons());
}

QWidget* ReportScreen::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& text, const char* name) {
        auto* each = new QPushButton(text, buttons);
        each->setObjectName(QLatin1String(name));
        each->setAutoDefault(false);
        row->addWidget(each);
        m_ofReport.append(each);
        return each;
    };
    connect(button(tr("&Print … (F11)"), "reportPrint"), &QPushButton::clicked, this, &ReportScreen::print);
    connect(button(tr("P&DF"), "reportPdf"), &QPushButton::clicked, this,
            [this] { write(reports::ReportFormat::Pdf, TextEncoding::Utf8); });
    connect(button(tr("E&xcel"), "reportXlsx"), &QPushButton::clicked, this,
            [this] { write(reports::ReportFormat::Xlsx, TextEncoding::Utf8); });
    connect(button(tr("CS&V"), "reportCsv"), &QPushButton::clicked, this,
            [this] { write(reports::ReportFormat::Csv, TextEncoding::Utf8); });
    connect(button(tr("CSV in Shift_&JIS"), "reportCsvCp932"), &QPushButton::clicked, this,
            [this] { write(reports::ReportFormat::Csv, TextEncoding::Cp932); });
    row->addStretch(1);
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setAutoDefault(false);
    row->addWidget(m_note);
    return buttons;
}

void ReportScreen::open(const reports::Report& report) {
    cancel();
    m_report = &report;
    if (const auto chosen = m_form == nullptr ? std::nullopt : m_form->chosenPeriod()) {
        m_period = chosen;
    }
    delete m_form;
    m_form = new ReportForm(m_workspace, report, this);
    if (m_period) {
        m_form->choosePeriod(*m_period);
    }
    m_column->insertWidget(kFormPlace, m_form);
    m_form->setVisible(!m_form->fields().isEmpty());
    connect(m_form, &ReportForm::changed, this, &ReportScreen::markStale);
    connect(m_form, &ReportForm::entered, this, &ReportScreen::make);
    connect(m_form, &ReportForm::refused, this, &ReportScreen::sayRefused);
    QList<QWidget*> order = m_sets->fields() + m_form->fields();
    order.append({m_show, m_cancel, m_view->table()});
    QWidget* before = order.takeFirst();
    for (QWidget* field : std::as_const(order)) {
        setTabOrder(before, field);
        before = field;
    }
    m_title->setText(reports::titleOf(report));
    m_head->clear();
    m_sets->load(QLatin1String(report.id));
    m_note->setVisible(qstrcmp(report.id, reports::kContractorMonthReport) == 0 && m_workspace.session().may(Permission::Plan));
    m_view->showNothing({});
    m_takesKeyboard = true;
    make();
}

ReportSetsRow::Asked ReportScreen::asked() const {
    return {QLatin1String(m_report->id), reports::parametersOf(m_form->question(), m_form->period())};
}

void ReportScreen::takeSet(const ReportSet& set) {
    const auto names = conditionNames(m_workspace.session(), m_workspace.campaign().id);
    const auto question = names ? reports::questionOf(set, m_workspace.today(), *names) : Result<reports::ReportQuestion>(fail(names.error()));
    if (!question) {
        m_workspace.showError(question.error());
        return;
    }
    m_form->setQuestion(*question);
    m_form->setPeriod(reports::periodOf(set));
    make();
}

void ReportScreen::enter() {
    if (m_view->hasRows()) {
        m_view->focusTable();
    } else if (m_form != nullptr) {
        m_form->focusFirst();
    }
}

void ReportScreen::make() {
    if (m_report == nullptr) {
        return;
    }
    if (const Result<void> settled = m_form->settle(); !settled) {
        sayRefused(settled.error().message);
        return;
    }
    cancel();
    m_question = m_form->question();
    m_isStale = false;
    m_news->clear();
    m_making = std::make_shared<std::atomic_bool>(false);
    m_wait = tr("The report is being made …");
    m_late.start();
    m_workspace.worker().run<ReportResult>(
        [report = m_report, question = m_question, mark = m_making](Session& session) {
            return readReport(session, *report, question, kMostRows, [mark](qint64, qint64) { return !mark->load(); });
        },
        this, [this, mark = m_making](Result<ReportResult> result) {
            if (mark == m_making) {
                take(std::move(result));
            }
        });
    showButtons();
}

/// What was shown is of other days than those that stand there.
void ReportScreen::sayRefused(const QString& sentence) {
    m_isStale = !m_view->result().columns.isEmpty();
    m_news->setText(QStringLiteral("▲ ") + sentence);
    showButtons();
}

/// What runs in the store runs on to its end there; nobody waits for it.
void ReportScreen::cancel() {
    if (m_writing != nullptr) {
        m_writing->store(true);
    }
    if (m_making == nullptr) {
        return;
    }
    m_making->store(true);
    m_making = nullptr;
    endWaiting();
    m_news->setText(tr("Cancelled. F5 makes the report anew."));
    if (m_view->result().columns.isEmpty()) {
        m_view->showNothing(tr("The report was cancelled."));
    }
    showButtons();
}

void ReportScreen::take(Result<ReportResult> result) {
    m_making = nullptr;
    endWaiting();
    if (!result) {
        m_head->clear();
        m_view->showNothing(result.error().message);
        m_workspace.showError(result.error());
        showButtons();
        return;
    }
    const bool isWaitedFor = m_show->hasFocus() || std::exchange(m_takesKeyboard, false);
    m_view->show(std::move(*result));
    const QList<reports::Column>& columns = m_view->result().columns;
    m_form->offerTarget(m_question.compare.contains(reports::Comparison::Target) ||
                        std::any_of(columns.begin(), columns.end(), [&](const reports::Column& each) { return reports::TargetColumns::isAimedAt(columns, each); }));
    showHead();
    if (isWaitedFor && isVisible()) {
        m_view->focusTable();
    }
    showButtons();
}

void ReportScreen::showHead() {
    const ReportResult& shown = m_view->result();
    QStringList parts;
    if (shown.head.from.isValid() || shown.head.to.isValid()) {
        parts.append(tr("%1 to %2").arg(DisplayText::shortDate(shown.head.from), DisplayText::shortDate(shown.head.to)));
    }
    parts.append(tr("as of %1").arg(DisplayText::shortDate(shown.head.asOf)));
    for (const QString& part : {shown.head.conditions, shown.head.maker}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (!shown.head.dataVersion.isEmpty()) {
        parts.append(tr("data %1").arg(shown.head.dataVersion));
    }
    m_head->setText(parts.join(QStringLiteral("  ·  ")));
    QStringList news;
    if (m_view->isAllZero()) {
        news.append(tr("In this period there is nothing: every figure is 0."));
    }
    if (shown.isCut()) {
        news.append(tr("The first %1 of %2 rows are shown; a file has all of them.").arg(Yen(shown.rows.size()).toString(), Yen(shown.all).toString()));
    }
    if (shown.leftOut > 0) {
        news.append(tr("Protected people left out: %1").arg(shown.leftOut));
    }
    m_news->setText(news.join(QLatin1Char(' ')));
}

void ReportScreen::beginWaiting() {
    m_news->setText(m_wait);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
}

void ReportScreen::endWaiting() {
    m_late.stop();
    if (m_cancel->hasFocus()) {
        m_show->setFocus();
    }
    m_bar->hide();
    m_cancel->hide();
    m_news->clear();
}

void ReportScreen::markStale() {
    if (m_isStale || m_view->result().columns.isEmpty()) {
        return;
    }
    m_isStale = true;
    m_news->setText(tr("▲ These figures are of what was asked before. Enter or F5 makes them anew."));
    showButtons();
}

void ReportScreen::showButtons() {
    const bool isThere = m_making == nullptr && m_writing == nullptr && !m_isStale && !m_view->result().columns.isEmpty();
    for (QWidget* button : std::as_const(m_ofReport)) {
        button->setEnabled(isThere);
    }
    m_note->setEnabled(m_making == nullptr);
    Q_EMIT actionsChanged();
}

void ReportScreen::write(reports::ReportFormat format, TextEncoding encoding) {
    const QString folder = m_workspace.dataFolder().isEmpty() ? QDir::homePath() : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const reports::ReportHead& head = m_view->result().head;
    const QString suggested = folder + u'/' + suggestedFileName(reports::titleOf(*m_report), head.from, head.to, m_workspace.today(), codeOf(format));
    const QString fileName = FileDialog::saveFile(this, tr("Save the report"), suggested, filterOf(format));
    if (fileName.isEmpty()) {
        return;
    }
    m_writing = std::make_shared<std::atomic_bool>(false);
    m_wait = tr("%1 is being written …").arg(QFileInfo(fileName).fileName());
    m_late.start();
    showButtons();
    reports::ReportQuestion question = m_question;
    question.encoding = encoding;
    reports::ReportStyle style;
    style.format = format;
    const auto tell = m_workspace.worker().teller<std::pair<qint64, qint64>>(this, [this](const std::pair<qint64, qint64>& news) {
        m_bar->setRange(0, kWhole);
        m_bar->setValue(news.second == 0 ? kWhole : static_cast<int>(kWhole * news.first / news.second));
    });
    m_workspace.worker().run<reports::ReportWritten>(
        [report = m_report, question, style, fileName, mark = m_writing, tell](Session& session) {
            return reports::writeReportFile(session, *report, question, style, fileName, [mark, tell](qint64 done, qint64 all) {
                tell({done, all});
                return !mark->load();
            });
        },
        this, [this, fileName](const Result<reports::ReportWritten>& written) { showWritten(written, fileName); });
}

void ReportScreen::showWritten(const Result<reports::ReportWritten>& written, const QString& fileName) {
    m_writing = nullptr;
    if (m_making == nullptr) {
        endWaiting();
        showHead();
    }
    showButtons();
    if (!written) {
        if (written.error().code == ErrorCode::Cancelled) {
            m_news->setText(tr("Cancelled. No file was written."));
        } else {
            m_workspace.showError(written.error());
        }
        return;
    }
    const QString said = tr("Rows: %1, written to %2.").arg(Yen(written->rows).toString(), fileName);
    m_workspace.announce(written->lostCharacters.isEmpty()
                             ? said
                             : tr("%1 Not in this encoding: %2", "sentence, characters").arg(said, written->lostCharacters.join(QLatin1Char(' '))));
}

void ReportScreen::print() {
    if (m_report != nullptr) {
        printReport(m_workspace, *m_report, m_question, this);
    }
}

void ReportScreen::openCases() {
    if (const CaseCondition* condition = m_view->casesBehind()) {
        m_workspace.showCases(*condition);
    }
}

/// Of the month in which the report's period ends: the report shows that one.
void ReportScreen::editNote() {
    const QDate month = m_question.to.isValid() ? m_question.to : m_workspace.today();
    MonthNoteDialog dialog(m_workspace, QLatin1String(m_report->id), month, this);
    if (dialog.exec() == QDialog::Accepted) {
        make();
    }
}

bool ReportScreen::can(Action action) const {
    switch (action) {
    case Action::Refresh: return m_report != nullptr;
    case Action::Close: return true;
    case Action::Print:
    case Action::Document: return !m_ofReport.isEmpty() && m_ofReport.constFirst()->isEnabled();
    case Action::History: return m_making == nullptr && m_view->casesBehind() != nullptr;
    case Action::Result: return !m_note->isHidden() && m_note->isEnabled();
    default: return false;
    }
}

void ReportScreen::perform(Action action) {
    if (!can(action)) {
        return;
    }
    switch (action) {
    case Action::Refresh: make(); break;
    case Action::Close:
        if (isBusy()) {
            cancel();
        } else {
            Q_EMIT backWanted();
        }
        break;
    case Action::Print: print(); break;
    case Action::Document: write(reports::ReportFormat::Pdf, TextEncoding::Utf8); break;
    case Action::History: openCases(); break;
    case Action::Result: editNote(); break;
    default: break;
    }
}

QString ReportScreen::keyLabel(Action action) const {
    switch (action) {
    case Action::Document: return tr("As PDF");
    case Action::History: return tr("Its cases");
    case Action::Result: return tr("Analysis");
    case Action::Close: return isBusy() ? tr("Cancel") : tr("All reports");
    default: return Screen::keyLabel(action);
    }
}

QStringList ReportScreen::helpLines() const {
    QStringList lines{tr("Enter in a field, F5: make the report")};
    if (m_view->opensCases()) {
        lines.append(tr("Enter on a row, F10: the cases behind it"));
    }
    return lines << tr("F9: a PDF; F11: print") << tr("F12: cancel, or back to all reports");
}

}  // namespace saikoku::ui
