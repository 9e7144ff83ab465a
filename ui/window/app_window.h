#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/store/store_location.h"

class QStackedWidget;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class Desk;
class SeatSettings;
class SignInScreen;

/// @brief The program's window: sign-in, then the desk; locks itself when nobody
/// works for some minutes. Its title names no person and no case.
class AppWindow : public QWidget {
    Q_OBJECT

public:
    /// @param clock must outlive the window.
    AppWindow(const StoreLocation& location, const Clock& clock, SeatSettings& settings, QWidget* parent = nullptr);
    ~AppWindow() override;

    SignInScreen& signInScreen() { return *m_signIn; }
    Desk* desk() const { return m_desk.get(); }
    /// @brief Puts the desk of this session into the window.
    /// @brief A person whose work waits here gets it back as it was left.
    void openDesk(std::unique_ptr<Session> session);
    /// @brief As it was left at this seat, or with room for everything: maximized on a
    /// usual screen, large on a larger one.
    /// @param screen what the desktop leaves of it
    void showOn(const QRect& screen);
    void lock();
    /// @brief As lock(), at the person's wish: during a call it says why not.
    void lockNow();
    /// @brief Back to the sign-in, unless something typed or running is to be kept.
    void signOut();
    void unlock();
    bool isLocked() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void applySettings();
    void lockSignIn();
    void showRinging();
    bool isTalking() const;
    void setAside();
    std::unique_ptr<Desk> takeWaiting(const QString& login);
    void putUp(std::unique_ptr<Desk> desk);
    void takeKeyboardBack();
    QStringList whoWaits() const;

    StoreLocation m_location;
    const Clock& m_clock;
    SeatSettings& m_settings;
    QStackedWidget* m_stack;
    SignInScreen* m_signIn;
    std::unique_ptr<Desk> m_desk;
    struct Waiting {
        std::unique_ptr<Desk> desk;
        QPointer<QWidget> workedIn;
    };
    std::vector<Waiting> m_waiting;  ///< half-done work of people who were locked out by others
    QTimer m_idle;
    QPointer<QWidget> m_workedIn;  ///< had the keyboard when the screen was locked
    QMetaObject::Connection m_ringing;
};

}  // namespace saikoku::ui
