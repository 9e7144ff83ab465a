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
            row("nobody's number", "0999-99-9999", "not_found");
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
    }
};

QTEST_GUILESS_MAIN(DialCommandTest)
#include "dial_command_test.moc"
