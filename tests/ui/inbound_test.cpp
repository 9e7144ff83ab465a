// Somebody calls: whose case it is, what was under way meanwhile, and what stays of it.

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "core/work/unmatched_calls.h"
#include "tests/ui/desk_fixture.h"
#include "ui/frame/key_bar.h"
#include "ui/record/record_strip.h"
#include "ui/support/message_box.h"
#include "ui/window/header_bar.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

class InboundTest : public QObject {
    Q_OBJECT

    static qint64 count(DeskFixture& f, const char* what) {
        return f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what))).value_or(-1);
    }
    static CaseScreen& shown(DeskFixture& f) { return f.calling().caseScreen(); }
    static void type(const char* keys) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(keys)); }
    static void record(DeskFixture& f, const char* result) {
        f.key(Qt::Key_F4);
        type(result);
        f.key(Qt::Key_Return, Qt::ControlModifier);
    }
    /// A record half typed in the middle of a list.
    static void beginInList(DeskFixture& f) {
        QVERIFY(f.desk->goTo(QStringLiteral("calling")));
        QVERIFY(f.calling().openCase(callCityCase(2), {callCityCase(3), callCityCase(2), callCityCase(7)}));
        f.key(Qt::Key_F4);
        type("4");
        f.find<QLineEdit>("note")->setText(QStringLiteral("half"));
    }
    static QString position(DeskFixture& f) { return shown(f).findChild<QLabel*>(QStringLiteral("casePosition"))->text(); }

private Q_SLOTS:
    /// One key takes the call, its case opens by itself, one key goes back to record and place.
    void aTakenCallParksWhatIsUnderWay() {
        DESK(f);
        beginInList(f);
        const QString place = position(f);
        f.phone->callIn(QStringLiteral("0999220005"));
        QCOMPARE(shown(f).taxpayer(), callCityCase(2));  // a record half typed stays while it rings
        f.key(Qt::Key_F2);
        QCOMPARE(f.phone->state(), CallState::Talking);
        QCOMPARE(shown(f).taxpayer(), callCityCase(5));
        QVERIFY(f.call().belongsTo(callCityCase(5)));
        QVERIFY(f.desk->holdsWork());
        QVERIFY2(position(f).contains(QStringLiteral("見本")), qPrintable(position(f)));
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where direction = 'inbound' and taxpayer_id = 5 and call_intent_id is not null"), 1);
        f.key(Qt::Key_F8);
        QCOMPARE(shown(f).taxpayer(), callCityCase(2));
        QCOMPARE(position(f), place);
        QCOMPARE(shown(f).findChild<QLineEdit*>(QStringLiteral("note"))->text(), QStringLiteral("half"));
        QVERIFY(shown(f).strip().isTouched());
        QCOMPARE(shown(f).strip().subject().direction, Direction::Outbound);
        f.key(Qt::Key_Return, Qt::ControlModifier);  // at once, no Tab
        QCOMPARE(count(f, "negotiation where taxpayer_id = 2"), 1);
        QTRY_COMPARE(shown(f).taxpayer(), callCityCase(7));  // on in the list
    }

    void theKeyboardIsWhereItWas_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("field");
        QTest::newRow("F8, note") << int(Qt::Key_F8) << int(Qt::NoModifier) << QStringLiteral("note");
        QTest::newRow("F12, note") << int(Qt::Key_F12) << int(Qt::NoModifier) << QStringLiteral("note");
        QTest::newRow("Alt+Left, note") << int(Qt::Key_Left) << int(Qt::AltModifier) << QStringLiteral("note");
        QTest::newRow("F8, callback") << int(Qt::Key_F8) << int(Qt::NoModifier) << QStringLiteral("callback");
        QTest::newRow("F8, beside the record") << int(Qt::Key_F8) << int(Qt::NoModifier) << QString();
    }
    /// Typing goes on where it was interrupted, and Ctrl+Enter records at once.
    void theKeyboardIsWhereItWas() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, field);
        DESK(f);
        beginInList(f);
        if (field.isEmpty()) {
            shown(f).setFocus();
        } else {
            auto* edit = shown(f).findChild<QLineEdit*>(field);
            QVERIFY(edit != nullptr && edit->isEnabled());
            edit->setFocus();
        }
        f.phone->callIn(QStringLiteral("0999220005"));
        f.key(Qt::Key_F2);
        QCOMPARE(shown(f).taxpayer(), callCityCase(5));
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        f.key(key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(shown(f).taxpayer(), callCityCase(2));
        QVERIFY(shown(f).strip().isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(field.isEmpty() || QApplication::focusWidget()->objectName() == field, qPrintable(QApplication::focusWidget()->objectName()));
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation where taxpayer_id = 2"), 1);
    }

    /// Both ways to another work ask about the record that waits, and leave it when told so.
    void anotherWorkAsksAboutWhatIsParked_data() {
        QTest::addColumn<bool>("takesIn");
        QTest::newRow("the head") << false;
        QTest::newRow("a list of people taken in") << true;
    }
    void anotherWorkAsksAboutWhatIsParked() {
        QFETCH(bool, takesIn);
        DESK(f);
        beginInList(f);
        f.phone->callIn(QStringLiteral("0999220005"));
        f.key(Qt::Key_F2);
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        const CampaignId health{2};
        const auto change = [&](bool yes) {
            MessageBox::setNextAnswer(yes);
            takesIn ? f.desk->workspace().takeInPeople(health) : Q_EMIT f.desk->header().campaignWanted(health);
        };
        change(false);
        QCOMPARE(f.desk->workspace().campaign().id, CampaignId{1});
        QCOMPARE(f.desk->currentPlace(), QStringLiteral("calling"));
        f.key(Qt::Key_F8);
        QCOMPARE(shown(f).findChild<QLineEdit*>(QStringLiteral("note"))->text(), QStringLiteral("half"));
        change(true);
        QCOMPARE(f.desk->workspace().campaign().id, health);
        QCOMPARE(f.desk->currentPlace(), takesIn ? QStringLiteral("import") : QStringLiteral("calling"));
        QTRY_VERIFY(f.isIdle());
    }

    /// The dial without its result waits too, and is recorded as that dial.
    void aParkedCallKeepsItsDial() {
        DESK(f);
        QVERIFY(f.desk->goTo(QStringLiteral("calling")));
        QVERIFY(f.calling().openCase(callCityCase(2)));
        f.key(Qt::Key_F2);
        f.phone->ring();
        f.phone->end(CallEnd::NoAnswer);
        QVERIFY(f.call().call().isOpen());
        f.phone->callIn(QStringLiteral("0999220005"));
        f.key(Qt::Key_F2);
        QCOMPARE(shown(f).taxpayer(), callCityCase(5));
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        f.key(Qt::Key_F12);
        QCOMPARE(shown(f).taxpayer(), callCityCase(2));
        QVERIFY(f.call().belongsTo(callCityCase(2)));
        record(f, "3");
        QCOMPARE(count(f, "negotiation where taxpayer_id = 2 and call_intent_id is not null and direction = 'outbound'"), 1);
    }

    void severalAreChosenByDigit() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000001"));
        f.key(Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("incomingBar"));
        const QString second = f.find<QPushButton>("incoming_1")->text();
        QVERIFY2(second.startsWith(QLatin1Char('2')), qPrintable(second));
        type("2");
        QVERIFY(f.calling().hasCase());
        QVERIFY(second.contains(shown(f).file()->taxpayer.name));
        QVERIFY(f.call().belongsTo(shown(f).taxpayer()));
        f.phone->end(CallEnd::EndedByThem);
        record(f, "1");
        QCOMPARE(count(f, "negotiation where direction = 'inbound'"), 1);
    }

    /// Who hung up first is still there to be chosen by name.
    void theNameSurvivesHangUp() {
        DESK(f);
        f.phone->callIn(QStringLiteral("08000000001"), QStringLiteral("カクウ"));
        QVERIFY(f.find<QLabel>("incomingText")->text().contains(QStringLiteral("カクウ")));
        f.key(Qt::Key_F2);
        f.key(Qt::Key_Escape);
        f.phone->end(CallEnd::EndedByThem);
        QVERIFY(f.find<QWidget>("incomingBar")->isVisible());
        QVERIFY(f.find<QPushButton>("incoming_1")->isVisible());
        f.key(Qt::Key_J, Qt::ControlModifier);
        type("1");
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
        record(f, "1");
        QCOMPARE(count(f, "negotiation where direction = 'inbound' and call_intent_id is not null"), 1);
        // a call that nobody took asks nobody
        f.phone->callIn(QStringLiteral("08000000001"));
        f.phone->end(CallEnd::Missed);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
    }

    /// A search and Enter find the case of somebody without a number; a digit says that it is theirs.
    void aWithheldCallerIsFoundByName() {
        DESK(f);
        f.phone->callIn({});
        f.key(Qt::Key_F2);
        f.key(Qt::Key_K, Qt::ControlModifier);
        type("0001000005");
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.calling().hasCase());
        QCOMPARE(shown(f).taxpayer(), callCityCase(5));
        f.key(Qt::Key_J, Qt::ControlModifier);
        type("1");
        QVERIFY(f.call().belongsTo(callCityCase(5)));
        f.phone->end(CallEnd::EndedByThem);
    }

    void nobodyOnFileLeavesATrace() {
        DESK(f);
        f.phone->callIn(QStringLiteral("0999000000"));
        f.key(Qt::Key_F2);
        type("0");
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
        QCOMPARE(count(f, "unmatched_call where kind = 'nobody' and phone_digits = '0999000000' and call_intent_id is not null"), 1);
        f.phone->end(CallEnd::EndedByThem);
        QVERIFY(!f.find<QWidget>("incomingBar")->isVisible());
        // without a number, and the next dial takes its place
        f.phone->callIn({});
        f.key(Qt::Key_F2);
        f.phone->end(CallEnd::EndedByThem);
        f.desk->workspace().openCase(callCityCase(2));
        f.key(Qt::Key_F2);
        QCOMPARE(count(f, "unmatched_call where kind = 'not_told' and phone_digits is null"), 1);
        f.phone->end(CallEnd::CancelledByUs);
    }

    /// Beside a call another case may be looked at, and nothing of the call is recorded there.
    void aSecondCaseIsLookedAt() {
        DESK(f);
        f.desk->workspace().openCase(callCityCase(1));
        f.key(Qt::Key_F2);
        f.phone->establish();
        shown(f).findChild<QLineEdit*>(QStringLiteral("note"))->setText(QStringLiteral("half"));
        f.desk->workspace().openCase(callCityCase(2));
        QCOMPARE(shown(f).taxpayer(), callCityCase(2));
        QVERIFY(shown(f).isLookingOnly());
        QVERIFY(!shown(f).strip().isEnabled());
        type("3");
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(f, "negotiation"), 0);
        f.phone->end(CallEnd::EndedByThem);
        f.key(Qt::Key_F12);
        QCOMPARE(shown(f).taxpayer(), callCityCase(1));
        QVERIFY(shown(f).strip().isEnabled());
        QCOMPARE(shown(f).findChild<QLineEdit*>(QStringLiteral("note"))->text(), QStringLiteral("half"));
        QVERIFY(f.call().belongsTo(callCityCase(1)));
        record(f, "1");
        QCOMPARE(count(f, "negotiation where taxpayer_id = 1 and call_intent_id is not null"), 1);
    }
};

QTEST_MAIN(InboundTest)
#include "inbound_test.moc"
