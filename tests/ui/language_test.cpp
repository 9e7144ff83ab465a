#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include "core/base/language.h"
#include "tests/ui/desk_fixture.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

/// Latin words that a Japanese office reads as they are.
const QStringList kAllowed{
    QStringLiteral("Saikoku"), QStringLiteral("Ctrl"),  QStringLiteral("Enter"), QStringLiteral("Alt"),   QStringLiteral("CSV"),
    QStringLiteral("UTF"),     QStringLiteral("BOM"),   QStringLiteral("CP"),    QStringLiteral("Shift"), QStringLiteral("JIS"),
    QStringLiteral("Excel"),   QStringLiteral("FAX"),   QStringLiteral("SMS"),   QStringLiteral("eLTAX"), QStringLiteral("pt"),
    QStringLiteral("English"), QStringLiteral("tel"),   QStringLiteral("callto"), QStringLiteral("sip"),  QStringLiteral("baresip"),
    QStringLiteral("admin"),   QStringLiteral("Tab"), QStringLiteral("Del"), QStringLiteral("Delete"), QStringLiteral("PageDown"), QStringLiteral("PageUp"),   QStringLiteral("Esc"),   QStringLiteral("ready"),   QStringLiteral("fake"),  QStringLiteral("DV"),    QStringLiteral("URI"),   QStringLiteral("PBX"),
    QStringLiteral("PDF"),     QStringLiteral("PNG"),   QStringLiteral("picture"),
    QStringLiteral("Space"),   QStringLiteral("DSK"),   QStringLiteral("end"),   QStringLiteral("Home"),  QStringLiteral("End")};

/// Every text that a person can read in the widget and below.
QStringList textsOf(const QWidget& root) {
    QStringList texts;
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts.append(widget->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts.append(QString(label->text()).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts.append(button->text());
        } else if (widget->objectName() == QLatin1String("layout_font")) {
            continue;  // families have one name in every language
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                texts.append(box->itemText(i));
            }
        } else if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts.append(tabs->tabText(i));
            }
        } else if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            for (const QAction* action : menu->actions()) {
                texts.append(action->text());
            }
        } else if (const auto* view = qobject_cast<const QTableView*>(widget)) {
            for (int i = 0; i < view->model()->columnCount(); ++i) {
                texts.append(view->model()->headerData(i, Qt::Horizontal).toString());
            }
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget); line != nullptr && line->objectName() == QLatin1String("globalSearch")) {
            texts.append(line->placeholderText());
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// Words of three or more Latin letters that are not allowed.
QStringList foreignWords(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList found;
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    for (auto matches = word.globalMatch(plain); matches.hasNext();) {
        const QString match = matches.next().captured();
        if (!kAllowed.contains(match)) {
            found.append(match);
        }
    }
    return found;
}

}  // namespace

/// In Japanese no sentence of the window is left in English.
class LanguageTest : public QObject {
    Q_OBJECT

    static QStringList untranslated(const QWidget& widget) {
        QStringList bad;
        for (const QString& text : textsOf(widget)) {
            const QStringList words = foreignWords(text);
            if (!words.isEmpty()) {
                bad.append(text);
            }
        }
        return bad;
    }

private Q_SLOTS:
    void init() { installLanguage(*qApp, Language::Japanese); }
    void cleanup() { installLanguage(*qApp, Language::English); }

    void everyScreen() {
        DESK(f);
        MessageBox::keepExplanations();
        QStringList bad;
        for (const QString& place : f.desk->placeIds()) {
            QVERIFY(f.desk->goTo(place) || f.desk->currentPlace() == place);
            QTRY_VERIFY(f.isIdle());
            bad += untranslated(*f.desk);
            f.key(Qt::Key_F1);
            if (!foreignWords(MessageBox::lastExplanation().remove(QStringLiteral("Left"))).isEmpty()) {
                bad += MessageBox::lastExplanation();
            }
        }
        for (int place = 1; place <= 7; ++place) {
            f.desk->workspace().openCase(callCityCase(place));
            bad += untranslated(*f.desk);
        }
        bad.removeDuplicates();
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QStringLiteral("\n"))));
    }

    void signIn() {
        QTemporaryDir folder;
        FixedClock clock;
        const SignInScreen screen(StoreLocation::local(folder.path()), clock);
        QStringList bad = untranslated(screen);
        bad.removeAll(folder.path());
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QStringLiteral("\n"))));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
