// F1 in a window of its own tells which key leads to which of its fields.

#include "ui/window/dialog_help.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "tests/ui/when_open.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;

class DialogHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MessageBox::keepExplanations(); }

    void namesWhatCanBeUsed() {
        DialogHelp help;
        qApp->installEventFilter(&help);
        QDialog dialog;
        auto* form = new QFormLayout(&dialog);
        auto* day = new QLineEdit;
        form->addRow(QStringLiteral("支払日(&D)"), day);
        auto* shut = new QLineEdit;
        shut->setEnabled(false);
        form->addRow(QStringLiteral("賞与(&B)"), shut);
        form->addRow(new QCheckBox(QStringLiteral("約束のあとから(&O)")));
        form->addRow(new QPushButton(QStringLiteral("計画を作る (Ctrl+Enter)")));
        form->addRow(new QPushButton(QStringLiteral("鍵のないもの")));
        test::whenOpen([&](QDialog* open) {
            QCOMPARE(open, &dialog);
            QTest::keyClick(day, Qt::Key_F1);
        });
        dialog.exec();
        const QStringList lines = MessageBox::lastExplanation().split(u'\n');
        QVERIFY2(lines.contains(QStringLiteral("Alt+D: 支払日")), qPrintable(MessageBox::lastExplanation()));
        QVERIFY(lines.contains(QStringLiteral("Alt+O: 約束のあとから")));
        QVERIFY(lines.contains(QStringLiteral("Ctrl+Enter: 計画を作る")));
        QVERIFY(!MessageBox::lastExplanation().contains(QStringLiteral("賞与")));
        QVERIFY(!MessageBox::lastExplanation().contains(QStringLiteral("鍵のないもの")));
        QVERIFY(lines.constLast().startsWith(QStringLiteral("Esc")));
    }

    /// Without a dialog the key is the screen's.
    void leavesTheScreenItsKey() {
        DialogHelp help;
        QLineEdit line;
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QVERIFY(!help.eventFilter(&line, &pressed));
    }
};

QTEST_MAIN(DialogHelpTest)
#include "dialog_help_test.moc"
