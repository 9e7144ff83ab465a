#include "core/exchange/import_amounts.h"

#include <QTest>

using namespace saikoku;

Q_DECLARE_METATYPE(saikoku::AmountStyle)
Q_DECLARE_METATYPE(saikoku::AmountFault)

class ImportAmountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AmountStyle>("style");
        QTest::addColumn<AmountFault>("fault");
        QTest::addColumn<qint64>("yen");
        const auto row = [](const char* text, AmountStyle style, AmountFault fault, qint64 yen) {
            QTest::addRow("%s %s", text, style == AmountStyle::Any ? "any" : "plain")
                << QString::fromUtf8(text) << style << fault << yen;
        };
        const auto any = AmountStyle::Any;
        const auto none = AmountFault::None;
        row("15500", any, none, 15500);
        row("0", any, none, 0);
        row("-0", any, none, 0);
        row("00015500", any, none, 15500);
        row(" 15500　", any, none, 15500);
        row("1,234,567", any, none, 1234567);
        row("１２，３４５", any, none, 12345);
        row("¥21,300", any, none, 21300);
        row("￥２１，３００", any, none, 21300);
        row("\\21,300", any, none, 21300);
        row("21,300円", any, none, 21300);
        row("21,300 円", any, none, 21300);
        row("-5000", any, AmountFault::Negative, 0);
        row("－５，０００", any, AmountFault::Negative, 0);
        row("▲5,000", any, AmountFault::Negative, 0);
        row("△5000", any, AmountFault::Negative, 0);
        row("(5,000)", any, AmountFault::Negative, 0);
        row("¥-5,000", any, AmountFault::Negative, 0);
        row("12O00", any, AmountFault::NotANumber, 0);
        row("12,34", any, AmountFault::NotANumber, 0);
        row("1234,567", any, AmountFault::NotANumber, 0);
        row(",123", any, AmountFault::NotANumber, 0);
        row("123,", any, AmountFault::NotANumber, 0);
        row("1.5", any, AmountFault::NotANumber, 0);
        row("1e3", any, AmountFault::NotANumber, 0);
        row("", any, AmountFault::NotANumber, 0);
        row("円", any, AmountFault::NotANumber, 0);
        row("100000000000000", any, none, 100'000'000'000'000);
        row("100000000000001", any, AmountFault::TooLarge, 0);
        row("99999999999999999999999999", any, AmountFault::TooLarge, 0);
        row("15500", AmountStyle::Plain, none, 15500);
        row("-5000", AmountStyle::Plain, AmountFault::Negative, 0);
        row("1,234", AmountStyle::Plain, AmountFault::NotANumber, 0);
        row("¥1234", AmountStyle::Plain, AmountFault::NotANumber, 0);
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(AmountStyle, style);
        QFETCH(AmountFault, fault);
        QFETCH(qint64, yen);
        const AmountReading reading = readAmount(text.toStdString(), style);
        QCOMPARE(reading.fault, fault);
        QCOMPARE(reading.yen, yen);
    }
};

QTEST_APPLESS_MAIN(ImportAmountsTest)
#include "import_amounts_test.moc"
