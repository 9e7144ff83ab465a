#include "ui/dispatch/dispatch_screen.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/dispatch/batch_panel.h"
#include "ui/dispatch/batches_page.h"
#include "ui/dispatch/public_service_page.h"
#include "ui/dispatch/returns_page.h"
#include "ui/dispatch/slip_requests_page.h"
#include "ui/frame/workspace.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

DispatchScreen::DispatchScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_tabs(new QTabWidget(this)),
      m_batches(new BatchesPage(workspace, this)),
      m_returns(new ReturnsPage(workspace, this)),
      m_service(new PublicServicePage(workspace, this)),
      m_slips(new SlipRequestsPage(workspace, this)) {
    setObjectName(QStringLiteral("dispatchScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kSmall, Space::kLarge, Space::kSmall);
    column->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("dispatchTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_batches, tr("Sent"));
    m_tabs->addTab(m_returns, tr("Came back"));
    m_tabs->addTab(m_service, tr("Service by notice board"));
    m_tabs->addTab(m_slips, tr("Slips asked for"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh();
        Q_EMIT actionsChanged();
    });
    connect(m_batches, &BatchesPage::shownChanged, this, &Screen::actionsChanged);
    connect(m_returns, &ReturnsPage::shownChanged, this, &Screen::actionsChanged);
    connect(m_slips, &SlipRequestsPage::shownChanged, this, &Screen::actionsChanged);
    for (const auto changed :
         {&Workspace::campaignChanged, &Workspace::casesRolled, &Workspace::everythingChanged}) {
        connect(&workspace, changed, this, [this] {
            m_service->clear();
            if (isVisible()) {
                refresh();
            }
        });
    }
}

DispatchScreen::Tab DispatchScreen::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DispatchScreen::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void DispatchScreen::enter() {
    m_tabs->setTabVisible(static_cast<int>(Tab::Slips), m_workspace.campaign().hasMoney);
    refresh();
    switch (tab()) {
        case Tab::Batches: m_batches->focusFirst(); break;
        case Tab::Returns: m_returns->focusFirst(); break;
        case Tab::PublicService: m_service->focusFirst(); break;
        case Tab::Slips: m_slips->focusFirst(); break;
    }
}

void DispatchScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    switch (tab()) {
        case Tab::Batches: m_batches->refresh(); break;
        case Tab::Returns: m_returns->refresh(); break;
        case Tab::PublicService: break;  // asked for by its button: every look is on record
        case Tab::Slips: m_slips->refresh(); break;
    }
}

TaxpayerId DispatchScreen::currentCase() const {
    switch (tab()) {
        case Tab::Batches: return m_batches->currentCase();
        case Tab::Returns: return m_returns->currentCase();
        case Tab::Slips: return m_slips->currentCase();
        case Tab::PublicService: break;
    }
    return {};
}

bool DispatchScreen::can(Action action) const {
    switch (action) {
        case Action::Refresh: return true;
        case Action::Result: return tab() == Tab::Returns && m_returns->hasCurrent();
        case Action::Next:
            return (tab() == Tab::Batches && m_batches->panel().canWithdraw()) ||
                   (tab() == Tab::Returns && m_returns->hasCurrent());
        case Action::History: return currentCase().isValid();
        case Action::Print:
            return (tab() == Tab::Batches && m_batches->panel().canPrint()) ||
                   (tab() == Tab::PublicService && m_service->canPrint());
        default: return false;
    }
}

void DispatchScreen::perform(Action action) {
    if (action == Action::Refresh) {
        tab() == Tab::PublicService ? m_service->fetch() : refresh();
    } else if (action == Action::Result) {
        m_returns->step();
    } else if (action == Action::Next && can(action)) {
        tab() == Tab::Batches ? m_batches->panel().withdraw() : m_returns->undo();
    } else if (action == Action::History && currentCase().isValid()) {
        m_workspace.openCase(currentCase());
    } else if (action == Action::Print && can(action)) {
        tab() == Tab::Batches ? m_batches->panel().print() : m_service->print();
    }
}

QString DispatchScreen::keyLabel(Action action) const {
    return action == Action::Result    ? tr("Research")
           : action == Action::Next    ? tr("Take back")
           : action == Action::History ? tr("Open case")
                                       : Screen::keyLabel(action);
}

QStringList DispatchScreen::helpLines() const {
    return {tr("Ctrl+Tab: sent, came back, notice board, slips asked for"), tr("Enter on a letter: its case"),
            tr("A letter came back: scan or type its number, Enter, then the reason's digit"),
            tr("F8: take back a batch, or a return, that was recorded by mistake"),
            tr("F11: print the batch, or the sheet for the notice board")};
}

}  // namespace saikoku::ui
