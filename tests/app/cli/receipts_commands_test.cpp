// import --receipts and the receipts' work list through the command line. Where ../shared/cases is there, its
// files are imported too.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

#include "app/cli/run_cli.h"
#include "tests/core/exchange/extract_files.h"
#include "tests/core/exchange/receipt_files.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kCases = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/cases/");

/// One call of saikoku-cli on a store, in this process.
class Cli {
public:
    explicit Cli(TempStore& store) : m_store(storeWords(store.location())) {
        store.close();
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
    }

    int run(const QStringList& words, const QString& asOf = QStringLiteral("2026-11-20")) {
        m_result = cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), asOf,
                                           QStringLiteral("--json")} +
                               m_store + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    int take(const QString& file, const char* format, const QStringList& more = {},
             const QString& asOf = QStringLiteral("2026-11-20")) {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("--receipts"), file,
                               QStringLiteral("--format"), QLatin1String(format)} +
                       more,
                   asOf);
    }
    QString text(const QStringList& words) {
        return cli::runCli(QStringList{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"),
                                       QStringLiteral("2026-11-20")} +
                           m_store + words)
            .standardOutput;
    }
    qint64 outstanding(const QString& number) {
        run({QStringLiteral("case"), number});
        return m_json[QStringLiteral("outstanding")].toInteger();
    }
    const QJsonObject& json() const { return m_json; }
    qint64 number(const char* key) const { return m_json[QLatin1String(key)].toInteger(-1); }
    QJsonArray list(const char* key) const { return m_json[QLatin1String(key)].toArray(); }
    QString output() const { return m_result.standardOutput + m_result.standardError; }
    QString message() const { return m_json[QStringLiteral("error")][QStringLiteral("message")].toString(); }

private:
    QStringList m_store;
    cli::CliResult m_result;
    QJsonObject m_json;
};

}  // namespace

#define READY_STORE()                                       \
    TempStore store(QStringLiteral("sqlite"));              \
    QVERIFY2(store.isReady(), qPrintable(store.problem())); \
    Cli cli(store)

#define BASE_OF_SHARED_CASES()                                                                               \
    if (!QDir(kCases).exists()) {                                                                            \
        QSKIP("the shared cases are not there");                                                             \
    }                                                                                                        \
    READY_STORE();                                                                                           \
    QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--from"), kCases + QStringLiteral("base")}), \
             0)

class ReceiptsCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(std::freopen("/dev/null", "r", stdin) != nullptr); }

    /// 速報 twice and its 取消: 30,000 counts once, 15,500 not at all; the same file again: nothing.
    void sharedStoreFile() {
        BASE_OF_SHARED_CASES();
        const QString file = kCases + QStringLiteral("receipts/dsk-1-20261111.csv");
        QCOMPARE(cli.outstanding(QStringLiteral("0009000001")), 25'500);
        QVERIFY2(cli.take(file, "dsk") == 0, qPrintable(cli.output()));
        QCOMPARE(cli.number("rows"), 4);
        QCOMPARE(cli.number("yen"), 30'000);
        QCOMPARE(cli.number("matched"), 1);
        QCOMPARE(cli.number("reversed"), 1);
        QVERIFY(cli.list("unmatched").isEmpty());
        QVERIFY(cli.list("rejected").isEmpty());
        QVERIFY(cli.list("over").isEmpty());
        QCOMPARE(cli.outstanding(QStringLiteral("0009000001")), 25'500);
        QCOMPARE(cli.outstanding(QStringLiteral("0009000002")), 0);
        QCOMPARE(cli.take(file, "dsk"), 0);
        QCOMPARE(cli.number("yen"), 0);
        QCOMPARE(cli.number("matched"), 0);
        QCOMPARE(cli.number("reversed"), 0);
        QCOMPARE(cli.outstanding(QStringLiteral("0009000001")), 25'500);
        QCOMPARE(cli.outstanding(QStringLiteral("0009000002")), 0);
    }

    /// 2 paid, 265,500 yen; 1 not paid, told; a trailer that does not agree refuses the file.
    void sharedDebitFile() {
        BASE_OF_SHARED_CASES();
        const QString file = kCases + QStringLiteral("receipts/zengin-no-breaks.txt");
        QVERIFY2(cli.take(file, "zengin") == 0, qPrintable(cli.output()));
        QCOMPARE(cli.number("rows"), 3);
        QCOMPARE(cli.number("matched"), 2);
        QCOMPARE(cli.number("yen"), 265'500);
        QCOMPARE(cli.list("failed").size(), 1);
        QCOMPARE(cli.list("failed")[0][QStringLiteral("code")].toString(), QStringLiteral("1"));
        QCOMPARE(cli.list("failed")[0][QStringLiteral("count")].toInteger(), 1);
        QCOMPARE(cli.outstanding(QStringLiteral("0009000003")), 0);

        QFile original(file);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        bytes.replace("8000003000000295500", "8000003000000295501");
        ReceiptsOnDisk disk;
        QCOMPARE(cli.take(disk.write(QStringLiteral("wrong.txt"), bytes), "zengin"), 3);
        QVERIFY2(cli.message().contains(QStringLiteral("wrong.txt")) &&
                     cli.message().contains(QStringLiteral("295500")),
                 qPrintable(cli.message()));
    }

    void unmatchedToMatched() {
        READY_STORE();
        MiraiFiles files;
        files.receivables.append(
            QStringLiteral("0000000002,0000000002,02,固定資産税,2026,2026,1,5080601,30000,0,5080720"));
        QVERIFY(files.write());
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--from"), files.folder()}), 0);
        ReceiptsOnDisk disk;
        const QString file =
            disk.write(QStringLiteral("store.csv"),
                       dsk({{.notice = "0000000002", .item = "03", .amount = 30'000}, {.kind = "99"}}));
        const QString rejects =
            disk.write(QStringLiteral("x"), {}).chopped(1) + QStringLiteral("rejects.csv");
        QCOMPARE(cli.take(file, "dsk", {QStringLiteral("--dry-run")}), 1);
        QVERIFY(cli.json()[QStringLiteral("batch")].isNull());
        QCOMPARE(cli.take(file, "dsk", {QStringLiteral("--rejects"), rejects}), 1);
        QVERIFY(QFile::exists(rejects));
        QCOMPARE(cli.number("batch"), 2);
        QCOMPARE(cli.list("rejected").size(), 1);
        QCOMPARE(cli.list("rejected")[0][QStringLiteral("line")].toInteger(), 3);
        QCOMPARE(cli.list("unmatched").size(), 1);
        QCOMPARE(cli.list("unmatched")[0][QStringLiteral("yen")].toInteger(), 30'000);
        QCOMPARE(cli.list("unmatched")[0][QStringLiteral("line")].toInteger(), 2);

        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("unmatched")}), 0);
        QCOMPARE(cli.number("total"), 1);
        const QJsonObject entry = cli.list("reviews")[0].toObject();
        QCOMPARE(entry[QStringLiteral("likely")][0][QStringLiteral("number")].toString(),
                 QStringLiteral("0000000002"));
        QCOMPARE(entry[QStringLiteral("likely")][0][QStringLiteral("because")].toString(),
                 QStringLiteral("same_notice"));
        QCOMPARE(entry[QStringLiteral("masked")].toBool(true), false);
        const QString id = QString::number(entry[QStringLiteral("id")].toInteger());
        QVERIFY(cli.text({QStringLiteral("receipts"), QStringLiteral("unmatched")})
                    .contains(QStringLiteral("0000000002")));

        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("match"), id}), 2);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("match"), QStringLiteral("x"),
                          QStringLiteral("--notice"), QStringLiteral("1")}),
                 2);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("match"), QStringLiteral("77"),
                          QStringLiteral("--notice"), QStringLiteral("0000000002")}),
                 3);
        QVERIFY2(cli.run({QStringLiteral("receipts"), QStringLiteral("match"), id, QStringLiteral("--notice"),
                          QStringLiteral("0000000002")}) == 0,
                 qPrintable(cli.output()));
        QCOMPARE(cli.outstanding(QStringLiteral("0000000002")), 0);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("reviews")}), 0);
        QCOMPARE(cli.number("total"), 0);

        // paid once more at another shop
        QCOMPARE(
            cli.take(
                disk.write(QStringLiteral("again.csv"),
                           dsk({{.notice = "0000000002", .item = "02", .amount = 30'000, .shop = "000002"}})),
                "dsk"),
            0);
        QCOMPARE(cli.list("over").size(), 1);
        QCOMPARE(cli.list("over")[0][QStringLiteral("kind")].toString(), QStringLiteral("double"));
        QCOMPARE(cli.list("over")[0][QStringLiteral("yen")].toInteger(), 30'000);
        QCOMPARE(cli.outstanding(QStringLiteral("0000000002")), 0);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("reviews"), QStringLiteral("--kind"),
                          QStringLiteral("double")}),
                 0);
        const QString over = QString::number(cli.list("reviews")[0][QStringLiteral("id")].toInteger());
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("close"), over, QStringLiteral("--how"),
                          QStringLiteral("soon")}),
                 2);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("close"), over, QStringLiteral("--how"),
                          QStringLiteral("refund")}),
                 0);
        QCOMPARE(cli.run({QStringLiteral("receipts"), QStringLiteral("reviews"), QStringLiteral("--all")}),
                 0);
        QCOMPARE(cli.number("total"), 1);

        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--undo"), QStringLiteral("4")}), 0);
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--undo"), QStringLiteral("3")}), 0);
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--undo"), QStringLiteral("2")}), 0);
        QCOMPARE(cli.outstanding(QStringLiteral("0000000002")), 30'000);
    }

    void usage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no format") << QStringList{QStringLiteral("--receipts"), QStringLiteral("x")} << 2;
        QTest::newRow("unknown format") << QStringList{QStringLiteral("--receipts"), QStringLiteral("x"),
                                                       QStringLiteral("--format"), QStringLiteral("xls")}
                                        << 2;
        QTest::newRow("both") << QStringList{QStringLiteral("--receipts"), QStringLiteral("x"),
                                             QStringLiteral("--format"),   QStringLiteral("dsk"),
                                             QStringLiteral("--from"),     QStringLiteral("y")}
                              << 2;
        QTest::newRow("format alone") << QStringList{QStringLiteral("--from"), QStringLiteral("y"),
                                                     QStringLiteral("--format"), QStringLiteral("dsk")}
                                      << 2;
        QTest::newRow("no such file") << QStringList{QStringLiteral("--receipts"), QStringLiteral("x"),
                                                     QStringLiteral("--format"), QStringLiteral("dsk")}
                                      << 3;
    }
    void usage() {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        READY_STORE();
        QCOMPARE(cli.run(QStringList{QStringLiteral("import")} + words), exitCode);
        QVERIFY(!cli.message().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReceiptsCommandsTest)
#include "receipts_commands_test.moc"
