#include "core/base/phone_number.h"

#include <QTest>

#include "core/base/postal_code.h"

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
        row(u"0999ー23ー4567", "0999234567");
        row(u"0999.23.4567", "0999234567");
        row(u"+81 999 23 4567", "0999234567");
        row(u"+81 (0)999 23 4567", "0999234567");
        row(u"＋８１９９９２３４５６７", "0999234567");
        row(u"0081999234567", "0999234567");
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
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char16_t* text :
             {u"", u"-", u"099923456", u"09992345678", u"0800123456", u"080012345678", u"110", u"119",
              u"9992345678", u"+1 202 555 0100", u"0999-23-456a", u"なし", u"0012125550100", u"0120000",
              u"01200000000", u"0999-23-4567内線12", u"81999234567"}) {
            QTest::addRow("[%s]", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        }
    }
    void refuses() {
        QFETCH(QString, text);
        const auto number = PhoneNumber::parse(text);
        QVERIFY(!number.has_value());
        QVERIFY(number.error().message.contains(text));
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
