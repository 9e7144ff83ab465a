#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

#include "app/cli/run_cli.h"
#include "core/security/key_vault.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kMirai = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/data/mirai");

/// One call of saikoku-cli on a store, in this process.
class Cli {
public:
    explicit Cli(TempStore& store) {
        m_store = test::storeWords(store.location());
        store.close();
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    }

    int run(const QStringList& words, bool json = true) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
        all += m_store;
        all += words;
        if (json) {
            all.append(QStringLiteral("--json"));
        }
        m_result = cli::runCli(all);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    int import(const QString& folder, const QStringList& more = {}) {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("--from"), folder} + more);
    }
    const QJsonObject& json() const { return m_json; }
    const QString& text() const { return m_result.standardOutput; }
    const QString& warnings() const { return m_result.standardError; }
    QString errorCode() const { return m_json[QStringLiteral("error")][QStringLiteral("code")].toString(); }

private:
    QStringList m_store;
    cli::CliResult m_result;
    QJsonObject m_json;
};

}  // namespace

class ImportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(std::freopen("/dev/null", "r", stdin) != nullptr); }

    void miraiByTheContract_data() { TempStore::backends(); }
    void miraiByTheContract() {
        if (!QDir(kMirai).exists()) {
            QSKIP("the shared data is not there");
        }
        TEMP_STORE(store);
        Cli cli(store);
        QFile file(kMirai + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        for (qint64 batch = 1; batch <= 2; ++batch) {
            QCOMPARE(cli.import(kMirai), 1);
            QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), batch);
            qsizetype rejected = 0;
            for (const QString& name : {QStringLiteral("taxpayers"), QStringLiteral("phones"), QStringLiteral("receivables"), QStringLiteral("receipts")}) {
                const QJsonObject counts = cli.json()[QStringLiteral("files")][name].toObject();
                const QJsonObject wanted = expected[QStringLiteral("files")][name].toObject();
                QCOMPARE(counts[QStringLiteral("rows")], wanted[QStringLiteral("rows")]);
                QCOMPARE(counts[QStringLiteral("rejected")], wanted[QStringLiteral("rejected")]);
                QCOMPARE(counts[QStringLiteral("accepted")].toInteger(),
                         wanted[QStringLiteral("rows")].toInteger() - wanted[QStringLiteral("rejected")].toInteger());
                rejected += counts[QStringLiteral("rejected")].toInteger();
            }
            QCOMPARE(cli.json()[QStringLiteral("files")][QStringLiteral("taxpayers")][QStringLiteral("warnings")], expected[QStringLiteral("gaiji_names")]);
            QCOMPARE(cli.json()[QStringLiteral("rejected")].toArray().size(), rejected);
        }
        QCOMPARE(cli.run({QStringLiteral("summary")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("by_tax_item")], expected[QStringLiteral("by_tax_item")]);
        QCOMPARE(cli.json()[QStringLiteral("as_of")], expected[QStringLiteral("as_of")]);
        QCOMPARE(cli.json()[QStringLiteral("taxpayers_in_arrears")], expected[QStringLiteral("taxpayers_in_arrears")]);
        QCOMPARE(cli.json()[QStringLiteral("taxpayers_in_arrears_with_phone")], expected[QStringLiteral("taxpayers_in_arrears_with_phone")]);
    }

    void tellsRejects_data() { TempStore::backends(); }
    void tellsRejects() {
        TEMP_STORE(store);
        Cli cli(store);
        MiraiFiles files;
        files.receivables.append(QStringLiteral("0000000001,N2"));
        files.phones.append(QStringLiteral("0000000001,1,0999,1"));
        QVERIFY(files.write());
        const QString saved = files.folder() + QStringLiteral("/rejects.csv");
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--rejects"), saved}), 1);
        const QJsonArray rejected = cli.json()[QStringLiteral("rejected")].toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0][QStringLiteral("file")].toString(), QStringLiteral("phones"));
        QCOMPARE(rejected[0][QStringLiteral("line")].toInteger(), 3);
        QCOMPARE(rejected[0][QStringLiteral("column")].toString(), QStringLiteral("電話番号"));
        QCOMPARE(rejected[0][QStringLiteral("value")].toString(), QStringLiteral("0999"));
        QVERIFY(!rejected[0][QStringLiteral("reason")].toString().isEmpty());
        QVERIFY(rejected[1][QStringLiteral("column")].isNull());
        QVERIFY(QFile::exists(saved));
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--rejects"), saved}), 3);
        QCOMPARE(cli.errorCode(), QStringLiteral("exists"));
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--from"), files.folder()}, false), 1);
        QVERIFY2(cli.text().contains(QStringLiteral("phones.csv")), qPrintable(cli.text()));
        QVERIFY(cli.text().contains(QStringLiteral("0999")));
    }

    void triesTheRejectsFileFirst_data() { TempStore::backends(); }
    void triesTheRejectsFileFirst() {
        TEMP_STORE(store);
        Cli cli(store);
        MiraiFiles files;
        files.receivables.append(QStringLiteral("0000000001,N2"));
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--rejects"), files.folder() + QStringLiteral("/no/rejects.csv")}), 4);
        QCOMPARE(cli.run({QStringLiteral("summary")}), 0);
        QVERIFY(cli.json()[QStringLiteral("by_tax_item")].toObject().isEmpty());
    }

    void anImportStandsWithoutItsRejectsFile() {
        // the store is elsewhere: only the list finds no room
        TempStore store(QStringLiteral("postgres"));
        if (store.isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Cli cli(store);
        MiraiFiles files;
        files.receivables.append(QStringLiteral("0000000001,N2"));
        QVERIFY(files.write());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        const QString saved = files.folder() + QStringLiteral("/rejects.csv");
        const int exitCode = cli.import(files.folder(), {QStringLiteral("--rejects"), saved});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(exitCode, 1);
        QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), 1);
        QVERIFY2(cli.warnings().contains(saved), qPrintable(cli.warnings()));
        QVERIFY(!QFile::exists(saved));
    }

    /// The list is all that a dry run leaves behind.
    void aDryRunFailsWithItsRejectsFile() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Cli cli(store);
        MiraiFiles files;
        files.receivables.append(QStringLiteral("0000000001,N2"));
        QVERIFY(files.write());
        const QStringList full{QStringLiteral("--rejects"), QStringLiteral("/dev/full")};
        QCOMPARE(cli.import(files.folder(), full + QStringList{QStringLiteral("--dry-run")}), 4);
        QCOMPARE(cli.errorCode(), QStringLiteral("disk_full"));
        QCOMPARE(cli.import(files.folder(), full), 1);
        QVERIFY2(cli.warnings().contains(QStringLiteral("/dev/full")), qPrintable(cli.warnings()));
        QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), 1);
    }

    void dryRunAndUndo_data() { TempStore::backends(); }
    void dryRunAndUndo() {
        TEMP_STORE(store);
        Cli cli(store);
        MiraiFiles files;
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--dry-run")}), 0);
        QVERIFY(cli.json()[QStringLiteral("batch")].isNull());
        QCOMPARE(cli.json()[QStringLiteral("files")][QStringLiteral("taxpayers")][QStringLiteral("accepted")].toInteger(), 2);
        QCOMPARE(cli.run({QStringLiteral("summary")}), 0);
        QVERIFY(cli.json()[QStringLiteral("by_tax_item")].toObject().isEmpty());
        QCOMPARE(cli.import(files.folder(), {QStringLiteral("--profile"), QStringLiteral("mirai")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), 1);
        const QStringList undo{QStringLiteral("import"), QStringLiteral("--undo"), QStringLiteral("1")};
        QCOMPARE(cli.run(undo), 0);
        QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), 2);
        QCOMPARE(cli.run(undo), 3);
        QCOMPARE(cli.errorCode(), QStringLiteral("rule"));
        QCOMPARE(cli.run({QStringLiteral("summary")}), 0);
        QCOMPARE(cli.json()[QStringLiteral("taxpayers_in_arrears")].toInteger(), 0);
    }

    /// Numbers for paying: good and bad rows, the rejects' file, nothing the second time, undo.
    void paymentNumbers_data() { TempStore::backends(); }
    void paymentNumbers() {
        TEMP_STORE(store);
        Cli cli(store);
        MiraiFiles files;
        QVERIFY(files.write());
        QCOMPARE(cli.import(files.folder()), 0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("numbers.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("通知書番号,税目コード,調定年度,期別,収納機関番号,納付番号\nN1,01,2026,1,99999,123\nN1,01,2026,9,99999,123\n").toUtf8());
        file.close();
        const QString rejects = folder.filePath(QStringLiteral("rejects.csv"));
        const QStringList words{QStringLiteral("import"), QStringLiteral("--payment-numbers"), path};
        QCOMPARE(cli.run(words + QStringList{QStringLiteral("--dry-run")}), 1);
        QVERIFY(cli.json()[QStringLiteral("batch")].isNull());
        QCOMPARE(cli.run(words + QStringList{QStringLiteral("--rejects"), rejects}), 1);
        QCOMPARE(cli.json()[QStringLiteral("batch")].toInteger(), 2);
        QCOMPARE(cli.json()[QStringLiteral("rows")].toInteger(), 2);
        QCOMPARE(cli.json()[QStringLiteral("added")].toInteger(), 1);
        const QJsonObject rejected = cli.json()[QStringLiteral("rejected")][0].toObject();
        QCOMPARE(rejected[QStringLiteral("file")].toString(), QStringLiteral("numbers.csv"));
        QCOMPARE(rejected[QStringLiteral("line")].toInteger(), 3);
        QCOMPARE(rejected[QStringLiteral("column")].toString(), QStringLiteral("通知書番号"));
        QCOMPARE(rejected[QStringLiteral("value")].toString(), QStringLiteral("N1"));
        QFile saved(rejects);
        QVERIFY(saved.open(QIODevice::ReadOnly) && saved.readAll().contains("payment_numbers,3,"));
        QCOMPARE(cli.run(words), 1);
        QCOMPARE(cli.json()[QStringLiteral("unchanged")].toInteger(), 1);
        QCOMPARE(cli.json()[QStringLiteral("added")].toInteger(), 0);
        QCOMPARE(cli.run(words, false), 1);
        QVERIFY2(cli.text().contains(QStringLiteral("numbers.csv")) && cli.text().contains(QStringLiteral("N1")), qPrintable(cli.text()));
        for (const char* batch : {"4", "3", "2"}) {
            QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--undo"), QLatin1String(batch)}), 0);
        }
        QCOMPARE(cli.json()[QStringLiteral("ended")].toInteger(), 1);
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* words, int exitCode, const char* code) {
            QTest::newRow(name) << QString::fromUtf8(words).split(QLatin1Char(' ')) << exitCode << QString::fromUtf8(code);
        };
        row("nothing given", "import", 2, "usage");
        row("both given", "import --from /nowhere --undo 1", 2, "usage");
        row("no number", "import --undo last", 2, "usage");
        row("a folder without --from", "import /nowhere", 2, "usage");
        row("unknown option", "import --from /nowhere --force", 2, "usage");
        row("no folder", "import --from /nowhere", 3, "bad_input");
        row("no profile", "import --from /nowhere --profile elsewhere", 3, "bad_input");
        row("numbers and a folder", "import --from /nowhere --payment-numbers /nowhere", 2, "usage");
        row("numbers with a format", "import --payment-numbers /nowhere --format csv", 2, "usage");
        row("no file of numbers", "import --payment-numbers /nowhere", 3, "bad_input");
        row("no batch", "import --undo 77", 3, "not_found");
    }
    void refuses() {
        static TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        static Cli cli(store);
        QFETCH(QStringList, words);
        QTEST(cli.run(words), "exitCode");
        QTEST(cli.errorCode(), "code");
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
