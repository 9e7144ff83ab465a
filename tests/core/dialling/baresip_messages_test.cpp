#include "core/dialling/baresip_messages.h"

#include <QTest>

using namespace saikoku;

class BaresipMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnEvent() {
        const auto message = readBaresipMessage(
            QStringLiteral("{\"event\":true,\"type\":\"CALL_INCOMING\",\"class\":\"call\","
                           "\"accountaor\":\"sip:desk@127.0.0.1:5080\",\"direction\":\"incoming\","
                           "\"peeruri\":\"sip:09000001234@127.0.0.1:5080\",\"peerdisplayname\":\"山田 太郎\","
                           "\"id\":\"1-77@127.0.0.1\",\"param\":\"a\\/b\"}")
                .toUtf8());
        QVERIFY(message.has_value());
        QCOMPARE(message->kind, BaresipMessage::Kind::Event);
        QCOMPARE(message->type, QStringLiteral("CALL_INCOMING"));
        QVERIFY(message->incoming);
        QCOMPARE(message->peerName, QStringLiteral("山田 太郎"));
        QCOMPARE(message->callId, QStringLiteral("1-77@127.0.0.1"));
        QCOMPARE(message->param, QStringLiteral("a/b"));
    }

    // 4.x writes more keys, "ua" instead of "register", and messages of its own.
    void letsNewerKeysThrough() {
        const auto event = readBaresipMessage(
            "{\"event\":true,\"type\":\"CALL_CLOSED\",\"class\":\"call\",\"cuser\":\"x\",\"audiodir\":3,"
            "\"remoteaudiodir\":\"sendrecv\",\"userdata\":{\"a\":[1]},\"id\":\"7\",\"param\":\"486 Busy "
            "Here\"}");
        QVERIFY(event.has_value());
        QCOMPARE(event->param, QStringLiteral("486 Busy Here"));
        const auto other = readBaresipMessage("{\"message\":true,\"body\":\"hello\"}");
        QVERIFY(other.has_value());
        QCOMPARE(other->kind, BaresipMessage::Kind::Other);
    }

    void readsAReply() {
        const auto good = readBaresipMessage(
            "{\"response\":true,\"ok\":true,\"data\":\"call id: aa87\\n\",\"token\":\"5\"}");
        QVERIFY(good.has_value());
        QCOMPARE(good->kind, BaresipMessage::Kind::Reply);
        QVERIFY(good->ok);
        QCOMPARE(good->token, QStringLiteral("5"));
        QCOMPARE(good->data, QStringLiteral("call id: aa87"));
        const auto bad = readBaresipMessage("{\"response\":true,\"ok\":false,\"data\":\"Invalid argument\"}");
        QVERIFY(bad.has_value());
        QVERIFY(!bad->ok);
        QVERIFY(bad->token.isEmpty());
    }

    void refusesWhatIsNoObject() {
        QVERIFY(!readBaresipMessage("").has_value());
        QVERIFY(!readBaresipMessage("[1]").has_value());
        QVERIFY(!readBaresipMessage("{\"event\":tr").has_value());
    }

    void writesACommand() {
        QCOMPARE(
            writeBaresipCommand(QStringLiteral("dial"), QStringLiteral("0999123456"), QStringLiteral("3")),
            QByteArrayLiteral("{\"command\":\"dial\",\"params\":\"0999123456\",\"token\":\"3\"}"));
        QCOMPARE(writeBaresipCommand(QStringLiteral("hangup"), {}, QStringLiteral("4")),
                 QByteArrayLiteral("{\"command\":\"hangup\",\"token\":\"4\"}"));
    }

    void readsCallLists() {
        QVERIFY(readCallList(QStringLiteral("\n--- No active calls ---\n")).isEmpty());
        QVERIFY(readCallList(QStringLiteral("\n--- Active calls (0) ---\n\n")).isEmpty());
        const auto calls = readCallList(
            QStringLiteral("\n--- Active calls (2) ---\n"
                           "  [line 1]  0:00:00   OUTGOING             sip:0999123456@127.0.0.1:15080\n"
                           "> [line 2, id 7f]  1:02:03  ESTABLISHED     sip:0999000000@127.0.0.1;user=phone\n"
                           "  [line 3]  0:00:00  TERMINATED           sip:x@y\n\n"));
        QCOMPARE(calls.size(), 2);
        QVERIFY(!calls.at(0).current);
        QCOMPARE(calls.at(0).state, CallState::Dialling);
        QVERIFY(calls.at(1).current);
        QCOMPARE(calls.at(1).state, CallState::Talking);
        QCOMPARE(calls.at(1).peerUri, QStringLiteral("sip:0999000000@127.0.0.1;user=phone"));
    }

    void countsAccounts() {
        QCOMPARE(readAccountCount(QStringLiteral("\n--- User Agents (1) ---\n> sip:desk@127.0.0.1\n")),
                 std::optional<int>(1));
        QCOMPARE(readAccountCount(QStringLiteral("\n--- User Agents (0) ---\n\n")), std::optional<int>(0));
        QVERIFY(!readAccountCount(QStringLiteral("something else")).has_value());
    }
};

QTEST_APPLESS_MAIN(BaresipMessagesTest)
#include "baresip_messages_test.moc"
