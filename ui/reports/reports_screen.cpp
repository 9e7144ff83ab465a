#include "ui/reports/reports_screen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "reports/report_list.h"
#include "ui/frame/workspace.h"
#include "ui/reports/booklet_dialog.h"
#include "ui/reports/report_list_page.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/targets_dialog.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ReportsScreen::ReportsScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_pages(new QStackedWidget(this)), m_list(new ReportListPage(workspace, m_pages)),
      m_report(new ReportScreen(workspace, m_pages)) {
    setObjectName(QStringLiteral("reportsScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_report);
    column->addWidget(m_pages);
    connect(m_list, &ReportListPage::openWanted, this, &ReportsScreen::openChosen);
    connect(m_list, &ReportListPage::targetsWanted, this, &ReportsScreen::openTargets);
    connect(m_list, &ReportListPage::bookletWanted, this, &ReportsScreen::openBooklet);
    connect(m_report, &ReportScreen::backWanted, this, &ReportsScreen::toList);
    connect(m_report, &ReportScreen::actionsChanged, this, &Screen::actionsChanged);
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        m_list->fill();
        const reports::Report* report = m_report->report();
        if (isOpen() && reports::isOffered(*report, m_workspace.campaign().hasMoney)) {
            m_report->open(*report);  // lists and conditions are another campaign's
        } else if (isOpen()) {
            toList();
        }
    });
}

bool ReportsScreen::isOpen() const { return m_pages->currentWidget() == m_report; }

void ReportsScreen::open(const reports::Report& report) {
    m_pages->setCurrentWidget(m_report);
    m_report->open(report);
    m_report->enter();
    Q_EMIT actionsChanged();
}

void ReportsScreen::openChosen() {
    if (const reports::Report* report = m_list->chosen()) {
        open(*report);
    }
}

void ReportsScreen::toList() {
    m_pages->setCurrentWidget(m_list);
    m_list->focusList();
    Q_EMIT actionsChanged();
}

void ReportsScreen::enter() {
    if (isOpen()) {
        m_report->enter();
    } else {
        m_list->focusList();
    }
}

void ReportsScreen::openTargets() {
    auto* dialog = new TargetsDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportsScreen::openBooklet() {
    auto* dialog = new BookletDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ReportsScreen::can(Action action) const {
    if (isOpen()) {
        return m_report->can(action);
    }
    return action == Action::Document || (action == Action::Result && m_workspace.session().may(Permission::Plan));
}

void ReportsScreen::perform(Action action) {
    if (isOpen()) {
        m_report->perform(action);
    } else if (action == Action::Document) {
        openBooklet();
    } else if (action == Action::Result && can(action)) {
        openTargets();
    }
}

QString ReportsScreen::keyLabel(Action action) const {
    if (isOpen()) {
        return m_report->keyLabel(action);
    }
    return action == Action::Document ? tr("Booklet") : action == Action::Result ? tr("Targets") : Screen::keyLabel(action);
}

QStringList ReportsScreen::helpLines() const {
    return isOpen() ? m_report->helpLines() : QStringList{tr("Enter: open the report"), tr("F9: several reports of a month as one PDF")};
}

}  // namespace saikoku::ui
