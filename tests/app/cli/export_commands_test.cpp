#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/run_cli.h"
#include "core/figures/report_sets.h"
#include "reports/export_set_question.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr CampaignId kTax{1};

}  // namespace

/// `exports` and `export` as other people's scripts call them.
class ExportCommandsTest : public QObject {
    Q_OBJECT

    cli::CliResult m_result;
    QJsonObject m_json;

    int run(const TempStore& store, const QString& words, bool json = true) {
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20")};
        all += test::storeWords(store.location());
        if (json) {
            all.append(QStringLiteral("--json"));
        }
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        m_result = cli::runCli(all + words.split(u' '));
        m_json = QJsonDocument::fromJson(m_result.standardOutput.toUtf8()).object();
        return m_result.exitCode;
    }
    QString said() const { return m_json.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(); }
    /// Without its byte order mark.
    static QStringList linesOf(const QString& file) {
        QFile csv(file);
        return csv.open(QIODevice::ReadOnly) ? QString::fromUtf8(csv.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts) : QStringList();
    }

private Q_SLOTS:
    void listsTheAreas() {
        const TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        QCOMPARE(run(store, QStringLiteral("exports")), 0);
        QStringList areas;
        for (const QJsonValue& area : m_json.value(QLatin1String("areas")).toArray()) {
            areas.append(area.toObject().value(QLatin1String("area")).toString());
            QVERIFY(!area.toObject().value(QLatin1String("columns")).toArray().isEmpty());
        }
        for (const char* promised : {"cases", "taxpayers", "phones", "receivables", "receipts", "contacts", "attempts", "promises", "callbacks", "holds",
                                     "dispatches", "lists", "surveys", "log"}) {
            QVERIFY2(areas.contains(QLatin1String(promised)), promised);
        }
    }

    void writesAFile_data() { TempStore::backends(); }
    void writesAFile() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("receivables.csv"));
        QCOMPARE(run(store, QStringLiteral("export receivables --columns number,outstanding --where outstanding>=60000 --sort outstanding:desc --out ") + file), 0);
        QCOMPARE(m_json.value(QLatin1String("area")).toString(), QStringLiteral("receivables"));
        QCOMPARE(m_json.value(QLatin1String("file")).toString(), file);
        const QStringList lines = linesOf(file);
        QCOMPARE(m_json.value(QLatin1String("rows")).toInt(), int(lines.size()) - 1);
        QCOMPARE(lines.first(), QStringLiteral("number,outstanding"));
        qint64 before = std::numeric_limits<qint64>::max();
        for (const QString& line : lines.mid(1)) {
            const qint64 yen = line.section(u',', 1).toLongLong();
            QVERIFY(yen <= before);
            before = yen;
        }
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString sheet = folder.filePath(QStringLiteral("phones.xlsx"));
        QCOMPARE(run(store, QStringLiteral("export phones --format xlsx --out ") + sheet), 0);
        QFile written(sheet);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.read(2) == "PK");
        QCOMPARE(run(store, QStringLiteral("export receivables --format json --columns number,due_date")), 0);
        QVERIFY(!m_json.value(QLatin1String("rows")).toArray().first().toObject().value(QLatin1String("due_date")).toString().isEmpty());
    }

    /// What the window saved runs at night by one word; a word given beside it counts.
    void runsASavedSet_data() { TempStore::backends(); }
    void runsASavedSet() {
        TEMP_STORE(store);
        VERIFY_RESULT(test::buildCallCity(store.session()));
        reports::ExportQuestion question;
        question.area = QStringLiteral("taxpayers");
        question.columns = {QStringLiteral("number"), QStringLiteral("kana")};
        ReportSet set;
        set.kind = ReportSetKind::Export;
        set.name = QStringLiteral("夜間");
        set.subject = question.area;
        set.parameters = reports::exportParametersOf(question, {}, reports::ReportFormat::Csv);
        VERIFY_RESULT(saveReportSet(store.session(), kTax, set));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("t.csv"));
        QCOMPARE(run(store, QStringLiteral("export --set 夜間 --out ") + file), 0);
        QCOMPARE(linesOf(file).first(), QStringLiteral("number,kana"));
        QCOMPARE(run(store, QStringLiteral("export --set 夜間 --columns kana --out ") + file), 0);
        QCOMPARE(linesOf(file).first(), QStringLiteral("kana"));
        QCOMPARE(run(store, QStringLiteral("export phones --set 夜間 --out ") + file), 2);
        QVERIFY(said().contains(QStringLiteral("phones")));
        QCOMPARE(run(store, QStringLiteral("export --set 昼 --out ") + file), 3);
    }

    void refuses_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("area") << QStringLiteral("export people --format csv --out x") << QStringLiteral("people");
        QTest::newRow("column") << QStringLiteral("export phones --columns colour --format json") << QStringLiteral("colour");
        QTest::newRow("format") << QStringLiteral("export phones --format docx --out x") << QStringLiteral("docx");
        QTest::newRow("paper") << QStringLiteral("export phones --format pdf --out x") << QStringLiteral("pdf");
        QTest::newRow("a sheet printed") << QStringLiteral("export phones --format xlsx") << QStringLiteral("--out");
        QTest::newRow("period") << QStringLiteral("export phones --from 2026-11-01 --format json") << QStringLiteral("--from");
        QTest::newRow("no area") << QStringLiteral("export --format json") << QString();
    }
    void refuses() {
        QFETCH(QString, words);
        QFETCH(QString, says);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        const QTemporaryDir folder;
        QDir::setCurrent(folder.path());
        QCOMPARE(run(store, words), 2);
        QVERIFY2(said().contains(says), qPrintable(said()));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportCommandsTest)
#include "export_commands_test.moc"
