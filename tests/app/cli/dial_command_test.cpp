#include <QTcpServer>
#include <QTest>

#include "tests/app/cli/dial_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {
const QString kTaro = QStringLiteral("0001000002");
const QStringList kInSpite{QStringLiteral("--override"), QStringLiteral("a test of the line")};

quint16 closedPort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}
}  // namespace

/// `dial` where no telephone rings.
class DialCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhoMayNotBeCalled_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        for (const QString& backend : TempStore::backendNames()) {
            const auto row = [&](const char* name, const char* target, const char* code) {
                QTest::addRow("%s, %s", name, qPrintable(backend))
                    << backend << QString::fromLatin1(target) << QString::fromLatin1(code);
            };
            row("settled", "0001000006", "rule");
            row("settled, by the number", "080-0000-0006", "rule");
            row("no number", "0001000003", "rule");
            row("settled, written abroad", "+81-80-0000-0006", "rule");
            row("settled, with 186 and an extension", "186-080-0000-0006 ext. 12", "rule");
            row("nobody's number", "0999-99-9999", "not_found");
            row("two numbers", "080-0000-0006/080-0000-0002", "not_found");
            row("neither", "Taro", "not_found");
        }
    }
    void refusesWhoMayNotBeCalled() {
        QFETCH(QString, backend);
        QFETCH(QString, target);
        QFETCH(QString, code);
        DIAL_STORE(f, backend);
        QCOMPARE(f.dial({target, QStringLiteral("--via"), QStringLiteral("manual")}), 3);
        QCOMPARE(f.error("code"), code);
        QVERIFY(!f.error("message").isEmpty());
        QCOMPARE(f.count("call_intent"), 0);
    }

    void refusesProtectedPeople() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const QStringList words{QStringLiteral("0001000004"), QStringLiteral("--via"),
                                QStringLiteral("manual")};
        QCOMPARE(f.dial(words, TempStore::user()), 3);
        QCOMPARE(f.error("code"), QStringLiteral("rule"));
        QCOMPARE(f.count("call_intent"), 0);
    }

    void asksWhoIsMeant_data() { TempStore::backends(); }
    void asksWhoIsMeant() {
        QFETCH(QString, backend);
        DIAL_STORE(f, backend);
        const QStringList manual = QStringList{QStringLiteral("--via"), QStringLiteral("manual")} + kInSpite;
        QCOMPARE(f.dial(QStringList{QStringLiteral("080-0000-0001")} + manual), 3);
        QCOMPARE(f.error("code"), QStringLiteral("rule"));
        for (const char* named : {"08000000001", "0001000001", "0001000007", "--phone"}) {
            QVERIFY2(f.error("message").contains(QLatin1String(named)), qPrintable(f.error("message")));
        }
        QCOMPARE(f.count("call_intent"), 0);
    }

    void dialsTheChosenNumber() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const QStringList manual = QStringList{QStringLiteral("--via"), QStringLiteral("manual")} + kInSpite;
        const auto dial = [&](const char* target, const char* phone) {
            return f.dial(QStringList{QLatin1String(target), QStringLiteral("--phone"), QLatin1String(phone)} + manual);
        };
        QCOMPARE(dial("0001000001", "080-0000-0002"), 3);
        QCOMPARE(f.error("code"), QStringLiteral("rule"));
        QVERIFY(f.error("message").contains(QStringLiteral("08000000002")));
        QCOMPARE(dial("0001000001", "0999"), 3);
        QCOMPARE(f.error("code"), QStringLiteral("bad_input"));
        QCOMPARE(dial("080-0000-0002", "080-0000-0002"), 2);
        QCOMPARE(f.count("call_intent"), 0);
        QCOMPARE(dial("0001000001", "+81-999-22-0001"), 0);
        QCOMPARE(f.text("phone"), QStringLiteral("0999220001"));
        QCOMPARE(f.count("call_intent where taxpayer_id = 1 and phone_digits = '0999220001'"), 1);
        QCOMPARE(dial("0001000007", "080-0000-0001"), 0);
        QCOMPARE(f.count("call_intent where taxpayer_id = 7 and phone_digits = '08000000001'"), 1);
        QCOMPARE(f.count("access_log where operation = 'open_case'"), 0);
    }

    void tellsTheRelayServiceAgain() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        const QStringList manual = QStringList{QStringLiteral("0001000002"), QStringLiteral("--via"), QStringLiteral("manual")} + kInSpite;
        QCOMPARE(f.dial(manual + QStringList{QStringLiteral("--relay"), QStringLiteral("telegraph")}), 2);
        QCOMPARE(f.count("call_intent"), 0);
        QCOMPARE(f.dial(manual + QStringList{QStringLiteral("--relay"), QStringLiteral("yometel")}), 0);
        QCOMPARE(f.text("relay"), QStringLiteral("yometel"));
        const QString intent = QString::number(f.json.value(QLatin1String("intent")).toInteger());
        QCOMPARE(f.run({QStringLiteral("record"), QStringLiteral("0001000002"), QStringLiteral("--result"), QStringLiteral("reached"),
                        QStringLiteral("--call"), intent, QStringLiteral("--relay"), f.text("relay")}), 0);
        QCOMPARE(f.count("negotiation where relay = 'yometel'"), 1);
        QCOMPARE(f.dial(manual), 0);
        QVERIFY(f.json.value(QLatin1String("relay")).isNull());
    }

    void tellsNoProtectedNumber() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        auto caller = f.store.signInAs(Role::Caller);
        QVERIFY(caller.has_value());
        const auto sentence = [&](const char* phone) {
            const int code = f.dial({QStringLiteral("0001000004"), QStringLiteral("--phone"), QLatin1String(phone),
                                     QStringLiteral("--via"), QStringLiteral("manual")},
                                    (*caller)->actor().login);
            return code == 3 ? f.error("message").replace(QLatin1String(phone), QLatin1String("N")) : QString();
        };
        QVERIFY(!sentence("08000000004").isEmpty());
        QCOMPARE(sentence("08000000004"), sentence("08000000005"));
        QCOMPARE(f.count("call_intent"), 0);
    }

    void needsAPhone() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QCOMPARE(f.dial({kTaro}), 2);
        QCOMPARE(f.dial({kTaro, QStringLiteral("--via"), QStringLiteral("nosuch")}), 2);
        QVERIFY(f.error("message").contains(QStringLiteral("baresip")));
        QCOMPARE(f.count("call_intent"), 0);
    }

    void keepsTheIntentOfAMissingPhone() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        DiallerSettings phone;
        phone.kind = QStringLiteral("baresip");
        phone.name = QStringLiteral("desk");
        phone.port = closedPort();
        f.usePhone(phone);
        QCOMPARE(f.dial(QStringList{kTaro, QStringLiteral("--via"), QStringLiteral("desk")} + kInSpite), 4);
        QCOMPARE(f.error("code"), QStringLiteral("connection"));
        QVERIFY2(f.error("message").contains(QString::number(phone.port)), qPrintable(f.error("message")));
        QVERIFY2(f.error("message").contains(QStringLiteral("Start")), qPrintable(f.error("message")));
        QCOMPARE(f.count("call_intent where taxpayer_id = 2 and phone_digits = '08000000002'"), 1);
        QCOMPARE(f.count("call_attempt where outcome = 'phone_lost'"), 1);
    }

    void dialsByHand() {
        DIAL_STORE(f, QStringLiteral("sqlite"));
        QCOMPARE(f.dial(QStringList{kTaro, QStringLiteral("--via"), QStringLiteral("manual")} + kInSpite), 0);
        QCOMPARE(f.text("outcome"), QStringLiteral("not_reported"));
        QCOMPARE(f.text("phone"), QStringLiteral("08000000002"));
        QVERIFY(f.json.value(QLatin1String("intent")).toInteger() > 0);
        QCOMPARE(f.count("call_attempt where outcome = 'not_reported'"), 1);
        // for people: the number by which the call is recorded
        QStringList words = f.globalWords() + QStringList{QStringLiteral("dial"), kTaro, QStringLiteral("--via"), QStringLiteral("manual")};
        words.removeAll(QStringLiteral("--json"));
        const cli::CliResult told = cli::runCli(words + kInSpite);
        QCOMPARE(told.exitCode, 0);
        const qint64 intent = f.store.db().selectInteger(QStringLiteral("select max(call_intent_id) from call_intent")).value();
        QVERIFY2(told.standardOutput.contains(QStringLiteral("--call %1").arg(intent)), qPrintable(told.standardOutput));
    }
};

QTEST_GUILESS_MAIN(DialCommandTest)
#include "dial_command_test.moc"
