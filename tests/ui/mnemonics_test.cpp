#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>

#include "core/base/language.h"
#include "tests/ui/window_walk.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

/// Fields with another way to them: Ctrl+K, the radio button before it, the button that opens
/// it, Up and Down among the numbers; the work is changed once a day, by Tab.
const QStringList kReachedOtherwise{QStringLiteral("globalSearch"), QStringLiteral("typedNumber"), QStringLiteral("conditionEdit"),
                                    QStringLiteral("campaign")};

bool isOtherwise(const QWidget& field) {
    return kReachedOtherwise.contains(field.objectName()) ||
           (qobject_cast<const QRadioButton*>(&field) != nullptr && field.objectName().startsWith(QLatin1String("phone_")));
}

bool isField(const QWidget& widget) {
    const bool isPart = qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr ||
                        qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr;
    if (isPart || widget.focusPolicy() == Qt::NoFocus) {
        return false;
    }
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (line != nullptr && !line->isReadOnly()) || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           (button != nullptr && (widget.inherits("QCheckBox") || widget.inherits("QRadioButton")));
}

/// What is wrong with the Alt keys of what is shown.
QStringList troubleOf(const QString& screen, const QWidget& window) {
    QStringList trouble;
    QHash<QString, QString> taken;
    QSet<const QWidget*> reached;
    const auto take = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            return false;
        }
        if (taken.contains(key.toString())) {
            trouble.append(QStringLiteral("%1: %2 is on \"%3\" and on \"%4\"").arg(screen, key.toString(), taken.value(key.toString()), text));
        }
        taken.insert(key.toString(), text);
        return true;
    };
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy() != nullptr) {
            if (take(label->text())) {
                reached.insert(label->buddy());
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (take(button->text())) {
                reached.insert(widget);
            }
        }
    }
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && isField(*widget) && !reached.contains(widget) && !isOtherwise(*widget)) {
            trouble.append(QStringLiteral("%1: no Alt key leads to %2 %3").arg(screen, QLatin1String(widget->metaObject()->className()), widget->objectName()));
        }
    }
    return trouble;
}

}  // namespace

/// Alt and a letter lead to one place each, and to every field.
class MnemonicsTest : public QObject {
    Q_OBJECT

    DemoFixture m_demo;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_demo.isReady(), qPrintable(m_demo.problem())); }
    void cleanup() {
        installLanguage(*qApp, Language::English);
        endWalk();
    }

    void everyScreen_data() {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("Japanese") << true;
        QTest::newRow("English") << false;
    }
    void everyScreen() {
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        QStringList trouble;
        WindowWalk walk(m_demo.store());
        const QString problem = walk.run(kUsualFont, QSize(1366, 768), [&](const QString& name, QWidget& window) { trouble += troubleOf(name, window); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        trouble.removeDuplicates();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join(QLatin1Char('\n'))));
    }

    void menusToo() {
        WindowWalk walk(m_demo.store());
        QStringList trouble;
        const QString problem = walk.run(kUsualFont, QSize(1366, 768), [&](const QString& name, QWidget& window) {
            const QList<QMenu*> menus = window.findChildren<QMenu*>();
            for (const QMenu* menu : menus) {
                QStringList keys;
                for (const QAction* action : menu->actions()) {
                    const QString key = QKeySequence::mnemonic(action->text()).toString();
                    if (!key.isEmpty() && keys.contains(key)) {
                        trouble.append(name + QStringLiteral(": ") + action->text());
                    }
                    keys.append(key);
                }
            }
        });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join(QLatin1Char('\n'))));
    }

    /// Planted: two on one letter, and a field without any.
    void seesWhatIsWrong() {
        QWidget window;
        auto* field = new QLineEdit(&window);
        auto* label = new QLabel(QStringLiteral("&Name"), &window);
        label->setBuddy(field);
        auto* other = new QPushButton(QStringLiteral("&New"), &window);
        auto* lone = new QComboBox(&window);
        window.show();
        QVERIFY(other->isVisible() && lone->isVisible());
        QCOMPARE(troubleOf(QStringLiteral("x"), window).size(), 2);
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
