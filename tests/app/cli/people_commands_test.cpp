#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

class Cli {
public:
    explicit Cli(const TempStore& store) : m_words(test::storeWords(store.location())) {}

    int run(const QString& command, const QStringList& words = {}) {
        m_result = call(QStringList{QStringLiteral("--json")} + command.split(QLatin1Char(' ')) + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    QString textOf(const QString& command) { return call(command.split(QLatin1Char(' '))).standardOutput; }
    const QJsonObject& json() const { return m_json; }
    QString text(const char* key) const { return m_json.value(QLatin1String(key)).toString(); }
    QStringList list(const char* key) const { return strings(m_json.value(QLatin1String(key)).toArray()); }
    /// The object of that array whose key has the value.
    QJsonObject row(const char* array, const char* key, const QString& value) const {
        const QJsonArray rows = m_json.value(QLatin1String(array)).toArray();
        for (const QJsonValue& each : rows) {
            if (each.toObject().value(QLatin1String(key)).toString() == value) {
                return each.toObject();
            }
        }
        return {};
    }
    static QStringList strings(const QJsonArray& array) {
        QStringList words;
        for (const QJsonValue& each : array) {
            words << each.toString();
        }
        return words;
    }

private:
    cli::CliResult call(const QStringList& words) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        return cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + m_words + words);
    }

    QStringList m_words;
    cli::CliResult m_result;
    QJsonObject m_json;
};

}  // namespace

/// @brief users set and show, roles, groups: words, keys and exit codes.
class PeopleCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void rolesAndGroups_data() { TempStore::backends(); }
    void rolesAndGroups() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        Cli cli(store);
        QCOMPARE(cli.run(QStringLiteral("roles")), 0);
        QCOMPARE(cli.json().value(QLatin1String("roles")).toArray().size(), 6);
        QCOMPARE(cli.json().value(QLatin1String("permissions")).toArray().size(), qsizetype(allPermissions().size()));
        const QJsonObject callers = cli.row("roles", "role", QStringLiteral("caller"));
        QCOMPARE(Cli::strings(callers.value(QLatin1String("users")).toArray()), QStringList{login});
        QCOMPARE(Cli::strings(callers.value(QLatin1String("permissions")).toArray()).join(QLatin1Char(' ')),
                 QStringLiteral("view call record make_promise"));
        QCOMPARE(cli.run(QStringLiteral("roles set night_clerk view call --name 夜間係")), 0);
        QCOMPARE(cli.list("permissions"), (QStringList{QStringLiteral("view"), QStringLiteral("call")}));
        QCOMPARE(cli.text("name"), QStringLiteral("夜間係"));
        QCOMPARE(cli.run(QStringLiteral("roles set night_clerk view reign")), 2);
        QCOMPARE(cli.run(QStringLiteral("roles set administrator view")), 3);
        QCOMPARE(cli.run(QStringLiteral("roles set caller view hold")), 3);
        QCOMPARE(cli.run(QStringLiteral("groups add night")), 0);
        QCOMPARE(cli.run(QStringLiteral("groups give night night_clerk")), 0);
        QCOMPARE(cli.run(QStringLiteral("groups give night king")), 2);
        QCOMPARE(cli.run(QStringLiteral("groups put night ") + login), 0);
        QCOMPARE(cli.list("members"), QStringList{login});
        QCOMPARE(cli.run(QStringLiteral("groups put night nobody")), 3);
        QCOMPARE(cli.run(QStringLiteral("groups")), 0);
        QCOMPARE(Cli::strings(cli.row("groups", "name", QStringLiteral("night")).value(QLatin1String("roles")).toArray()),
                 QStringList{QStringLiteral("night_clerk")});
        QCOMPARE(cli.run(QStringLiteral("users show ") + login), 0);
        QCOMPARE(cli.list("groups"), QStringList{QStringLiteral("night")});
        const QJsonArray from = cli.row("permissions", "code", QStringLiteral("call")).value(QLatin1String("from")).toArray();
        QCOMPARE(from.size(), 2);
        QVERIFY(from.first().toObject().value(QLatin1String("group")).isNull());
        QCOMPARE(from.last().toObject().value(QLatin1String("group")).toString(), QStringLiteral("night"));
        QVERIFY(cli.row("permissions", "code", QStringLiteral("hold")).isEmpty());
        QVERIFY(cli.textOf(QStringLiteral("users show ") + login).contains(QStringLiteral("night_clerk")));
        QVERIFY(cli.textOf(QStringLiteral("groups")).contains(login));
        QCOMPARE(cli.run(QStringLiteral("roles remove night_clerk")), 3);
        QCOMPARE(cli.run(QStringLiteral("groups withdraw night night_clerk")), 0);
        QCOMPARE(cli.run(QStringLiteral("groups take night ") + login), 0);
        QCOMPARE(cli.run(QStringLiteral("groups remove night")), 0);
        QCOMPARE(cli.run(QStringLiteral("roles remove night_clerk")), 0);
        QVERIFY(cli.textOf(QStringLiteral("groups")).contains(QStringLiteral("groups add")));
    }

    void theRoster_data() { TempStore::backends(); }
    void theRoster() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString login = (*caller)->actor().login;
        Cli cli(store);
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --employer 白波サービス --contract-end 2099-03-31 --trained 2026-04-02"
                                                                               " --pledged 2026-04-03 --role contractor_manager")),
                 0);
        QCOMPARE(cli.text("role"), QStringLiteral("contractor_manager"));
        QCOMPARE(cli.run(QStringLiteral("users list")), 0);
        const QJsonObject row = cli.row("users", "name", login);
        QCOMPARE(row.value(QLatin1String("employer")).toString(), QStringLiteral("白波サービス"));
        QCOMPARE(row.value(QLatin1String("contract_end")).toString(), QStringLiteral("2099-03-31"));
        QCOMPARE(row.value(QLatin1String("trained_on")).toString(), QStringLiteral("2026-04-02"));
        QCOMPARE(row.value(QLatin1String("pledged_on")).toString(), QStringLiteral("2026-04-03"));
        QVERIFY(cli.row("users", "name", TempStore::user()).value(QLatin1String("contract_end")).isNull());
        QVERIFY(cli.textOf(QStringLiteral("users list")).contains(QStringLiteral("2099-03-31")));
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --contract-end none")), 0);
        QVERIFY(cli.json().value(QLatin1String("contract_end")).isNull());
        QCOMPARE(cli.run(QStringLiteral("users set ") + login), 2);
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --trained soon")), 2);
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --role king")), 2);
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --role officer")), 3);
        // A contract that is over: the command itself is refused, and says until when it was.
        QCOMPARE(cli.run(QStringLiteral("users set ") + login + QStringLiteral(" --contract-end 2026-01-31")), 0);
        QCOMPARE(cli.run(QStringLiteral("--user ") + login + QStringLiteral(" summary")), 3);
        const QJsonObject error = cli.json().value(QLatin1String("error")).toObject();
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("permission"));
        QVERIFY(error.value(QLatin1String("message")).toString().contains(QStringLiteral("2026-01-31")));
        QCOMPARE(cli.run(QStringLiteral("users set admin --contract-end 2099-03-31")), 3);
    }
};

QTEST_GUILESS_MAIN(PeopleCommandsTest)
#include "people_commands_test.moc"
