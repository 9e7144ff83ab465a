#include "ui/signin/sign_in_screen.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/base/yen.h"
#include "core/security/sign_in.h"
#include "core/security/store_upgrade.h"
#include "ui/signin/demo_maker.h"
#include "ui/signin/store_state.h"
#include "ui/signin/store_upgrader.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kColumnWidth = 420;

QLabel* wrapped(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

}  // namespace

SignInScreen::SignInScreen(StoreLocation location, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_location(std::move(location)), m_clock(clock) {
    setObjectName(QStringLiteral("signInScreen"));
    build();
    showState();
}

SignInScreen::~SignInScreen() {
    for (QThread* thread : {static_cast<QThread*>(m_demoMaker), static_cast<QThread*>(m_upgrader)}) {
        if (thread != nullptr) {
            thread->wait();
        }
    }
}

void SignInScreen::build() {
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    auto* middle = new QWidget(this);
    followFont(middle, [middle] { middle->setFixedWidth(qRound(kColumnWidth * middle->font().pointSizeF() / kUsualFont)); });
    row->addWidget(middle);
    row->addStretch();
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(Space::kSmall);
    column->addStretch(2);
    auto* program = new QLabel(tr("Saikoku arrears calling"), middle);
    setTextScale(program, 2.0, true);
    column->addWidget(program);
    m_title = new QLabel(middle);
    m_title->setObjectName(QStringLiteral("signInTitle"));
    setTextScale(m_title, 1.15);
    column->addWidget(m_title);
    m_place = wrapped(middle, QStringLiteral("storePlace"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_place);
    m_explanation = wrapped(middle, QStringLiteral("storeExplanation"));
    column->addWidget(m_explanation);
    m_ringing = wrapped(middle, QStringLiteral("lockedRinging"));
    setTextScale(m_ringing, 1.15, true);
    m_ringing->setText(tr("● The telephone rings. Unlock to answer."));
    m_ringing->hide();
    column->addWidget(m_ringing);
    column->addSpacing(Space::kMedium);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(Space::kSmall);
    m_user = new QLineEdit(middle);
    m_user->setObjectName(QStringLiteral("user"));
    m_password = new QLineEdit(middle);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_again = new QLineEdit(middle);
    m_again->setObjectName(QStringLiteral("passwordAgain"));
    m_again->setEchoMode(QLineEdit::Password);
    m_againLabel = new QLabel(tr("Password a&gain"), middle);
    m_againLabel->setBuddy(m_again);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(m_againLabel, m_again);
    column->addLayout(form);
    m_demo = wrapped(middle, QStringLiteral("demoHint"));
    column->addWidget(m_demo);
    m_problem = wrapped(middle, QStringLiteral("signInProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_problem);
    column->addSpacing(Space::kSmall);
    m_go = new QPushButton(middle);
    m_go->setObjectName(QStringLiteral("signInButton"));
    m_go->setDefault(true);
    followFont(m_go, [this] { m_go->setMinimumHeight(m_go->fontMetrics().height() + Space::kMedium); });
    column->addWidget(m_go);
    m_makeDemo = new QPushButton(tr("Make a &demo city here instead"), middle);
    m_makeDemo->setObjectName(QStringLiteral("makeDemo"));
    m_makeDemo->setFlat(true);
    column->addWidget(m_makeDemo);
    m_other = new QPushButton(tr("&Open another folder …"), middle);
    m_other->setObjectName(QStringLiteral("openOther"));
    m_other->setFlat(true);
    column->addWidget(m_other);
    m_otherPerson = new QPushButton(middle);
    m_otherPerson->setObjectName(QStringLiteral("otherPerson"));
    m_otherPerson->setFlat(true);
    column->addWidget(m_otherPerson);
    column->addStretch(3);
    connect(m_go, &QPushButton::clicked, this, [this] { m_creating ? makeStore() : trySignIn(); });
    connect(m_other, &QPushButton::clicked, this, &SignInScreen::openOther);
    connect(m_makeDemo, &QPushButton::clicked, this, &SignInScreen::makeDemo);
    connect(m_otherPerson, &QPushButton::clicked, this, &SignInScreen::switchPerson);
    connect(m_user, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { m_creating ? m_again->setFocus() : trySignIn(); });
    connect(m_again, &QLineEdit::returnPressed, this, &SignInScreen::makeStore);
}

void SignInScreen::showState() {
    const StoreState state = storeStateAt(m_location);
    m_creating = !state.exists;
    m_place->setText(m_location.displayName());
    m_title->setText(isUnlocking() ? tr("Locked") : m_creating ? tr("Make a new store") : tr("Sign in"));
    m_explanation->setText(m_creating ? tr("There is no store here yet. The first person becomes its administrator. "
                                           "The password has 12 characters or more; without it nobody can open the store.")
                                      : QString());
    m_explanation->setVisible(m_creating);
    m_again->setVisible(m_creating);
    m_againLabel->setVisible(m_creating);
    m_go->setText(isUnlocking() ? tr("Un&lock") : m_creating ? tr("&Make the store and sign in") : tr("&Sign in"));
    m_other->setVisible(!m_locked && m_location.isLocal());
    m_makeDemo->setVisible(m_creating && m_location.isLocal());
    m_otherPerson->setVisible(m_locked);
    m_otherPerson->setText(m_isOther ? tr("&Back to %1").arg(m_lockedName) : tr("&Another person signs in"));
    m_user->setEnabled(!isUnlocking());
    m_demo->setVisible(state.isDemo);
    m_demo->setText(tr("This is a demo city, all of it fictional.\nUser: %1\nPassword: %2").arg(state.demoUser, state.demoPassword));
    if (m_user->text().isEmpty()) {
        m_user->setText(state.isDemo ? state.demoUser : QStringLiteral("admin"));
    }
    m_problem->hide();
}

void SignInScreen::lockFor(const QString& login, const QString& displayName) {
    m_locked = true;
    m_isOther = false;
    m_lockedLogin = login;
    m_lockedName = displayName;
    m_user->setText(login);
    m_password->clear();
    showState();
    m_explanation->setText(tr("The screen is locked. %1 goes on with the password.").arg(displayName));
    m_explanation->show();
    focusFirst();
}

void SignInScreen::switchPerson() {
    if (m_isOther) {
        lockFor(m_lockedLogin, m_lockedName);
        return;
    }
    m_isOther = true;
    m_password->clear();
    showState();
    m_user->clear();
    m_explanation->setText(tr("What %1 has not recorded yet waits until %1 signs in again.").arg(m_lockedName));
    m_explanation->show();
    m_user->setFocus();
}

void SignInScreen::showWaiting(const QStringList& names) {
    m_explanation->setText(tr("Work of %1 waits here: who signs in goes on with it.").arg(names.join(QStringLiteral(", "))));
    m_explanation->setVisible(!names.isEmpty());
}

void SignInScreen::showRinging(bool rings) {
    setTextColour(m_ringing, coloursOf(palette()).good);
    m_ringing->setVisible(rings);
}

void SignInScreen::signedOut() {
    m_locked = false;
    m_isOther = false;
    m_password->clear();
    showState();
    m_user->selectAll();
}

void SignInScreen::setUser(const QString& login) { m_user->setText(login); }

void SignInScreen::focusFirst() { (m_user->text().isEmpty() ? m_user : m_password)->setFocus(); }

void SignInScreen::showError(const Error& error) {
    setTextColour(m_problem, coloursOf(palette()).late);
    m_problem->setText(QStringLiteral("▲ ") + error.message);
    m_problem->show();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInScreen::setBusy(bool busy) {
    m_go->setEnabled(!busy);
    if (busy) {
        showProgress(tr("Checking the password …"));
        QApplication::setOverrideCursor(Qt::WaitCursor);
        m_problem->repaint();
    } else {
        QApplication::restoreOverrideCursor();
    }
}

void SignInScreen::trySignIn() {
    if (m_upgrader != nullptr) {
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    // The connection belongs to the thread that opens it, and this one shows the
    // cases; so the half second of the password's key is spent here.
    setBusy(true);
    Result<std::unique_ptr<Session>> session =
        signIn(m_location, m_user->text().trimmed(), m_password->text(), m_clock, QStringLiteral("saikoku"));
    setBusy(false);
    const QString password = m_password->text();
    m_password->clear();
    if (!session && session.error().code == ErrorCode::NeedsUpgrade) {
        askUpgrade(password);
        return;
    }
    if (!session) {
        showError(session.error());
        return;
    }
    m_problem->hide();
    const bool unlocks = isUnlocking();
    m_locked = false;
    m_isOther = false;
    if (unlocks) {
        Q_EMIT unlocked();
        return;
    }
    Q_EMIT signedIn(std::make_shared<std::unique_ptr<Session>>(std::move(*session)));
}

void SignInScreen::makeStore() {
    if (m_password->text() != m_again->text()) {
        showError({ErrorCode::BadInput, tr("The two passwords differ. Type them again."), {}});
        m_again->clear();
        return;
    }
    setBusy(true);
    const Result<void> made = createStore(m_location, m_user->text().trimmed(), m_password->text(), m_clock);
    setBusy(false);
    if (!made) {
        showError(made.error());
        return;
    }
    m_again->clear();
    const QString password = m_password->text();
    showState();
    m_password->setText(password);
    trySignIn();
}

void SignInScreen::makeDemo() {
    m_demoMaker = new DemoMaker(m_location, m_clock, kDemoResidents, this);
    showDemoProgress(0);
    connect(m_demoMaker, &DemoMaker::progressed, this, &SignInScreen::showDemoProgress);
    connect(m_demoMaker, &QThread::finished, this, [this] {
        const Result<void> made = m_demoMaker->answer();
        m_demoMaker->deleteLater();
        m_demoMaker = nullptr;
        setButtonsEnabled(true);
        showState();
        if (!made) {
            showError(made.error());
            return;
        }
        m_user->setText(QString::fromUtf16(kDemoUser));
        m_password->setText(QString::fromUtf16(kDemoPassword));
        trySignIn();
    });
    m_demoMaker->start();
}

void SignInScreen::showDemoProgress(int percent) {
    setButtonsEnabled(false);
    showProgress(tr("Inventing a city of %1 people … %2 %").arg(Yen(kDemoResidents).toString()).arg(percent));
}

void SignInScreen::setButtonsEnabled(bool enabled) {
    for (QWidget* button : {m_go, m_makeDemo, m_other}) {
        button->setEnabled(enabled);
    }
}

void SignInScreen::showProgress(const QString& text) {
    setTextColour(m_problem, coloursOf(palette()).muted);
    m_problem->setText(text);
    m_problem->show();
}

void SignInScreen::askUpgrade(const QString& password) {
    const Result<StoreUpgrade> needed = upgradeOf(m_location, m_user->text().trimmed(), password, m_clock);
    if (!needed) {
        showError(needed.error());
        return;
    }
    const QString question = tr("The server's store was made by an earlier version of the program and must be brought up to date "
                                "(schema %1 → %2). It is backed up first, to a file that you choose. Everybody else should be "
                                "signed out. Go on?");
    const QString suggested = QStringLiteral("%1/before-schema-%2-%3.saikoku")
                                  .arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .arg(needed->to)
                                  .arg(m_clock.today().toString(QStringLiteral("yyyyMMdd")));
    const QString file = MessageBox::confirm(this, question.arg(needed->from).arg(needed->to), tr("Choose the file …"))
                             ? FileDialog::saveFile(this, tr("Backup before the store is brought up to date"), suggested,
                                                    tr("Backups (*.saikoku)"))
                             : QString();
    if (file.isEmpty()) {
        m_problem->hide();
        focusFirst();
        return;
    }
    upgrade(password, file);
}

void SignInScreen::upgrade(const QString& password, const QString& backupFile) {
    setButtonsEnabled(false);
    m_upgrader = new StoreUpgrader({m_location, m_user->text().trimmed(), password, backupFile}, m_clock, this);
    connect(m_upgrader, &StoreUpgrader::reached, this, [this, backupFile](UpgradeStage stage) {
        showProgress(stage == UpgradeStage::BackingUp ? tr("The store is backed up to %1 …").arg(backupFile)
                                                      : tr("The store is brought up to date …"));
    });
    connect(m_upgrader, &QThread::finished, this, &SignInScreen::upgraded);
    m_upgrader->start();
}

void SignInScreen::upgraded() {
    const Result<StoreUpgrade> done = m_upgrader->answer();
    const QString password = m_upgrader->order().password;
    m_upgrader->deleteLater();
    m_upgrader = nullptr;
    setButtonsEnabled(true);
    if (!done) {
        showError(done.error());
        return;
    }
    m_password->setText(password);
    trySignIn();
}

void SignInScreen::openOther() {
    const QString folder = FileDialog::chooseFolder(this, tr("Folder of the store"), m_location.folder());
    if (!folder.isEmpty()) {
        m_location = StoreLocation::local(folder);
        m_user->clear();
        showState();
        focusFirst();
    }
}

}  // namespace saikoku::ui
