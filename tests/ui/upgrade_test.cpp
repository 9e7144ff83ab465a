#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/old_store.h"
#include "tests/support/temp_store.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;

/// @brief A server's store of an earlier version, met at the sign-in screen.
class UpgradeTest : public QObject {
    Q_OBJECT

    static void signIn(SignInScreen& screen) {
        screen.findChild<QLineEdit*>(QStringLiteral("user"))->setText(TempStore::user());
        screen.findChild<QLineEdit*>(QStringLiteral("password"))->setText(TempStore::password());
        screen.findChild<QPushButton*>(QStringLiteral("signInButton"))->click();
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void asksBacksUpAndSignsIn() {
        TempStore store(QStringLiteral("postgres"), TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        VERIFY_RESULT(makeOldStore(store.location(), 4, store.clock()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("before.saikoku"));
        SignInScreen screen(store.location(), store.clock());
        screen.show();
        const QSignalSpy signedIn(&screen, &SignInScreen::signedIn);
        auto* button = screen.findChild<QPushButton*>(QStringLiteral("signInButton"));
        auto* problem = screen.findChild<QLabel*>(QStringLiteral("signInProblem"));

        // Who says no, or names no file, leaves the store as it is.
        MessageBox::setNextAnswer(false);
        signIn(screen);
        QVERIFY(!problem->isVisible());
        MessageBox::setNextAnswer(true);
        FileDialog::setNextFileName(QString());
        signIn(screen);
        QCOMPARE(store.open().error().code, ErrorCode::NeedsUpgrade);
        QVERIFY(signedIn.isEmpty());

        // A file that can't be written is told, and the store is as it was.
        MessageBox::setNextAnswer(true);
        FileDialog::setNextFileName(folder.filePath(QStringLiteral("nowhere/b.saikoku")));
        signIn(screen);
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(problem->text().startsWith(QStringLiteral("▲ ")));
        QCOMPARE(store.open().error().code, ErrorCode::NeedsUpgrade);

        MessageBox::setNextAnswer(true);
        FileDialog::setNextFileName(file);
        signIn(screen);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 30'000);
        QVERIFY(QFile::exists(file));
        VERIFY_RESULT(store.open());
    }
};

QTEST_MAIN(UpgradeTest)
#include "upgrade_test.moc"
