#include <QBuffer>
#include <QDateTime>
#include <QTest>

#include "reports/csv_writer.h"

using namespace saikoku;
using namespace saikoku::reports;

class CsvWriterTest : public QObject {
    Q_OBJECT

    static QByteArray written(TextEncoding encoding, const QVariantList& values, QStringList* lost = nullptr) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, encoding);
        if (!writer.begin({{QStringLiteral("a"), QStringLiteral("見出し"), ColumnKind::Text}}, CsvHeading::Headings) || !writer.row(values)) {
            return "failed";
        }
        if (lost != nullptr) {
            *lost = writer.lost();
        }
        return bytes;
    }

private Q_SLOTS:
    void writesValues() {
        const QByteArray line = written(TextEncoding::Utf8, {QStringLiteral("a,\"b\""), qint64(-1234567), QDate(2026, 11, 20),
                                                             QDateTime(QDate(2026, 11, 20), QTime(9, 5)), true, QVariant(), QStringLiteral("=x")});
        QCOMPARE(line, QByteArray("\xEF\xBB\xBF") + QStringLiteral("見出し\r\n").toUtf8() +
                           "\"a,\"\"b\"\"\",-1234567,2026-11-20,2026-11-20 09:05,true,,'=x\r\n");
    }

    void writesCp932AndListsWhatIsLost() {
        QStringList lost;
        const QByteArray line = written(TextEncoding::Cp932, {QStringLiteral("髙﨑①𠮷")}, &lost);
        QVERIFY(!line.startsWith("\xEF\xBB\xBF"));
        QVERIFY(line.contains("\xFB\xFC\xFA\xB1\x87\x40\x81\xAC"));  // 髙﨑①〓
        QCOMPARE(lost, QStringList{QStringLiteral("𠮷")});
    }

    void headsWithKeysForScripts() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, TextEncoding::Utf8);
        QVERIFY(writer.begin({{QStringLiteral("oldest_due"), QStringLiteral("x"), ColumnKind::Date}, {QStringLiteral("name"), QStringLiteral("y"), ColumnKind::Text}},
                             CsvHeading::Keys));
        QCOMPARE(bytes.mid(3), QByteArray("oldest_due,name\r\n"));
        QCOMPARE(writer.rows(), 0);
    }

    void tellsAboutAFullDevice() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvWriter writer(buffer, TextEncoding::Utf8);
        const Result<void> begun = writer.begin({}, CsvHeading::Keys);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::DiskFull);
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "csv_writer_test.moc"
