// A report's file appears whole or not at all, whatever stands in the way.
#include "reports/report_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/reports/sample_report.h"

using namespace saikoku;
using namespace saikoku::reports;

class ReportFileTest : public QObject {
    Q_OBJECT

    static Result<ReportWritten> write(ReportFormat format, const QString& path,
                                       const ReportProgress& progress = {}) {
        ReportData data = test::sampleData();
        ReportStyle style;
        style.format = format;
        return writeReportDataFile(data, TextEncoding::Utf8, style, path, progress);
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    static void formats() {
        QTest::addColumn<QString>("format");
        for (const ReportFormat each : allValues<ReportFormat>()) {
            QTest::newRow(qPrintable(codeOf(each))) << codeOf(each);
        }
    }

private Q_SLOTS:
    void writesEachFormat_data() { formats(); }
    void writesEachFormat() {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("月報.") + format);
        const auto written = write(*valueOfCode<ReportFormat>(format), path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->rows, 3);
        QVERIFY(bytesOf(path).size() > 100);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void fileOpenElsewhereIsLeftAlone_data() {
        QTest::addColumn<QString>("beside");
        QTest::newRow("Excel") << QStringLiteral("~$report.xlsx");
        QTest::newRow("LibreOffice") << QStringLiteral(".~lock.report.xlsx#");
    }
    void fileOpenElsewhereIsLeftAlone() {
        QFETCH(QString, beside);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.xlsx"));
        for (const QString& name : {path, folder.filePath(beside)}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("theirs");
        }
        const auto written = write(ReportFormat::Xlsx, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Locked);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
        QCOMPARE(bytesOf(path), QByteArray("theirs"));
        QFile::remove(folder.filePath(beside));
        QVERIFY(write(ReportFormat::Xlsx, path));
    }

    void olderFileStaysWhenBrokenOff_data() { formats(); }
    void olderFileStaysWhenBrokenOff() {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        const auto written =
            write(*valueOfCode<ReportFormat>(format), path, [](qint64, qint64) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void folderThatIsMissingIsNamed_data() { formats(); }
    void folderThatIsMissingIsNamed() {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none/report"));
        const auto written = write(*valueOfCode<ReportFormat>(format), path);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    }

    void jsonHasTheContractsKeys() {
        ReportData data = test::sampleData();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeReportData(data, TextEncoding::Utf8, {ReportFormat::Json}, buffer));
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(
            json.keys(),
            (QStringList{QStringLiteral("as_of"), QStringLiteral("columns"), QStringLiteral("conditions"),
                         QStringLiteral("definitions"), QStringLiteral("from"), QStringLiteral("id"),
                         QStringLiteral("rows"), QStringLiteral("to"), QStringLiteral("totals")}));
        const QJsonArray columns = json.value(QLatin1String("columns")).toArray();
        QCOMPARE(columns.at(2).toObject().value(QLatin1String("distinct")).toBool(), true);
        QVERIFY(!columns.at(1).toObject().contains(QLatin1String("distinct")));
        const QJsonObject row = json.value(QLatin1String("rows")).toArray().at(1).toObject();
        QVERIFY(row.value(QLatin1String("reach_rate")).isNull());
        QCOMPARE(row.value(QLatin1String("district")).toString(), QStringLiteral("=1+1"));
        QCOMPARE(json.value(QLatin1String("totals")).toObject().value(QLatin1String("persons")).toInt(), 912);
        QCOMPARE(json.value(QLatin1String("totals")).toObject().value(QLatin1String("promised_yen")).toInt(),
                 1'332'500);
    }
};

QTEST_GUILESS_MAIN(ReportFileTest)
#include "report_file_test.moc"
