#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>
#include <QToolButton>

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
        auto* phone = find<QLabel>("headerPhone");
        const QColor light = phone->palette().color(QPalette::WindowText);
        m_settings->setBrightness(Brightness::Dark);
        QTRY_VERIFY(phone->palette().color(QPalette::WindowText) != light);
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
