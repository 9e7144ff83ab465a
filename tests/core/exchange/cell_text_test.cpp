#include "core/exchange/cell_text.h"

#include <QTest>

using namespace saikoku;

Q_DECLARE_METATYPE(saikoku::TextEncoding)

class CellTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("lost");
        const auto cp932 = TextEncoding::Cp932;
        const auto utf8 = TextEncoding::Utf8;
        QTest::newRow("ascii") << cp932 << QByteArray("41 2d 31") << QStringLiteral("A-1") << false;
        QTest::newRow("kanji with 5C") << cp932 << QByteArray("95 5c 8c a9") << QStringLiteral("表見") << false;
        QTest::newRow("NEC and IBM rows") << cp932 << QByteArray("87 40 fb fc fa b1") << QStringLiteral("①髙﨑") << false;
        QTest::newRow("half kana") << cp932 << QByteArray("b1 b5 b7 de") << QStringLiteral("ｱｵｷﾞ") << false;
        QTest::newRow("wave dash") << cp932 << QByteArray("81 60") << QStringLiteral("～") << false;
        QTest::newRow("user-defined first") << cp932 << QByteArray("f0 40 93 63") << QStringLiteral("〓田") << true;
        QTest::newRow("user-defined last") << cp932 << QByteArray("f9 fc") << QStringLiteral("〓") << true;
        QTest::newRow("no character there") << cp932 << QByteArray("85 40 41") << QStringLiteral("〓A") << true;
        QTest::newRow("cut off") << cp932 << QByteArray("93 63 93") << QStringLiteral("田〓") << true;
        QTest::newRow("lead before ascii") << cp932 << QByteArray("93 20 41") << QStringLiteral("〓 A") << true;
        QTest::newRow("stray bytes") << cp932 << QByteArray("80 a0 fd ff") << QStringLiteral("〓〓〓〓") << true;
        QTest::newRow("delivered geta") << cp932 << QByteArray("81 ac") << QStringLiteral("〓") << false;
        QTest::newRow("line break") << cp932 << QByteArray("41 0d 0a 42") << QStringLiteral("A B") << false;
        QTest::newRow("zero byte") << cp932 << QByteArray("41 00 42") << QStringLiteral("A〓B") << true;
        QTest::newRow("utf-8") << utf8 << QByteArray("e9 ab 99 f0 a0 ae b7") << QStringLiteral("髙𠮷") << false;
        QTest::newRow("variation selector") << utf8 << QByteArray("e8 91 9b f3 a0 84 82")
                                            << QString::fromUtf8("\xE8\x91\x9B\xF3\xA0\x84\x82") << false;
        QTest::newRow("mark behind its kana") << utf8 << QByteArray("e3 81 8b e3 82 99 e3 83 8f e3 82 9a") << QStringLiteral("がパ") << false;
        QTest::newRow("mark behind no kana") << utf8 << QByteArray("41 e3 82 99") << QStringLiteral("A\u3099") << false;
        QTest::newRow("compatibility ideograph") << utf8 << QByteArray("ef a8 9b") << QStringLiteral("\uFA1B") << false;
        QTest::newRow("byte order mark within") << utf8 << QByteArray("ef bb bf 30 31") << QStringLiteral("01") << false;
        QTest::newRow("private use") << utf8 << QByteArray("ee 80 80 e7 94 b0") << QStringLiteral("〓田") << true;
        QTest::newRow("private use plane") << utf8 << QByteArray("f3 b0 80 80") << QStringLiteral("〓") << true;
        QTest::newRow("broken utf-8") << utf8 << QByteArray("e7 94 41") << QStringLiteral("〓〓A") << true;
        QTest::newRow("surrogate") << utf8 << QByteArray("ed a0 80") << QStringLiteral("〓〓〓") << true;
        QTest::newRow("replacement sign") << utf8 << QByteArray("ef bf bd") << QStringLiteral("〓") << true;
    }
    void decodes() {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, hex);
        QFETCH(QString, text);
        QFETCH(bool, lost);
        const QByteArray bytes = QByteArray::fromHex(hex);
        const CellText cell = CellDecoder(encoding).decoded(bytes);
        QCOMPARE(QString::fromStdString(cell.utf8), text);
        QCOMPARE(cell.lost, lost);
    }

    /// The table in use must say what the general decoder says.
    void agreesWithTheDecoderOnEveryPair() {
        TextDecoder general(TextEncoding::Cp932);
        const CellDecoder quick(TextEncoding::Cp932);
        int characters = 0;
        for (int lead = 0x81; lead <= 0xFC; ++lead) {
            if (lead >= 0xA0 && lead < 0xE0) {
                continue;
            }
            for (int trail = 0x40; trail <= 0xFC; ++trail) {
                const char pair[2] = {static_cast<char>(lead), static_cast<char>(trail)};
                const QByteArrayView bytes(pair, 2);
                const CellText cell = quick.decoded(bytes);
                if (!cell.lost) {
                    ++characters;
                    QCOMPARE(QString::fromStdString(cell.utf8), general.decode(bytes));
                }
            }
        }
        QVERIFY(characters > 7000);
    }

    void guesses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<qsizetype>("bom");
        QTest::newRow("ascii") << QByteArray("a,b") << TextEncoding::Utf8 << qsizetype(0);
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF\xE7\x94\xB0") << TextEncoding::Utf8 << qsizetype(3);
        QTest::newRow("cp932") << QByteArray("\x93\x63\x92\x86") << TextEncoding::Cp932 << qsizetype(0);
        QTest::newRow("half-width kana like two-byte utf-8") << QByteArray("1,\xD0\xB7 \xC5\xB5") << TextEncoding::Cp932 << qsizetype(0);
        QTest::newRow("half-width kana like nothing else") << QByteArray("1,\xB1\xB2") << TextEncoding::Cp932 << qsizetype(0);
        QTest::newRow("utf-8 with a bom and two bytes") << QByteArray("\xEF\xBB\xBF" "1,\xC3\xA9") << TextEncoding::Utf8 << qsizetype(3);
        QTest::newRow("utf-8 of two and three bytes") << QByteArray("\xC3\xA9,\xE7\x94\xB0") << TextEncoding::Utf8 << qsizetype(0);
        QTest::newRow("cp932, one broken cell")
            << QByteArray("\x93\x63\x92\x86,\x93\x63\x92\x86,\x93") << TextEncoding::Cp932 << qsizetype(0);
        QTest::newRow("utf-8, one broken cell")
            << QByteArray("\xE7\x94\xB0\xE4\xB8\xAD,\xE7\x94\xB0\xE4\xB8\xAD,\xE7\x94") << TextEncoding::Utf8 << qsizetype(0);
    }
    void guesses() {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        QFETCH(qsizetype, bom);
        const Result<DetectedEncoding> guess = guessTextEncoding(bytes);
        QVERIFY(guess.has_value());
        QCOMPARE(guess->encoding, encoding);
        QCOMPARE(guess->bomLength, bom);
    }

    void refusesUtf16() { QVERIFY(!guessTextEncoding(QByteArray("\xFF\xFE\x30\x75", 4)).has_value()); }
};

QTEST_APPLESS_MAIN(CellTextTest)
#include "cell_text_test.moc"
