#include "ui/call/call_screen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/calling/call_journal.h"
#include "core/cases/case_list.h"
#include "core/security/session.h"
#include "ui/call/start_page.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

CallScreen::CallScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(workspace, m_stack)),
      m_case(new CaseScreen(workspace, calendar, m_stack)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_case);
    connect(m_case, &Screen::actionsChanged, this, &Screen::actionsChanged);
    connect(m_case, &CaseScreen::nextWanted, this, &CallScreen::goToNext);
    connect(m_case, &CaseScreen::closeWanted, this, [this] {
        if (mayLeave()) {
            closeCase();
            Q_EMIT closed();
        }
    });
    connect(m_start, &StartPage::caseWanted, this, [this](TaxpayerId taxpayer) { openCase(taxpayer); });
    connect(m_start, &StartPage::listWanted, this, &CallScreen::beginList);
    connect(m_start, &StartPage::intentWanted, this, [this](const CallIntent& intent) {
        if (!intent.taxpayer.isValid()) {
            m_workspace.showError({ErrorCode::NotFound,
                                   tr("The caller's case is not known. Search for it (Ctrl+K) and record the call there."), {}});
            Q_EMIT callerSought(intent);
            return;
        }
        m_workspace.chooseCampaign(intent.campaign);
        if (openCase(intent.taxpayer)) {
            m_case->resumeIntent(intent.id, intent.direction, intent.phoneDigits);
        }
    });
    connect(&workspace, &Workspace::campaignChanged, this, &CallScreen::closeCase);
    connect(&workspace, &Workspace::everythingChanged, this, &CallScreen::closeCase);
}

bool CallScreen::hasCase() const { return m_stack->currentWidget() == m_case; }

bool CallScreen::openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list) {
    if (!m_case->open(taxpayer)) {
        return false;
    }
    if (!list.isEmpty()) {
        m_list = list;
    } else if (!m_list.contains(taxpayer)) {
        m_list.clear();
    }
    m_at = m_list.indexOf(taxpayer);
    m_stack->setCurrentWidget(m_case);
    showPosition();
    m_case->setFocus();
    Q_EMIT actionsChanged();
    Q_EMIT caseShown(taxpayer);
    return true;
}

void CallScreen::closeCase() {
    m_case->close();
    m_stack->setCurrentWidget(m_start);
    if (isVisible()) {
        m_start->refresh();
    }
    Q_EMIT actionsChanged();
}

void CallScreen::showPosition() {
    const bool inList = m_at >= 0;
    m_case->setPosition(inList ? tr("%1 of %2").arg(Yen(m_at + 1).toString(), Yen(m_list.size()).toString()) : QString(),
                        inList && m_at + 1 < m_list.size());
}

void CallScreen::goToNext() {
    if (m_at >= 0 && m_at + 1 < m_list.size()) {
        openCase(m_list.at(m_at + 1));
        return;
    }
    m_workspace.tell(tr("That was the last case of the list."));
    closeCase();
}

void CallScreen::beginList(const CaseCondition& condition) {
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = condition;
    query.sort = {{CaseField::Outstanding, true}};
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<CaseSelection>(
        [query](Session& session) { return findCases(session, query); }, this, [this](Result<CaseSelection> answer) {
            if (!answer) {
                m_workspace.showError(answer.error());
            } else if (answer->cases.isEmpty()) {
                m_workspace.tell(tr("No case fits any more."));
                m_start->refresh();
            } else {
                openCase(answer->cases.constFirst(), answer->cases);
            }
        });
}

void CallScreen::enter() {
    if (!hasCase()) {
        m_start->refresh();
    }
}

bool CallScreen::mayLeave() { return !hasCase() || m_case->mayLeave(); }

bool CallScreen::can(Action action) const {
    return hasCase() ? m_case->can(action) : action == Action::Refresh;
}

void CallScreen::perform(Action action) {
    if (hasCase()) {
        m_case->perform(action);
    } else if (action == Action::Refresh) {
        m_start->refresh();
    }
}

QString CallScreen::keyLabel(Action action) const { return m_case->keyLabel(action); }

QStringList CallScreen::helpLines() const { return hasCase() ? m_case->helpLines() : QStringList{tr("Enter: open the case")}; }

}  // namespace saikoku::ui
