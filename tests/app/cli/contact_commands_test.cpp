// Numbers, wishes, research, labels, hand-overs, messages and calls without a case: words, keys, exit codes.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

class Cli {
public:
    explicit Cli(const TempStore& store, QString user = QStringLiteral("admin")) : m_words(test::storeWords(store.location())), m_user(std::move(user)) {}

    int run(const QString& command, const QStringList& words = {}) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const auto result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--user"), m_user,
                                                    QStringLiteral("--as-of"), QStringLiteral("2026-11-20T10:00")} +
                                        command.split(QLatin1Char(' ')) + m_words + words);
        m_json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    const QJsonObject& json() const { return m_json; }
    QJsonArray list(const char* key) const { return m_json.value(QLatin1String(key)).toArray(); }
    QJsonObject first(const char* key) const { return list(key).at(0).toObject(); }

private:
    QStringList m_words;
    QString m_user;
    QJsonObject m_json;
};

QString text(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

}  // namespace

#define CLI_CITY(STORE, CLI)                                    \
    TEMP_STORE(STORE);                                          \
    VERIFY_RESULT(test::buildCallCity(STORE.session()));        \
    Cli CLI(STORE)

class ContactCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void phone_data() { TempStore::backends(); }
    void phone() {
        CLI_CITY(store, cli);
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 add 08000000333"), {QStringLiteral("--source"), QStringLiteral("register")}), 0);
        QCOMPARE(text(cli.first("phones"), "number"), QStringLiteral("08000000333"));
        QCOMPARE(text(cli.first("phones"), "source"), QStringLiteral("register"));
        QCOMPARE(text(cli.first("history"), "action"), QStringLiteral("add"));
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 add 08000000333"), {QStringLiteral("--source"), QStringLiteral("register")}), 3);
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 retire 08000000333"), {QStringLiteral("--source"), QStringLiteral("person")}), 0);
        QVERIFY(cli.first("phones").value(QLatin1String("retired")).toBool());
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 add 08000000334")), 2);  // no source
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 lend 08000000334"), {QStringLiteral("--source"), QStringLiteral("person")}), 2);
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003 add")), 2);
        QCOMPARE(cli.run(QStringLiteral("phone 0001000003")), 0);
    }

    void wishes_data() { TempStore::backends(); }
    void wishes() {
        CLI_CITY(store, cli);
        QCOMPARE(cli.run(QStringLiteral("wishes 0001000001"), {QStringLiteral("--relay"), QStringLiteral("phone_relay"), QStringLiteral("--channel"), QStringLiteral("letter")}), 0);
        QCOMPARE(cli.run(QStringLiteral("wishes 0001000001"), {QStringLiteral("--language"), QStringLiteral("中国語")}), 0);
        const QJsonObject wishes = cli.json().value(QLatin1String("wishes")).toObject();
        QCOMPARE(text(wishes, "relay"), QStringLiteral("phone_relay"));  // what no option names stays
        QCOMPARE(text(wishes, "channel"), QStringLiteral("letter"));
        QCOMPARE(text(wishes, "language"), QStringLiteral("中国語"));
        QCOMPARE(cli.run(QStringLiteral("wishes 0001000001"), {QStringLiteral("--relay"), QStringLiteral("pigeon")}), 2);
        QCOMPARE(cli.run(QStringLiteral("case 0001000001")), 0);
        QCOMPARE(text(cli.json().value(QLatin1String("wishes")).toObject(), "language"), QStringLiteral("中国語"));
    }

    void research_data() { TempStore::backends(); }
    void research() {
        CLI_CITY(store, cli);
        QCOMPARE(cli.run(QStringLiteral("research --part todo")), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(text(cli.first("cases"), "number"), QStringLiteral("0001000003"));
        const QStringList found{QStringLiteral("--source"), QStringLiteral("口座振替依頼書"), QStringLiteral("--phone"), QStringLiteral("08000000333")};
        QCOMPARE(cli.run(QStringLiteral("research record 0001000003 --state asked"), {QStringLiteral("--source"), QStringLiteral("水道課")}), 0);
        QCOMPARE(cli.run(QStringLiteral("research record 0001000003 --state found"), found), 0);
        QCOMPARE(cli.list("history").size(), 2);
        QCOMPARE(text(cli.first("history"), "phone"), QStringLiteral("08000000333"));
        QCOMPARE(cli.run(QStringLiteral("research")), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 0);
        QCOMPARE(cli.run(QStringLiteral("cases"), {QStringLiteral("--where"), QStringLiteral("research = 'found'")}), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(cli.run(QStringLiteral("research --part some")), 2);
        QCOMPARE(cli.run(QStringLiteral("research record 0001000003 --state found"), {QStringLiteral("--source"), QStringLiteral("x")}), 3);
    }

    void labels_data() { TempStore::backends(); }
    void labels() {
        CLI_CITY(store, cli);
        QCOMPARE(cli.run(QStringLiteral("label 0001000001 次は夜に --colour blue --until 2026-11-30")), 0);
        QCOMPARE(text(cli.first("labels"), "colour"), QStringLiteral("blue"));
        QCOMPARE(text(cli.first("labels"), "until"), QStringLiteral("2026-11-30"));
        QCOMPARE(cli.run(QStringLiteral("cases"), {QStringLiteral("--where"), QStringLiteral("label = '次は夜に'")}), 0);
        QCOMPARE(cli.json().value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(cli.first("cases").value(QLatin1String("label")).toArray().at(0).toString(), QStringLiteral("次は夜に"));
        QCOMPARE(cli.run(QStringLiteral("labels")), 0);
        const QJsonObject last = cli.list("labels").last().toObject();
        QCOMPARE(text(last, "text"), QStringLiteral("次は夜に"));
        QCOMPARE(last.value(QLatin1String("cases")).toInt(), 1);
        QVERIFY(cli.first("labels").value(QLatin1String("office")).toBool());
        QCOMPARE(cli.run(QStringLiteral("label 0001000001 --remove 次は夜に")), 0);
        QVERIFY(cli.list("labels").isEmpty());
        QCOMPARE(cli.run(QStringLiteral("label 0001000001 --remove 次は夜に")), 3);
        QCOMPARE(cli.run(QStringLiteral("label 0001000001 x --colour pink")), 2);
        QCOMPARE(cli.run(QStringLiteral("label 0001000001")), 2);
    }

    void handover_data() { TempStore::backends(); }
    void handover() {
        CLI_CITY(store, cli);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        Cli theirs(store, (*officer)->actor().login);
        QCOMPARE(cli.run(QStringLiteral("handover 0001000001")), 0);
        QVERIFY(cli.json().value(QLatin1String("handover")).isNull());
        QVERIFY(text(cli.json(), "brief").contains(QStringLiteral("150,000")));
        QCOMPARE(cli.run(QStringLiteral("handover 0001000001"), {QStringLiteral("--ask"), QStringLiteral("分割の相談"), QStringLiteral("--to"), (*officer)->actor().login}), 0);
        const QString id = QString::number(cli.json().value(QLatin1String("handover")).toInt());
        QCOMPARE(theirs.run(QStringLiteral("handovers")), 0);
        QCOMPARE(text(theirs.first("handovers"), "asked"), QStringLiteral("分割の相談"));
        QCOMPARE(cli.run(QStringLiteral("handovers answer ") + id + QStringLiteral(" accepted")), 3);  // no officer
        QCOMPARE(theirs.run(QStringLiteral("handovers answer ") + id + QStringLiteral(" accepted")), 0);
        QCOMPARE(theirs.run(QStringLiteral("cases"), {QStringLiteral("--where"), QStringLiteral("handover = 'accepted'")}), 0);
        QCOMPARE(theirs.json().value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(theirs.run(QStringLiteral("handovers answer ") + id + QStringLiteral(" lost")), 2);
        QCOMPARE(theirs.run(QStringLiteral("handovers answer ") + id + QStringLiteral(" done")), 0);
        QCOMPARE(theirs.run(QStringLiteral("handovers")), 0);
        QVERIFY(theirs.list("handovers").isEmpty());
        QCOMPARE(cli.run(QStringLiteral("messages --unread")), 0);
        QCOMPARE(cli.json().value(QLatin1String("unread")).toInt(), 2);
    }

    void messages_data() { TempStore::backends(); }
    void messages() {
        CLI_CITY(store, cli);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Cli theirs(store, (*caller)->actor().login);
        QCOMPARE(cli.run(QStringLiteral("messages send"), {QStringLiteral("19時まで"), QStringLiteral("--to"), (*caller)->actor().login, QStringLiteral("--case"), QStringLiteral("0001000002")}), 0);
        QCOMPARE(theirs.run(QStringLiteral("messages")), 0);
        QCOMPARE(text(theirs.first("messages"), "case"), QStringLiteral("0001000002"));
        const QString id = QString::number(theirs.first("messages").value(QLatin1String("id")).toInt());
        QCOMPARE(theirs.run(QStringLiteral("messages read ") + id), 0);
        QCOMPARE(theirs.json().value(QLatin1String("unread")).toInt(), 0);
        QCOMPARE(cli.run(QStringLiteral("messages read ") + id), 3);
        QCOMPARE(cli.run(QStringLiteral("messages --sent")), 0);
        QCOMPARE(cli.first("messages").value(QLatin1String("read_by")).toInt(), 1);
        QCOMPARE(cli.run(QStringLiteral("messages send x --due 2026-11-20T09:00")), 3);
        QCOMPARE(cli.run(QStringLiteral("messages send x --due 2026-11-20T18:00")), 0);
        QCOMPARE(cli.run(QStringLiteral("messages")), 0);
        QVERIFY(cli.list("messages").isEmpty());
    }

    void unmatched_data() { TempStore::backends(); }
    void unmatched() {
        CLI_CITY(store, cli);
        QCOMPARE(cli.run(QStringLiteral("unmatched record --kind not_told"), {QStringLiteral("--note"), QStringLiteral("名乗らず切れた")}), 0);
        QCOMPARE(cli.run(QStringLiteral("unmatched")), 0);
        QCOMPARE(text(cli.first("calls"), "kind"), QStringLiteral("not_told"));
        QCOMPARE(cli.run(QStringLiteral("unmatched record")), 2);
        QCOMPARE(cli.run(QStringLiteral("unmatched record --kind nobody --call 99")), 3);
        QCOMPARE(cli.run(QStringLiteral("unmatched --from 2026-11-01 --to 2026-11-19")), 0);
        QVERIFY(cli.list("calls").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContactCommandsTest)
#include "contact_commands_test.moc"
