// Excel files, read back part by part and by LibreOffice.
#include "reports/xlsx_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

#include "reports/report_file.h"
#include "tests/reports/sample_report.h"
#include "tests/reports/xlsx_reading.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

QByteArray xlsxOf(ReportData data, qint64 rowsOfSheet = XlsxWriter::kRowsOfSheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(buffer, {}, rowsOfSheet);
    if (const auto begun = writer.begin(data.head, data.table->columns()); !begun) {
        qFatal("%s", qPrintable(begun.error().message));
    }
    QVariantList row;
    while (*data.table->next(row)) {
        if (const auto written = writer.row(row); !written) {
            qFatal("%s", qPrintable(written.error().message));
        }
    }
    if (const auto ended = writer.end(data.table->totals()); !ended) {
        qFatal("%s", qPrintable(ended.error().message));
    }
    return bytes;
}

QStringList hiddenToo(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}
qsizetype openFiles() {
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries)
        .size();
}

/// Files of this process may be so large only: as a full disk, for whoever writes.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

ReportData manyRows(qint64 count) {
    QList<QVariantList> rows;
    for (qint64 i = 0; i < count; ++i) {
        rows.append(QVariantList{i});
    }
    ReportData data;
    data.head = test::sampleHead();
    data.table = std::make_unique<RowsTable>(
        QList<Column>{{QStringLiteral("yen"), QStringLiteral("円"), ColumnKind::Yen}}, rows);
    data.rows = count;
    return data;
}

}  // namespace

class XlsxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped() {
        const test::XlsxSheet sheet = test::readXlsx(xlsxOf(test::sampleData())).constFirst();
        QCOMPARE(sheet.name, QStringLiteral("架電状況表 (地区別)"));
        QCOMPARE(sheet.value("A1"), QStringLiteral("地区"));
        QCOMPARE(sheet.value("A2"), QStringLiteral("桜浜"));
        QCOMPARE(sheet.cells.value(QStringLiteral("A2")).type, QStringLiteral("inlineStr"));
        QCOMPARE(sheet.value("B2"), QStringLiteral("1200"));
        QCOMPARE(sheet.format("B2"), QStringLiteral("#,##0"));
        QCOMPARE(sheet.value("D2"), QStringLiteral("0.25"));
        QCOMPARE(sheet.format("D2"), QStringLiteral("0.0%"));
        QCOMPARE(sheet.value("E2"), QStringLiteral("1234500"));
        QCOMPARE(sheet.format("E2"), QStringLiteral("#,##0"));
        QCOMPARE(sheet.value("G2"), QStringLiteral("46346"));  // 20 November 2026
        QVERIFY2(sheet.format("G2").contains(QStringLiteral("ggge")), qPrintable(sheet.format("G2")));
        QCOMPARE(sheet.value("H2").toDouble(), 46346 + 9.5 / 24);
        QCOMPARE(sheet.cells.value(QStringLiteral("I2")).type, QStringLiteral("b"));
        QCOMPARE(sheet.value("A4"), QStringLiteral("𠮷野・髙台"));
        QVERIFY(!sheet.cells.contains(QStringLiteral("D3")));  // nobody was called: no rate, not 0
    }

    /// A code with its name beside it is for programs; an export has every column that was asked for.
    void codesWithNamesAreLeftOut() {
        for (const bool keepsCodes : {false, true}) {
            ReportData data;
            data.head = test::sampleHead();
            data.head.keepsCodes = keepsCodes;
            data.table = std::make_unique<RowsTable>(
                QList<Column>{{QStringLiteral("age"), QStringLiteral("区分"), ColumnKind::Text},
                              {QStringLiteral("age_name"), QStringLiteral("現年・繰越"), ColumnKind::Text},
                              {QStringLiteral("yen"), QStringLiteral("金額"), ColumnKind::Yen}},
                QList<QVariantList>{{QStringLiteral("current_year"), QStringLiteral("現年"), qint64(81'234)},
                                    {QStringLiteral("carried_over"), QStringLiteral("繰越"), qint64(6)}},
                QVariantMap{{QStringLiteral("yen"), qint64(81'240)}});
            data.rows = 2;
            const test::XlsxSheet sheet = test::readXlsx(xlsxOf(std::move(data))).constFirst();
            QCOMPARE(sheet.value("A1"), keepsCodes ? QStringLiteral("区分") : QStringLiteral("現年・繰越"));
            QCOMPARE(sheet.value("A3"), keepsCodes ? QStringLiteral("carried_over") : QStringLiteral("繰越"));
            const char* const total = keepsCodes ? "C4" : "B4";
            QCOMPARE(sheet.value(total), QStringLiteral("81240"));
            QCOMPARE(sheet.formula(total), keepsCodes ? QStringLiteral("SUM(C2:C3)") : QStringLiteral("SUM(B2:B3)"));
            QCOMPARE(sheet.filter, keepsCodes ? QStringLiteral("A1:C3") : QStringLiteral("A1:B3"));
        }
    }

    void textsNeverBecomeFormulas() {
        const test::XlsxSheet sheet = test::readXlsx(xlsxOf(test::sampleData())).constFirst();
        QCOMPARE(sheet.value("A3"), QStringLiteral("'=1+1"));
        QCOMPARE(sheet.formula("A3"), QString());
        QCOMPARE(sheet.format("A3"), QStringLiteral("@"));
    }

    void totalsAreSumsOrMarked() {
        const test::XlsxSheet sheet = test::readXlsx(xlsxOf(test::sampleData())).constFirst();
        QVERIFY(!sheet.value("A5").isEmpty());
        QCOMPARE(sheet.formula("B5"), QStringLiteral("SUM(B2:B4)"));
        QCOMPARE(sheet.value("B5"), QStringLiteral("1239"));
        QCOMPARE(sheet.formula("E5"), QStringLiteral("SUM(E2:E4)"));
        QCOMPARE(sheet.value("E5"), QStringLiteral("1332500"));
        QCOMPARE(sheet.formula("F5"), QString());  // minutes are rounded in each row
        QCOMPARE(sheet.value("F5"), QStringLiteral("625"));
        QCOMPARE(sheet.formula("C5"), QString());  // persons don't add up
        QCOMPARE(sheet.value("C5"), QStringLiteral("912"));
        QCOMPARE(sheet.formula("D5"), QString());
        QCOMPARE(sheet.value("D5").toDouble(), 0.2481);
        QVERIFY2(sheet.value("C1") != QStringLiteral("人数"), qPrintable(sheet.value("C1")));
        QCOMPARE(sheet.value("D1"), QStringLiteral("接触率"));  // a rate is no number of persons
        QCOMPARE(sheet.value("B1"), QStringLiteral("架電"));
    }

    /// A report may say another total than the sum of its rows; a formula would contradict it.
    void totalThatIsNoSumIsNoFormula() {
        ReportData data = test::sampleData();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        XlsxWriter writer(buffer, {});
        QVERIFY(writer.begin(data.head, data.table->columns()));
        QVERIFY(writer.row(test::sampleRows().constFirst()));
        QVERIFY(writer.end({{QStringLiteral("calls"), qint64(7)}}));
        const test::XlsxSheet sheet = test::readXlsx(bytes).constFirst();
        QCOMPARE(sheet.formula("B3"), QString());
        QCOMPARE(sheet.value("B3"), QStringLiteral("7"));
    }

    void sheetIsReadyToRead() {
        const test::XlsxSheet sheet = test::readXlsx(xlsxOf(test::sampleData())).constFirst();
        QCOMPARE(sheet.frozenAt, QStringLiteral("B2"));
        QCOMPARE(sheet.filter, QStringLiteral("A1:I4"));
        QVERIFY2(sheet.widths.value(7) > sheet.widths.value(2),
                 "a day in words is wider than a number of four digits");
        QVERIFY(sheet.widths.value(1) >= 12);
    }

    void conditionsStandOnTheSecondSheet() {
        const QList<test::XlsxSheet> sheets = test::readXlsx(xlsxOf(test::sampleData()));
        QCOMPARE(sheets.size(), 2);
        QStringList texts;
        for (const test::XlsxCell& cell : sheets.at(1).cells) {
            texts.append(cell.value);
        }
        const ReportHead head = test::sampleHead();
        for (const QString& said : {head.title, head.office, head.conditions, head.maker, head.dataVersion,
                                    head.logHead, head.definitions.constFirst(),
                                    QStringLiteral("令和8年11月20日"), QStringLiteral("promised_yen")}) {
            QVERIFY2(texts.contains(said), qPrintable(said));
        }
        QVERIFY(texts.filter(QStringLiteral("令和8年11月1日")).size() == 1);
    }

    void furtherSheetsTakeMoreRows() {
        const QList<test::XlsxSheet> sheets = test::readXlsx(xlsxOf(manyRows(6), 3));
        QCOMPARE(sheets.size(), 4);  // two full ones, 条件, one for the total
        QCOMPARE(sheets.at(0).value("A4"), QStringLiteral("2"));
        QCOMPARE(sheets.at(2).name, sheets.at(0).name + QStringLiteral(" (2)"));
        QCOMPARE(sheets.at(2).value("A1"), QStringLiteral("円"));
        QCOMPARE(sheets.at(2).value("A2"), QStringLiteral("3"));
        QCOMPARE(sheets.at(3).value("A2"), QStringLiteral("15"));
        QCOMPARE(sheets.at(3).formula("A2"),
                 QStringLiteral("SUM('架電状況表 (地区別)'!A2:A4,'架電状況表 (地区別) (2)'!A2:A4)"));
    }

    /// Excel's own limit; about as long as a million rows take.
    void rowsBeyondALimitOfExcel() {
        const qint64 rows = XlsxWriter::kRowsOfSheet + 2;
        const QList<test::XlsxSheet> sheets = test::readXlsx(xlsxOf(manyRows(rows)));
        QCOMPARE(sheets.size(), 3);
        QCOMPARE(sheets.at(0).value("A1048576"), QStringLiteral("1048574"));
        QCOMPARE(sheets.at(2).value("A3"), QStringLiteral("1048576"));
        QCOMPARE(sheets.at(2).value("A4").toLongLong(), rows * (rows - 1) / 2);
    }

    void anEmptyReportIsWhole() {
        ReportData data = test::sampleData();
        data.table = std::make_unique<RowsTable>(test::sampleColumns(), QList<QVariantList>());
        const test::XlsxSheet sheet = test::readXlsx(xlsxOf(std::move(data))).constFirst();
        QCOMPARE(sheet.value("B2"), QStringLiteral("0"));
        QCOMPARE(sheet.formula("B2"), QString());  // =SUM(B2:B1) would hold itself
        QCOMPARE(sheet.filter, QString());
    }

    void sameReportGivesSameBytes() { QCOMPARE(xlsxOf(test::sampleData()), xlsxOf(test::sampleData())); }

    void longTextIsCutAtExcelsLimit() {
        ReportData data = test::sampleData();
        data.table = std::make_unique<RowsTable>(
            QList<Column>{{QStringLiteral("note"), QStringLiteral("備考"), ColumnKind::Text}},
            QList<QVariantList>{{QString(40'000, QChar(u'あ'))}});
        const QString kept = test::readXlsx(xlsxOf(std::move(data))).constFirst().value("A2");
        QCOMPARE(kept.size(), 32'767);
        QVERIFY(kept.endsWith(QChar(u'…')));
    }

    void fullDiskIsToldAndLeavesNothing_data() {
        QTest::addColumn<int>("bytes");
        QTest::newRow("the rows don't fit") << 300'000;
        QTest::newRow("nothing fits") << 2'000;
        QTest::newRow("the rows fit, their sheet doesn't") << 3'300'000;
    }
    void fullDiskIsToldAndLeavesNothing() {
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        ReportData data = manyRows(60'000);
        Result<ReportWritten> written = fail(ErrorCode::Failed, {});
        {
            const SmallDisk disk(static_cast<rlim_t>(bytes));
            written = writeReportDataFile(data, TextEncoding::Utf8, {ReportFormat::Xlsx},
                                          folder.filePath(QStringLiteral("x.xlsx")));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(!written.error().message.isEmpty());
        QCOMPARE(hiddenToo(folder.path()), QStringList());
    }

    void brokenOffLeavesNothingOpen() {
        const QTemporaryDir folder;
        const qsizetype before = openFiles();
        ReportData data = manyRows(5'000);
        const auto written = writeReportDataFile(data, TextEncoding::Utf8, {ReportFormat::Xlsx},
                                                 folder.filePath(QStringLiteral("x.xlsx")),
                                                 [](qint64 done, qint64) { return done < 1'000; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(openFiles(), before);
        QCOMPARE(hiddenToo(folder.path()), QStringList());
    }

    void fileIsForItsOwnerAlone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.xlsx"));
        ReportData data = test::sampleData();
        const auto written = writeReportDataFile(data, TextEncoding::Utf8, {ReportFormat::Xlsx}, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->rows, 3);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(hiddenToo(folder.path()), QStringList{QStringLiteral("x.xlsx")});
    }

    void libreOfficeReadsTheSame() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty()) {
            QSKIP("LibreOffice is not installed (libreoffice-calc-nogui)");
        }
        const QTemporaryDir folder;
        ReportData data = test::sampleData();
        QVERIFY(writeReportDataFile(data, TextEncoding::Utf8, {ReportFormat::Xlsx},
                                    folder.filePath(QStringLiteral("x.xlsx"))));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            office,
            {QStringLiteral("-env:UserInstallation=file://") + folder.path() + QStringLiteral("/profile"),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("html"),
             QStringLiteral("--outdir"), folder.path(), folder.filePath(QStringLiteral("x.xlsx"))});
        QVERIFY(process.waitForFinished(120'000));
        QFile html(folder.filePath(QStringLiteral("x.html")));
        if (!html.open(QIODevice::ReadOnly)) {
            QSKIP("this LibreOffice has no Calc (libreoffice-calc-nogui)");
        }
        const QString page = QString::fromUtf8(html.readAll());
        for (const QString& shown :
             {QStringLiteral("桜浜"), QStringLiteral("1,200"), QStringLiteral("25.0%"),
              QStringLiteral("1,234,500"), QStringLiteral("令和8年11月20日"),
              QStringLiteral("令和8年11月20日 09:30"), QStringLiteral("1,239"), QStringLiteral("912"),
              QStringLiteral("24.8%"), QStringLiteral("1,332,500"), QStringLiteral("625")}) {
            QVERIFY2(page.contains(QLatin1Char('>') + shown + QLatin1Char('<')), qPrintable(shown));
        }
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsx_writer_test.moc"
