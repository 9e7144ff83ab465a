#include "ui/import/import_screen.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/import/import_runner.h"
#include "ui/import/mapping_page.h"
#include "ui/import/progress_page.h"
#include "ui/import/receipts_page.h"
#include "ui/import/report_page.h"
#include "ui/import/source_page.h"
#include "ui/import/step_bar.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ImportScreen::ImportScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_steps(new StepBar({tr("Folder"), tr("Mapping"), tr("Trial"), tr("Result")}, this)),
      m_pages(new QStackedWidget(this)),
      m_source(new SourcePage(workspace, this)),
      m_mapping(new MappingPage(workspace, this)),
      m_progress(new ProgressPage(this)),
      m_report(new ReportPage(workspace, this)),
      m_receipts(new ReceiptsPage(workspace, this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_runner(new ImportRunner(workspace, this)) {
    setObjectName(QStringLiteral("importScreen"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_back->setText(tr("Bac&k"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setDefault(true);
    for (QWidget* page : QList<QWidget*>{m_source, m_mapping, m_progress, m_report, m_receipts}) {
        m_pages->addWidget(page);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kMedium);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &ImportScreen::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportScreen::goBack);
    connect(m_source, &SourcePage::changed, this, &ImportScreen::refreshButtons);
    connect(m_source, &SourcePage::nextWanted, this, &ImportScreen::goOn);
    connect(m_source, &SourcePage::receiptsWanted, this, &ImportScreen::showReceipts);
    connect(m_receipts, &ReceiptsPage::changed, this, &ImportScreen::refreshButtons);
    connect(m_mapping, &MappingPage::changed, this, &ImportScreen::refreshButtons);
    connect(m_progress, &ProgressPage::cancelWanted, this, &ImportScreen::cancel);
    connect(m_receipts, &ReceiptsPage::started, this, [this](bool isDryRun) {
        m_pages->setCurrentWidget(m_progress);
        m_progress->begin(isDryRun);
    });
    connect(m_receipts, &ReceiptsPage::progressed, m_progress, &ProgressPage::show);
    connect(m_receipts, &ReceiptsPage::finished, this, [this] { showStep(m_step); });
    connect(m_runner, &ImportRunner::progressed, m_progress, &ProgressPage::show);
    connect(m_runner, &ImportRunner::finished, this, &ImportScreen::finished);
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        m_source->followCampaign();
        if (!isRunning()) {
            showStep(Step::Source);  // what was looked at is of another one
        }
    });
    showStep(Step::Source);
}

ImportScreen::~ImportScreen() = default;

void ImportScreen::enter() {
    if (m_step == Step::Source) {
        m_source->loadHistory();
        m_source->focusFirst();
    }
}

void ImportScreen::showStep(Step step) {
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step == Step::Receipts ? Step::Source : step));
    m_steps->setVisible(step != Step::Receipts);
    switch (step) {
    case Step::Receipts:
        m_pages->setCurrentWidget(m_receipts);
        m_receipts->focusFirst();
        break;
    case Step::Source:
        m_pages->setCurrentWidget(m_source);
        m_source->focusFirst();
        break;
    case Step::Mapping:
        m_pages->setCurrentWidget(m_mapping);
        m_mapping->focusFirst();
        break;
    case Step::Trial:
    case Step::Result:
        m_pages->setCurrentWidget(m_report);
        m_report->focusFirst();
        break;
    }
    refreshButtons();
}

void ImportScreen::showReceipts() {
    const Result<ImportProfile> profile = m_source->profile();
    if (!profile) {
        m_workspace.showError(profile.error());
        return;
    }
    showStep(Step::Receipts);
    m_receipts->enter(*profile);
}

void ImportScreen::goOn() {
    if (!mayGoOn()) {
        return;
    }
    switch (m_step) {
    case Step::Source: {
        const Result<ImportProfile> profile = m_source->profile();
        if (!profile) {
            m_workspace.showError(profile.error());
            return;
        }
        m_mapping->show(*profile, m_source->folder());
        showStep(Step::Mapping);
        break;
    }
    case Step::Mapping: run(ImportMode::DryRun); break;
    case Step::Receipts: m_receipts->takeIn(); break;
    case Step::Trial:
        if (const ImportDoubts& doubts = m_report->report().doubts; doubts.isEmpty()) {
            run(ImportMode::Import);
        } else if (confirmLoss(doubts)) {
            run(ImportMode::ImportWithLoss);
        }
        break;
    case Step::Result:
        showStep(Step::Source);
        m_source->loadHistory();
        break;
    }
}

bool ImportScreen::confirmLoss(const ImportDoubts& doubts) {
    const QString question = tr("This extract looks incomplete:") + QStringLiteral("\n\n") + doubts.sentences().join(QLatin1Char('\n')) +
                             QStringLiteral("\n\n") + tr("Is it right as it is?");
    return MessageBox::confirm(this, question, tr("Import all the same"));
}

void ImportScreen::goBack() {
    if (isRunning()) {
        cancel();
    } else if (mayGoBack()) {
        const bool wasReceipts = m_step == Step::Receipts;
        showStep(m_step == Step::Trial ? Step::Mapping : Step::Source);
        if (wasReceipts) {
            m_source->loadHistory();
        }
    }
}

bool ImportScreen::isRunning() const { return m_runner->isRunning() || m_receipts->isRunning(); }

void ImportScreen::cancel() {
    m_progress->showCancelling();
    m_runner->cancel();
    m_receipts->cancel();
}

void ImportScreen::run(ImportMode mode) {
    m_mode = mode;
    m_steps->setCurrent(static_cast<int>(mode == ImportMode::DryRun ? Step::Trial : Step::Result));
    m_pages->setCurrentWidget(m_progress);
    m_progress->begin(mode == ImportMode::DryRun);
    m_runner->start(m_mapping->profile(), m_source->people(), m_source->folder(), m_source->extractDate(), mode);
    refreshButtons();
}

void ImportScreen::finished(const Result<ImportReport>& report) {
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled) {
            m_workspace.tell(tr("Cancelled. Everything is as it was."));
        } else {
            m_workspace.showError(report.error());
        }
        showStep(m_step);
        return;
    }
    m_report->show(*report);
    const bool isWritten = m_mode != ImportMode::DryRun;
    if (isWritten) {
        m_workspace.tell(tr("Batch %1 is imported.").arg(report->batch.value));
        m_workspace.cityChanged();
    }
    showStep(isWritten ? Step::Result : Step::Trial);
}

bool ImportScreen::mayGoOn() const {
    if (isRunning()) {
        return false;
    }
    switch (m_step) {
    case Step::Source: return m_source->isComplete();
    case Step::Mapping: return m_mapping->isComplete();
    case Step::Receipts: return m_receipts->mayImport();
    case Step::Trial:
    case Step::Result: return true;
    }
    return false;
}

bool ImportScreen::mayGoBack() const {
    return isRunning() || m_step == Step::Mapping || m_step == Step::Trial || m_step == Step::Receipts;
}

QString ImportScreen::nextLabel() const {
    switch (m_step) {
    case Step::Source: return tr("&Next: mapping");
    case Step::Mapping: return tr("&Next: trial");
    case Step::Trial: return tr("&Import now");
    case Step::Result: return tr("&Done");
    case Step::Receipts: return tr("&Import now");
    }
    return {};
}

bool ImportScreen::holdsWork() const { return isRunning(); }

bool ImportScreen::mayClose() {
    return !holdsWork() ||
           MessageBox::confirm(this, tr("An import is still running. End it? Nothing of it is stored then."),
                               tr("End the import"));
}

void ImportScreen::refreshButtons() {
    const bool running = isRunning();
    m_next->setText(nextLabel());
    m_next->setEnabled(mayGoOn());
    m_next->setVisible(!running && m_step != Step::Receipts);  // its page has its own
    m_back->setVisible(!running && m_step != Step::Source && m_step != Step::Result);
    m_back->setEnabled(mayGoBack());
    Q_EMIT actionsChanged();
}

bool ImportScreen::can(Action action) const {
    switch (action) {
    case Action::Next: return mayGoOn();
    case Action::Close: return mayGoBack();
    case Action::Refresh: return !isRunning() && (m_step == Step::Source || m_step == Step::Mapping);
    default: return false;
    }
}

void ImportScreen::perform(Action action) {
    switch (action) {
    case Action::Next: goOn(); break;
    case Action::Close: goBack(); break;
    case Action::Refresh: m_step == Step::Source ? m_source->loadHistory() : m_mapping->reload(); break;
    default: break;
    }
}

QString ImportScreen::keyLabel(Action action) const {
    if (action == Action::Close) {
        return isRunning() ? tr("Cancel") : tr("Back");
    }
    if (action == Action::Next && (m_step == Step::Trial || m_step == Step::Receipts)) {
        return tr("Import");
    }
    return Screen::keyLabel(action);
}

QStringList ImportScreen::helpLines() const {
    return {tr("Enter in the folder's field, F8: go on"), tr("F12: one step back; while it runs: cancel"),
            tr("Up and down in the list of files: show another file's columns")};
}

}  // namespace saikoku::ui
