#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/base/output_file.h"
#include "tests/support/small_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

int run(const TempStore& store, const QStringList& words, QJsonObject& json) {
    qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    const cli::CliResult done = cli::runCli(
        QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--json"), QStringLiteral("--user"),
                    TempStore::user(), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")} +
        test::storeWords(store.location()) + words);
    json = QJsonDocument::fromJson(done.standardOutput.toUtf8()).object();
    return done.exitCode;
}

}  // namespace

/// @brief report-note …, contract-end: words, keys and exit codes.
class ContractCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void notes_data() { TempStore::backends(); }
    void notes() {
        TEMP_STORE(store);
        VERIFY_RESULT(SmallCity::make(store.session()));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("note.txt"));
        VERIFY_RESULT(writeOutput(file, QStringLiteral("夜間を増やす。\n").toUtf8()));
        const auto show =
            QStringList{QStringLiteral("report-note"), QStringLiteral("show"), QStringLiteral("2026-11")};
        const auto set =
            QStringList{QStringLiteral("report-note"), QStringLiteral("set"), QStringLiteral("2026-11")};
        QJsonObject json;
        QCOMPARE(run(store, show, json), 0);
        QVERIFY(json.value(QLatin1String("text")).isNull());
        QCOMPARE(
            run(store, set + QStringList{QStringLiteral("--text"), QStringLiteral("はじめの分析")}, json), 0);
        QCOMPARE(json.value(QLatin1String("characters")).toInt(), 6);
        QCOMPARE(run(store, set + QStringList{QStringLiteral("--file"), file}, json), 0);
        QCOMPARE(run(store, show + QStringList{QStringLiteral("--history")}, json), 0);
        QCOMPARE(json.value(QLatin1String("report")).toString(), QStringLiteral("contractor-month"));
        QCOMPARE(json.value(QLatin1String("text")).toString(), QStringLiteral("夜間を増やす。"));
        QCOMPARE(json.value(QLatin1String("history")).toArray().size(), 1);
        QCOMPARE(run(store, set, json), 2);
        QCOMPARE(
            run(store, {QStringLiteral("report-note"), QStringLiteral("show"), QStringLiteral("2026-13")},
                json),
            2);
        QCOMPARE(run(store, show + QStringList{QStringLiteral("--report"), QStringLiteral("no-such")}, json),
                 2);
        VERIFY_RESULT(writeOutput(file, QByteArray("\x82\xa0\x82")));
        QVERIFY(run(store, set + QStringList{QStringLiteral("--file"), file}, json) != 0);
    }

    void contractEnds_data() { TempStore::backends(); }
    void contractEnds() {
        TEMP_STORE(store);
        VERIFY_RESULT(SmallCity::make(store.session()));
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        QJsonObject json;
        const QString command = QStringLiteral("contract-end");
        QCOMPARE(run(store, {command}, json), 2);
        QCOMPARE(run(store, {command, QStringLiteral("--out"), out}, json), 0);
        QVERIFY(json.value(QLatin1String("files")).toArray().size() > 10);
        QCOMPARE(json.value(QLatin1String("folder")).toString(), out);
        QVERIFY(QFile::exists(out + QStringLiteral("/manifest.json")));
        QVERIFY(run(store, {command, QStringLiteral("--out"), out}, json) != 0);
        const QString copy = folder.filePath(QStringLiteral("copy.csv"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.txt"));
        VERIFY_RESULT(writeOutput(copy, QByteArray("copy")));
        QCOMPARE(run(store, {command, QStringLiteral("--delete"), QStringLiteral("--out"), out}, json), 2);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(run(store,
                     {command, QStringLiteral("--certify"), copy, QStringLiteral("--delete"),
                      QStringLiteral("--out"), certificate},
                     json),
                 0);
        QVERIFY(!QFile::exists(copy));
        const QJsonObject first = json.value(QLatin1String("files")).toArray().at(0).toObject();
        QVERIFY(first.value(QLatin1String("deleted")).toBool());
        QFile written(certificate);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(first.value(QLatin1String("sha256")).toString().toLatin1()));
        QCOMPARE(run(store, {command, QStringLiteral("--certify")}, json), 2);
    }
};

QTEST_GUILESS_MAIN(ContractCommandsTest)
#include "contract_commands_test.moc"
