#include "core/base/text_encoding.h"

#include <QTest>

using namespace saikoku;

class TextEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");  // empty = refused
        QTest::addColumn<int>("bom");
        QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << QStringLiteral("utf-8") << 0;
        QTest::newRow("empty") << QByteArray() << QStringLiteral("utf-8") << 0;
        QTest::newRow("utf-8") << QByteArray("宛名番号,氏名\n") << QStringLiteral("utf-8") << 0;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF宛名") << QStringLiteral("utf-8") << 3;
        QTest::newRow("utf-8 beyond one block") << QByteArray(200, 'x') + QByteArray("氏名") + QByteArray(63, 'y') << QStringLiteral("utf-8") << 0;
        QTest::newRow("cp932") << QByteArray("\x88\xB6\x96\xBC\x94\xD4\x8D\x86,\xFB\xFC\x8B\xB4") << QStringLiteral("cp932") << 0;
        QTest::newRow("cp932 half-width kana") << QByteArray("\xCC\xDA\xBB\xDC") << QStringLiteral("cp932") << 0;
        QTest::newRow("cp932 user-defined") << QByteArray("\xF0\x40\x96\xEC") << QStringLiteral("cp932") << 0;
        QTest::newRow("cp932 trail 0x5c") << QByteArray("\x95\x5C\x8E\xA6") << QStringLiteral("cp932") << 0;
        QTest::newRow("cp932 cut off") << QByteArray("\x88\xB6\x96") << QString() << 0;
        QTest::newRow("euc-jp") << QByteArray("\xB0\xB8\xCC\xBE\xFE\xFE") << QString() << 0;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE\x42\x00", 4) << QString() << 0;
        QTest::newRow("surrogate in utf-8") << QByteArray("\xED\xA0\x80\xFF") << QString() << 0;
    }
    void detects() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(int, bom);
        const auto detected = detectTextEncoding(bytes);
        QCOMPARE(detected.has_value(), !encoding.isEmpty());
        if (detected) {
            QCOMPARE(codeOf(detected->encoding), encoding);
            QCOMPARE(static_cast<int>(detected->bomLength), bom);
        } else {
            QCOMPARE(detected.error().code, ErrorCode::BadInput);
        }
    }

    void strictUtf8_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("four bytes") << QByteArray("\xF0\xA0\xAE\xB7") << true;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("cut off") << QByteArray("\xE5\xAE") << false;
        QTest::newRow("bare trail") << QByteArray("a\x80") << false;
    }
    void strictUtf8() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isStrictUtf8(bytes), valid);
    }

    void roundTripsEveryPair() {
        // Every code of the rows that Microsoft's table fills comes back as it was,
        // but for the duplicates that it writes in one preferred way.
        TextDecoder decoder(TextEncoding::Cp932);
        TextEncoder encoder(TextEncoding::Cp932);
        int seen = 0;
        int duplicates = 0;
        for (int lead = 0x81; lead <= 0xFC; ++lead) {
            for (int trail = 0x40; trail <= 0xFC; ++trail) {
                const char pair[] = {static_cast<char>(lead), static_cast<char>(trail)};
                if (trail == 0x7F || (lead >= 0xA0 && lead <= 0xDF)) {
                    continue;
                }
                bool lossy = false;
                const QString text = decoder.decode(QByteArrayView(pair, 2), &lossy);
                if (lossy) {
                    continue;
                }
                ++seen;
                const EncodedText back = encoder.encode(text);
                QVERIFY2(back.lost.isEmpty(), qPrintable(text));
                duplicates += back.bytes == QByteArrayView(pair, 2) ? 0 : 1;
            }
        }
        QVERIFY(seen > 9000);
        QVERIFY(duplicates < 420);
    }

    void decodesFields() {
        TextDecoder decoder(TextEncoding::Cp932);
        bool lossy = false;
        QCOMPARE(decoder.decode("\xF0\x40", &lossy), QString(QChar(0xE000)));
        QCOMPARE(decoder.decode("\xFB\xFC\x8B\xB4", &lossy), QStringLiteral("髙橋"));
        QCOMPARE(decoder.decode("\x87\x40", &lossy), QStringLiteral("①"));
        QVERIFY(!lossy);
        QVERIFY(!decoder.decode("\x88\xB6\x96", &lossy).isEmpty());
        QVERIFY(lossy);
        lossy = false;
        QCOMPARE(decoder.decode("\x88\xB6\x96\xBC", &lossy), QStringLiteral("宛名"));  // no state left over
        QVERIFY(!lossy);
        TextDecoder utf8(TextEncoding::Utf8);
        QCOMPARE(utf8.decode("宛名", &lossy), QStringLiteral("宛名"));
        QVERIFY(!lossy);
        utf8.decode("\xFF", &lossy);
        QVERIFY(lossy);
    }

    void encodes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lost");
        QTest::newRow("plain") << QStringLiteral("宛名ABC") << QByteArray("\x88\xB6\x96\xBC" "ABC") << QStringList();
        QTest::newRow("look-alikes") << QStringLiteral("〜−‖—¢£¬¥‾")
                                     << QByteArray("\x81\x60\x81\x7C\x81\x61\x81\x5C\x81\x91\x81\x92\x81\xCA\x81\x8F\x81\x50") << QStringList();
        QTest::newRow("microsoft's") << QStringLiteral("①髙﨑㈱") << QByteArray("\x87\x40\xFB\xFC\xFA\xB1\x87\x8A") << QStringList();
        QTest::newRow("plane 2") << QStringLiteral("𠮷野𠮷") << QByteArray("\x81\xAC\x96\xEC\x81\xAC") << QStringList{QStringLiteral("𠮷")};
        QTest::newRow("hangul") << QStringLiteral("a한b") << QByteArray("a\x81\xAC" "b") << QStringList{QStringLiteral("한")};
        QTest::newRow("selector") << QStringLiteral("葛\U000E0100城") << QByteArray("\x8A\x8B\x8F\xE9") << QStringList{QStringLiteral("葛\U000E0100")};
        QTest::newRow("selector of the first sixteen") << QStringLiteral("葛\uFE00城") << QByteArray("\x8A\x8B\x8F\xE9") << QStringList{QStringLiteral("葛\uFE00")};
        QTest::newRow("unseen") << QStringLiteral("山\u200B田") << QByteArray("\x8E\x52\x93\x63") << QStringList{QStringLiteral("U+200B")};
        QTest::newRow("marks apart") << QStringLiteral("か\u3099は\u309Aあ") << QByteArray("\x82\xAA\x82\xCF\x82\xA0") << QStringList();
        QTest::newRow("half a pair") << QString(QChar(0xD842)) + QStringLiteral("a") << QByteArray("\x81\xAC" "a") << QStringList{QString(QChar(0xD842))};
        QTest::newRow("user-defined") << QString(QChar(0xE000)) << QByteArray("\xF0\x40") << QStringList();
    }
    void encodes() {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lost);
        TextEncoder encoder(TextEncoding::Cp932);
        const EncodedText encoded = encoder.encode(text);
        QCOMPARE(encoded.bytes.toHex(' '), bytes.toHex(' '));
        QCOMPARE(encoded.lost, lost);
        QVERIFY(TextEncoder(TextEncoding::Utf8).encode(text).lost.isEmpty());
    }

    void keepsCompatibilityIdeographs() {
        const QString names = QStringLiteral("\uFA1B\uFA19\uFA10\uFA0E");  // U+798F, U+795E, U+585A to Unicode's NFC
        const EncodedText encoded = TextEncoder(TextEncoding::Cp932).encode(names);
        QVERIFY(encoded.lost.isEmpty());
        QCOMPARE(TextDecoder(TextEncoding::Cp932).decode(encoded.bytes), names);
    }

    void leavesOutEndBytes() {
        QCOMPARE(withoutEndBytes("abc\r\n\x1A").toByteArray(), QByteArray("abc\r\n"));
        QCOMPARE(withoutEndBytes("abc\x1A\r\n").toByteArray(), QByteArray("abc"));
        QCOMPARE(withoutEndBytes(QByteArrayView("abc\n\x1A\0\0", 7)).toByteArray(), QByteArray("abc\n"));
        QCOMPARE(withoutEndBytes("abc\n\n").toByteArray(), QByteArray("abc\n\n"));
        QCOMPARE(withoutEndBytes("a\x1A" "bc").toByteArray(), QByteArray("a\x1A" "bc"));
        QCOMPARE(withoutEndBytes("\x1A").toByteArray(), QByteArray());
        QCOMPARE(decodedText("\xEF\xBB\xBF\xE3\x81\x8B\xE3\x82\x99\n\x1A").value(), QStringLiteral("が\n"));
        QCOMPARE(decodedText("\x82\xAA\n\x1A").value(), QStringLiteral("が\n"));
        QVERIFY(!decodedText("\xFF\xFE").has_value());
    }

    void namesOfEncodings() {
        QCOMPARE(valueOfCode<TextEncoding>(u"Shift_JIS"), TextEncoding::Cp932);
        QCOMPARE(valueOfCode<TextEncoding>(u"CP932"), TextEncoding::Cp932);
        QCOMPARE(valueOfCode<TextEncoding>(u"utf8"), TextEncoding::Utf8);
        QVERIFY(!valueOfCode<TextEncoding>(u"latin1"));
    }
};

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
