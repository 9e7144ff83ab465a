#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/work/office_profile.h"
#include "tests/support/fake_softphone.h"
#include "tests/ui/desk_fixture.h"
#include "ui/settings/settings_screen.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class SettingsScreenTest : public QObject {
    Q_OBJECT

    static void choose(DeskFixture& f, const char* box, const QVariant& value) {
        auto* choice = f.find<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(value));
    }
    static QString said(DeskFixture& f) { return f.find<QLabel>("phoneTestState")->text(); }

private Q_SLOTS:
    void triesTheSoftphone() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("settings"));
        QVERIFY(!f.find<QPushButton>("testPhone")->isEnabled());
        FakeSoftphone softphone;
        QVERIFY(softphone.listen());
        const quint16 port = softphone.port();
        choose(f, "phoneKind", QStringLiteral("baresip"));
        f.find<QLineEdit>("phoneHost")->setText(QStringLiteral("127.0.0.1"));
        f.find<QSpinBox>("phonePort")->setValue(port);
        f.find<QPushButton>("testPhone")->click();
        const QString answers = SettingsScreen::tr("The telephone answers. %1").section(QLatin1Char('%'), 0, 0);
        QTRY_VERIFY2(said(f).startsWith(answers), qPrintable(said(f)));
        QCOMPARE(softphone.asked(), QStringList());  // asked how it is, dialled nobody

        // nobody listens any more: it says what to do
        softphone.stop();
        f.find<QPushButton>("testPhone")->click();
        QTRY_VERIFY2(said(f).startsWith(QStringLiteral("▲ ")), qPrintable(said(f)));
        QVERIFY2(said(f).contains(QString::number(port)), qPrintable(said(f)));
    }

    /// What letters say is asked about before it is lost, and saved only with what no letter can do without.
    void theSenderIsWholeAndNotLost() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("settings"));
        const auto type = [&](const char* name, const QString& text) {
            auto* line = f.find<QLineEdit>(name);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        type("senderName", QStringLiteral("Mirai"));
        type("senderAddress", QStringLiteral("Midori 1"));
        f.find<QLineEdit>("senderPhone")->clear();
        f.find<QPushButton>("senderSave")->click();
        QVERIFY2(f.desk->notices().text().contains(QStringLiteral("telephone is missing")), qPrintable(f.desk->notices().text()));
        QCOMPARE(QApplication::focusWidget(), f.find<QLineEdit>("senderPhone"));
        MessageBox::setNextAnswer(false);
        QVERIFY(!f.desk->goTo(QStringLiteral("list")));
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("settings"));
        type("senderPhone", QStringLiteral("0999-00-0000"));
        f.find<QPushButton>("senderSave")->click();
        QCOMPARE(officeProfile(f.desk->workspace().session())->sender.phone, QStringLiteral("0999-00-0000"));
        QVERIFY2(f.desk->goTo(QStringLiteral("list")), "nothing is asked any more");
        // thrown away, it is as stored
        f.desk->goTo(QStringLiteral("settings"));
        type("senderName", QStringLiteral("X"));
        MessageBox::setNextAnswer(true);
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QCOMPARE(f.find<QLineEdit>("senderName")->text(), QStringLiteral("Mirai"));
    }

    void takesTheSavedTelephoneIntoUse() {
        DESK(f, false);
        f.desk->goTo(QStringLiteral("settings"));
        FakeSoftphone softphone;
        QVERIFY(softphone.listen());
        choose(f, "phoneKind", QStringLiteral("baresip"));
        f.find<QLineEdit>("phoneHost")->setText(QStringLiteral("127.0.0.1"));
        f.find<QSpinBox>("phonePort")->setValue(softphone.port());
        QVERIFY(f.desk->workspace().dialler() == nullptr);
        f.find<QPushButton>("savePhone")->click();
        QVERIFY(f.desk->workspace().dialler() != nullptr);
        QTRY_COMPARE(f.desk->workspace().dialler()->lineState(), LineState::Ready);
        choose(f, "phoneKind", QString());
        f.find<QPushButton>("savePhone")->click();
        QVERIFY(f.desk->workspace().dialler() == nullptr);
    }
};

QTEST_MAIN(SettingsScreenTest)
#include "settings_screen_test.moc"
