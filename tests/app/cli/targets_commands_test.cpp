#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/small_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

int run(const TempStore& store, const QString& words, QJsonObject& json,
        const QString& as = TempStore::user()) {
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    const cli::CliResult done = cli::runCli(
        QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--user"), as} +
        test::storeWords(store.location()) + words.split(QLatin1Char(' ')));
    json = QJsonDocument::fromJson(done.standardOutput.toUtf8()).object();
    return done.exitCode;
}

}  // namespace

/// @brief targets list, targets set: words, keys and exit codes.
class TargetsCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void targets_data() { TempStore::backends(); }
    void targets() {
        TEMP_STORE(store);
        VERIFY_RESULT(SmallCity::make(store.session()));
        QJsonObject json;
        QCOMPARE(run(store, QStringLiteral("targets set --year 2026 --yen 1000000 --rate 0.935 --persons 30"),
                     json),
                 0);
        QCOMPARE(json.value(QLatin1String("yen")).toInteger(), 1'000'000);
        QCOMPARE(json.value(QLatin1String("rate")).toDouble(), 0.935);
        QVERIFY(json.value(QLatin1String("cases")).isNull());
        QVERIFY(json.value(QLatin1String("tax_item")).isNull());
        QCOMPARE(run(store, QStringLiteral("targets set --year 2026 --yen 2000000"), json), 0);
        QCOMPARE(run(store, QStringLiteral("targets list --year 2026"), json), 0);
        QJsonArray list = json.value(QLatin1String("targets")).toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject().value(QLatin1String("yen")).toInteger(), 2'000'000);
        QCOMPARE(list.at(0).toObject().value(QLatin1String("set_by")).toString(), TempStore::user());
        QCOMPARE(run(store, QStringLiteral("targets list --history"), json), 0);
        list = json.value(QLatin1String("targets")).toArray();
        QCOMPARE(list.size(), 2);
        QVERIFY(!list.at(1).toObject().value(QLatin1String("in_force")).toBool(true));
        QCOMPARE(run(store, QStringLiteral("targets set --year 2026 --none"), json), 0);
        QCOMPARE(run(store, QStringLiteral("targets list"), json), 0);
        QVERIFY(json.value(QLatin1String("targets")).toArray().isEmpty());
    }

    void refusals_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no year") << QStringLiteral("targets set --yen 5") << 2;
        QTest::newRow("nothing") << QStringLiteral("targets set --year 2026") << 2;
        QTest::newRow("something and nothing")
            << QStringLiteral("targets set --year 2026 --none --yen 5") << 2;
        QTest::newRow("rate") << QStringLiteral("targets set --year 2026 --rate 93.5") << 2;
        QTest::newRow("no number") << QStringLiteral("targets set --year 2026 --persons many") << 2;
        QTest::newRow("tax item") << QStringLiteral("targets set --year 2026 --tax-item 77 --yen 5") << 3;
    }
    void refusals() {
        QFETCH(QString, words);
        QFETCH(int, exit);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(SmallCity::make(store.session()));
        QJsonObject json;
        QCOMPARE(run(store, words, json), exit);
        QVERIFY(json.value(QLatin1String("error")).isObject());
    }

    void callersMayNot() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QJsonObject json;
        QCOMPARE(
            run(store, QStringLiteral("targets set --year 2026 --yen 5"), json, (*caller)->actor().login), 3);
        QCOMPARE(run(store, QStringLiteral("targets list"), json, (*caller)->actor().login), 3);
    }
};

QTEST_GUILESS_MAIN(TargetsCommandsTest)
#include "targets_commands_test.moc"
