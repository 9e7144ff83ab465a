#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "core/security/user_admin.h"
#include "core/store/database.h"
#include "tests/ui/desk_fixture.h"
#include "ui/record/record_strip.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/message_box.h"
#include "ui/window/app_window.h"
#include "ui/window/password_dialog.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// What happens behind a locked screen: nothing.
class LockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeatSettings> m_settings;
    std::unique_ptr<AppWindow> m_window;
    FakeDialler* m_phone = nullptr;

    template <class T>
    T* find(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    CallScreen& calling() { return *m_window->findChild<CallScreen*>(); }
    RecordStrip& strip() { return calling().caseScreen().strip(); }
    void unlock() {
        find<QLineEdit>("password")->setText(TempStore::password());
        QTest::keyClick(find<QLineEdit>("password"), Qt::Key_Return);
    }

private Q_SLOTS:
    void init() {
        m_store = std::make_unique<TempStore>(QStringLiteral("sqlite"));
        QVERIFY2(m_store->isReady(), qPrintable(m_store->problem()));
        VERIFY_RESULT(buildCallCity(m_store->session()));
        m_store->close();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<SeatSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window = std::make_unique<AppWindow>(m_store->location(), m_store->clock(), *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto session = signIn(m_store->location(), TempStore::user(), TempStore::password(), m_store->clock(),
                              QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        m_window->openDesk(std::move(*session));
        QVERIFY(m_window->desk() != nullptr);
        auto phone = std::make_unique<FakeDialler>(m_store->clock());
        m_phone = phone.get();
        m_window->desk()->workspace().useDialler(std::move(phone));
        QTRY_VERIFY(m_window->desk()->workspace().isIdle());
    }
    void cleanup() {
        m_window.reset();
        m_settings.reset();
        m_store.reset();
    }

    void aCallOpensNothingBehindTheLock() {
        m_window->lock();
        auto* ringing = find<QLabel>("lockedRinging");
        QVERIFY(!ringing->isVisible());
        m_phone->callIn(QStringLiteral("0999220005"));
        QVERIFY(ringing->isVisible());
        QVERIFY2(!ringing->text().contains(QStringLiteral("0999")), qPrintable(ringing->text()));
        QVERIFY(!calling().hasCase());
        QVERIFY(find<QLineEdit>("password")->hasFocus());
        // What is typed blind goes into the password and nowhere else.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_phone->done, QStringList{QStringLiteral("open")});
        unlock();
        QVERIFY(!m_window->isLocked());
        QVERIFY(find<QWidget>("incomingBar")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QCOMPARE(m_phone->done.constLast(), QStringLiteral("take"));
    }

    void locksNow_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl+L") << true;
        QTest::newRow("button") << false;
    }
    void locksNow() {
        QFETCH(bool, byKey);
        if (byKey) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
        } else {
            find<QToolButton>("lockNow")->click();
        }
        QVERIFY(m_window->isLocked());
        unlock();
        QVERIFY(!m_window->isLocked());
    }

    void duringACallItSaysWhyNot() {
        m_window->desk()->workspace().openCase(callCityCase(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        m_phone->establish();
        find<QToolButton>("lockNow")->click();
        QVERIFY(!m_window->isLocked());
        QVERIFY(!m_window->desk()->notices().text().isEmpty());
        m_phone->end(CallEnd::EndedByThem);
    }

    void anotherPersonMaySignIn() {
        Workspace& mine = m_window->desk()->workspace();
        VERIFY_RESULT(addUser(mine.session(), QStringLiteral("next"), QStringLiteral("次の 人"), codeOf(Role::Caller), QStringLiteral("another-pass-77")));
        mine.openCase(callCityCase(2));
        strip().focusResult();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        find<QLineEdit>("note")->setFocus();
        QTest::keyClicks(find<QLineEdit>("note"), QStringLiteral("half"));
        const QString me = mine.session().actor().login;
        m_window->lock();
        QVERIFY(!find<QLineEdit>("user")->isEnabled());
        find<QPushButton>("otherPerson")->click();
        QVERIFY(find<QLineEdit>("user")->isEnabled());
        find<QPushButton>("otherPerson")->click();  // back again
        QVERIFY(!find<QLineEdit>("user")->isEnabled());
        QCOMPARE(find<QLineEdit>("user")->text(), me);
        find<QPushButton>("otherPerson")->click();
        const auto signInAs = [this](const QString& login, const QString& password) {
            find<QLineEdit>("user")->setText(login);
            find<QLineEdit>("password")->setText(password);
            QTest::keyClick(find<QLineEdit>("password"), Qt::Key_Return);
        };
        signInAs(QStringLiteral("next"), QStringLiteral("wrong"));
        QVERIFY(m_window->isLocked());
        signInAs(QStringLiteral("next"), QStringLiteral("another-pass-77"));
        QVERIFY(!m_window->isLocked());
        QCOMPARE(m_window->desk()->workspace().session().actor().login, QStringLiteral("next"));
        QVERIFY(!calling().hasCase());
        // closing asks for the one who is not here
        MessageBox::setNextAnswer(false);
        QVERIFY(!m_window->close());
        find<QToolButton>("actorName")->menu()->actions().constLast()->trigger();
        QVERIFY(find<QLabel>("storeExplanation")->isVisible());
        signInAs(me, TempStore::password());
        QCOMPARE(m_window->desk()->workspace().session().actor().login, me);
        const Desk& mineAgain = *m_window->desk();
        QCOMPARE(mineAgain.findChild<QLineEdit*>(QStringLiteral("note"))->text(), QStringLiteral("half"));
        QVERIFY(mineAgain.holdsWork());
        QCOMPARE(QApplication::focusWidget(), mineAgain.findChild<QLineEdit*>(QStringLiteral("note")));  // the keyboard too
        QVERIFY(m_window->desk()->isEnabled());
    }

    /// The seat's telephone has a call: it is nobody else's.
    void nobodyElseSignsInWhileItRings() {
        Workspace& mine = m_window->desk()->workspace();
        const QString me = mine.session().actor().login;
        VERIFY_RESULT(addUser(mine.session(), QStringLiteral("next"), QStringLiteral("次の 人"), codeOf(Role::Caller), QStringLiteral("another-pass-77")));
        m_window->lock();
        m_phone->callIn(QStringLiteral("0999999999"));
        find<QPushButton>("otherPerson")->click();
        find<QLineEdit>("user")->setText(QStringLiteral("next"));
        find<QLineEdit>("password")->setText(QStringLiteral("another-pass-77"));
        QTest::keyClick(find<QLineEdit>("password"), Qt::Key_Return);
        QVERIFY(m_window->isLocked());
        QCOMPARE(m_window->desk()->workspace().session().actor().login, me);
        QVERIFY(m_phone->hasCall());
        unlock();
        QVERIFY(!m_window->isLocked());
        m_phone->end(CallEnd::Missed);
    }

    void theSamePersonMaySignInAsAnother() {
        m_window->desk()->workspace().openCase(callCityCase(2));
        find<QLineEdit>("note")->setFocus();
        QTest::keyClicks(find<QLineEdit>("note"), QStringLiteral("half"));
        Desk* desk = m_window->desk();
        m_window->lock();
        find<QPushButton>("otherPerson")->click();
        find<QLineEdit>("user")->setText(TempStore::user());
        unlock();
        QCOMPARE(m_window->desk(), desk);
        QCOMPARE(find<QLineEdit>("note")->text(), QStringLiteral("half"));
    }

    /// As large as the screen allows, and as it was left after that.
    void theWindowIsAsItWasLeft() {
        AppWindow first(m_store->location(), m_store->clock(), *m_settings);
        first.showOn(QRect(0, 0, 1920, 1040));
        QVERIFY(first.isMaximized());
        first.close();
        AppWindow again(m_store->location(), m_store->clock(), *m_settings);
        again.showOn(QRect(0, 0, 1920, 1040));
        QVERIFY(again.isMaximized());
        again.showNormal();
        again.setGeometry(40, 50, 1500, 900);
        again.close();
        AppWindow third(m_store->location(), m_store->clock(), *m_settings);
        third.showOn(QRect(0, 0, 1920, 1040));
        QVERIFY(!third.isMaximized());
        QCOMPARE(third.size(), QSize(1500, 900));
        third.close();
        // another screen: a window out of its sight is none
        AppWindow fourth(m_store->location(), m_store->clock(), *m_settings);
        fourth.showOn(QRect(3000, 0, 1366, 728));
        QVERIFY(fourth.isMaximized());
    }

    void whatRangAndStoppedIsGone() {
        m_window->lock();
        m_phone->callIn(QStringLiteral("0999220005"));
        m_phone->end(CallEnd::Missed);
        QVERIFY(!find<QLabel>("lockedRinging")->isVisible());
    }

    void theKeyboardComesBackToWhereItWas() {
        m_window->desk()->workspace().openCase(callCityCase(2));
        strip().focusResult();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        auto* note = find<QLineEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("half"));
        m_window->lock();
        QVERIFY(!note->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->desk()
                     ->workspace()
                     .session()
                     .db()
                     .selectInteger(QStringLiteral("select count(*) from negotiation"))
                     .value(),
                 0);
        unlock();
        QVERIFY(note->hasFocus());
        QCOMPARE(note->text(), QStringLiteral("half"));
    }

    void noQuestionStaysAboveTheLock() {
        bool stillThere = true;
        QTimer::singleShot(0, this, [&] {
            m_window->lock();
            QWidget* box = QApplication::activeModalWidget();
            stillThere = box != nullptr && box->isVisible();
            if (stillThere) {
                box->close();
            }
        });
        QVERIFY(!MessageBox::confirm(m_window->desk(), QStringLiteral("?"), QStringLiteral("yes")));
        QVERIFY(!stillThere);
        QVERIFY(m_window->isLocked());
    }

    void signsOutForTheNextPerson() {
        m_window->desk()->workspace().openCase(callCityCase(2));
        strip().focusResult();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        const QList<QAction*> choices = find<QToolButton>("actorName")->menu()->actions();
        MessageBox::setNextAnswer(false);
        choices.constLast()->trigger();
        QVERIFY(m_window->desk() != nullptr);
        MessageBox::setNextAnswer(true);
        choices.constLast()->trigger();
        QVERIFY(m_window->desk() == nullptr);
        QVERIFY(find<QLineEdit>("user")->isEnabled());
        QTRY_VERIFY(m_window->findChild<Desk*>() == nullptr);
        unlock();  // the same fields sign in
        QVERIFY(m_window->desk() != nullptr);
        QVERIFY(!calling().hasCase());
    }

    void changesOnesOwnPassword() {
        PasswordDialog dialog(m_window->desk()->workspace().session());
        const auto fill = [&](const QString& old, const QString& fresh, const QString& again) {
            dialog.findChild<QLineEdit*>(QStringLiteral("oldPassword"))->setText(old);
            dialog.findChild<QLineEdit*>(QStringLiteral("newPassword"))->setText(fresh);
            dialog.findChild<QLineEdit*>(QStringLiteral("newPasswordAgain"))->setText(again);
            dialog.setResult(QDialog::Rejected);
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        };
        const QString fresh = QStringLiteral("quite-another-77");
        QVERIFY(!fill(TempStore::password(), fresh, QStringLiteral("quite-another-78")));
        QVERIFY(!fill(QStringLiteral("not the old one"), fresh, fresh));
        QVERIFY(!fill(TempStore::password(), QStringLiteral("short"), QStringLiteral("short")));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("passwordProblem"))
                    ->text()
                    .startsWith(QStringLiteral("▲")));
        QVERIFY(fill(TempStore::password(), fresh, fresh));
        m_window->lock();
        unlock();
        QVERIFY(m_window->isLocked());
        find<QLineEdit>("password")->setText(fresh);
        QTest::keyClick(find<QLineEdit>("password"), Qt::Key_Return);
        QVERIFY(!m_window->isLocked());
    }

    void theHeadFollowsTheTheme() {
        m_settings->setBrightness(Brightness::Light);
        auto* phone = find<QToolButton>("headerPhone");
        const QColor light = phone->palette().color(QPalette::ButtonText);
        m_settings->setBrightness(Brightness::Dark);
        QTRY_VERIFY(phone->palette().color(QPalette::ButtonText) != light);
        m_settings->setBrightness(Brightness::Light);
    }

    void closingAsksAlsoWhileLocked() {
        m_window->desk()->workspace().openCase(callCityCase(2));
        strip().focusResult();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        m_window->lock();
        MessageBox::setNextAnswer(false);
        QVERIFY(!m_window->close());
        MessageBox::setNextAnswer(true);
        QVERIFY(m_window->close());
    }
};

QTEST_MAIN(LockTest)
#include "lock_test.moc"
