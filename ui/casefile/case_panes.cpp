#include "ui/casefile/case_panes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/work/call_script.h"
#include "ui/casefile/callable_panel.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/phones_panel.h"
#include "ui/casefile/script_panel.h"
#include "ui/casefile/taxpayer_panel.h"
#include "ui/frame/workspace.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

CasePanes::CasePanes(Workspace& workspace, QWidget* parent)
    : QSplitter(Qt::Vertical, parent),
      m_workspace(workspace),
      m_area(new QScrollArea(this)),
      m_top(buildTop()),
      m_tabs(new CaseTabs(this)) {
    setChildrenCollapsible(false);
    m_area->setObjectName(QStringLiteral("caseFacts"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_top);
    addWidget(m_area);
    addWidget(m_tabs);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    // takes what is left: scrolling would ask for the height it would like to have
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    connect(m_person, &TaxpayerPanel::revealWanted, this, &CasePanes::revealWanted);
}

QWidget* CasePanes::buildTop() {
    auto* top = new QWidget(m_area);
    auto* facts = new QHBoxLayout(top);
    facts->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, Space::kUnit);
    facts->setSpacing(2 * Space::kLarge);
    m_person = new TaxpayerPanel(top);
    facts->addWidget(m_person, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(Space::kSmall);
    auto* headline = new QHBoxLayout;
    m_callable = new CallablePanel(top);
    m_position = mutedLabel({}, top);
    m_position->setObjectName(QStringLiteral("casePosition"));
    headline->addWidget(m_callable, 1);
    headline->addWidget(m_position, 0, Qt::AlignTop);
    m_phones = new PhonesPanel(top);
    m_script = new ScriptPanel(top);
    right->addLayout(headline);
    right->addWidget(m_phones);
    right->addWidget(m_script, 1);
    facts->addLayout(right, 8);
    return top;
}

void CasePanes::setPosition(const QString& text) { m_position->setText(text); }

void CasePanes::beginTalk() { m_script->beginTalk(); }

void CasePanes::show(const CaseFile& file, const Result<Eligibility>& answer, bool keepsTalk) {
    const QDate today = m_workspace.today();
    m_person->show(file, today, m_workspace.session().actor().may(Permission::SeeProtected));
    m_phones->show(file, answer.value_or(Eligibility()), today);
    showEligibility(answer);
    m_tabs->show(file, m_workspace.taxItems(), today);
    fit();
    showScript(file, keepsTalk);
}

void CasePanes::showEligibility(const Result<Eligibility>& answer) {
    if (answer) {
        m_callable->show(*answer, m_workspace.today());
        m_phones->showAnswer(*answer);
    } else {
        m_callable->showUnknown(answer.error().message);
    }
}

Result<CallScript> CasePanes::script() {
    const QString campaign = m_workspace.campaign().code;
    if (!m_scripts.contains(campaign)) {
        SAIKOKU_TRY_ASSIGN(CallScript read, loadCallScript(campaign, m_workspace.dataFolder()));
        m_scripts.insert(campaign, std::move(read));
    }
    return m_scripts.value(campaign);
}

void CasePanes::showScript(const CaseFile& file, bool keepsTalk) {
    const Result<CallScript> text = script();
    if (text) {
        m_script->show(*text, scriptValues(file, m_workspace.taxItems(), m_workspace.officeName(), m_workspace.session().actor()),
                       file, keepsTalk);
    } else {
        m_script->showUnavailable(text.error().message);
    }
}

/// The top gets the height it needs, and scrolls where the window has less.
void CasePanes::fit() {
    // a splitter does not ask wrapped labels for their height
    if (QLayout* facts = m_top->layout(); facts->hasHeightForWidth()) {
        m_top->setMinimumHeight(facts->minimumHeightForWidth(m_area->viewport()->width()));
    }
    if (!m_isSplitByHand) {
        const int wanted = qMax(m_top->minimumHeight(), m_top->minimumSizeHint().height());
        setSizes({wanted, qMax(0, height() - wanted)});
    }
}

void CasePanes::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

}  // namespace saikoku::ui
