#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "reports/csv_writer.h"
#include "reports/json_writer.h"

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

    /// Days are written by hand, for speed: as Qt would.
    void writesDaysAsQtDoes() {
        for (const QDate day : {QDate(), QDate(1, 1, 1), QDate(645, 7, 17), QDate(2000, 2, 29), QDate(2026, 12, 31), QDate(9999, 12, 31), QDate(12000, 1, 1)}) {
            QCOMPARE(cellText(day), day.toString(Qt::ISODate));
            const QDateTime moment = day.year() > 9999 ? QDateTime() : QDateTime(day, QTime(0, 7));
            QCOMPARE(cellText(moment), moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        }
    }

    void writesRatesToSixDecimals_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("text");
        QTest::newRow("third") << 1.0 / 3 << QStringLiteral("0.333333");
        QTest::newRow("two thirds") << 2.0 / 3 << QStringLiteral("0.666667");
        QTest::newRow("quarter") << 0.25 << QStringLiteral("0.25");
        QTest::newRow("whole") << 1.0 << QStringLiteral("1");
        QTest::newRow("hundred") << 100.0 << QStringLiteral("100");
        QTest::newRow("none") << 0.0 << QStringLiteral("0");
        QTest::newRow("tiny, below") << -1e-9 << QStringLiteral("0");
        QTest::newRow("ratio") << 40.4315 << QStringLiteral("40.4315");
    }
    void writesRatesToSixDecimals() {
        QFETCH(double, rate);
        QFETCH(QString, text);
        QCOMPARE(cellText(rate), text);
        QCOMPARE(jsonOf(rate).toDouble(), text.toDouble());
        const QJsonArray row{jsonOf(rate)};
        QCOMPARE(QJsonDocument(row).toJson(QJsonDocument::Compact), '[' + text.toLatin1() + ']');
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
