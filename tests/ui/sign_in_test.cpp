#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include "core/dialling/dialler_settings.h"
#include "tests/ui/desk_fixture.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/file_dialog.h"
#include "ui/window/app_window.h"

using namespace saikoku;
using namespace saikoku::ui;

class SignInTest : public QObject {
    Q_OBJECT

    template <class T>
    static T* find(QWidget& window, const char* name) {
        return window.findChild<T*>(QLatin1String(name));
    }
    static void type(AppWindow& window, const QString& user, const QString& password) {
        find<QLineEdit>(window, "user")->setText(user);
        find<QLineEdit>(window, "password")->setText(password);
        QTest::keyClick(find<QLineEdit>(window, "password"), Qt::Key_Return);
    }

private Q_SLOTS:
    void locksDuringACallThatNothingReports() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        DiallerSettings byHand;
        byHand.kind = QStringLiteral("manual");
        saveDiallers(settings.file(), {byHand});
        AppWindow window(store.location(), store.clock(), settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        type(window, TempStore::user(), TempStore::password());
        QVERIFY(window.desk() != nullptr);
        Dialler* phone = window.desk()->workspace().dialler();
        QVERIFY(phone != nullptr && phone->dial(QStringLiteral("0999220001")).has_value());
        QVERIFY(phone->hasCall());  // nobody will ever say that it is over
        window.lock();
        QVERIFY(window.isLocked());
    }

    void signsInLocksAndUnlocks() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        store.close();
        QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        AppWindow window(store.location(), store.clock(), settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* problem = find<QLabel>(window, "signInProblem");

        type(window, TempStore::user(), QStringLiteral("not the password"));
        QVERIFY(window.desk() == nullptr);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().startsWith(QStringLiteral("▲ ")));
        QVERIFY(find<QLineEdit>(window, "password")->text().isEmpty());

        type(window, TempStore::user(), TempStore::password());
        QVERIFY2(window.desk() != nullptr, qPrintable(problem->text()));
        QVERIFY(window.desk()->isVisible());
        // No person and no case in the title.
        QVERIFY(!window.windowTitle().contains(TempStore::user()));

        window.lock();
        QVERIFY(window.isLocked());
        QVERIFY(!window.desk()->isVisible());
        QVERIFY(!find<QLineEdit>(window, "user")->isEnabled());
        type(window, TempStore::user(), QStringLiteral("wrong password"));
        QVERIFY(window.isLocked());
        type(window, TempStore::user(), TempStore::password());
        QVERIFY(!window.isLocked());
        QVERIFY(window.desk()->isVisible());
    }

    void makesANewStore() {
        QTemporaryDir folder;
        const StoreLocation location = StoreLocation::local(folder.filePath(QStringLiteral("data")));
        FixedClock clock;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        AppWindow window(location, clock, settings);
        window.show();
        QVERIFY(find<QLineEdit>(window, "passwordAgain")->isVisible());
        find<QLineEdit>(window, "user")->setText(QStringLiteral("admin"));
        find<QLineEdit>(window, "password")->setText(QStringLiteral("first-password-77"));
        find<QLineEdit>(window, "passwordAgain")->setText(QStringLiteral("second-password-77"));
        find<QPushButton>(window, "signInButton")->click();
        QVERIFY(window.desk() == nullptr);
        QVERIFY(!storeExists(location));
        find<QLineEdit>(window, "password")->setText(QStringLiteral("short"));
        find<QLineEdit>(window, "passwordAgain")->setText(QStringLiteral("short"));
        find<QPushButton>(window, "signInButton")->click();
        QVERIFY(window.desk() == nullptr);
        QVERIFY(!storeExists(location));
        find<QLineEdit>(window, "password")->setText(QStringLiteral("first-password-77"));
        find<QLineEdit>(window, "passwordAgain")->setText(QStringLiteral("first-password-77"));
        find<QPushButton>(window, "signInButton")->click();
        QVERIFY2(window.desk() != nullptr, qPrintable(find<QLabel>(window, "signInProblem")->text()));
        QVERIFY(storeExists(location));
    }

    void makesADemoCity() {
        QTemporaryDir folder;
        const StoreLocation location = StoreLocation::local(folder.filePath(QStringLiteral("city")));
        FixedClock clock;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        AppWindow window(location, clock, settings);
        window.show();
        find<QPushButton>(window, "makeDemo")->click();
        QVERIFY(!find<QPushButton>(window, "makeDemo")->isEnabled());
        QVERIFY(find<QLabel>(window, "signInProblem")->isVisible());
        constexpr int kLongest = 240'000;
        // until it is whole there is none: killed, nothing stands there whose password nobody knows
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(location.folder()).entryList({QStringLiteral(".saikoku-making-*")}, QDir::Dirs | QDir::Hidden).isEmpty(), kLongest);
        QVERIFY(!storeExists(location));
        QTRY_VERIFY2_WITH_TIMEOUT(window.desk() != nullptr, qPrintable(find<QLabel>(window, "signInProblem")->text()), kLongest);
        window.desk()->goTo(QStringLiteral("list"));
        auto* list = window.desk()->findChild<CaseListScreen*>();
        QTRY_VERIFY(list->model().rowCount() > 0);
        // the next start shows how to come in
        SignInScreen next(location, clock);
        next.show();
        QVERIFY(next.findChild<QLabel*>(QStringLiteral("demoHint"))->isVisible());
    }

    void refusesAPlaintextStore() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("saikoku.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
        file.write(QByteArray(4096, '\0'));
        file.close();
        FixedClock clock;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        AppWindow window(StoreLocation::local(folder.path()), clock, settings);
        window.show();
        type(window, QStringLiteral("admin"), QStringLiteral("whatever-password"));
        QVERIFY(window.desk() == nullptr);
        QVERIFY(!find<QLabel>(window, "signInProblem")->text().isEmpty());
        QCOMPARE(QFileInfo(file.fileName()).size(), 4096 + 15);
    }

    void showsTheDemosOpenSecret() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        store.close();
        {
            QSettings marks(store.location().settingsFile(), QSettings::IniFormat);
            marks.setValue(QStringLiteral("demo/user"), TempStore::user());
            marks.setValue(QStringLiteral("demo/password"), QStringLiteral("shown-to-everybody"));
        }
        SignInScreen screen(store.location(), store.clock());
        screen.show();
        auto* hint = screen.findChild<QLabel*>(QStringLiteral("demoHint"));
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QStringLiteral("shown-to-everybody")));
        QCOMPARE(screen.findChild<QLineEdit*>(QStringLiteral("user"))->text(), TempStore::user());
    }

    void opensAnotherFolder() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        store.close();
        QTemporaryDir empty;
        SignInScreen screen(StoreLocation::local(empty.path()), store.clock());
        screen.show();
        QVERIFY(screen.findChild<QLineEdit*>(QStringLiteral("passwordAgain"))->isVisible());
        FileDialog::setNextFileName(store.location().folder());
        screen.findChild<QPushButton*>(QStringLiteral("openOther"))->click();
        QVERIFY(!screen.findChild<QLineEdit*>(QStringLiteral("passwordAgain"))->isVisible());
    }
};

QTEST_MAIN(SignInTest)
#include "sign_in_test.moc"
