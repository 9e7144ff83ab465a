#include "ui/team/presence_button.h"

#include <QEvent>
#include <QMenu>
#include <QShortcut>

#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_rules.h"
#include "core/work/current_call.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

const QString kLocked = QStringLiteral("locked");  // presence.json's reason for a locked screen

/// The keys 1–9 choose a reason.
QString keyed(int place, const QString& text) {
    constexpr int kKeys = 9;
    return place < kKeys ? QStringLiteral("&%1  %2").arg(place + 1).arg(text) : text;
}

}  // namespace

PresenceButton::PresenceButton(Workspace& workspace, QWidget* parent)
    : QToolButton(parent), m_workspace(workspace), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("presence"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setToolTip(tr("Work at this seat: sign on, pause, sign off (Ctrl+P)"));
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this), &QShortcut::activated, this, &QToolButton::showMenu);
    connect(&workspace.call(), &CurrentCall::assigned, this, &PresenceButton::onCall);
    connect(&workspace, &Workspace::recorded, this, &PresenceButton::onRecord);
    connect(&workspace, &Workspace::campaignChanged, this, &PresenceButton::followCampaign);
    connect(&workspace, &Workspace::presenceChanged, this, &PresenceButton::refresh);
    refresh();
}

void PresenceButton::refresh() { take(ownPresence(m_workspace.session())); }

void PresenceButton::fillMenu() {
    m_menu->clear();
    Session& session = m_workspace.session();
    if (!m_state.isOn) {
        connect(m_menu->addAction(tr("Sign &on for work")), &QAction::triggered, this,
                [this] { take(signOn(m_workspace.session(), m_workspace.campaign().id)); });
        return;
    }
    if (!m_state.pause.isEmpty()) {
        connect(m_menu->addAction(tr("&Go on working")), &QAction::triggered, this, [this] { take(resumeWork(m_workspace.session())); });
    }
    const auto rules = session.rules<PresenceRules>();
    int place = 0;
    for (const PauseReason& reason : rules ? (*rules)->pauseReasons : std::vector<PauseReason>()) {
        if (reason.code != kLocked && reason.code != m_state.pause) {
            connect(m_menu->addAction(keyed(place++, reason.name)), &QAction::triggered, this,
                    [this, code = reason.code] { take(pauseWork(m_workspace.session(), code)); });
        }
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Sign o&ff from work")), &QAction::triggered, this, &PresenceButton::end);
}

void PresenceButton::take(const Result<PresenceState>& state) {
    if (!state) {
        m_workspace.showError(state.error());
        return;
    }
    m_state = *state;
    show();
}

void PresenceButton::onCall() {
    const SeatCall& call = m_workspace.call().call();
    if (call.isOpen() && (!m_state.isOn || !m_state.pause.isEmpty())) {
        take(signOn(m_workspace.session(), call.campaign));
    }
}

void PresenceButton::onRecord() {
    if (!m_state.isOn && m_workspace.session().may(Permission::Call)) {
        take(signOn(m_workspace.session(), m_workspace.campaign().id));  // a call by hand is one
    }
}

void PresenceButton::followCampaign() {
    if (m_state.isOn && m_state.campaign != m_workspace.campaign().id) {
        take(signOn(m_workspace.session(), m_workspace.campaign().id));
    }
}

void PresenceButton::setLocked(bool isLocked) {
    const auto rules = m_workspace.session().rules<PresenceRules>();
    if (!m_state.isOn || !rules || (*rules)->reason(kLocked) == nullptr) {
        return;
    }
    if (isLocked && m_state.pause.isEmpty()) {
        take(pauseWork(m_workspace.session(), kLocked));
    } else if (!isLocked && m_state.pause == kLocked) {
        take(resumeWork(m_workspace.session()));
    }
}

void PresenceButton::end() {
    if (m_state.isOn) {
        take(signOff(m_workspace.session()));
    }
}

void PresenceButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        show();
    }
}

void PresenceButton::show() {
    fillMenu();  // before it opens: a menu takes its width from what stands in it then
    const Colours colours = coloursOf(palette());
    const QString since = DisplayText::timeOfDay(m_state.since);
    if (!m_state.isOn) {
        setText(tr("○ off work"));
        setTextColour(this, colours.muted);
    } else if (m_state.pause.isEmpty()) {
        setText(tr("● at work since %1").arg(since));
        setTextColour(this, colours.good);
    } else {
        const auto rules = m_workspace.session().rules<PresenceRules>();
        setText(tr("◇ %1 since %2", "a pause's reason, its beginning").arg(rules ? (*rules)->reasonName(m_state.pause) : m_state.pause, since));
        setTextColour(this, colours.late);
    }
}

}  // namespace saikoku::ui
