#include "core/dialling/baresip_dialler.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "core/dialling/blocking_call.h"
#include "tests/support/fake_softphone.h"

using namespace saikoku;
using namespace std::chrono_literals;
using saikoku::test::FakeSoftphone;

namespace {

const QString kNumber = QStringLiteral("0999123456");
const QString kCaller = QStringLiteral("09000001234");

BaresipTimings hurried() {
    BaresipTimings timings;
    timings.connectLimit = 2000ms;
    timings.replyLimit = 300ms;
    timings.reconnectFirst = 10ms;
    timings.reconnectLongest = 40ms;
    return timings;
}

QString activeCall(const QString& state, const QString& user) {
    return QStringLiteral("\n--- Active calls (1) ---\n> [line 1]  0:00:05  %1   sip:%2@127.0.0.1:5080\n\n")
        .arg(state, user);
}

/// A dialler on a softphone in this process.
struct Desk {
    FakeSoftphone softphone;
    SystemClock clock;
    std::unique_ptr<BaresipDialler> phone;
    std::unique_ptr<QSignalSpy> closed;
    std::unique_ptr<QSignalSpy> incoming;
    std::unique_ptr<QSignalSpy> waiting;
    std::unique_ptr<QSignalSpy> trouble;

    explicit Desk(const BaresipTimings& timings = hurried()) {
        softphone.listen();
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        settings.port = softphone.port();
        phone = std::make_unique<BaresipDialler>(settings, clock, timings);
        closed = std::make_unique<QSignalSpy>(phone.get(), &Dialler::closed);
        incoming = std::make_unique<QSignalSpy>(phone.get(), &Dialler::incoming);
        waiting = std::make_unique<QSignalSpy>(phone.get(), &Dialler::callWaiting);
        trouble = std::make_unique<QSignalSpy>(phone.get(), &Dialler::trouble);
    }
    bool ready() { return waitUntilReady(*phone, 5s).has_value(); }
    CallOutcome outcome() const { return closed->last().first().value<CallOutcome>(); }
    QString end() const { return closed->isEmpty() ? QString() : codeOf(outcome().end); }
    void event(const char* type, const QString& user, const char* id, const char* param = "",
               bool in = false) {
        softphone.say(
            FakeSoftphone::event(QLatin1String(type), user, QLatin1String(id), QLatin1String(param), in));
    }
};

}  // namespace

class BaresipDiallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialsAndFollows() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(QStringLiteral("0999-12-3456")).has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList{QStringLiteral("dial")});
        QCOMPARE(desk.softphone.lastParams(), kNumber);
        desk.event("CALL_LOCAL_SDP", kNumber, "");
        desk.event("CALL_RINGING", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Ringing);
        desk.event("CALL_ESTABLISHED", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        QVERIFY(desk.phone->sendDtmf(QStringLiteral("1#")).has_value());
        QTRY_COMPARE(desk.softphone.lastParams(), QStringLiteral("1#"));
        desk.event("CALL_CLOSED", kNumber, "id1", "Connection reset by peer");
        QTRY_COMPARE(desk.end(), QStringLiteral("ended_by_them"));
        QVERIFY(desk.outcome().answered());
    }

    void dialsAgainAfterLateWords() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_CLOSED", kNumber, "id1", "486 Busy Here");
        QTRY_COMPARE(desk.end(), QStringLiteral("busy"));
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_CLOSED", kNumber, "id1", "486 Busy Here");  // of the first call
        desk.event("CALL_RINGING", kNumber, "id2");
        QTRY_COMPARE(desk.phone->state(), CallState::Ringing);
        QCOMPARE(desk.closed->size(), 1);
    }

    /// Later versions find a call that doesn't ring yet by its name alone, 1.0.0 knows no names.
    void hangsUpBeforeItRings_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("params");
        QTest::newRow("1.0.0") << QString() << QString();
        QTest::newRow("later") << QStringLiteral("call id: 518c1d22bbf24c7b\n") << QStringLiteral("518c1d22bbf24c7b");
    }
    void hangsUpBeforeItRings() {
        QFETCH(QString, answer);
        QFETCH(QString, params);
        Desk desk;
        desk.softphone.dialled = answer;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList{QStringLiteral("dial")});
        desk.event("CALL_INCOMING", kCaller, "id9", "", true);  // comes behind the answer
        QTRY_COMPARE(desk.waiting->size(), 1);
        QVERIFY(desk.phone->hangUp().has_value());
        QTRY_COMPARE(desk.softphone.asked().size(), 2);
        const QJsonObject hangUp = *std::find_if(desk.softphone.commands.begin(), desk.softphone.commands.end(), [](const QJsonObject& each) {
            return each.value(QLatin1String("command")) == QLatin1String("hangup");
        });
        QCOMPARE(hangUp.value(QLatin1String("params")).toString(), params);
    }

    void readsFramesInPieces() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.softphone.asked().size(), 1);
        QByteArray bytes = FakeSoftphone::frame(FakeSoftphone::event(QStringLiteral("CALL_RINGING"), kNumber,
                                                                     QStringLiteral("id1"))) +
                           FakeSoftphone::frame(FakeSoftphone::event(QStringLiteral("CALL_ESTABLISHED"),
                                                                     kNumber, QStringLiteral("id1")));
        for (qsizetype at = 0; at < bytes.size(); at += 37) {
            desk.softphone.sendRaw(bytes.mid(at, 37));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
    }

    // An empty `dial` makes baresip call the last number again.
    void neverDialsNothing() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(!desk.phone->dial(QString()).has_value());
        QVERIFY(!desk.phone->dial(QStringLiteral(" - ")).has_value());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList{QStringLiteral("dial")});
        QCOMPARE(desk.softphone.lastParams(), kNumber);
    }

    // A softphone that confirms a hang-up and never says that the call is over.
    void asksAfterASilentHangUp() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_ESTABLISHED", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        QVERIFY(desk.phone->hangUp().has_value());
        QTRY_COMPARE(desk.end(), QStringLiteral("ended_by_us"));
        QCOMPARE(desk.closed->size(), 1);
    }

    void saysWhenDialIsRefused() {
        Desk desk;
        desk.softphone.takesDial = false;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.end(), QStringLiteral("line_error"));
        QCOMPARE(desk.outcome().rawReason, QStringLiteral("Invalid argument"));
    }

    void takesIncoming() {
        Desk desk;
        QVERIFY(desk.ready());
        desk.softphone.say(
            FakeSoftphone::event(QStringLiteral("CALL_INCOMING"), kCaller, QStringLiteral("in1"), {}, true));
        QTRY_COMPARE(desk.incoming->size(), 1);
        QCOMPARE(desk.phone->call().number, kCaller);
        QVERIFY(desk.phone->answer().has_value());
        QTRY_COMPARE(desk.softphone.asked(), QStringList{QStringLiteral("accept")});
        desk.event("CALL_ESTABLISHED", kCaller, "in1", "", true);
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        desk.event("CALL_CLOSED", kCaller, "in1", "Connection reset by peer", true);
        QTRY_COMPARE(desk.end(), QStringLiteral("ended_by_them"));
    }

    void keepsASecondCallApart() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_RINGING", kNumber, "id1");
        desk.event("CALL_INCOMING", kCaller, "in1", "", true);
        QTRY_COMPARE(desk.waiting->size(), 1);
        desk.event("CALL_CLOSED", kCaller, "in1", "Connection reset by peer", true);
        desk.event("CALL_ESTABLISHED", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        QCOMPARE(desk.closed->size(), 0);
        desk.event("CALL_INCOMING", kCaller, "in2", "", true);
        desk.event("CALL_CLOSED", kNumber, "id1", "Connection reset by peer");
        QTRY_COMPARE(desk.incoming->size(), 1);  // still ringing: now it is the call
        QCOMPARE(desk.phone->state(), CallState::Incoming);
    }

    // The person called rings us at the very moment we dial.
    void keepsAnIncomingOfTheSameNumberApart() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_INCOMING", kNumber, "in1", "", true);
        QTRY_COMPARE(desk.waiting->size(), 1);
        desk.event("CALL_RINGING", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Ringing);
        desk.event("CALL_CLOSED", kNumber, "in1", "Connection reset by peer", true);
        desk.event("CALL_ESTABLISHED", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
    }

    void saysWhenNobodyListens() {
        Desk desk;
        desk.softphone.stop();
        const Result<void> ready = waitUntilReady(*desk.phone, 5s);
        QVERIFY(!ready.has_value());
        QCOMPARE(ready.error().code, ErrorCode::Connection);
        QVERIFY(ready.error().message.contains(QStringLiteral("127.0.0.1:")));
        QVERIFY(ready.error().message.contains(QStringLiteral("Start baresip")));
        QVERIFY(!desk.phone->dial(kNumber).has_value());
    }

    void comesBackByItself() {
        Desk desk;
        const quint16 port = desk.softphone.port();
        desk.softphone.stop();
        QVERIFY(!waitUntilReady(*desk.phone, 5s).has_value());
        QVERIFY(desk.softphone.listen(port));
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
    }

    void asksAfterABrokenConnection_data() {
        QTest::addColumn<QString>("callList");
        QTest::addColumn<CallState>("state");
        QTest::addColumn<QString>("end");
        QTest::newRow("still ringing")
            << activeCall(QStringLiteral("RINGING"), kNumber) << CallState::Ringing << QString();
        QTest::newRow("answered meanwhile")
            << activeCall(QStringLiteral("ESTABLISHED"), kNumber) << CallState::Talking << QString();
        QTest::newRow("over") << QStringLiteral("\n--- Active calls (0) ---\n\n") << CallState::Ended
                              << QStringLiteral("phone_lost");
        QTest::newRow("another call") << activeCall(QStringLiteral("ESTABLISHED"), kCaller)
                                      << CallState::Talking << QStringLiteral("phone_lost");
    }
    void asksAfterABrokenConnection() {
        QFETCH(QString, callList);
        QFETCH(CallState, state);
        QFETCH(QString, end);
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_RINGING", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Ringing);
        desk.softphone.callList = callList;
        desk.softphone.dropClient();
        QTRY_COMPARE(desk.softphone.clientsSeen, 2);
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
        QCOMPARE(desk.phone->state(), state);
        QCOMPARE(desk.end(), end);
    }

    void findsACallAtTheStart() {
        Desk desk;
        desk.softphone.callList = activeCall(QStringLiteral("INCOMING"), kCaller);
        QVERIFY(desk.ready());
        QCOMPARE(desk.phone->state(), CallState::Incoming);
        QCOMPARE(desk.phone->call().number, kCaller);
        desk.event("CALL_CLOSED", kCaller, "in1", "Connection reset by peer", true);
        QTRY_COMPARE(desk.end(), QStringLiteral("missed"));
    }

    void losesTheCallWithTheSoftphone() {
        Desk desk;
        QVERIFY(desk.ready());
        QVERIFY(desk.phone->dial(kNumber).has_value());
        desk.event("CALL_ESTABLISHED", kNumber, "id1");
        QTRY_COMPARE(desk.phone->state(), CallState::Talking);
        desk.softphone.stop();
        QTRY_COMPARE(desk.end(), QStringLiteral("phone_lost"));
        QCOMPARE(proposedResultCode(desk.outcome()), QStringLiteral("cut_off"));
        QCOMPARE(desk.phone->lineState(), LineState::Unavailable);
    }

    void limitsTheWaitForAReply() {
        Desk desk;
        QVERIFY(desk.ready());
        desk.softphone.answers = false;
        QVERIFY(desk.phone->dial(kNumber).has_value());
        QTRY_COMPARE(desk.end(), QStringLiteral("phone_lost"));
        QCOMPARE(desk.phone->lineState(), LineState::Unavailable);
        QVERIFY(desk.phone->lineText().contains(QStringLiteral("doesn't answer")));
        desk.softphone.answers = true;
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
    }

    void leavesABrokenStream() {
        Desk desk;
        QVERIFY(desk.ready());
        desk.softphone.sendRaw(QByteArrayLiteral("HTTP/1.0 200 OK\r\n"));
        QTRY_COMPARE(desk.softphone.clientsSeen, 2);
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
    }

    // ctrl_tcp serves one client: a second program throws the first out.
    void stopsFightingForThePort() {
        Desk desk;
        QVERIFY(desk.ready());
        for (int i = 1; i <= 3; ++i) {
            QTRY_VERIFY(desk.softphone.hasClient());
            QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
            desk.softphone.dropClient();
            QTRY_VERIFY(desk.phone->lineState() != LineState::Ready);
        }
        QTRY_COMPARE(desk.phone->lineState(), LineState::Unavailable);
        QVERIFY(desk.phone->lineText().contains(QStringLiteral("Another program")));
        const int seen = desk.softphone.clientsSeen;
        // Five times the longest pause goes by and nobody comes.
        QVERIFY(!QTest::qWaitFor([&] { return desk.softphone.clientsSeen != seen; }, 200));
        desk.phone->open();
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
    }

    void saysWhenThereIsNoAccount() {
        Desk desk;
        desk.softphone.accounts = QStringLiteral("\n--- User Agents (0) ---\n\n");
        QVERIFY(!waitUntilReady(*desk.phone, 5s).has_value());
        QVERIFY(desk.phone->lineText().contains(QStringLiteral("no account")));
    }

    void saysWhenNotSignedIn() {
        Desk desk;
        QVERIFY(desk.ready());
        desk.softphone.say({{QStringLiteral("event"), true},
                            {QStringLiteral("type"), QStringLiteral("REGISTER_FAIL")},
                            {QStringLiteral("accountaor"), QStringLiteral("sip:desk@exchange")}});
        QTRY_COMPARE(desk.phone->lineState(), LineState::Unavailable);
        desk.softphone.say({{QStringLiteral("event"), true},
                            {QStringLiteral("type"), QStringLiteral("REGISTER_OK")},
                            {QStringLiteral("class"), QStringLiteral("ua")},
                            {QStringLiteral("accountaor"), QStringLiteral("sip:desk@exchange")}});
        QTRY_COMPARE(desk.phone->lineState(), LineState::Ready);
    }

    void putsTheOfficesPrefixes() {
        FakeSoftphone softphone;
        QVERIFY(softphone.listen());
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        settings.port = softphone.port();
        settings.outsidePrefix = QStringLiteral("0");
        settings.callerIdPrefix = QStringLiteral("186");
        const SystemClock clock;
        BaresipDialler phone(settings, clock, hurried());
        QVERIFY(waitUntilReady(phone, 5s).has_value());
        QVERIFY(phone.dial(kNumber).has_value());
        QTRY_COMPARE(softphone.lastParams(), QStringLiteral("01860999123456"));
        softphone.say(FakeSoftphone::event(QStringLiteral("CALL_RINGING"), QStringLiteral("01860999123456"),
                                           QStringLiteral("id1")));
        QTRY_COMPARE(phone.state(), CallState::Ringing);
        QCOMPARE(phone.call().number, kNumber);
    }
};

QTEST_GUILESS_MAIN(BaresipDiallerTest)
#include "baresip_dialler_test.moc"
