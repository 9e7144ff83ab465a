#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

int run(const TempStore& store, const QString& words, QJsonObject& json, const QString& as) {
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    const cli::CliResult done = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--user"), as} +
                                            test::storeWords(store.location()) + words.split(QLatin1Char(' ')));
    json = QJsonDocument::fromJson(done.standardOutput.toUtf8()).object();
    return done.exitCode;
}

}  // namespace

/// @brief presence …, shifts …: words, keys and exit codes.
class PresenceCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void presence_data() { TempStore::backends(); }
    void presence() {
        TEMP_STORE(store);
        QJsonObject json;
        const QString admin = TempStore::user();
        QCOMPARE(run(store, QStringLiteral("presence"), json, admin), 0);
        QCOMPARE(json.value(QLatin1String("on")).toBool(true), false);
        QVERIFY(json.value(QLatin1String("since")).isNull());
        QCOMPARE(run(store, QStringLiteral("presence pause meal"), json, admin), 3);
        QCOMPARE(run(store, QStringLiteral("presence on"), json, admin), 0);
        QVERIFY(json.value(QLatin1String("on")).toBool());
        QCOMPARE(run(store, QStringLiteral("presence pause siesta"), json, admin), 2);
        QCOMPARE(run(store, QStringLiteral("presence pause meal"), json, admin), 0);
        QCOMPARE(json.value(QLatin1String("pause")).toString(), QStringLiteral("meal"));
        QCOMPARE(run(store, QStringLiteral("presence resume"), json, admin), 0);
        QVERIFY(json.value(QLatin1String("pause")).isNull());
        QCOMPARE(run(store, QStringLiteral("presence off"), json, admin), 0);
        QCOMPARE(run(store, QStringLiteral("presence days"), json, admin), 0);
        const QJsonArray days = json.value(QLatin1String("days")).toArray();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.at(0).toObject().value(QLatin1String("login")).toString(), admin);
        QVERIFY(days.at(0).toObject().contains(QLatin1String("two_places")));
    }

    void shifts_data() { TempStore::backends(); }
    void shifts() {
        TEMP_STORE(store);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        const QString login = (*manager)->actor().login;
        QJsonObject json;
        QCOMPARE(run(store, QStringLiteral("shifts plan %1 2026-11-24 9:00-12:00 13:00-17:00").arg(login), json, login), 0);
        QCOMPARE(json.value(QLatin1String("planned")).toInt(), 2);
        QCOMPARE(run(store, QStringLiteral("shifts plan %1 2026-11-24 11:00-14:00").arg(login), json, login), 3);
        QCOMPARE(run(store, QStringLiteral("shifts plan %1 2026-11-24 late").arg(login), json, login), 2);
        QCOMPARE(run(store, QStringLiteral("shifts copy 2026-11-24 2026-12-01"), json, login), 0);
        QCOMPARE(run(store, QStringLiteral("shifts --from 2026-12-01 --to 2026-12-01"), json, login), 0);
        const QJsonArray listed = json.value(QLatin1String("shifts")).toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.at(0).toObject().value(QLatin1String("from")).toString(), QStringLiteral("09:00"));
        QCOMPARE(run(store, QStringLiteral("shifts withdraw %1 2026-12-01").arg(login), json, login), 0);
        QCOMPARE(json.value(QLatin1String("withdrawn")).toInt(), 2);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(run(store, QStringLiteral("shifts"), json, (*caller)->actor().login), 3);
    }
};

QTEST_GUILESS_MAIN(PresenceCommandsTest)
#include "presence_commands_test.moc"
