#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/store/database.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

/// `reports` and `report` as other people's scripts call them.
class ReportCommandsTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;
    QJsonObject m_json;

    int run(const TempStore& store, const QStringList& words, bool json = true) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
        all += test::storeWords(store.location());
        if (json) {
            all.append(QStringLiteral("--json"));
        }
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words);
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    static QStringList caseList(const QStringList& more) { return QStringList{QStringLiteral("report"), QStringLiteral("case-list")} + more; }
    static qint64 exportsOnRecord(Session& session) {
        return session.db().selectInteger(QStringLiteral("select count(*) from access_log where operation = 'export'")).value();
    }

private Q_SLOTS:
    void listsTheReports() {
        const TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, {QStringLiteral("reports")}), 0);
        const QJsonArray reports = m_json.value(QLatin1String("reports")).toArray();
        QCOMPARE(reports.at(0).toObject().value(QLatin1String("id")).toString(), QStringLiteral("case-list"));
        QVERIFY(!reports.at(0).toObject().value(QLatin1String("title")).toString().isEmpty());
        QCOMPARE(reports.at(0).toObject().value(QLatin1String("parameters")).toArray(), QJsonArray{QStringLiteral("where")});
    }

    void printsAReport_data() { TempStore::backends(); }
    void printsAReport() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, caseList({QStringLiteral("--where"), QStringLiteral("outstanding >= 60000"), QStringLiteral("--format"), QStringLiteral("json")})), 0);
        QCOMPARE(m_json.keys(), (QStringList{QStringLiteral("as_of"), QStringLiteral("columns"), QStringLiteral("conditions"), QStringLiteral("definitions"),
                                             QStringLiteral("from"), QStringLiteral("id"), QStringLiteral("rows"), QStringLiteral("to"), QStringLiteral("totals")}));
        QCOMPARE(m_json.value(QLatin1String("id")).toString(), QStringLiteral("case-list"));
        QCOMPARE(m_json.value(QLatin1String("as_of")).toString(), QStringLiteral("2026-11-20"));
        QCOMPARE(m_json.value(QLatin1String("conditions")).toString(), QStringLiteral("outstanding >= 60000"));
        QVERIFY(m_json.value(QLatin1String("from")).isNull());
        const QJsonArray rows = m_json.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("tax_item")).toArray(), (QJsonArray{QStringLiteral("01"), QStringLiteral("02")}));
        QVERIFY(rows.at(0).toObject().value(QLatin1String("promise_date")).isNull());
        QCOMPARE(m_json.value(QLatin1String("totals")).toObject().value(QLatin1String("outstanding")).toInteger(), 150'000 + 80'000 + 300'000 + 60'000);
        QCOMPARE(m_json.value(QLatin1String("columns")).toArray().at(3).toObject().value(QLatin1String("unit")).toString(), QStringLiteral("yen"));
        QCOMPARE(exportsOnRecord(store.session()), 1);

        QCOMPARE(run(store, caseList({QStringLiteral("--format"), QStringLiteral("csv")}), false), 0);
        const QStringList lines = QString::fromUtf8(m_result.standardBytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 5 + 1);  // the protected person is left out
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("0001000001,架空 花子,")), qPrintable(lines.at(1)));
        QVERIFY2(lines.last().contains(QStringLiteral(",%1,").arg(test::kCallCityYen - 9'000)), qPrintable(lines.last()));
        QVERIFY(!m_result.standardBytes.contains("number,name"));  // headings for people
    }

    void writesAFile_data() { TempStore::backends(); }
    void writesAFile() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QTemporaryDir folder;
        for (const QString& format : {QStringLiteral("csv"), QStringLiteral("json")}) {
            const QString file = folder.filePath(QStringLiteral("list.") + format);
            QCOMPARE(run(store, caseList({QStringLiteral("--format"), format, QStringLiteral("--out"), file})), 0);
            QCOMPARE(m_json.value(QLatin1String("id")).toString(), QStringLiteral("case-list"));
            QCOMPARE(m_json.value(QLatin1String("rows")).toInt(), test::kCallCityCases - 1);
            QCOMPARE(m_json.value(QLatin1String("file")).toString(), file);
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QFile json(folder.filePath(QStringLiteral("list.json")));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(QLatin1String("rows")).toArray().size(), test::kCallCityCases - 1);
    }

    void anEmptyReportIsWhole() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        VERIFY_RESULT(test::buildCallCity(store.session()));
        QCOMPARE(run(store, caseList({QStringLiteral("--where"), QStringLiteral("outstanding > 900000000"), QStringLiteral("--format"), QStringLiteral("json")}), false), 0);
        const QJsonObject json = QJsonDocument::fromJson(m_result.standardBytes).object();
        QCOMPARE(json.value(QLatin1String("rows")).toArray().size(), 0);
        QCOMPARE(json.value(QLatin1String("totals")).toObject().value(QLatin1String("outstanding")).toInt(-1), 0);
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("no report") << QStringLiteral("report --format csv") << QString();
        QTest::newRow("unknown report") << QStringLiteral("report weather --format csv") << QStringLiteral("weather");
        QTest::newRow("no format") << QStringLiteral("report case-list") << QStringLiteral("format");
        QTest::newRow("xlsx") << QStringLiteral("report case-list --format xlsx") << QStringLiteral("xlsx");
        QTest::newRow("pdf") << QStringLiteral("report case-list --format pdf") << QStringLiteral("pdf");
        QTest::newRow("format") << QStringLiteral("report case-list --format odt") << QStringLiteral("odt");
        QTest::newRow("period") << QStringLiteral("report case-list --format json --from 2026-04-01") << QStringLiteral("--from");
        QTest::newRow("by") << QStringLiteral("report case-list --format json --by district") << QStringLiteral("--by");
        QTest::newRow("date") << QStringLiteral("report case-list --format json --to soon") << QStringLiteral("soon");
        QTest::newRow("condition") << QStringLiteral("report case-list --format json --where colour=1") << QStringLiteral("colour");
        QTest::newRow("encoding") << QStringLiteral("report case-list --format json --encoding cp932") << QStringLiteral("--encoding");
        QTest::newRow("csv and json") << QStringLiteral("report case-list --format csv") << QStringLiteral("--json");
    }
    void refusesWhatDoesNotFit() {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, words.split(QLatin1Char(' '))), 2);
        const QString message = m_json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
        QVERIFY2(message.contains(named), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(ReportCommandsTest)
#include "report_commands_test.moc"
