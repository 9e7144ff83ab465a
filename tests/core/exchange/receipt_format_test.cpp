// How files of banks and stores' agents are read: bytes, layouts, and what is refused in which words.

#include "core/exchange/receipt_format.h"

#include <QTest>

#include "tests/core/exchange/receipt_files.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QDate kToday(2026, 11, 20);

Result<ReceiptFile> read(const char* format, const QByteArray& bytes, QDate today = kToday) {
    const auto profile = loadImportProfile(QStringLiteral("mirai"));
    const auto barcode = ConvenienceRules::load();
    return receiptFormat(QString::fromLatin1(format))
        ->read(bytes, {QStringLiteral("FILE"), *profile, *barcode, today});
}

QString told(const PaymentMessage& m) {
    return QStringList{QString::fromStdString(m.feed),
                       codeOf(m.kind),
                       m.receivedOn.toString(Qt::ISODate),
                       QString::fromStdString(m.key.noticeNumber),
                       QString::fromStdString(m.key.taxItem),
                       m.key.fiscalYear ? QString::number(*m.key.fiscalYear) : QStringLiteral("-"),
                       m.key.term ? QString::number(*m.key.term) : QStringLiteral("-"),
                       QString::number(m.amount),
                       QString::number(m.line)}
        .join(u'|');
}

QStringList told(const Result<ReceiptFile>& file) {
    QStringList all;
    if (!file) {
        return {file.error().message};
    }
    for (const PaymentMessage& message : file->messages) {
        all.append(told(message));
    }
    return all;
}

}  // namespace

class ReceiptFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasAWordAndAName() {
        for (const ReceiptFormat& format : receiptFormats()) {
            QVERIFY(receiptFormat(QString::fromLatin1(format.code)) == &format);
            QVERIFY(!labelOf(format).isEmpty());
        }
        QVERIFY(receiptFormat(u"excel") == nullptr);
    }

    void zenginWithAnyLineEnd_data() {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("crlf") << QByteArray("\r\n") << QByteArray();
        QTest::newRow("lf") << QByteArray("\n") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("1a") << QByteArray("\r\n") << QByteArray("\x1a");
        QTest::newRow("none, 1a") << QByteArray() << QByteArray("\x1a");
    }
    void zenginWithAnyLineEnd() {
        QFETCH(QByteArray, lineEnd);
        QFETCH(QByteArray, behind);
        const auto file = read(
            "zengin",
            zengin({{}, {"0000000002012026    ", 20'000, "1"}, {"0000000003022026    ", 30'000}}, lineEnd) +
                behind);
        QVERIFY2(file.has_value(), qPrintable(told(file).join(u'\n')));
        QCOMPARE(told(file),
                 QStringList({QStringLiteral("account|paid|2026-11-10|0000000001|01|2026|1|15000|2"),
                              QStringLiteral("account|paid|2026-11-10|0000000003|02|2026|-|30000|4")}));
        QCOMPARE(file->rows, 3);
        QCOMPARE(file->failed.at("1").count, 1);
        QCOMPARE(file->failed.at("1").yen, 20'000);
        QCOMPARE(file->messages.front().payer, std::string("ｱｵｷ ﾏﾅﾌﾞ"));
    }

    void zenginRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        const QByteArray good = zengin({{}}, "");
        QTest::newRow("empty") << QByteArray()
                               << QStringList{QStringLiteral("FILE"), QStringLiteral("empty")};
        QTest::newRow("short record")
            << good.left(119) + "\r\n" + good.mid(120)
            << QStringList{QStringLiteral("record 1"), QStringLiteral("119"), QStringLiteral("120")};
        QTest::newRow("cut") << good.left(360)
                             << QStringList{QStringLiteral("end record"), QStringLiteral("again")};
        QTest::newRow("service") << zenginHeader("1110", "21") + good.mid(120)
                                 << QStringList{QStringLiteral("record 1"), QStringLiteral("\"21\""),
                                                QStringLiteral("91")};
        QTest::newRow("EBCDIC") << zenginHeader("1110", "91", "1") + good.mid(120)
                                << QStringList{QStringLiteral("\"1\""), QStringLiteral("EBCDIC")};
        QTest::newRow("day") << zenginHeader("1331") + good.mid(120)
                             << QStringList{QStringLiteral("\"1331\""), QStringLiteral("MMDD")};
        QTest::newRow("result") << zenginHeader() + zenginData({"00000000010120261   ", 15'000, "7"}) +
                                       good.mid(240)
                                << QStringList{QStringLiteral("record 2"), QStringLiteral("\"7\"")};
        QTest::newRow("order") << good.mid(120)
                               << QStringList{QStringLiteral("record 1"), QStringLiteral("record kind"),
                                              QStringLiteral("\"2\"")};
        QByteArray letters = good;
        letters[120 + 80] = 'x';
        QTest::newRow("amount") << letters
                                << QStringList{QStringLiteral("record 2"), QStringLiteral("amount"),
                                               QStringLiteral("x000015000")};
        const auto trailer = [&](const QByteArray& record) { return good.left(240) + record + zenginEnd(); };
        QTest::newRow("count") << trailer(zenginTrailer(2, 15'000, 0, 0))
                               << QStringList{QStringLiteral("record 3"), QStringLiteral("000002"),
                                              QStringLiteral("give 1")};
        QTest::newRow("sum") << trailer(zenginTrailer(1, 15'001, 0, 0))
                             << QStringList{QStringLiteral("sum"), QStringLiteral("15000")};
        QTest::newRow("paid") << trailer(zenginTrailer(0, 0, 1, 15'000))
                              << QStringList{QStringLiteral("count of those paid")};
    }
    void zenginRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const auto file = read("zengin", bytes);
        QVERIFY(!file);
        QVERIFY(file.error().code == ErrorCode::BadInput);
        for (const QString& word : words) {
            QVERIFY2(file.error().message.contains(word),
                     qPrintable(word + QStringLiteral(" in: ") + file.error().message));
        }
    }

    /// Two groups in one file, each with its own trailer.
    void zenginInGroups() {
        const QByteArray file = zenginHeader("1030") + zenginData({}) + zenginTrailer(1, 15'000, 0, 0) +
                                zenginHeader("1110") + zenginData({"00000000020120261   "}) +
                                zenginTrailer(1, 15'000, 0, 0) + zenginEnd();
        QCOMPARE(told(read("zengin", file)),
                 QStringList({QStringLiteral("account|paid|2026-10-30|0000000001|01|2026|1|15000|2"),
                              QStringLiteral("account|paid|2026-11-10|0000000002|01|2026|1|15000|5")}));
    }

    void yearOfMonthAndDay_data() {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("this year") << 11 << 10 << kToday << QDate(2026, 11, 10);
        QTest::newRow("today") << 11 << 20 << kToday << kToday;
        QTest::newRow("tomorrow's is last year's") << 11 << 21 << kToday << QDate(2025, 11, 21);
        QTest::newRow("over New Year") << 12 << 28 << QDate(2027, 1, 5) << QDate(2026, 12, 28);
        QTest::newRow("leap day") << 2 << 29 << kToday << QDate(2024, 2, 29);
        QTest::newRow("leap day over 1900") << 2 << 29 << QDate(1904, 2, 28) << QDate(1896, 2, 29);
        QTest::newRow("no such day") << 13 << 1 << kToday << QDate();
        QTest::newRow("30 February") << 2 << 30 << kToday << QDate();
    }
    void yearOfMonthAndDay() {
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(QDate, today);
        QFETCH(QDate, expected);
        QCOMPARE(nearestBefore(month, day, today), expected);
    }

    void dskKinds() {
        const auto file =
            read("dsk", dsk({{.kind = "01"},
                             {.kind = "02"},
                             {.kind = "03"},
                             {.kind = "81"},
                             {.kind = "12", .time = "0000"},
                             {.kind = "22", .time = "0000", .amount = 14'000, .barcodeAmount = 15'000}}));
        QCOMPARE(told(file),
                 QStringList({QStringLiteral("store|preliminary|2026-11-10|0000000001|01|-|1|15000|2"),
                              QStringLiteral("store|confirmed|2026-11-10|0000000001|01|-|1|15000|3"),
                              QStringLiteral("store|cancelled|2026-11-10|0000000001|01|-|1|15000|4"),
                              QStringLiteral("store|real_time|2026-11-10|0000000001|01|-|1|15000|5"),
                              QStringLiteral("postal|postal|2026-11-10|0000000001|01|-|1|15000|6"),
                              QStringLiteral("postal|corrected|2026-11-10|0000000001|01|-|1|14000|7")}));
        // one payment whatever was told of it
        QCOMPARE(file->messages[0].payment, file->messages[1].payment);
        QCOMPARE(file->messages[0].payment, file->messages[2].payment);
        QCOMPARE(file->messages[4].payment, file->messages[5].payment);
        QVERIFY(file->messages[0].payment != file->messages[4].payment);
    }

    void dskRejects_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const QString good = dskLine({});
        const auto with = [&](int column, const QString& text) {
            QStringList cells = good.split(u',');
            cells[column] = text;
            return cells.join(u',');
        };
        QTest::newRow("kind") << with(0, QStringLiteral("99")) << QStringLiteral("種別")
                              << QStringLiteral("99");
        QTest::newRow("no day") << with(1, QStringLiteral("20261131")) << QStringLiteral("収納日")
                                << QStringLiteral("20261131");
        QTest::newRow("tomorrow") << with(1, QStringLiteral("20261121")) << QStringLiteral("収納日")
                                  << QStringLiteral("20261121");
        QTest::newRow("time") << with(2, QStringLiteral("1:01")) << QStringLiteral("収納時刻")
                              << QStringLiteral("1:01");
        QTest::newRow("amount") << with(7, QStringLiteral("15000-")) << QStringLiteral("金額")
                                << QStringLiteral("15000-");
        QTest::newRow("other amount")
            << with(7, QStringLiteral("14999")) << QStringLiteral("金額") << QStringLiteral("14999");
        QTest::newRow("check digit") << with(3, QStringLiteral("EAN") + barcodeOf({}).chopped(1) +
                                                    (barcodeOf({}).back() == u'0' ? u'1' : u'0'))
                                     << QStringLiteral("バーコード情報") << QString();
        QTest::newRow("43 digits") << with(3, QStringLiteral("EAN") + barcodeOf({}).chopped(1))
                                   << QStringLiteral("バーコード情報") << QString();
        QTest::newRow("columns") << good + QStringLiteral(",more") << QString() << QString();
    }
    void dskRejects() {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, value);
        const auto file =
            read("dsk", cp932(dskHeading() + QStringLiteral("\r\n") + line + QStringLiteral("\r\n") +
                              dskLine({.notice = "0000000002"}) + QStringLiteral("\r\n,,,,,,,,,,,,\r\n")));
        QVERIFY2(file.has_value(), qPrintable(told(file).join(u'\n')));
        QCOMPARE(file->rows, 2);
        QCOMPARE(file->leftAside, 1);
        QCOMPARE(file->messages.size(), size_t(1));
        QCOMPARE(file->rejects.size(), 1);
        QCOMPARE(file->rejects[0].line, 2);
        QCOMPARE(file->rejects[0].column.value_or(QString()), column);
        if (!value.isEmpty()) {
            QCOMPARE(file->rejects[0].value, value);
        }
        QVERIFY(file->rejects[0].reason.contains(u'.'));
    }

    void dskWithoutItsHeadings() {
        const auto file = read("dsk", cp932(dskLine({})));
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(QStringLiteral("種別")));
        QVERIFY(file.error().message.contains(QStringLiteral("line 1")));
    }

    void cvs120() {
        const QByteArray header = QByteArray("1CVS20261111").leftJustified(120, ' ');
        const QByteArray end = QByteArray("9").leftJustified(120, ' ');
        const auto file = read(
            "cvs120", header + cvs120Record({.kind = "01"}) + cvs120Record({.kind = "03", .time = "1004"}) +
                          cvs120Record({.kind = "07"}) + cvs120Record({.day = "20261332"}) + end);
        QCOMPARE(told(file),
                 QStringList({QStringLiteral("store|preliminary|2026-11-10|0000000001|01|-|1|15000|2"),
                              QStringLiteral("store|cancelled|2026-11-10|0000000001|01|-|1|15000|3")}));
        QCOMPARE(file->rows, 4);
        QCOMPARE(file->leftAside, 2);
        QCOMPARE(file->rejects.size(), 2);
        QCOMPARE(file->rejects[0].line, 4);
        QCOMPARE(file->rejects[0].value, QStringLiteral("07"));
        QCOMPARE(file->rejects[1].value, QStringLiteral("20261332"));
        QCOMPARE(file->messages[0].payment, file->messages[1].payment);
        QVERIFY(!read("cvs120", cvs120Record({}).left(100)));
    }

    void csvByProfile() {
        const QString heading = QStringLiteral(
            "宛名番号,通知書番号,税目コード,調定年度,期別,収納日,収納額,延滞金額,納付区分\r\n");
        const QString row = QStringLiteral("0000000001,N1,01,2026,1,5081110,1000,100,3\r\n");
        const auto file = read(
            "csv", cp932(heading + row + row +
                         QStringLiteral(
                             ",N1,01,2026,1,5081110,x,0,3\r\n,,,,,,,,\r\n,N1,01,2026,1,5081121,1,0,3\r\n")));
        QCOMPARE(told(file), QStringList({QStringLiteral("file|paid|2026-11-10|N1|01|2026|1|1000|2"),
                                          QStringLiteral("file|paid|2026-11-10|N1|01|2026|1|1000|3")}));
        // two rows alike are two payments, the same in the file that is read again
        QVERIFY(file->messages[0].payment != file->messages[1].payment);
        QCOMPARE(read("csv", cp932(heading + row))->messages[0].payment, file->messages[0].payment);
        QCOMPARE(file->messages[0].lateCharge, 100);
        QCOMPARE(file->leftAside, 1);
        QCOMPARE(file->rejects.size(), 2);
        QCOMPARE(file->rejects[0].line, 4);
        QCOMPARE(*file->rejects[1].column, QStringLiteral("収納日"));
    }

    void profileWithoutPaymentKey() {
        auto profile = *loadImportProfile(QStringLiteral("mirai"));
        profile.paymentKey = {};
        const auto barcode = ConvenienceRules::load();
        for (const auto& [format, word] :
             {std::pair("zengin", "customer_number"), std::pair("dsk", "barcode_free"),
              std::pair("cvs120", "barcode_free")}) {
            const auto file = receiptFormat(QString::fromLatin1(format))
                                  ->read("x", {QStringLiteral("FILE"), profile, *barcode, kToday});
            QVERIFY(!file);
            QVERIFY2(file.error().message.contains(QLatin1String(word)), qPrintable(file.error().message));
        }
    }

    void paymentKeyInTheProfile_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("place");
        QTest::newRow("good") << QByteArray(R"({"barcode_free": {"notice_number": [1, 8]}})") << QString();
        QTest::newRow("no notice") << QByteArray(R"({"barcode_free": {"term": [1, 2]}})")
                                   << QStringLiteral("\"payment_key\" › \"barcode_free\" › \"notice_number\"");
        QTest::newRow("beyond") << QByteArray(R"({"barcode_free": {"notice_number": [18, 22]}})")
                                << QStringLiteral("\"notice_number\" › entry 2");
        QTest::newRow("backwards") << QByteArray(R"({"customer_number": {"notice_number": [5, 2]}})")
                                   << QStringLiteral("\"notice_number\" › entry 2");
        QTest::newRow("one number") << QByteArray(R"({"customer_number": {"notice_number": 5}})")
                                    << QStringLiteral("notice_number");
        QTest::newRow("unknown") << QByteArray(R"({"qr": {}})") << QStringLiteral("\"payment_key\" › \"qr\"");
    }
    void paymentKeyInTheProfile() {
        QFETCH(QByteArray, key);
        QFETCH(QString, place);
        QFile shipped(QStringLiteral(":/import-profiles/mirai.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray json = shipped.readAll();
        const qsizetype from = json.indexOf("\"payment_key\": ") + 15;
        json.replace(from, json.indexOf("\"files\"") - from, key + ",\n");
        const auto profile = parseImportProfile(json, QStringLiteral("own.json"));
        QCOMPARE(profile.has_value(), place.isEmpty());
        if (!profile) {
            QVERIFY2(profile.error().message.contains(place), qPrintable(profile.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(ReceiptFormatTest)
#include "receipt_format_test.moc"
