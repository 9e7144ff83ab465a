#pragma once

#include <QWidget>

#include <functional>
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class DemoMaker;
class StoreUpgrader;

/// @brief Signs in, makes a new store where there is none, and unlocks after
/// idle minutes. Whatever the core refuses is shown in its words. An administrator
/// is asked whether a server's store of an earlier version is backed up and brought
/// up to date.
class SignInScreen : public QWidget {
    Q_OBJECT

public:
    /// How many people a demo city made here has: some seconds of work.
    static constexpr int kDemoResidents = 5'000;

    /// @param clock must outlive the sessions made.
    SignInScreen(StoreLocation location, const Clock& clock, QWidget* parent = nullptr);
    ~SignInScreen() override;

    /// @brief Asks for this person's password; another one may sign in instead.
    void lockFor(const QString& login, const QString& displayName);
    /// @brief While locked: somebody calls; who it is stays behind the lock.
    void showRinging(bool rings);
    /// @brief For the next person.
    void signedOut();
    /// @brief Whose half-done work waits here until they sign in.
    void showWaiting(const QStringList& names);
    void setUser(const QString& login);
    void showError(const Error& error);
    /// @brief How far a demo city has come.
    void showDemoProgress(int percent);
    void focusFirst();

Q_SIGNALS:
    void signedIn(std::shared_ptr<std::unique_ptr<saikoku::Session>> session);
    void unlocked();

private:
    void build();
    void showState();
    void trySignIn();
    void switchPerson();
    bool isUnlocking() const { return m_locked && !m_isOther; }
    void makeStore();
    void makeDemo();
    void openOther();
    void askUpgrade(const QString& password);
    void upgrade(const QString& password, const QString& backupFile);
    void upgraded();
    void setBusy(bool busy);
    void setButtonsEnabled(bool enabled);
    void showProgress(const QString& text);

    StoreLocation m_location;
    const Clock& m_clock;
    bool m_locked = false;
    bool m_isOther = false;  ///< locked, and another person signs in
    bool m_creating = false;
    QString m_lockedLogin;
    QString m_lockedName;
    DemoMaker* m_demoMaker = nullptr;
    StoreUpgrader* m_upgrader = nullptr;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_explanation;
    QLabel* m_ringing;
    QLabel* m_demo;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLabel* m_againLabel;
    QLabel* m_problem;
    QPushButton* m_go;
    QPushButton* m_makeDemo;
    QPushButton* m_other;
    QPushButton* m_otherPerson;
};

}  // namespace saikoku::ui
