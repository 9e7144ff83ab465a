#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

#include "app/cli/run_cli.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

/// One call of saikoku-cli on the store, in this process.
class Cli {
public:
    explicit Cli(const TempStore& store) {
        m_words = test::storeWords(store.location());
    }

    int run(const QStringList& words) {
        runForPeople(QStringList{QStringLiteral("--json")} + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    int runForPeople(const QStringList& words) {
        qputenv("SAIKOKU_PASSWORD", m_password.toUtf8());
        m_result = cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + m_words + words);
        return m_result.exitCode;
    }
    const QJsonObject& json() const { return m_json; }
    const QString& text() const { return m_result.standardOutput; }
    QString errorCode() const { return m_json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    void usePassword(const QString& password) { m_password = password; }

private:
    QStringList m_words;
    QString m_password = TempStore::password();
    cli::CliResult m_result;
    QJsonObject m_json;
};

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

}  // namespace

class StoreCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // At a developer's terminal nothing may wait for typing.
    void initTestCase() {
        QVERIFY(std::freopen("/dev/null", "r", stdin) != nullptr);
        KdfCost::setStandard(KdfCost::least());
    }
    void init() { qputenv("SAIKOKU_NEW_PASSWORD", "another-long-password"); }

    void makesAStoreOnce_data() { TempStore::backends(); }
    void makesAStoreOnce() {
        QFETCH(QString, backend);
        TempStore store(backend, TempStore::Content::Nothing);
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        Cli cli(store);
        QCOMPARE(cli.run(words("init")), 0);
        QCOMPARE(cli.json().value(QLatin1String("created")).toBool(), true);
        QCOMPARE(cli.run(words("init")), 3);
        QCOMPARE(cli.errorCode(), QStringLiteral("exists"));
        QCOMPARE(cli.run(words("check")), 0);
        QCOMPARE(cli.json().value(QLatin1String("ok")).toBool(), true);
    }

    void managesUsers_data() { TempStore::backends(); }
    void managesUsers() {
        TEMP_STORE(store);
        store.close();
        Cli cli(store);
        const QString login = store.newLogin();
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("add"), login, QStringLiteral("--role"), QStringLiteral("caller")}), 0);
        QCOMPARE(cli.json().value(QLatin1String("role")).toString(), QStringLiteral("caller"));
        QVERIFY(!cli.json().contains(QLatin1String("password")));
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("add"), login, QStringLiteral("--role"), QStringLiteral("caller")}), 3);
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("add"), store.newLogin(), QStringLiteral("--role"), QStringLiteral("king")}), 2);
        QCOMPARE(cli.run(words("users list")), 0);
        const QJsonArray users = cli.json().value(QLatin1String("users")).toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(users.last().toObject().value(QLatin1String("name")).toString(), login);
        // The caller signs in but may not manage users.
        cli.usePassword(QStringLiteral("another-long-password"));
        QCOMPARE(cli.run({QStringLiteral("--user"), login, QStringLiteral("users"), QStringLiteral("list")}), 3);
        QCOMPARE(cli.errorCode(), QStringLiteral("permission"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("never.saikoku"));
        QCOMPARE(cli.run({QStringLiteral("--user"), login, QStringLiteral("backup"), file}), 3);
        QVERIFY(!QFile::exists(file));
        // Their own password they may change.
        qputenv("SAIKOKU_NEW_PASSWORD", "a-third-long-password");
        QCOMPARE(cli.run({QStringLiteral("--user"), login, QStringLiteral("users"), QStringLiteral("password"), login}), 0);
        QCOMPARE(cli.run({QStringLiteral("--user"), login, QStringLiteral("check")}), 3);
        QCOMPARE(cli.errorCode(), QStringLiteral("wrong_password"));
        cli.usePassword(TempStore::password());
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("rename"), login}), 2);
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("rename"), login, QStringLiteral("--display-name"), QStringLiteral("白波　結")}), 0);
        QCOMPARE(cli.json().value(QLatin1String("display_name")).toString(), QStringLiteral("白波 結"));
        QCOMPARE(cli.run({QStringLiteral("users"), QStringLiteral("disable"), login}), 0);
        cli.usePassword(QStringLiteral("a-third-long-password"));
        QCOMPARE(cli.run({QStringLiteral("--user"), login, QStringLiteral("check")}), 3);
    }

    void makesUpAPassword() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        qunsetenv("SAIKOKU_NEW_PASSWORD");
        Cli cli(store);
        QCOMPARE(cli.run(words("users add taro --role officer")), 0);
        const QString password = cli.json().value(QLatin1String("password")).toString();
        QVERIFY(password.size() >= 12);
        cli.usePassword(password);
        QCOMPARE(cli.run(words("--user taro check")), 0);
    }

    void saysWhosePasswordAndRoleItIs() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        qunsetenv("SAIKOKU_NEW_PASSWORD");
        Cli cli(store);
        QCOMPARE(cli.runForPeople(words("users add taro --role officer")), 0);
        QVERIFY2(cli.text().contains(QStringLiteral("First password")), qPrintable(cli.text()));
        QCOMPARE(cli.runForPeople(words("users password taro")), 0);
        QVERIFY2(cli.text().contains(QStringLiteral("New password")), qPrintable(cli.text()));
        QCOMPARE(cli.run(words("users disable taro")), 0);
        QCOMPARE(cli.runForPeople(words("users enable taro")), 0);
        QVERIFY2(cli.text().contains(QStringLiteral("New password")), qPrintable(cli.text()));
        QCOMPARE(cli.runForPeople(words("users list")), 0);
        const QString line = cli.text().section(QStringLiteral("taro"), 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(line.contains(QStringLiteral("officer")) && line.contains(labelOf(Role::Officer)), qPrintable(line));
    }

    void backsUpAndRestores_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("into");
        for (const QString& from : TempStore::backendNames()) {
            for (const QString& into : TempStore::backendNames()) {
                QTest::addRow("%s to %s", qPrintable(from), qPrintable(into)) << from << into;
            }
        }
    }
    void backsUpAndRestores() {
        TEMP_STORE(store);
        QFETCH(QString, into);
        Cli cli(store);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("nightly.saikoku"));
        QCOMPARE(cli.run({QStringLiteral("backup"), file}), 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        TempStore target(into, TempStore::Content::Nothing);
        Cli other(target);
        QCOMPARE(other.run({QStringLiteral("restore"), file}), 0);
        QCOMPARE(other.run(words("check")), 0);
        QCOMPARE(other.run(words("users list")), 0);
        QCOMPARE(other.json().value(QLatin1String("users")).toArray().size(), 1);
        // A server's store is never replaced; a local one is kept aside.
        QCOMPARE(other.run({QStringLiteral("restore"), file}), target.isLocal() ? 0 : 3);
        if (target.isLocal()) {
            const QString replaced = other.json().value(QLatin1String("replaced")).toString();
            QVERIFY(QFile::exists(replaced + QStringLiteral("/saikoku.db")));
        }
        other.usePassword(QStringLiteral("not-the-password"));
        QCOMPARE(other.run({QStringLiteral("restore"), file}), 3);
        QCOMPARE(other.errorCode(), QStringLiteral("wrong_password"));
    }
};

QTEST_GUILESS_MAIN(StoreCommandsTest)
#include "store_commands_test.moc"
