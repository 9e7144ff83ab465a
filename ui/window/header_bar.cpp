#include "ui/window/header_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "core/dialling/dialler.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/record/phone_meter.h"
#include "ui/support/texts.h"
#include "ui/team/presence_button.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLongestPhoneText = 48;
constexpr int kLeastCharacters = 10;
constexpr int kSearchWidth = 460;  ///< pixels at the usual font size

/// A turn of the wheel over the head would change the work unseen.
class CampaignBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

HeaderBar::HeaderBar(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("headerBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kMedium, Space::kUnit + 2, Space::kMedium, Space::kUnit + 2);
    row->setSpacing(Space::kMedium);
    auto* program = new QLabel(tr("Saikoku"), this);
    setTextScale(program, 1.15, true);
    m_campaign = new CampaignBox(this);
    m_campaign->setObjectName(QStringLiteral("campaign"));
    m_campaign->setToolTip(tr("The work: records of one never show in another"));
    fillCampaigns();
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("globalSearch"));
    m_search->setPlaceholderText(tr("Name, kana, number, telephone, notice number (Ctrl+K)"));
    m_search->setClearButtonEnabled(true);
    followFont(m_search, [this] { m_search->setMaximumWidth(qRound(kSearchWidth * font().pointSizeF() / kUsualFont)); });
    m_lock = addButton(QStringLiteral("lockNow"));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock the screen now (Ctrl+L)"));
    connect(m_lock, &QToolButton::clicked, this, &HeaderBar::lockWanted);
    m_actor = addButton(QStringLiteral("actorName"));
    m_actor->setText(
        tr("%1 %2", "role and name")
            .arg(roleLabel(workspace.session().actor().role, workspace.session().actor().roleName), workspace.session().actor().displayName));
    m_actor->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_actor);
    connect(menu->addAction(tr("Change the &password …")), &QAction::triggered, this,
            &HeaderBar::passwordWanted);
    connect(menu->addAction(tr("&Reviews of my calls …")), &QAction::triggered, this, &HeaderBar::reviewsWanted);
    connect(menu->addAction(tr("&Lock the screen now")), &QAction::triggered, this, &HeaderBar::lockWanted);
    connect(menu->addAction(tr("Sign &out")), &QAction::triggered, this, &HeaderBar::signOutWanted);
    m_actor->setMenu(menu);
    m_phone = addButton(QStringLiteral("headerPhone"));
    connect(m_phone, &QToolButton::clicked, this, &HeaderBar::phoneSettingWanted);
    // In a narrow window the words at the right are cut before the window grows for them.
    for (QWidget* words : std::initializer_list<QWidget*>{m_campaign, m_actor, m_phone}) {
        followFont(words, [words] { words->setMinimumWidth(words->fontMetrics().averageCharWidth() * kLeastCharacters); });
    }
    m_campaign->setAccessibleName(tr("Work"));
    m_search->setAccessibleName(tr("Search everywhere"));
    row->addWidget(program);
    row->addWidget(m_campaign);
    row->addWidget(m_search, 50);
    row->addStretch(1);
    if (workspace.session().may(Permission::Call)) {
        m_presence = new PresenceButton(workspace, this);
        row->addWidget(m_presence);
    }
    row->addWidget(m_lock);
    row->addWidget(m_actor);
    row->addWidget(m_phone);
    connect(m_campaign, &QComboBox::activated, this,
            [this] { Q_EMIT campaignWanted(CampaignId{m_campaign->currentData().toLongLong()}); });
    connect(&workspace, &Workspace::campaignChanged, this, &HeaderBar::showCampaign);
    connect(&workspace, &Workspace::campaignsChanged, this, &HeaderBar::fillCampaigns);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty()) {
            Q_EMIT searchWanted(m_search->text());
        }
    });
    connect(&workspace, &Workspace::phoneChanged, this, &HeaderBar::followPhone);
    followPhone();
}

void HeaderBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::fillCampaigns() {
    m_campaign->clear();
    for (const CampaignChoice& campaign : m_workspace.campaigns()) {
        m_campaign->addItem(campaign.label, campaign.id.value);
    }
    showCampaign();
}

void HeaderBar::showCampaign() {
    m_campaign->setCurrentIndex(m_campaign->findData(m_workspace.campaign().id.value));
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Down) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape) {
        Q_EMIT searchCancelled();
    } else if (event->type() == QEvent::KeyPress) {
        Q_EMIT searchLeft();
    }
    return true;
}

void HeaderBar::clearSearch() { m_search->clear(); }

QToolButton* HeaderBar::addButton(const QString& name) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HeaderBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_phone != nullptr) {
        showPhone();
    }
}

void HeaderBar::followPhone() {
    if (m_workspace.dialler() != nullptr) {
        connect(m_workspace.dialler(), &Dialler::lineStateChanged, this, &HeaderBar::showPhone);
        connect(m_workspace.dialler(), &Dialler::stateChanged, this, &HeaderBar::showPhone);
    }
    showPhone();
}

void HeaderBar::showPhone() {
    const Colours colours = coloursOf(palette());
    const Dialler* phone = m_workspace.dialler();
    if (phone == nullptr) {
        m_phone->setText(tr("○ by hand"));
        m_phone->setToolTip(tr("No telephone is set up: calls are made and recorded by hand. A click opens the setting."));
        setTextColour(m_phone, colours.muted);
        return;
    }
    const bool ready = phone->lineState() == LineState::Ready;
    const QString state = phone->hasCall() ? labelOf(phone->state())
                          : ready          ? tr("ready")
                          : phone->lineState() == LineState::Connecting ? tr("connecting …")
                                                                        : tr("not reachable");
    m_phone->setText(tr("%1 %2 %3", "shape, telephone, state").arg(ready ? QStringLiteral("●") : QStringLiteral("▲"), phone->name().left(kLongestPhoneText), state));
    m_phone->setToolTip(phone->lineText());
    setTextColour(m_phone, ready ? colours.good : colours.late);
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).band);
}

}  // namespace saikoku::ui
