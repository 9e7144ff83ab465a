#include "core/base/csv_reader.h"

#include <QStringList>
#include <QTest>

using namespace saikoku;

namespace {

/// "1:a|b" per record: line, fields.
QStringList readAll(QByteArrayView bytes, const CsvFormat& format = {}) {
    QStringList rows;
    const auto count = readCsv(bytes, format, [&](const CsvRecord& record) {
        QStringList fields;
        for (const QByteArrayView field : record.fields) {
            fields << QString::fromUtf8(field);
        }
        rows << QString::number(record.line) + QLatin1Char(':') + fields.join(QLatin1Char('|'));
        return CsvFlow::Continue;
    });
    if (!count) {
        return {QStringLiteral("error ") + count.error().message};
    }
    return *count == rows.size() ? rows : QStringList{QStringLiteral("wrong count")};
}

}  // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto list = [](std::initializer_list<const char*> rows) {
            QStringList result;
            for (const char* row : rows) {
                result << QString::fromUtf8(row);
            }
            return result;
        };
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << list({"1:a|b", "2:1|2"});
        QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << list({"1:a|b", "2:1|2"});
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << list({"1:a|b", "2:1|2"});
        QTest::newRow("no last line end") << QByteArray("a\n1") << list({"1:a", "2:1"});
        QTest::newRow("blank lines count") << QByteArray("a\r\n\r\n\r\n1\r\n") << list({"1:a", "4:1"});
        QTest::newRow("blank lines LF") << QByteArray("a\n\n1\n") << list({"1:a", "3:1"});
        QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",c\n") << list({"1:a,\"b\"|c"});
        QTest::newRow("line ends inside") << QByteArray("\"a\r\nb\",c\r\nd,\"e\nf\"\ng,h\n") << list({"1:a\r\nb|c", "3:d|e\nf", "5:g|h"});
        QTest::newRow("blanks kept") << QByteArray(" a , b\t\n") << list({"1: a | b\t"});
        QTest::newRow("empty fields") << QByteArray(",,\n\"\"\n") << list({"1:||", "2:"});
        QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4\n") << list({"1:a|b|c", "2:1", "3:1|2|3|4"});
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }
    void reads() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QCOMPARE(readAll(bytes), rows);
    }

    void otherSeparators() {
        QCOMPARE(readAll("a\t'b\tc'\n", {'\t', '\'', true}), QStringList{QStringLiteral("1:a|b\tc")});
        QCOMPARE(readAll("a;b,c\n", {';', '"', true}), QStringList{QStringLiteral("1:a|b,c")});
    }

    void cp932TrailBytesAreNoSeparators() {
        int fields = 0;
        QByteArray second;
        const auto count = readCsv("\x95\x5C,\x83\x5C\r\n", {}, [&](const CsvRecord& record) {
            fields = static_cast<int>(record.fields.size());
            second = record.fields[1].toByteArray();
            return CsvFlow::Continue;
        });
        QVERIFY(count);
        QCOMPARE(fields, 2);
        QCOMPARE(second, QByteArray("\x83\x5C"));
    }

    void namesTheLineOfAStrayQuote() {
        const QByteArray bytes("a,b\n1,2\n3,4\"5\n");
        QVERIFY(readAll(bytes).constFirst().startsWith(QLatin1String("error Line 3")));
        QCOMPARE(readAll(bytes, {',', '"', false}).constLast(), QStringLiteral("3:3|4\"5"));
    }

    void namesTheLineOfAnOpenQuote() {
        QVERIFY(readAll("a,b\n1,\"2\n3,4\n").constFirst().startsWith(QLatin1String("error Line 2")));
        QVERIFY(readAll("a,b\n1,\"2\n3,4\n", {',', '"', false}).constFirst().startsWith(QLatin1String("error Line 2")));
    }

    /// Lines whose quotation mark stays open, as "line:text"; the records behind them stand.
    void goesOnBehindAnOpenQuote_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char* name, const char* bytes, const char* rows, const char* left) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(rows).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromUtf8(left).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("closed by the next line's", "a,b,c,d\n1,2,3,\"4\n5,6,7,\"8\"\n9,0,1,\n", "1:a|b|c|d 3:5|6|7|8 4:9|0|1|", "2:1,2,3,\"4");
        row("closed by a quoted line", "a,b,c,d\n1,2,3,\"4\n\"5\",\"6\",\"7\",\"8\"\n", "1:a|b|c|d 3:5|6|7|8", "2:1,2,3,\"4");
        row("closed two lines below", "a,b,c,d\n1,2,3,\"4\n5,6,7,8\n9,0,1,2\"\n", "1:a|b|c|d 3:5|6|7|8 4:9|0|1|2\"", "2:1,2,3,\"4");
        row("never closed", "a,b,c,d\n1,2,3,\"4\n5,6,7,8\n", "1:a|b|c|d 3:5|6|7|8", "2:1,2,3,\"4");
        row("in the last line", "a,b,c,d\n5,6,7,8\n1,2,3,\"4", "1:a|b|c|d 2:5|6|7|8", "3:1,2,3,\"4");
        row("twice", "a,b,c,d\r\n1,2,3,\"4\r\n1,2,3,\"5\r\n5,6,7,8\r\n", "1:a|b|c|d 4:5|6|7|8", "2:1,2,3,\"4 3:1,2,3,\"5");
        row("CR", "a,b,c,d\r1,2,3,\"4\r5,6,7,\"8\"\r", "1:a|b|c|d 3:5|6|7|8", "2:1,2,3,\"4");
        row("within a line", "a,b,c,d\n1,2,x\"3,4\n5,6,7,8\n", "1:a|b|c|d 2:1|2|x\"3|4 3:5|6|7|8", "");
        row("a cell of lines stands", "a,b,c,d\n1,2,\"3\nx,y\nz\",4\n5,6,7,8\n", "1:a|b|c|d 2:1|2|3\nx,y\nz|4 5:5|6|7|8", "");
    }
    void goesOnBehindAnOpenQuote() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QStringList read;
        QStringList left;
        CsvFormat format;
        format.strict = false;
        format.columns = 4;
        const auto count = readCsv(
            bytes, format,
            [&](const CsvRecord& record) {
                QStringList fields;
                for (const QByteArrayView field : record.fields) {
                    fields << QString::fromUtf8(field);
                }
                read << QString::number(record.line) + QLatin1Char(':') + fields.join(QLatin1Char('|'));
                return CsvFlow::Continue;
            },
            [&](const CsvOpenQuote& line) {
                left << QString::number(line.line) + QLatin1Char(':') + QString::fromUtf8(line.text);
                return CsvFlow::Continue;
            });
        QVERIFY2(count.has_value(), count ? "" : qPrintable(count.error().message));
        QCOMPARE(read, rows);
        QTEST(left, "left");
        QCOMPARE(*count, rows.size());
    }

    void refusesAnOpenQuoteThatNobodyTakes() {
        QVERIFY(readAll("a,b\n1,\"2\n3,\"4\"\n", {',', '"', false}).constFirst().startsWith(QLatin1String("error Line 2")));
        QCOMPARE(readAll("a,b,c,d\n1,2,3,\"4\n5,6,7,8\"\n", {',', '"', false, 0}).constLast(), QStringLiteral("2:1|2|3|4\n5,6,7,8"));
        QVERIFY(readAll("a,b,c,d\n1,2,3,\"4\n5,6,7,8\"\n", {',', '"', false, 4}).constFirst().startsWith(QLatin1String("error Line 2")));
    }

    void anOpenQuoteGathersNoWholeFile() {
        const QByteArray bytes = "a,b,c,d\n1,2,3,\"4\n" + QByteArray("5,6,7,8\n").repeated(5000);
        QVERIFY(readAll(bytes, {',', '"', false}).constFirst().startsWith(QLatin1String("error Line 2")));
    }

    /// Each such line is passed over for itself: the file behind it isn't searched again.
    void passesOverManyOpenQuotes() {
        constexpr int kLines = 60'000;
        const QByteArray bytes = "a,b,c,d\n" + QByteArray("1,2,3,\"and so on for a while until the line ends, 4\n").repeated(kLines) + "5,6,7,8\n";
        QStringList records;
        qint64 last = 0;
        int open = 0;
        const auto count = readCsv(
            bytes, {',', '"', false, 4},
            [&](const CsvRecord& record) {
                records.append(QStringLiteral("%1:%2").arg(record.line).arg(record.fields.size()));
                return CsvFlow::Continue;
            },
            [&](const CsvOpenQuote& quote) {
                ++open;
                last = quote.bytesRead;
                return quote.line == open + 1 ? CsvFlow::Continue : CsvFlow::Stop;
            });
        QVERIFY(count);
        QCOMPARE(open, kLines);
        QCOMPARE(records, QStringList({QStringLiteral("1:4"), QStringLiteral("60002:4")}));
        QVERIFY(last > bytes.size() / 2);
    }

    void stopsAtAnOpenQuote() {
        int open = 0;
        const QByteArray bytes = "a,b,c,d\n" + QByteArray("1,2,3,\"4\n").repeated(10) + "5,6,7,8\n";
        const auto count = readCsv(bytes, {',', '"', false, 4}, [](const CsvRecord&) { return CsvFlow::Continue; },
                                   [&](const CsvOpenQuote&) { return ++open == 3 ? CsvFlow::Stop : CsvFlow::Continue; });
        QVERIFY(count);
        QCOMPARE(open, 3);
    }

    void leavesOutEndBytesAndMarks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("1A") << QByteArray("a,b\r\n1,2\r\n\x1A");
        QTest::newRow("1A behind the last cell") << QByteArray("a,b\r\n1,2\x1A");
        QTest::newRow("1A and line end") << QByteArray("a,b\r\n1,2\r\n\x1A\r\n");
        QTest::newRow("block filled up") << QByteArray("a,b\r\n1,2\r\n\x1A\x1A\x1A");
        QTest::newRow("NULs") << QByteArray("a,b\r\n1,2\r\n\0\0\0", 14);
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF" "a,b\r\n1,2\r\n");
        QTest::newRow("BOM twice") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF" "a,b\r\n1,2\r\n");
        QTest::newRow("files one behind the other") << QByteArray("a,b\r\n\x1A\xEF\xBB\xBF\"1\",2\r\n");
    }
    void leavesOutEndBytesAndMarks() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readAll(bytes), QStringList({QStringLiteral("1:a|b"), QStringLiteral("2:1|2")}));
    }

    void stopsWhenAsked() {
        int seen = 0;
        const QByteArray bytes = QByteArray("1,2\n").repeated(100000);
        const auto count = readCsv(bytes, {}, [&](const CsvRecord&) { return ++seen == 5 ? CsvFlow::Stop : CsvFlow::Continue; });
        QVERIFY(count);
        QCOMPARE(*count, 5);
        QCOMPARE(seen, 5);
    }

    void countsLinesOverManyBlocks() {
        qint64 last = 0;
        QByteArray bytes;
        for (int i = 0; i < 30000; ++i) {
            bytes += QByteArray::number(i) + QByteArray(",\"some text\r\nand more\"\r\n");
        }
        const auto count = readCsv(bytes, {}, [&](const CsvRecord& record) {
            last = record.line;
            return record.fields[0].toInt() * 2 + 1 == record.line ? CsvFlow::Continue : CsvFlow::Stop;
        });
        QVERIFY(count);
        QCOMPARE(*count, 30000);
        QCOMPARE(last, 59999);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
