#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/desk_fixture.h"
#include "ui/record/record_strip.h"
#include "ui/window/header_bar.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

/// Counts how often anything of the window is laid out.
class LayoutCounter : public QObject {
public:
    LayoutCounter() { qApp->installEventFilter(this); }
    int times = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        times += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

/// Messages: read, and in nobody's way.
class MessageTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }
    static Error refusal(const QString& sentence) { return {ErrorCode::Rule, sentence, {}}; }
    static QWidget& bar(DeskFixture& f) { return *f.find<QWidget>("noticeBar"); }
    static void turn(int times) {
        for (int i = 0; i < times; ++i) {
            settle();
        }
    }
    static void settle() { QCoreApplication::sendPostedEvents(); QCoreApplication::processEvents(); }

    /// Where everything stands that one clicks on the screen.
    static QHash<QWidget*, QRect> places(DeskFixture& f) {
        settle();
        QHash<QWidget*, QRect> at;
        const QList<QWidget*> widgets = f.desk->currentScreen()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->isVisible()) {
                at.insert(widget, {widget->mapTo(f.desk.get(), QPoint(0, 0)), widget->size()});
            }
        }
        return at;
    }

private Q_SLOTS:
    void nothingMovesForAMessage() {
        DESK(f);
        for (const QString& place : f.desk->placeIds()) {
            f.desk->goTo(place);
            if (place == QLatin1String("calling")) {
                openCase(f, 2);
            }
            QTRY_VERIFY(f.isIdle());
            const QHash<QWidget*, QRect> before = places(f);
            f.desk->workspace().showError(refusal(QStringLiteral("a long refusal ").repeated(20)));
            f.desk->workspace().announce(QStringLiteral("written"));
            QVERIFY(bar(f).isVisible());
            QCOMPARE(places(f), before);
            f.desk->notices().dismiss();
            QVERIFY(!bar(f).isVisible());
        }
    }

    void nothingMovesForACall() {
        DESK(f);
        f.desk->goTo(QStringLiteral("board"));
        QTRY_VERIFY(f.isIdle());
        const QHash<QWidget*, QRect> before = places(f);
        f.phone->callIn(QStringLiteral("0999999999"));
        QVERIFY(f.find<QWidget>("incomingBar")->isVisible());
        QCOMPARE(places(f), before);
        // the search, to which an unknown caller leads, is not covered
        const auto* search = f.desk->header().search();
        const auto* corner = f.find<QWidget>("messageCorner");
        QVERIFY(corner->geometry().left() > search->mapTo(f.desk.get(), QPoint(search->width(), 0)).x());
        f.phone->end(CallEnd::Missed);
    }

    /// A message that stands costs nothing.
    void theWindowComesToRest() {
        DESK(f);
        f.desk->workspace().showError(refusal(QStringLiteral("a refusal ").repeated(30)));
        f.desk->workspace().announce(QStringLiteral("written"));
        for (const QString& place : f.desk->placeIds()) {
            f.desk->goTo(place);
            if (place == QLatin1String("calling")) {
                openCase(f, 2);
            }
            QTRY_VERIFY(f.isIdle());
            turn(20);
            const LayoutCounter counter;
            turn(50);
            QVERIFY2(counter.times < 20, qPrintable(QStringLiteral("%1: %2").arg(place).arg(counter.times)));
        }
    }

    void aLongMessageIsWhole() {
        DESK(f);
        f.desk->workspace().showError(refusal(QStringLiteral("every word of this can be read ").repeated(25)));
        settle();
        const auto* text = f.find<QLabel>("noticeText");
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(QString::number(text->height())));
        QVERIFY(f.desk->rect().contains(QRect(text->mapTo(f.desk.get(), QPoint(0, 0)), text->size())));
    }

    void newsGoesByItselfAndAnErrorStays() {
        DESK(f);
        f.desk->notices().setStay(50, 80);
        f.desk->workspace().tell(QStringLiteral("in passing"));
        f.desk->workspace().announce(QStringLiteral("to be read"));
        f.desk->workspace().showError(refusal(QStringLiteral("refused")));
        QTRY_COMPARE(f.desk->notices().text(), QStringLiteral("refused"));
        // news shown and gone after it shows that time has passed
        f.desk->workspace().tell(QStringLiteral("again"));
        QTRY_COMPARE(f.desk->notices().text(), QStringLiteral("refused"));
        QVERIFY(bar(f).isVisible());
        f.key(Qt::Key_Escape);
        QVERIFY(!bar(f).isVisible());
    }

    void recordedIsNotReplacedAtOnce() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Return);
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.caseScreen().taxpayer() != callCityCase(5));
        const QString recorded = f.desk->notices().text();
        QVERIFY(!recorded.isEmpty());
        f.desk->workspace().tell(QStringLiteral("left out: 3"));
        f.desk->workspace().showError(refusal(QStringLiteral("refused")));
        const QString all = f.desk->notices().text();
        QVERIFY2(all.contains(recorded) && all.contains(QStringLiteral("left out: 3")) && all.contains(QStringLiteral("refused")),
                 qPrintable(all));
    }

    void whatIsUnderWayEnds() {
        DESK(f);
        f.desk->workspace().showProgress(QStringLiteral("10 %"));
        f.desk->workspace().showProgress(QStringLiteral("20 %"));
        QCOMPARE(f.desk->notices().text(), QStringLiteral("20 %"));
        f.desk->workspace().showProgress({});
        QVERIFY(!bar(f).isVisible());
    }

    void escGivesTheKeyboardBack() {
        DESK(f);
        openCase(f, 2);
        f.key(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
        auto* date = f.find<QLineEdit>("promiseDate");
        date->setFocus();
        QTest::keyClicks(date, QStringLiteral("2"));
        f.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.desk->header().search()->hasFocus());
        f.key(Qt::Key_Escape);
        QVERIFY(date->hasFocus());
        QCOMPARE(date->selectedText(), QString());
        f.desk->workspace().showError(refusal(QStringLiteral("refused")));
        auto* text = f.find<QLabel>("noticeText");
        QTest::mouseClick(text, Qt::LeftButton);
        QVERIFY(date->hasFocus());
        f.key(Qt::Key_Escape);
        QVERIFY(!bar(f).isVisible());
        QVERIFY(date->hasFocus());
    }

    void aQuestionAboutACallerGivesTheKeyboardBack() {
        DESK(f);
        openCase(f, 2);
        auto* note = f.find<QLineEdit>("note");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("half"));
        f.phone->callIn(QStringLiteral("0999999999"));
        const auto buttons = f.find<QWidget>("incomingBar")->findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        buttons.constFirst()->setFocus();
        f.phone->end(CallEnd::Missed);
        QTRY_VERIFY(note->hasFocus());
        QCOMPARE(note->text(), QStringLiteral("half"));
    }

    void theTelephonesStateOpensItsSetting() {
        DESK(f, false);
        f.find<QToolButton>("headerPhone")->click();
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("settings"));
        QVERIFY(f.find<QWidget>("phoneKind")->hasFocus());
    }
};

QTEST_MAIN(MessageTest)
#include "message_test.moc"
