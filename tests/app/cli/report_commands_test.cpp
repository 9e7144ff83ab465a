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

    void writesExcelAndPaper_data() { TempStore::backends(); }
    void writesExcelAndPaper() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QTemporaryDir folder;
        const QList<QPair<QString, QByteArray>> begins{{QStringLiteral("xlsx"), "PK"}, {QStringLiteral("pdf"), "%PDF-"}};
        for (const auto& [format, beginning] : begins) {
            const QString file = folder.filePath(QStringLiteral("list.") + format);
            QCOMPARE(run(store, caseList({QStringLiteral("--format"), format, QStringLiteral("--out"), file})), 0);
            QCOMPARE(m_json.value(QLatin1String("rows")).toInt(), test::kCallCityCases - 1);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(written.readAll().startsWith(beginning));
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    void savedParametersAreUsed_data() { TempStore::backends(); }
    void savedParametersAreUsed() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const auto save = [&](const QString& words) { return run(store, QStringLiteral("report-set save 高額 %1").arg(words).split(u' ')); };
        QCOMPARE(save(QStringLiteral("--report case-list --where outstanding>=60000")), 0);
        QCOMPARE(m_json.value(QLatin1String("parameters")).toObject(), (QJsonObject{{QStringLiteral("where"), QStringLiteral("outstanding >= 60000")}}));
        QCOMPARE(run(store, {QStringLiteral("report"), QStringLiteral("sets")}), 0);
        const QJsonArray sets = m_json.value(QLatin1String("sets")).toArray();
        QCOMPARE(sets.size(), 1);
        QCOMPARE(sets.at(0).toObject().value(QLatin1String("report")).toString(), QStringLiteral("case-list"));
        QCOMPARE(run(store, QStringLiteral("report --set 高額 --format json").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("id")).toString(), QStringLiteral("case-list"));
        QCOMPARE(m_json.value(QLatin1String("rows")).toArray().size(), 4);
        // what the words ask stands in the set's place
        QCOMPARE(run(store, QStringLiteral("report case-list --set 高額 --where outstanding>=300000 --format json").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("rows")).toArray().size(), 1);
        QCOMPARE(run(store, QStringLiteral("report access-log --set 高額 --format json").split(u' ')), 2);
        QCOMPARE(run(store, QStringLiteral("report --set 低額 --format json").split(u' ')), 3);
        QCOMPARE(run(store, QStringLiteral("report-set delete 高額").split(u' ')), 0);
        QCOMPARE(run(store, QStringLiteral("report --set 高額 --format json").split(u' ')), 3);
    }

    void periodByItsWord() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, QStringLiteral("report access-log --period last_month --format json").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("from")).toString(), QStringLiteral("2026-10-01"));
        QCOMPARE(m_json.value(QLatin1String("to")).toString(), QStringLiteral("2026-10-31"));
        QCOMPARE(run(store, QStringLiteral("report-set save 記録 --report access-log --period this_month --shared").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("parameters")).toObject(), (QJsonObject{{QStringLiteral("period"), QStringLiteral("this_month")}}));
        QCOMPARE(run(store, QStringLiteral("report --set 記録 --format json").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("from")).toString(), QStringLiteral("2026-11-01"));
        QCOMPARE(run(store, QStringLiteral("report --set 記録 --format json --as-of 2026-12-05").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("from")).toString(), QStringLiteral("2026-12-01"));
        QCOMPARE(run(store, QStringLiteral("report --set 記録 --from 2026-04-01 --format json").split(u' ')), 0);
        QCOMPARE(m_json.value(QLatin1String("from")).toString(), QStringLiteral("2026-04-01"));
        QVERIFY(m_json.value(QLatin1String("to")).isNull());
    }

    void bookletIsAsked_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("no month") << QStringLiteral("booklet --out x.pdf") << QStringLiteral("--month");
        QTest::newRow("no file") << QStringLiteral("booklet --month 2026-11") << QStringLiteral("--out");
        QTest::newRow("a day") << QStringLiteral("booklet --month 2026-11-20 --out x.pdf") << QStringLiteral("2026-11-20");
        QTest::newRow("no month of the calendar") << QStringLiteral("booklet --month 2026-13 --out x.pdf") << QStringLiteral("2026-13");
        QTest::newRow("to come") << QStringLiteral("booklet --month 2026-12 --out x.pdf") << QStringLiteral("2026-11");
    }
    void bookletIsAsked() {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, words.split(u' ')), 2);
        const QString message = m_json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
        QVERIFY2(message.contains(named), qPrintable(message));
        QVERIFY(!QFile::exists(QStringLiteral("x.pdf")));
    }

    void bookletOfAMonth() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("b.pdf"));
        QCOMPARE(run(store, {QStringLiteral("booklet"), QStringLiteral("--month"), QStringLiteral("2026-11"), QStringLiteral("--out"), file}), 0);
        QVERIFY(m_json.value(QLatin1String("pages")).toInt() > 5);
        QVERIFY(m_json.value(QLatin1String("reports")).toArray().size() > 5);
        QVERIFY(QFile::exists(file));
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
        QTest::newRow("period of none") << QStringLiteral("report case-list --format json --from 2026-04-01") << QStringLiteral("--from");
        QTest::newRow("nothing to ask") << QStringLiteral("report survey-results --format json --by day") << QStringLiteral("leave out --by.");
        QTest::newRow("by") << QStringLiteral("report case-list --format json --by district") << QStringLiteral("--by");
        QTest::newRow("period both ways") << QStringLiteral("report access-log --format json --period last_month --from 2026-04-01") << QStringLiteral("--period");
        QTest::newRow("period") << QStringLiteral("report access-log --format json --period next_month") << QStringLiteral("next_month");
        QTest::newRow("backwards") << QStringLiteral("report access-log --format json --from 2026-05-01 --to 2026-04-30") << QStringLiteral("--to");
        QTest::newRow("comparison") << QStringLiteral("report call-activity --format json --compare yesterday") << QStringLiteral("yesterday");
        QTest::newRow("tax item of none") << QStringLiteral("report case-list --format json --tax-item 01") << QStringLiteral("--tax-item");
        QTest::newRow("list of none") << QStringLiteral("report case-list --format json --list x") << QStringLiteral("--list");
        QTest::newRow("person of none") << QStringLiteral("report case-list --format json --operator x") << QStringLiteral("--operator");
        QTest::newRow("set of no report") << QStringLiteral("report-set save x --report weather") << QStringLiteral("weather");
        QTest::newRow("set without report") << QStringLiteral("report-set save x") << QStringLiteral("--report");
        QTest::newRow("set with what it lacks") << QStringLiteral("report-set save x --report case-list --by day") << QStringLiteral("--by");
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
