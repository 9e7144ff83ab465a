#include "ui/call/call_screen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/calling/call_journal.h"
#include "core/calling/list_eligibility.h"
#include "core/cases/case_list.h"
#include "core/security/session.h"
#include "ui/call/start_page.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {
constexpr qsizetype kJudgedAtOnce = 100;
}

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
    connect(&workspace, &Workspace::everythingChanged, this, &CallScreen::takeChangedCity);
}

bool CallScreen::hasCase() const { return m_stack->currentWidget() == m_case; }

bool CallScreen::openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list) {
    stopAsking();
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

/// An import or an undo: what is half recorded stays, everything else is read anew.
void CallScreen::takeChangedCity() {
    if (hasCase() && m_case->isTouched()) {
        m_case->refreshFacts();
    } else {
        closeCase();
    }
}

/// A list that was asked for must not come up over a case opened meanwhile.
void CallScreen::stopAsking() {
    if (m_asking) {
        m_asking->store(true);
        m_asking.reset();
    }
}

void CallScreen::closeCase() {
    stopAsking();
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
    const qsizetype from = m_at < 0 ? m_list.size() : m_at + 1;
    const qsizetype next = nextCallable(from);
    const qsizetype leftOut = next - from;
    if (next < m_list.size()) {
        openCase(m_list.at(next));
        if (leftOut > 0) {
            m_workspace.tell(tr("Left out, as they may not be called now: %1").arg(leftOut));
        }
        return;
    }
    m_workspace.tell(leftOut > 0
                         ? tr("That was the last case that may be called now. Left out: %1").arg(leftOut)
                         : tr("That was the last case of the list."));
    closeCase();
}

/// Whom the rules let be called now; those before are left out, none is lost from the list.
qsizetype CallScreen::nextCallable(qsizetype from) {
    for (qsizetype first = from; first < m_list.size(); first += kJudgedAtOnce) {
        const QList<TaxpayerId> some = m_list.mid(first, kJudgedAtOnce);
        const auto answers = listEligibility(m_workspace.session(), some, m_workspace.campaign().id);
        if (!answers) {
            m_workspace.showError(answers.error());
            return from;
        }
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (const auto answer = answers->constFind(some.at(i));
                answer != answers->constEnd() && answer->callable) {
                return first + i;
            }
        }
    }
    return m_list.size();
}

void CallScreen::beginList(const CaseCondition& condition) {
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = condition;
    query.sort = {{CaseField::Outstanding, true}};
    stopAsking();
    m_asking = m_workspace.worker().run<CaseSelection>(
        [query](Session& session) { return findCases(session, query); }, this, [this](Result<CaseSelection> answer) {
            if (!answer) {
                m_workspace.showError(answer.error());
            } else if (answer->cases.isEmpty()) {
                m_workspace.tell(tr("No case fits any more."));
                m_start->refresh();
            } else if (mayLeave()) {
                m_list = answer->cases;
                m_at = -1;
                const qsizetype first = nextCallable(0);
                openCase(answer->cases.at(first < m_list.size() ? first : 0), answer->cases);
                if (first > 0 && first < m_list.size()) {
                    m_workspace.tell(tr("Left out, as they may not be called now: %1").arg(first));
                }
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
