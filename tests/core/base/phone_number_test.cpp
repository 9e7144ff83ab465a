#include "core/base/phone_number.h"

#include <QTest>

#include <string_view>

#include "core/base/postal_code.h"

using saikoku::ErrorCode;
using saikoku::NumberKind;
using saikoku::PhoneNumber;
using saikoku::PostalCode;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Groups are written with | so that no number that could ring stands here.
    void putsHyphens_data() {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<NumberKind>("kind");
        QTest::addColumn<bool>("known");
        const auto row = [](const char* groups, NumberKind kind, bool known = true) {
            QTest::newRow(groups) << QString::fromLatin1(groups) << kind << known;
        };
        row("03|3000|0000", NumberKind::Fixed);
        row("06|6000|0000", NumberKind::Fixed);
        row("04|2900|0000", NumberKind::Fixed);  // 042 would be longer
        row("04|7090|0000", NumberKind::Fixed);
        row("0470|20|0000", NumberKind::Fixed);
        row("025|520|0000", NumberKind::Fixed);  // 0255 is short of some numbers
        row("0255|70|0000", NumberKind::Fixed);
        row("079|200|0000", NumberKind::Fixed);
        row("0791|20|0000", NumberKind::Fixed);
        row("04|7100|0000", NumberKind::Fixed);
        row("042|300|0000", NumberKind::Fixed);
        row("0422|20|0000", NumberKind::Fixed);
        row("011|200|0000", NumberKind::Fixed);
        row("0123|00|0000", NumberKind::Fixed);
        row("01267|0|0000", NumberKind::Fixed);
        row("0126|00|0000", NumberKind::Fixed);
        row("04992|0|0000", NumberKind::Fixed);
        row("09969|0|0000", NumberKind::Fixed);
        row("0996|00|0000", NumberKind::Fixed);
        row("099|200|0000", NumberKind::Fixed);
        row("0438|20|0000", NumberKind::Fixed);
        row("043|200|0000", NumberKind::Fixed);
        row("0999|23|4567", NumberKind::Fixed, false);
        row("0210|00|0000", NumberKind::Fixed, false);
        row("050|0000|0000", NumberKind::Ip);
        row("060|0000|0000", NumberKind::Mobile);
        row("070|0000|0000", NumberKind::Mobile);
        row("080|1000|0000", NumberKind::Mobile);
        row("090|0000|0000", NumberKind::Mobile);
        row("020|0000|0000", NumberKind::Machine);
        row("0120|000|000", NumberKind::TollFree);
        row("0800|000|0000", NumberKind::TollFree);
        row("0570|000|000", NumberKind::Special);
    }
    void putsHyphens() {
        QFETCH(QString, groups);
        QFETCH(NumberKind, kind);
        QFETCH(bool, known);
        QString hyphenated = groups;
        hyphenated.replace(QLatin1Char('|'), QLatin1Char('-'));
        QString digits = groups;
        digits.remove(QLatin1Char('|'));
        const auto number = PhoneNumber::parse(digits);
        QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().message));
        QCOMPARE(number->hyphenated(), hyphenated);
        QCOMPARE(number->digits(), digits);
        QCOMPARE(number->kind(), kind);
        QCOMPARE(number->hasKnownAreaCode(), known);
    }

    void readsManyForms_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char16_t* text, const char* digits) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromLatin1(digits);
        };
        row(u"0999-23-4567", "0999234567");
        row(u"0999(23)4567", "0999234567");
        row(u"(0999) 23-4567", "0999234567");
        row(u"０９９９－２３－４５６７", "0999234567");
        row(u"０９９９（２３）４５６７", "0999234567");
        row(u"0999「23」4567", "0999234567");
        row(u"0999.23.4567", "0999234567");
        row(u"0999・23・4567", "0999234567");
        row(u"0999/23/4567", "0999234567");
        row(u"0999,23,4567", "0999234567");
        row(u"0999　23　4567", "0999234567");
        row(u"0999\t23\u00A04567\n", "0999234567");
        row(u"\u202A0999\u200B23\u00AD4567\u202C", "0999234567");  // copied from a telephone's screen
        row(u"'0999234567", "0999234567");                         // Excel's sign of a text
        row(u"0999の23の4567", "0999234567");
        row(u"0999局23局4567番", "0999234567");
        row(u"☎0999-23-4567", "0999234567");
        row(u"+81 999 23 4567", "0999234567");
        row(u"+81-999-23-4567", "0999234567");
        row(u"+81 (0)999 23 4567", "0999234567");
        row(u"＋８１９９９２３４５６７", "0999234567");
        row(u"＋８１－９９９－２３－４５６７", "0999234567");
        row(u"0081999234567", "0999234567");
        row(u"００８１-999-23-4567", "0999234567");
        row(u"0081 0999 23 4567", "0999234567");
        row(u"tel:+81-999-23-4567", "0999234567");
        row(u"+81 80 0123 4567", "08001234567");
        row(u"080-0123-4567", "08001234567");
    }
    void readsManyForms() {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        const auto number = PhoneNumber::parse(text);
        QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().message));
        QCOMPARE(number->digits(), digits);
        QCOMPARE(number->international(), QStringLiteral("+81") + digits.sliced(1));
        QCOMPARE(number->extension(), QString());
        QCOMPARE(number->callerIdPrefix(), QString());
    }

    void everyHyphenIsOne_data() {
        QTest::addColumn<QString>("hyphen");
        for (const char16_t c : std::u16string_view(u"-‐‑‒–—―⸺⸻−⁃⎯⏤─━┄┅┈┉╌╍╴╶╸╺ーｰ一ㅡ㇐﹘﹣－⁻₋˗➖~～〜〰∼⁓˜_＿¯￣゠")) {
            QTest::addRow("U+%04X", static_cast<uint>(c)) << QString(QChar(c));
        }
    }
    void everyHyphenIsOne() {
        QFETCH(QString, hyphen);
        for (const QStringList& groups : {QStringList{QStringLiteral("0999"), QStringLiteral("23"), QStringLiteral("4567")},
                                          QStringList{QStringLiteral("０９９９"), QStringLiteral("２３"), QStringLiteral("４５６７")},
                                          QStringList{QStringLiteral("+81"), QStringLiteral("999"), QStringLiteral("23"),
                                                      QStringLiteral("4567")}}) {
            const auto number = PhoneNumber::parse(groups.join(hyphen));
            QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().message));
            QCOMPARE(number->digits(), QStringLiteral("0999234567"));
        }
    }

    void keepsApartWhatIsNotTheNumber_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char16_t* text, const char16_t* extension, const char16_t* remark,
                            const char16_t* prefix = u"") {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(extension) << QString::fromUtf16(remark)
                << QString::fromUtf16(prefix);
        };
        row(u"0999-23-4567 内線123", u"123", u"");
        row(u"0999-23-4567（内線１２３）", u"123", u"");
        row(u"0999-23-4567内線番号:12", u"12", u"");
        row(u"0999-23-4567(内456)", u"456", u"");
        row(u"0999-23-4567（内）456", u"456", u"");
        row(u"0999-23-4567 ext. 12", u"12", u"");
        row(u"0999-23-4567 Ext.12", u"12", u"");
        row(u"0999-23-4567;ext=12", u"12", u"");
        row(u"+81-999-23-4567 extension 1234", u"1234", u"");
        row(u"0999-23-4567x12", u"12", u"");
        row(u"0999-23-4567 #12", u"12", u"");
        row(u"0999-23-4567 ＃１２", u"12", u"");
        row(u"0999-23-4567(代)内線12", u"12", u"代");
        row(u"0999-23-4567代表内線12番", u"12", u"代表");
        row(u"0999-23-4567(代)", u"", u"代");
        row(u"0999-23-4567㈹", u"", u"代");
        row(u"0999-23-4567（代表）", u"", u"代表");
        row(u"(代)0999-23-4567", u"", u"代");
        row(u"0999-23-4567(呼出)", u"", u"呼出");
        row(u"0999-23-4567（呼び出し）", u"", u"呼び出し");
        row(u"自宅0999-23-4567", u"", u"自宅");
        row(u"自宅電話：0999-23-4567", u"", u"自宅 電話");
        row(u"ｹｰﾀｲ 0999-23-4567", u"", u"携帯");
        row(u"TEL 0999-23-4567", u"", u"TEL");
        row(u"℡0999-23-4567", u"", u"TEL");
        row(u"電話番号 0999-23-4567", u"", u"電話番号");
        row(u"186-0999-23-4567", u"", u"", u"186");
        row(u"184 0999-23-4567", u"", u"", u"184");
        row(u"１８６０９９９２３４５６７", u"", u"", u"186");
        row(u"1840999234567", u"", u"", u"184");
        row(u"186 +81 999 23 4567", u"", u"", u"186");
        row(u"186-0999-23-4567 (代) 内線9", u"9", u"代", u"186");
    }
    void keepsApartWhatIsNotTheNumber() {
        QFETCH(QString, text);
        const auto number = PhoneNumber::parse(text);
        QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().message));
        QCOMPARE(number->digits(), QStringLiteral("0999234567"));
        QTEST(number->extension(), "extension");
        QTEST(number->remark(), "remark");
        QTEST(number->callerIdPrefix(), "prefix");
        QVERIFY(*number == *PhoneNumber::parse(u"0999234567"));
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char16_t* text, const char16_t* named = u"") {
            QTest::addRow("[%s]", qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(named);
        };
        row(u"");
        row(u"-");
        row(u"099923456", u"has 9 digits");
        row(u"09992345678", u"has 11 digits");
        row(u"0800123456", u"has 10 digits");
        row(u"080012345678", u"has 12 digits");
        row(u"110", u"one 0");
        row(u"119", u"one 0");
        row(u"#7119", u"\"#\"");
        row(u"9992345678", u"one 0");
        row(u"81999234567", u"one 0");
        row(u"0012125550100", u"one 0");
        row(u"010-1-202-555-0100", u"one 0");
        row(u"+1 202 555 0100", u"another country");
        row(u"++81999234567", u"\"+\"");
        row(u"0999+234567", u"\"+\"");
        row(u"0120000", u"has 7 digits");
        row(u"01200000000", u"has 11 digits");
        row(u"184", u"");
        row(u"186-184-0999-23-4567", u"one 0");
        // an extension never completes or lengthens a number
        row(u"0999-23-45 内線67", u"has 8 digits");
        row(u"0999-23-4567-12", u"more than the number 0999234567");
        row(u"0999-23-4567(123)", u"more than the number 0999234567");
        row(u"0999-23-45内線の67", u"has 8 digits");
        row(u"0999-23-4567内線1234567", u"more than the number");
        row(u"0999-23-4567内線12・13", u"more than the number");
        row(u"内線123", u"\"内線\"");
        // two numbers in one cell
        row(u"0999-23-4567/080-0000-0003", u"more than the number 0999234567");
        row(u"0999-23-4567、080-0000-0003", u"more than the number 0999234567");
        row(u"0999-23-4567\n080-0000-0003", u"more than the number 0999234567");
        row(u"自宅0999-23-4567 携帯080-0000-0003", u"more than the number 0999234567");
        row(u"0999-23-4567〜8", u"more than the number 0999234567");
        row(u"080-0000-0003 0999-23-4567", u"more than the number 08000000003");
        // whose number this is, and what kind of line, is not for guessing
        row(u"0999-23-4567(娘)", u"\"娘\"");
        row(u"FAX 0999-23-4567", u"\"FAX\"");
        row(u"0999-23-456a", u"\"a\"");
        row(u"なし", u"\"なし\"");
        row(u"0999-23-456①", u"\"①\"");
        row(u"〇999-23-4567", u"\"〇\"");
        row(u"0999-23-456²", u"\"²\"");
        row(u"٠٩٩٩٢٣٤٥٦٧", u"\"٠\"");
        row(u"O999-23-4567", u"\"O\"");
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto number = PhoneNumber::parse(text);
        QVERIFY(!number.has_value());
        QCOMPARE(number.error().code, ErrorCode::BadInput);
        QVERIFY(number.error().message.contains(text));
        QVERIFY2(number.error().message.contains(named), qPrintable(number.error().message));
    }

    void readsPostcodes() {
        for (const char16_t* text :
             {u"999-0222", u"9990222", u"〒999-0222", u"９９９－０２２２", u"〒 999 0222", u"999‐0222"}) {
            const auto code = PostalCode::parse(QString::fromUtf16(text));
            QVERIFY2(code.has_value(), qPrintable(QString::fromUtf16(text)));
            QCOMPARE(code->digits(), QStringLiteral("9990222"));
            QCOMPARE(code->hyphenated(), QStringLiteral("999-0222"));
        }
        for (const char16_t* text : {u"", u"999022", u"99902222", u"9990-222", u"999-022a", u"〒"}) {
            QVERIFY2(!PostalCode::parse(QString::fromUtf16(text)).has_value(),
                     qPrintable(QString::fromUtf16(text)));
        }
    }
};

QTEST_APPLESS_MAIN(PhoneNumberTest)
#include "phone_number_test.moc"
