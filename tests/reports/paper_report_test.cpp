// Reports on A4, read back by poppler.
#include "reports/paper_report.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "reports/report_file.h"
#include "tests/reports/letters/letter_paper.h"
#include "tests/reports/sample_report.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QDateTime kMade(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

QByteArray fileOf(ReportData data, ReportFormat format, QStringList* lost = nullptr) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ReportStyle style;
    style.format = format;
    style.made = kMade;
    const auto written = writeReportData(data, TextEncoding::Utf8, style, buffer);
    if (!written) {
        qFatal("%s", qPrintable(written.error().message));
    }
    if (lost != nullptr) {
        *lost = written->lostCharacters;
    }
    return bytes;
}

QByteArray pdfOf(ReportData data) {
    return fileOf(std::move(data), ReportFormat::Pdf);
}
QStringList pagesIn(const QByteArray& pdf) {
    return textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
}

/// Without blanks, which pdftotext puts between the words of a line as it likes.
QString tight(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

QString pageSize(const QByteArray& pdf) {
    static const QRegularExpression size(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+)"));
    const auto match = size.match(toolOutput(QStringLiteral("pdfinfo"), {}, pdf));
    return match.captured(1).toDouble() > match.captured(2).toDouble() ? QStringLiteral("across")
                                                                       : QStringLiteral("upright");
}

ReportData rowsOf(qint64 count, int columns) {
    QList<Column> all{{QStringLiteral("name"), QStringLiteral("名称"), ColumnKind::Text}};
    for (int i = 1; i < columns; ++i) {
        all.append({QStringLiteral("c%1").arg(i), QStringLiteral("列%1番").arg(i), ColumnKind::Yen});
    }
    QList<QVariantList> rows;
    for (qint64 row = 0; row < count; ++row) {
        QVariantList values{QStringLiteral("第%1行").arg(row)};
        for (int i = 1; i < columns; ++i) {
            values.append(row * 1000 + i);
        }
        rows.append(values);
    }
    ReportData data;
    data.head = test::sampleHead();
    data.table = std::make_unique<RowsTable>(all, rows);
    data.rows = count;
    return data;
}

Chart chartOf(ChartKind kind) {
    Chart chart;
    chart.kind = kind;
    chart.title = QStringLiteral("図の題");
    chart.unit = ColumnKind::Count;
    chart.categories = {QStringLiteral("九時台"), QStringLiteral("十時台"), QStringLiteral("十七時台")};
    chart.series = {{QStringLiteral("月曜"), {120.0, std::nullopt, 30.0}, {240, 0, 61}},
                    {QStringLiteral("火曜"), {7.0, 8.0, 9.0}, {14, 16, 18}}};
    return chart;
}

}  // namespace

class PaperReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A code with its name beside it is for programs; the rest keeps its column.
    void codesWithNamesAreLeftOut() {
        const QList<Column> columns{{QStringLiteral("age"), QStringLiteral("区分"), ColumnKind::Text},
                                    {QStringLiteral("age_name"), QStringLiteral("現年・繰越"), ColumnKind::Text},
                                    {QStringLiteral("login"), QStringLiteral("ログイン"), ColumnKind::Text},
                                    {QStringLiteral("yen"), QStringLiteral("金額"), ColumnKind::Yen},
                                    {QStringLiteral("per_yen"), QStringLiteral("費用比"), ColumnKind::Ratio, true}};
        ReportData data;
        data.head = test::sampleHead();
        data.table = std::make_unique<RowsTable>(
            columns, QList<QVariantList>{{QStringLiteral("current_year"), QStringLiteral("現年"), QStringLiteral("tanaka"), qint64(81'234), 40.4315}},
            QVariantMap{{QStringLiteral("yen"), qint64(81'234)}});
        data.rows = 1;
        const QString paper = tight(textOf(pdfOf(std::move(data))));
        QVERIFY2(!paper.contains(QStringLiteral("current_year")) && !paper.contains(QStringLiteral("区分")), qPrintable(paper));
        QVERIFY2(paper.contains(QStringLiteral("現年tanaka81,23440.43")), qPrintable(paper));
        QVERIFY(paper.count(QStringLiteral("81,234")) == 2);
    }

    /// What a spreadsheet holds and what lies on the table are the same figures.
    void textAgreesWithTheCsv() {
        const QString csv =
            QString::fromUtf8(fileOf(test::sampleData(), ReportFormat::Csv)).remove(QChar(0xFEFF));
        const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QString paper = tight(textOf(pdfOf(test::sampleData())));
        QCOMPARE(lines.size(), 1 + 3 + 1);
        const QList<Column> columns = test::sampleColumns();
        for (qsizetype line = 1; line < lines.size(); ++line) {
            const QStringList cells = lines.at(line).split(QLatin1Char(','));
            QCOMPARE(cells.size(), columns.size());
            for (qsizetype i = 0; i < cells.size(); ++i) {
                QString cell = cells.at(i);
                const ColumnKind kind = columns.at(i).kind;
                if (cell.isEmpty() || kind == ColumnKind::Date || kind == ColumnKind::Moment ||
                    kind == ColumnKind::Flag) {
                    continue;  // said in words below
                }
                if (kind == ColumnKind::Rate) {
                    cell = QLocale::c().toString(cell.toDouble() * 100, 'f', 1) + QLatin1Char('%');
                } else if (kind != ColumnKind::Text) {
                    cell = QLocale(QLocale::English).toString(cell.toLongLong());
                }
                cell = cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell;  // paper opens no formula
                QVERIFY2(paper.contains(tight(cell)), qPrintable(cell));
            }
        }
        QVERIFY(paper.contains(QStringLiteral("令和8年11月20日")));
        QVERIFY(paper.contains(QStringLiteral("R8.11.209:30")) ||
                paper.contains(QStringLiteral("R8.11.2009:30")));
        QVERIFY(paper.contains(QStringLiteral("○")));
    }

    void titleBlockSaysWhatItIs() {
        ReportData data = test::sampleData();
        data.notes = {QStringLiteral("分析: 夕方の接触率が高い。\n提案: 十七時台を厚くする。")};
        const QString paper = tight(textOf(pdfOf(std::move(data))));
        const ReportHead head = test::sampleHead();
        for (const QString& said :
             {head.title, head.office, head.conditions, head.maker, head.dataVersion, head.logHead,
              head.definitions.constFirst(), QStringLiteral("令和8年11月1日"),
              QStringLiteral("令和8年11月30日"), QStringLiteral("分析:夕方の接触率が高い。"),
              QStringLiteral("提案:十七時台を厚くする。"), QStringLiteral("1/1")}) {
            QVERIFY2(paper.contains(tight(said)), qPrintable(said));
        }
    }

    void longTablesRunOverSheets() {
        constexpr qint64 kRows = 1'500;
        const QByteArray pdf = pdfOf(rowsOf(kRows, 4));
        const QStringList pages = pagesIn(pdf);
        QVERIFY2(pages.size() > 20 && pages.size() < 60, qPrintable(QString::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString page = tight(pages.at(i));
            QVERIFY2(page.contains(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size())),
                     qPrintable(page.right(120)));
            QVERIFY(page.contains(test::sampleHead().logHead));
            if (i + 1 < pages.size()) {  // the last one may hold what follows the table alone
                QVERIFY2(page.contains(QStringLiteral("列3番")), qPrintable(page.left(200)));
            }
        }
        const QString all = tight(pages.join(QString()));
        qsizetype at = 0;
        for (qint64 row = 0; row < kRows; ++row) {  // each once, in order
            const QString name = QStringLiteral("第%1行").arg(row);
            at = all.indexOf(name, at);
            QVERIFY2(at >= 0, qPrintable(name));
        }
        QCOMPARE(all.count(QStringLiteral("第700行")), 1);
        QVERIFY(all.contains(QLocale(QLocale::English).toString((kRows * (kRows - 1) / 2) * 1000 + kRows)));
    }

    void sheetLiesAsTheColumnsNeed_data() {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("pages");
        QTest::newRow("few") << 4 << QStringLiteral("upright") << 1;
        QTest::newRow("many") << 22 << QStringLiteral("across") << 1;
        QTest::newRow("too many for one sheet") << 60 << QStringLiteral("across") << 5;
    }
    void sheetLiesAsTheColumnsNeed() {
        QFETCH(int, columns);
        QFETCH(QString, size);
        QFETCH(int, pages);
        const QByteArray pdf = pdfOf(rowsOf(18, columns));
        QCOMPARE(pageSize(pdf), size);
        const QStringList texts = pagesIn(pdf);
        QVERIFY2(pages == 1 ? texts.size() == 1 : texts.size() > 1 && texts.size() <= pages,
                 qPrintable(QString::number(texts.size())));
        const QString all = tight(texts.join(QString()));
        for (int i = 1; i < columns; ++i) {
            QCOMPARE(all.count(QStringLiteral("列%1番").arg(i)), 1);
        }
        if (texts.size() > 1) {
            QVERIFY(tight(texts.at(1))
                        .contains(QStringLiteral("第2行")));  // whose row it is stands on each sheet
        }
    }

    /// A row that goes on beside is told by all that names it, not by its first column alone.
    void sheetsBesideNameTheirRows() {
        QList<Column> columns{{QStringLiteral("item"), QStringLiteral("税目"), ColumnKind::Text},
                              {QStringLiteral("month"), QStringLiteral("月"), ColumnKind::Text}};
        QVariantList values{QStringLiteral("市県民税"), QStringLiteral("2026年10月")};
        for (int i = 0; i < 30; ++i) {
            columns.append({QStringLiteral("c%1").arg(i), QStringLiteral("列%1番").arg(i), ColumnKind::Yen});
            values.append(qint64(123'456'789 + i));
        }
        ReportData data;
        data.head = test::sampleHead();
        data.table = std::make_unique<RowsTable>(columns, QList<QVariantList>{values});
        data.rows = 1;
        const QString paper = tight(textOf(pdfOf(std::move(data))));
        const auto sheets = paper.count(QStringLiteral("市県民税"));
        QVERIFY2(sheets > 1, qPrintable(paper));
        QCOMPARE(paper.count(QStringLiteral("市県民税2026年10月123,456,")), sheets);
        for (int i = 0; i < 30; ++i) {
            QVERIFY(paper.contains(QStringLiteral("123,456,%1").arg(789 + i)));
        }
    }

    void partsOfAShortWideTableShareASheet() {
        const QByteArray pdf = pdfOf(rowsOf(3, 40));
        const QStringList texts = pagesIn(pdf);
        QCOMPARE(texts.size(), 1);
        const QString all = tight(texts.constFirst());
        for (int i = 1; i < 40; ++i) {
            QCOMPARE(all.count(QStringLiteral("列%1番").arg(i)), 1);
        }
        QVERIFY2(all.count(QStringLiteral("第2行")) > 1, qPrintable(all));  // whose row it is stands in each part
    }

    void numbersStandFlushRight() {
        const QList<PaperWord> words = wordsOf(pdfOf(test::sampleData()));
        const PaperWord large = wordWith(words, QStringLiteral("1,234,500"));
        const PaperWord small = wordWith(words, QStringLiteral("98,000"));
        QVERIFY(large.page > 0 && qAbs(large.right - small.right) < 0.3);
        QVERIFY(large.left < small.left - 1);
    }

    void picturesSayTheirNumbers_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("bars") << int(ChartKind::Bars)
                              << QStringList{QStringLiteral("図の題"), QStringLiteral("九時台"),
                                             QStringLiteral("火曜"), QStringLiteral("100")};
        QTest::newRow("lines") << int(ChartKind::Lines)
                               << QStringList{QStringLiteral("図の題"), QStringLiteral("十七時台"),
                                              QStringLiteral("月曜"), QStringLiteral("100")};
        QTest::newRow("heat map") << int(ChartKind::HeatMap)
                                  << QStringList{QStringLiteral("月曜"), QStringLiteral("九時台"),
                                                 QStringLiteral("120"), QStringLiteral("n=240"),
                                                 QStringLiteral("n=18")};
        QTest::newRow("funnel") << int(ChartKind::Funnel)
                                << QStringList{QStringLiteral("九時台"), QStringLiteral("120"),
                                               QStringLiteral("25.0%")};
    }
    void picturesSayTheirNumbers() {
        QFETCH(int, kind);
        QFETCH(QStringList, says);
        ReportData data = test::sampleData();
        data.charts = {chartOf(ChartKind(kind))};
        const QString paper = tight(textOf(pdfOf(std::move(data))));
        for (const QString& each : std::as_const(says)) {
            QVERIFY2(paper.contains(each), qPrintable(each));
        }
    }

    void picturesWithoutNumbersAreDrawn() {
        for (const ChartKind kind :
             {ChartKind::Bars, ChartKind::Lines, ChartKind::HeatMap, ChartKind::Funnel}) {
            ReportData data = test::sampleData();
            Chart empty;
            empty.kind = kind;
            empty.title = QStringLiteral("空の図");
            Chart blank = chartOf(kind);
            for (ChartSeries& series : blank.series) {
                series.values.assign(3, std::nullopt);
            }
            data.charts = {empty, blank};
            QVERIFY(tight(textOf(pdfOf(std::move(data)))).contains(QStringLiteral("空の図")));
        }
    }

    void anEmptyReportIsASheet() {
        ReportData data = test::sampleData();
        data.table = std::make_unique<RowsTable>(test::sampleColumns(), QList<QVariantList>());
        const QStringList pages = pagesIn(pdfOf(std::move(data)));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.constFirst().contains(QStringLiteral("架電")));
    }

    void sameReportAndMomentGiveSameBytes() {
        QCOMPARE(pdfOf(test::sampleData()), pdfOf(test::sampleData()));
    }

    void signsOfNoFontAreTold() {
        ReportData data = test::sampleData();
        data.head.conditions = QStringLiteral("外字 \U0010FFFD");
        QStringList lost;
        fileOf(std::move(data), ReportFormat::Pdf, &lost);
        QCOMPARE(lost, QStringList{QStringLiteral("\U0010FFFD")});
    }

    void fullDeviceIsTold() {
        ReportData data = test::sampleData();
        QByteArray bytes;
        QBuffer closed(&bytes);
        closed.open(QIODevice::ReadOnly);
        const auto written = writeReportData(data, TextEncoding::Utf8, {ReportFormat::Pdf}, closed);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }

    void nothingIsLeftBeside() {
        const QTemporaryDir folder;
        ReportData data = rowsOf(2'000, 3);
        const auto written = writeReportDataFile(data, TextEncoding::Utf8, {ReportFormat::Pdf},
                                                 folder.filePath(QStringLiteral("x.pdf")),
                                                 [](qint64 done, qint64) { return done < 1'000; });
        QVERIFY(!written);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(PaperReportTest)
#include "paper_report_test.moc"
