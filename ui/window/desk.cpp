#include "ui/window/desk.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/cases/case_list.h"
#include "core/dialling/dialler.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "ui/call/call_screen.h"
#include "ui/casefile/case_screen.h"
#include "ui/dispatch/letters_screen.h"
#include "ui/frame/key_bar.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/page_row.h"
#include "ui/frame/side_bar.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/limitation/limitation_screen.h"
#include "ui/list/case_list_screen.h"
#include "ui/messages/messages_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/support/message_box.h"
#include "ui/team/presence_button.h"
#include "ui/theme/theme.h"
#include "ui/why/why_screen.h"
#include "ui/window/callback_watch.h"
#include "ui/window/day_roller.h"
#include "ui/window/header_bar.h"
#include "ui/window/help_text.h"
#include "ui/window/incoming_bar.h"
#include "ui/window/message_corner.h"
#include "ui/window/password_dialog.h"
#include "ui/recordings/own_reviews_dialog.h"
#include "ui/window/recording_seal.h"
#include "ui/window/rule_watch.h"
#include "ui/window/server_watch.h"
#include "ui/window/status_line.h"

namespace saikoku::ui {

namespace {

/// A screen that is larger than the window scrolls; the window never grows for it.
QScrollArea* areaOf(Screen* screen, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(screen);
    QObject::connect(qApp, &QApplication::focusChanged, screen, [area, screen](QWidget*, QWidget* now) {
        if (now != nullptr && screen->isAncestorOf(now)) {
            area->ensureWidgetVisible(now);
        }
    });
    return area;
}

}  // namespace

Desk::Desk(std::unique_ptr<Session> session, std::unique_ptr<Dialler> dialler, SeatSettings& settings,
           BusinessCalendar calendar, QString dataFolder, QWidget* parent)
    : QWidget(parent),
      m_workspace(std::make_unique<Workspace>(std::move(session), std::move(dialler), settings, std::move(dataFolder))),
      m_calendar(std::move(calendar)) {
    setObjectName(QStringLiteral("desk"));
    const Result<void> names = m_workspace->loadNames();
    build();
    connectWorkspace();
    buildShortcuts();
    followPhone();
    if (!names) {
        m_notices->showError(names.error());
    }
    showPlace(m_placeIds.constFirst());
    m_status->refresh();
    new DayRoller(*m_workspace, this);
    new RecordingSeal(*m_workspace, this);
    new CallbackWatch(*m_workspace, this);
}

Desk::~Desk() {
    disconnect(qApp, nullptr, this, nullptr);
    // Screens speak to the workspace until they are gone.
    qDeleteAll(m_screens);
    delete m_messages;  // lies over the head and looks at it
}

void Desk::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HeaderBar(*m_workspace, this);
    m_messages = new MessageCorner(*m_header, this);
    m_notices = new NoticeBar(m_messages);
    m_incoming = new IncomingBar(m_messages);
    m_messages->add(m_incoming);
    m_messages->add(m_notices);
    m_side = new SideBar(this);
    m_pages = new PageRow(this);
    m_stack = new QStackedWidget(this);
    m_keys = new KeyBar(this);
    m_status = new StatusLine(*m_workspace, this);
    m_watch = new ServerWatch(*m_workspace, this);
    new RuleWatch(*m_workspace, this);
    column->addWidget(m_header);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    auto* part = new QVBoxLayout;
    part->setSpacing(0);
    part->addWidget(m_pages);
    part->addWidget(m_stack, 1);
    middle->addLayout(part, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_keys);
    column->addWidget(m_status);
    const QList<Place> places = allPlaces();
    for (const Place& place : places) {
        if (!place.mayOpen(m_workspace->session())) {
            continue;
        }
        Screen* screen = place.make(*m_workspace, m_calendar);
        m_screens.insert(place.id, screen);
        m_placeIds.append(place.id);
        m_places.append(place);
        m_stack->addWidget(areaOf(screen, m_stack));
    }
    const QList<Part> parts = allParts();
    for (const auto& [id, label] : parts) {
        const auto first = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place& place) { return place.part == id; });
        if (first != m_places.cend()) {
            m_lastOfPart.insert(id, first->id);
            m_partIds.append(id);
            m_side->addPart(id, label);
        }
    }
    m_calling = qobject_cast<CallScreen*>(m_screens.value(QString::fromUtf16(PlaceId::kCalling)));
    m_list = qobject_cast<CaseListScreen*>(m_screens.value(QString::fromUtf16(PlaceId::kList)));
}

void Desk::buildShortcuts() {
    for (const Action action : allActions()) {
        auto* shortcut = new QShortcut(QKeySequence(keyOf(action)), this);
        // a key held down is one call, and one hang-up
        shortcut->setAutoRepeat(action != Action::Dial && action != Action::HangUp);
        connect(shortcut, &QShortcut::activated, this, [this, action] { perform(action); });
    }
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, &Desk::goBack);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &Desk::onEscape);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, this, &Desk::lockWanted);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this), &QShortcut::activated, this, [this] {
        if (m_incoming->isVisible()) {
            m_incoming->askByKey();
        }
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this), &QShortcut::activated, m_notices, &NoticeBar::goOn);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, m_header, &HeaderBar::focusSearch);
    for (qsizetype i = 0; i < m_partIds.size() && i < 9; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = m_partIds.at(i)] { goToPart(id); });
    }
}

void Desk::connectWorkspace() {
    connect(m_side, &SideBar::chosen, this, &Desk::goToPart);
    connect(m_pages, &PageRow::chosen, this, &Desk::goTo);
    connect(m_keys, &KeyBar::triggered, this, &Desk::perform);
    connect(m_workspace.get(), &Workspace::failed, m_notices, &NoticeBar::showError);
    connect(m_workspace.get(), &Workspace::errorsSettled, m_notices, &NoticeBar::clearError);
    connect(m_workspace.get(), &Workspace::told, m_notices, &NoticeBar::showNews);
    connect(m_workspace.get(), &Workspace::newsSettled, m_notices, &NoticeBar::clearNews);
    connect(m_workspace.get(), &Workspace::underWay, m_notices, &NoticeBar::showProgress);
    connect(m_workspace.get(), &Workspace::announced, m_notices, &NoticeBar::showAnnouncement);
    connect(m_workspace.get(), &Workspace::wayOffered, m_notices, &NoticeBar::showWayOn);
    connect(m_workspace.get(), &Workspace::caseWanted, this, [this](TaxpayerId taxpayer) { openCase(taxpayer, {}); });
    connect(m_workspace.get(), &Workspace::phoneChanged, this, &Desk::followPhone);
    connect(m_watch, &ServerWatch::lost, this, [this](const Error& error) {
        m_notices->showError(error);
        m_status->refresh();
    });
    connect(m_watch, &ServerWatch::back, this, [this] {
        m_notices->showNews(tr("The office server answers again. Go on where you were: what was typed is still there."));
        m_status->refresh();
    });
    connect(&m_workspace->call(), &CurrentCall::incoming, this, &Desk::incomingCall);
    connect(&m_workspace->call(), &CurrentCall::stateChanged, this, &Desk::onPhoneState);
    connect(&m_workspace->call(), &CurrentCall::ended, this, &Desk::followCaller);
    m_keys->setOverride([this](Action action) -> std::optional<QString> {
        if (!m_workspace->call().isRingingIn()) {
            // wherever one is, also with no case open: the line is never without its key
            return action == Action::HangUp && m_workspace->call().isPhoneBusy() ? std::optional(actionLabel(action)) : std::nullopt;
        }
        return action == Action::Dial     ? std::optional(tr("Answer"))
               : action == Action::HangUp ? std::optional(tr("Reject"))
                                          : std::nullopt;
    });
    if (m_list != nullptr) {
        connect(m_workspace.get(), &Workspace::casesWanted, this, [this](const CaseCondition& condition) {
            m_list->showCondition(condition);
            leadToList();
        });
        connect(m_workspace.get(), &Workspace::heldBackWanted, this,
                [this](const CaseCondition& condition, const CallableChoice& choice) {
                    m_list->showHeldBack(condition, choice);
                    leadToList();
                });
        connect(m_workspace.get(), &Workspace::givenWanted, this, [this](const QList<TaxpayerId>& cases) {
            m_list->showGiven(cases);
            leadToList();
        });
        connect(m_list, &CaseListScreen::backWanted, this, &Desk::goBack);
        connect(m_workspace.get(), &Workspace::whyWanted, this, [this](const CaseCondition& condition) {
            const QString why = QString::fromUtf16(PlaceId::kWhy);
            qobject_cast<WhyScreen*>(m_screens.value(why))->showCondition(condition);
            goTo(why);
        });
        connect(m_header, &HeaderBar::searchWanted, this, [this](const QString& text) {
            if (!goToSearch()) {
                return;
            }
            m_sought = text;
            m_list->searchFor(text);
            // Until the answer is there the rows are the old ones: Enter must open none of them.
            m_header->search()->setFocus();
        });
        connect(m_list, &CaseListScreen::listed, this, &Desk::goIntoFound);
        connect(m_list, &CaseListScreen::opened, this, &Desk::openCase);
        connect(m_list, &CaseListScreen::callingWanted, this, &Desk::beginCalling);
        connect(m_calling, &CallScreen::caseShown, m_list, &CaseListScreen::goToCase);
    }
    if (m_calling != nullptr) {
        connect(m_calling, &CallScreen::closed, this, &Desk::goBack);
        connect(&m_workspace->call(), &CurrentCall::foundAgain, this, &Desk::openFoundCall);
        // What was refused for one person says nothing about the next.
        connect(m_calling, &CallScreen::caseShown, m_notices, &NoticeBar::clearError);
        connect(m_calling, &CallScreen::caseShown, this, &Desk::offerCaller);
        connect(m_calling, &CallScreen::callerSought, this, [this](const CallIntent& intent) {
            m_incoming->setNumber(IncomingBar::numberText(intent.phoneDigits, intent.isMasked));
        });
    }
    const QString messages = QString::fromUtf16(PlaceId::kMessages);
    if (auto* screen = qobject_cast<MessagesScreen*>(m_screens.value(messages))) {
        connect(m_workspace.get(), &Workspace::messageWanted, this, [this, screen, messages](qint64 message) {
            screen->markMessage(message);
            goTo(messages);
        });
        connect(m_workspace.get(), &Workspace::handoverWanted, this, [this, screen, messages](qint64 handover) {
            screen->markHandover(handover);
            goTo(messages);
        });
    }
    const QString letters = QString::fromUtf16(PlaceId::kLetters);
    if (auto* screen = qobject_cast<LettersScreen*>(m_screens.value(letters))) {
        connect(m_workspace.get(), &Workspace::lettersWanted, this, [this, screen, letters](const LettersFor& whom) {
            screen->propose(whom);
            goTo(letters);
        });
    }
    const QString limitation = QString::fromUtf16(PlaceId::kLimitation);
    if (auto* screen = qobject_cast<LimitationScreen*>(m_screens.value(limitation))) {
        connect(m_workspace.get(), &Workspace::lapsedWanted, this, [this, screen, limitation] {
            screen->showLapsed();
            goTo(limitation);
        });
    }
    connect(m_workspace.get(), &Workspace::followUpsWanted, this, [this] { goTo(QString::fromUtf16(PlaceId::kFollowUps)); });
    connect(m_workspace.get(), &Workspace::instalmentsWanted, this, [this] { goTo(QString::fromUtf16(PlaceId::kInstalments)); });
    connect(m_workspace.get(), &Workspace::peopleWanted, this, [this](CampaignId campaign) {
        if (changeCampaign(campaign)) {
            goTo(QString::fromUtf16(PlaceId::kImport));
        }
    });
    connect(m_header, &HeaderBar::signOutWanted, this, &Desk::signOutWanted);
    connect(m_header, &HeaderBar::passwordWanted, this, &Desk::changePassword);
    connect(m_header, &HeaderBar::reviewsWanted, this, [this] { OwnReviewsDialog(*m_workspace, this).exec(); });
    connect(m_header, &HeaderBar::searchLeft, this, &Desk::focusScreen);
    connect(m_header, &HeaderBar::searchCancelled, this, &Desk::giveFocusBack);
    connect(m_header, &HeaderBar::lockWanted, this, &Desk::lockWanted);
    connect(m_header, &HeaderBar::phoneSettingWanted, this, &Desk::openPhoneSetting);
    connect(qApp, &QApplication::focusChanged, this, &Desk::onFocus);
    connect(m_header, &HeaderBar::campaignWanted, this, [this](CampaignId campaign) {
        if (!changeCampaign(campaign)) {
            m_header->showCampaign();
        }
    });
    connect(m_incoming, &IncomingBar::chosen, this, &Desk::takeIncoming);
    connect(m_incoming, &IncomingBar::dismissed, this, &Desk::dismissCaller);
    connect(m_incoming, &IncomingBar::searchWanted, m_header, &HeaderBar::focusSearch);
}

void Desk::followPhone() {
    if (m_workspace->dialler() == nullptr) {
        return;
    }
    connect(m_workspace->dialler(), &Dialler::trouble, this,
            [this](const QString& sentence) { m_notices->showError({ErrorCode::Connection, sentence, {}}); });
    connect(m_workspace->dialler(), &Dialler::lineStateChanged, this, [this](LineState state) {
        if (state == LineState::Unavailable) {
            m_notices->showError({ErrorCode::Connection, m_workspace->dialler()->lineText(), {}});
        }
    });
}

Screen* Desk::currentScreen() const {
    const auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    return area == nullptr ? nullptr : qobject_cast<Screen*>(area->widget());
}

QString Desk::currentPlace() const { return m_screens.key(currentScreen()); }

QStringList Desk::placeIds() const { return m_placeIds; }

void Desk::showPlace(const QString& placeId) {
    Screen* screen = m_screens.value(placeId);
    m_stack->setCurrentIndex(static_cast<int>(m_placeIds.indexOf(placeId)));
    markPlace(placeId);
    m_keys->follow(screen);
    screen->enter();
}

/// Side bar and row say where one is.
void Desk::markPlace(const QString& placeId) {
    const QString part = partOf(placeId);
    m_lastOfPart.insert(part, placeId);
    m_side->setCurrent(part);
    QList<PageRow::Page> pages;
    for (const Place& place : std::as_const(m_places)) {
        if (place.part == part) {
            pages.append({place.id, place.label});
        }
    }
    m_pages->show(pages, placeId);
}

QString Desk::partOf(const QString& placeId) const {
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place& place) { return place.id == placeId; });
    return found == m_places.cend() ? QString() : found->part;
}

/// The place of the part that was shown last; from a place of the part itself nothing moves.
void Desk::goToPart(const QString& partId) { goTo(m_lastOfPart.value(partId)); }

/// After a search: into the only case found, else into what was found.
void Desk::goIntoFound() {
    if (m_list->searchText().isEmpty() && !m_header->search()->hasFocus()) {
        m_header->clearSearch();
    }
    const QString sought = std::exchange(m_sought, QString());
    if (sought.isEmpty() || !m_header->search()->hasFocus() || m_header->search()->text() != sought) {
        return;
    }
    if (m_list->model().rowCount() == 1) {
        m_list->openCurrent();
    } else if (m_list->model().rowCount() == 0) {
        m_header->focusSearch();  // to be typed anew
    } else {
        m_list->setFocus();
    }
}

void Desk::changePassword() {
    PasswordDialog dialog(m_workspace->session(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace->tell(tr("The password is changed."));
    }
}

void Desk::focusScreen() {
    if (currentScreen() == m_calling && m_calling->hasCase()) {
        m_calling->caseScreen().setFocus();
    } else if (currentScreen() == m_list) {
        m_list->focusAnswer();
    } else {
        currentScreen()->setFocus();
    }
}

/// Without selecting what stands in a field: the next key must not write over it.
void Desk::giveFocusBack() {
    if (m_workedIn && m_workedIn->isVisible() && m_workedIn->isEnabled() && currentScreen()->isAncestorOf(m_workedIn)) {
        m_workedIn->setFocus(Qt::ActiveWindowFocusReason);
    } else {
        focusScreen();
    }
}

void Desk::onFocus(QWidget* old, QWidget* now) {
    if (currentScreen() == nullptr) {
        return;
    }
    const bool wasMessage = old != nullptr && m_messages->isAncestorOf(old);
    if (wasMessage && !old->isVisible()) {
        // Qt passes the keyboard on to whatever comes next
        QMetaObject::invokeMethod(this, &Desk::giveFocusBack, Qt::QueuedConnection);
    } else if (now != nullptr && currentScreen()->isAncestorOf(now)) {
        m_workedIn = now;
    }
}

void Desk::onEscape() {
    if (m_calling != nullptr && m_calling->stopLooking()) {
        return;
    }
    const bool hasMessage = m_notices->isVisible();
    m_notices->dismiss();
    if (!hasMessage && m_list != nullptr && currentScreen() == m_list && m_list->can(Action::Close)) {
        goBack();
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || !currentScreen()->isAncestorOf(focus)) {
        giveFocusBack();
    }
}

void Desk::openPhoneSetting() {
    const QString settings = QString::fromUtf16(PlaceId::kSettings);
    if (!goTo(settings)) {
        return;
    }
    if (auto* screen = qobject_cast<SettingsScreen*>(m_screens.value(settings))) {
        screen->focusTelephone();
    }
}

/// Beside a call that goes on somebody may be looked for: the case of the call waits.
bool Desk::goToSearch() {
    const QString list = QString::fromUtf16(PlaceId::kList);
    if (m_calling == nullptr || currentScreen() != m_calling || !m_calling->hasLiveCall()) {
        return goTo(list);
    }
    m_way.removeAll(currentPlace());
    m_way.append(currentPlace());
    showPlace(list);
    return true;
}

bool Desk::goTo(const QString& placeId) {
    const QString here = currentPlace();
    if (placeId == here || !m_screens.contains(placeId)) {
        markPlace(here);
        return placeId == here;
    }
    if (!currentScreen()->mayLeave()) {
        markPlace(here);
        return false;
    }
    m_way.removeAll(here);
    m_way.append(here);
    if (m_list != nullptr && m_screens.value(placeId) == m_list) {
        m_list->setLeadsBack(false);
    }
    showPlace(placeId);
    return true;
}

/// To cases that another place names: F12 and Esc go back there.
void Desk::leadToList() {
    const bool isFromElsewhere = currentScreen() != m_list;
    if (goTo(QString::fromUtf16(PlaceId::kList)) && isFromElsewhere) {
        m_list->setLeadsBack(true);
    }
}

void Desk::goBack() {
    if (m_calling != nullptr && currentScreen() == m_calling && m_calling->isParked()) {
        m_calling->takeUpParked();
        return;
    }
    if (!currentScreen()->mayLeave()) {
        return;
    }
    if (m_calling != nullptr && currentScreen() == m_calling && m_calling->hasCase()) {
        m_calling->closeCase();
    }
    if (!m_way.isEmpty()) {
        showPlace(m_way.takeLast());
    }
}

bool Desk::openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list) {
    const QString here = currentPlace();
    const QString calling = QString::fromUtf16(PlaceId::kCalling);
    const bool isBesideCall = currentScreen() == m_calling && m_calling->hasLiveCall();
    if ((!isBesideCall && !currentScreen()->mayLeave()) || !m_calling->openCase(taxpayer, list)) {
        return false;
    }
    if (!list.isEmpty()) {
        m_calling->setListCondition(m_list->condition());
    }
    if (here != calling) {
        m_way.removeAll(here);
        m_way.append(here);
        showPlace(calling);
    }
    m_header->clearSearch();
    m_calling->caseScreen().setFocus();
    renewCalendar();
    return true;
}

/// The screens go by this one; holidays and closing days may have been set at another seat.
void Desk::renewCalendar() {
    if (const auto calendar = m_workspace->session().rules<BusinessCalendar>()) {
        m_calendar = **calendar;
    }
}

/// What is typed in the old one is asked about first: on the screen shown, on the case called, and on the one that waits.
bool Desk::changeCampaign(CampaignId campaign) {
    if (campaign == m_workspace->campaign().id) {
        return true;
    }
    const bool isCaseHidden = m_calling != nullptr && m_calling != currentScreen();
    if (!currentScreen()->mayLeave() || (isCaseHidden && !m_calling->mayLeave()) || (m_calling != nullptr && !m_calling->mayClose())) {
        return false;
    }
    m_workspace->chooseCampaign(campaign);
    return true;
}

void Desk::beginCalling(const QList<TaxpayerId>& list, qsizetype from) {
    m_calling->beginAt(list, from);
    m_calling->setListCondition(m_list->condition());
    if (m_calling->isLooking()) {
        goTo(QString::fromUtf16(PlaceId::kCalling));
    }
}

void Desk::perform(Action action) {
    CurrentCall& call = m_workspace->call();
    if (call.isRingingIn() && (action == Action::Dial || action == Action::HangUp)) {
        if (const Result<void> done = action == Action::Dial ? call.answer() : call.reject(); !done) {
            m_notices->showError(done.error());
        } else if (action == Action::Dial) {
            onTaken();
        }
        return;
    }
    if (action == Action::HangUp && call.isPhoneBusy()) {
        if (const Result<void> done = call.hangUp(); !done) {
            m_notices->showError(done.error());
        }
    } else if (action == Action::Help) {
        showHelp();
    } else if (Screen* screen = currentScreen(); screen != nullptr && screen->can(action)) {
        screen->perform(action);
    }
}

bool Desk::mayClose() {
    return currentScreen()->mayLeave() && std::all_of(m_screens.cbegin(), m_screens.cend(), [](Screen* screen) { return screen->mayClose(); }) &&
           (m_workspace->messageDrafts().empty() ||
            MessageBox::confirm(this, tr("Messages that were not sent: %1. They are lost with the window. Go on?").arg(m_workspace->messageDrafts().size()),
                                tr("Throw away")));
}

void Desk::setLocked(bool isLocked) {
    setEnabled(!isLocked);
    if (m_header->presence() != nullptr) {
        m_header->presence()->setLocked(isLocked);
    }
}

void Desk::endPresence() {
    if (m_header->presence() != nullptr) {
        m_header->presence()->end();
    }
}

bool Desk::holdsWork() const {
    return !m_workspace->messageDrafts().empty() ||
           std::any_of(m_screens.cbegin(), m_screens.cend(), [](const Screen* screen) { return screen->holdsWork(); });
}

void Desk::showHelp() { MessageBox::explain(this, tr("Keys on this screen"), helpText(*currentScreen()), 2); }

}  // namespace saikoku::ui
