#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr auto kOwnCap =
    R"({"title": "own", "verified": "2026-11-22", "rules": {"cap_per_day": {"value": 1, "source": "decision 12"}}})";

cli::CliResult run(const TempStore& store, const QStringList& words) {
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    const QStringList where = test::storeWords(store.location());
    return cli::runCli(QStringList{QStringLiteral("saikoku-cli")} + where + words);
}

QJsonObject json(const TempStore& store, const QStringList& words) {
    return QJsonDocument::fromJson(run(store, QStringList{QStringLiteral("--json")} + words).standardOutput.toUtf8()).object();
}

QJsonObject named(const QJsonArray& list, QLatin1String name) {
    for (const QJsonValue& each : list) {
        if (each[QLatin1String("name")].toString() == name) {
            return each.toObject();
        }
    }
    return {};
}

QString written(const QTemporaryDir& folder, const QString& name, const char* content) {
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? path : QString();
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

}  // namespace

class OfficeRulesCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void setsListsAndShows_data() { TempStore::backends(); }
    void setsListsAndShows() {
        TEMP_STORE(store);
        const QTemporaryDir folder;
        const QString file = written(folder, QStringLiteral("calling.json"), kOwnCap);
        const QStringList asOf = words("--as-of 2026-11-20");
        const QJsonObject done =
            json(store, asOf + QStringList{QStringLiteral("rules"), QStringLiteral("set"), file,
                                           QStringLiteral("--source"), QStringLiteral("decision 12")});
        QCOMPARE(done.value(QLatin1String("changed")).toArray(), QJsonArray{QStringLiteral("cap_per_day")});

        const QJsonArray list = json(store, asOf + words("rules")).value(QLatin1String("rules")).toArray();
        QCOMPARE(list.size(), 34);
        const QJsonObject calling = named(list, QLatin1String("calling"));
        QCOMPARE(calling.value(QLatin1String("origin")).toString(), QStringLiteral("office"));
        QCOMPARE(calling.value(QLatin1String("known_on")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(calling.value(QLatin1String("verified")).toString(), QStringLiteral("2026-11-22"));
        QCOMPARE(calling.value(QLatin1String("source")).toString(), QStringLiteral("decision 12"));
        const QJsonObject promise = named(list, QLatin1String("promise"));
        QCOMPARE(promise.value(QLatin1String("origin")).toString(), QStringLiteral("shipped"));
        QVERIFY(promise.value(QLatin1String("known_on")).isNull());

        const QJsonArray values =
            json(store, asOf + words("rules show calling")).value(QLatin1String("values")).toArray();
        QCOMPARE(named(values, QLatin1String("cap_per_day")).value(QLatin1String("value")).toInt(), 1);
        QCOMPARE(named(values, QLatin1String("cap_per_day")).value(QLatin1String("origin")).toString(), QStringLiteral("office"));
        QCOMPARE(named(values, QLatin1String("night_to")).value(QLatin1String("origin")).toString(), QStringLiteral("shipped"));

        const QJsonArray before =
            json(store, words("--as-of 2026-11-13 rules show calling")).value(QLatin1String("values")).toArray();
        QCOMPARE(named(before, QLatin1String("cap_per_day")).value(QLatin1String("value")).toInt(), 2);
        QVERIFY(run(store, words("rules show late_charge")).standardOutput.contains(QLatin1String("\nrates\n")));
    }

    void refusesByName() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QCOMPARE(run(store, words("rules show no_such")).exitCode, 3);
        QCOMPARE(run(store, words("rules set /no/such/calling.json")).exitCode, 3);
        QCOMPARE(run(store, words("rules set")).exitCode, 2);
        const QTemporaryDir folder;
        const QString file = written(folder, QStringLiteral("callings.json"), kOwnCap);
        QCOMPARE(run(store, {QStringLiteral("rules"), QStringLiteral("set"), file}).exitCode, 3);
        const cli::CliResult missing = run(store, {QStringLiteral("rules"), QStringLiteral("set"), folder.filePath(QStringLiteral("no.json"))});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.standardError.contains(QStringLiteral("There is no file")), qPrintable(missing.standardError));
    }

    void saysOnceThatARuleFileWasTakenOver() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        QDir(store.location().folder()).mkpath(QStringLiteral("rules"));
        const QString path = store.location().folder() + QStringLiteral("/rules/calling.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kOwnCap);
        file.close();
        const cli::CliResult first = run(store, words("--json rules"));
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.standardError.contains(path));
        QVERIFY(run(store, words("--json rules")).standardError.isEmpty());

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{");
        file.close();
        const QJsonArray list = json(store, words("rules")).value(QLatin1String("rules")).toArray();
        QVERIFY(named(list, QLatin1String("calling")).value(QLatin1String("problem")).toString().contains(path));
        QVERIFY(named(list, QLatin1String("promise")).value(QLatin1String("problem")).isNull());
    }
};

QTEST_GUILESS_MAIN(OfficeRulesCommandsTest)
#include "office_rules_commands_test.moc"
