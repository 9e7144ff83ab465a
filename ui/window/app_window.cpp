#include "ui/window/app_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/business_calendar.h"
#include "core/dialling/dialler.h"
#include "core/security/session.h"
#include "ui/frame/notice_bar.h"
#include "ui/frame/screen.h"
#include "ui/frame/workspace.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/phone_maker.h"
#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"
#include "ui/window/dialog_help.h"

namespace saikoku::ui {

namespace {

constexpr QSize kLargest(1920, 1200);  ///< beyond it lines become too long to read

/// Questions and menus stand above the window: none may stay above the lock.
void closeWhatIsOpen() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && dialog->isVisible()) {
            dialog->reject();
        }
    }
}

}  // namespace

AppWindow::AppWindow(const StoreLocation& location, const Clock& clock, SeatSettings& settings, QWidget* parent)
    : QWidget(parent), m_location(location), m_clock(clock), m_settings(settings), m_stack(new QStackedWidget(this)) {
    setWindowTitle(tr("Saikoku arrears calling"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_signIn = new SignInScreen(location, clock, m_stack);
    m_stack->addWidget(m_signIn);
    connect(m_signIn, &SignInScreen::signedIn, this,
            [this](const std::shared_ptr<std::unique_ptr<Session>>& session) { openDesk(std::move(*session)); });
    connect(m_signIn, &SignInScreen::unlocked, this, &AppWindow::unlock);
    connect(&m_settings, &SeatSettings::changed, this, &AppWindow::applySettings);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &AppWindow::lock);
    qApp->installEventFilter(this);
    qApp->installEventFilter(new DialogHelp(this));
    resize(1366, 768);
    m_signIn->focusFirst();
}

AppWindow::~AppWindow() { qApp->removeEventFilter(this); }

void AppWindow::openDesk(std::unique_ptr<Session> session) {
    const QString login = session->actor().login;
    if (isLocked()) {
        if (m_desk->workspace().session().actor().login == login) {
            unlock();
            return;
        }
        if (isTalking()) {
            lockSignIn();
            m_signIn->showError({ErrorCode::Rule, tr("The telephone of this seat has a call. Sign in when it is over."), {}});
            return;
        }
        setAside();
    }
    if (std::unique_ptr<Desk> waiting = takeWaiting(login)) {
        waiting->setLocked(false);
        putUp(std::move(waiting));
        return;
    }
    const QString folder = session->location().isLocal() ? session->location().folder() : QString();
    const auto calendar = session->rules<BusinessCalendar>();
    if (!calendar) {
        m_signIn->signedOut();
        m_signIn->showError(calendar.error());
        return;
    }
    const QStringList notes = session->takeNotes();
    auto desk = std::make_unique<Desk>(std::move(session), nullptr, m_settings, **calendar, folder);
    connect(desk.get(), &Desk::signOutWanted, this, &AppWindow::signOut);
    connect(desk.get(), &Desk::lockWanted, this, &AppWindow::lockNow);
    putUp(std::move(desk));
    if (!notes.isEmpty()) {
        m_desk->notices().showAnnouncement(notes.join(QLatin1Char(' ')));
    }
}

/// The seat has one telephone: it goes with whoever sits here.
void AppWindow::putUp(std::unique_ptr<Desk> desk) {
    m_desk = std::move(desk);
    Result<std::unique_ptr<Dialler>> phone = makeSeatPhone(m_settings.file(), m_clock);
    if (!phone) {
        m_desk->notices().showError(phone.error());
    } else if (*phone) {
        m_desk->workspace().useDialler(std::move(*phone));
    }
    m_stack->addWidget(m_desk.get());
    m_stack->setCurrentWidget(m_desk.get());
    applySettings();
    takeKeyboardBack();
}

/// To where it was when this desk was locked.
void AppWindow::takeKeyboardBack() {
    const bool isHere = m_workedIn && m_desk->isAncestorOf(m_workedIn);
    (isHere ? m_workedIn.data() : m_desk->currentScreen())->setFocus();
}

/// Another person sits down at the locked seat: what is half done waits for its owner.
void AppWindow::setAside() {
    disconnect(m_ringing);
    m_stack->removeWidget(m_desk.get());
    m_desk->hide();
    m_desk->setParent(nullptr);
    m_desk->endPresence();
    m_desk->workspace().useDialler(nullptr);
    if (m_desk->holdsWork()) {
        m_waiting.push_back({std::move(m_desk), m_workedIn});
    } else {
        m_desk.reset();
    }
}

std::unique_ptr<Desk> AppWindow::takeWaiting(const QString& login) {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& waiting) {
        return waiting.desk->workspace().session().actor().login == login;
    });
    if (found == m_waiting.end()) {
        return nullptr;
    }
    Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    m_workedIn = waiting.workedIn;
    return std::move(waiting.desk);
}

QStringList AppWindow::whoWaits() const {
    QStringList names;
    for (const Waiting& waiting : m_waiting) {
        names.append(waiting.desk->workspace().session().actor().displayName);
    }
    return names;
}

void AppWindow::showOn(const QRect& screen) {
    const QRect kept = m_settings.windowPlace();
    const bool isSeen = kept.isValid() && screen.contains(kept.center());
    const bool isUsual = screen.width() <= kLargest.width() && screen.height() <= kLargest.height();
    const QSize size = isSeen ? kept.size().boundedTo(screen.size()) : kLargest.boundedTo(screen.size());
    QRect place(QPoint(), size);
    place.moveCenter(isSeen ? kept.center() : screen.center());
    setGeometry(place);
    (isSeen ? m_settings.isWindowMaximized() : isUsual) ? showMaximized() : show();
}

void AppWindow::applySettings() {
    DisplayText::setDateStyle(m_settings.dateStyle());
    applyTheme(*qApp, m_settings.brightness(), m_settings.fontPoints());
    m_idle.stop();
    if (m_desk && !isLocked() && m_settings.idleMinutes() > 0) {
        m_idle.start(m_settings.idleMinutes() * 60 * 1000);
    }
}

bool AppWindow::isTalking() const {
    const Dialler* phone = m_desk->workspace().dialler();
    return phone != nullptr && phone->hasCall() && phone->capabilities().reportsEvents;
}

void AppWindow::lockNow() {
    if (m_desk && isTalking()) {
        m_desk->workspace().showError({ErrorCode::Rule, tr("A call is going on. Hang up (F3), then lock."), {}});
    } else {
        lock();
    }
}

void AppWindow::lock() {
    if (!m_desk || isLocked()) {
        return;
    }
    Workspace& workspace = m_desk->workspace();
    if (isTalking()) {
        m_idle.start();  // somebody talks: the clock begins anew
        return;
    }
    closeWhatIsOpen();
    m_workedIn = m_desk->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    // What nobody sees takes no key and no keyboard, whatever happens to it meanwhile.
    m_desk->setLocked(true);
    lockSignIn();
    if (workspace.dialler() != nullptr) {
        m_ringing = connect(workspace.dialler(), &Dialler::stateChanged, this, &AppWindow::showRinging);
    }
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->focusFirst();
}

void AppWindow::lockSignIn() {
    const Actor& actor = m_desk->workspace().session().actor();
    m_signIn->lockFor(actor.login, actor.displayName);
    showRinging();
}

void AppWindow::signOut() {
    if (!m_desk || !m_desk->mayClose()) {
        return;
    }
    m_idle.stop();
    m_desk->endPresence();
    m_stack->removeWidget(m_desk.get());
    m_desk->hide();
    m_desk.release()->deleteLater();  // it is the one who asks
    m_signIn->signedOut();
    m_signIn->showWaiting(whoWaits());
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->focusFirst();
}

void AppWindow::showRinging() {
    const Dialler* phone = m_desk->workspace().dialler();
    m_signIn->showRinging(phone != nullptr && phone->state() == CallState::Incoming);
}

bool AppWindow::isLocked() const { return m_desk && m_stack->currentWidget() == m_signIn; }

void AppWindow::unlock() {
    disconnect(m_ringing);
    m_desk->setLocked(false);
    m_stack->setCurrentWidget(m_desk.get());
    applySettings();
    takeKeyboardBack();
}

bool AppWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_idle.isActive()) {
            m_idle.start();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void AppWindow::closeEvent(QCloseEvent* event) {
    const QStringList waiting = whoWaits();
    const bool isGivenUp = waiting.isEmpty() ||
                           MessageBox::confirm(this, tr("Work of %1 waits at this seat and is not recorded yet. Close all the same?")
                                                         .arg(waiting.join(DisplayText::listSeparator())),
                                               tr("Throw away"));
    if (!isGivenUp || (m_desk && !m_desk->mayClose())) {
        event->ignore();
        return;
    }
    m_settings.setWindowPlace(normalGeometry(), isMaximized());
    if (m_desk) {
        m_desk->endPresence();
    }
    QWidget::closeEvent(event);
}

}  // namespace saikoku::ui
