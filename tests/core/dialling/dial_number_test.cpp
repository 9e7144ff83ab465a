#include "core/dialling/dial_number.h"

#include <QTest>

using namespace saikoku;

class DialNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");  // empty: refused
        QTest::newRow("plain") << QStringLiteral("0999123456") << QStringLiteral("0999123456");
        QTest::newRow("hyphens") << QStringLiteral("0999-12-3456") << QStringLiteral("0999123456");
        QTest::newRow("full width") << QStringLiteral("０９９９－１２－３４５６")
                                    << QStringLiteral("0999123456");
        QTest::newRow("kana long mark") << QStringLiteral("0999ー12ー3456") << QStringLiteral("0999123456");
        QTest::newRow("half-width long mark")
            << QStringLiteral("0999ｰ12ｰ3456") << QStringLiteral("0999123456");
        QTest::newRow("brackets") << QStringLiteral("（0999）12-3456") << QStringLiteral("0999123456");
        QTest::newRow("spaces") << QStringLiteral(" 090　0000 1234 ") << QStringLiteral("09000001234");
        QTest::newRow("tel:") << QStringLiteral("tel:0999-12-3456") << QStringLiteral("0999123456");
        QTest::newRow("+81") << QStringLiteral("+81-999-12-3456") << QStringLiteral("0999123456");
        QTest::newRow("extension") << QStringLiteral("201") << QStringLiteral("201");
        QTest::newRow("star") << QStringLiteral("*21#") << QStringLiteral("*21#");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << QStringLiteral("  　") << QString();
        QTest::newRow("only hyphens") << QStringLiteral("--") << QString();
        QTest::newRow("only plus") << QStringLiteral("+") << QString();
        QTest::newRow("only star") << QStringLiteral("*#") << QString();
        QTest::newRow("letters") << QStringLiteral("0999ab") << QString();
        QTest::newRow("sip address") << QStringLiteral("sip:0999123456@host") << QString();
        QTest::newRow("line break") << QStringLiteral("0999123456\r\nhangup!") << QString();
        QTest::newRow("second number") << QStringLiteral("0999123456,0999123457") << QString();
        QTest::newRow("plus inside") << QStringLiteral("0999+123") << QString();
        QTest::newRow("abroad") << QStringLiteral("+1 202 555 0100") << QString();
        QTest::newRow("too long") << QStringLiteral("0999123456099912345609991") << QString();
        QTest::newRow("police") << QStringLiteral("110") << QString();
        QTest::newRow("coast guard") << QStringLiteral("118") << QString();
        QTest::newRow("ambulance, full width") << QStringLiteral("１１９") << QString();
    }
    void cleans() {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const Result<QString> cleaned = cleanDialNumber(text);
        QCOMPARE(cleaned.has_value(), !number.isEmpty());
        if (cleaned) {
            QCOMPARE(*cleaned, number);
        } else {
            QVERIFY(!cleaned.error().message.isEmpty());
        }
    }

    void putsPrefixes_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("outside");
        QTest::addColumn<QString>("callerId");
        QTest::addColumn<QString>("dialled");
        const QString number = QStringLiteral("0999123456");
        QTest::newRow("none") << number << QString() << QString() << number;
        QTest::newRow("outside") << number << QStringLiteral("0") << QString()
                                 << QStringLiteral("00999123456");
        QTest::newRow("186") << number << QString() << QStringLiteral("186")
                             << QStringLiteral("1860999123456");
        QTest::newRow("both") << number << QStringLiteral("0") << QStringLiteral("186")
                              << QStringLiteral("01860999123456");
        QTest::newRow("own 184 stays") << QStringLiteral("1840999123456") << QStringLiteral("0")
                                       << QStringLiteral("186") << QStringLiteral("01840999123456");
        QTest::newRow("extension") << QStringLiteral("201") << QStringLiteral("0") << QStringLiteral("186")
                                   << QStringLiteral("201");
        QTest::newRow("feature code")
            << QStringLiteral("*21#") << QStringLiteral("0") << QString() << QStringLiteral("*21#");
    }
    void putsPrefixes() {
        QFETCH(QString, number);
        QFETCH(QString, outside);
        QFETCH(QString, callerId);
        QFETCH(QString, dialled);
        QCOMPARE(withPrefixes(number, outside, callerId), dialled);
    }

    void readsCallers_data() {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("withheld");
        const QString none;
        QTest::newRow("plain") << QStringLiteral("sip:09000001234@127.0.0.1:5080")
                               << QStringLiteral("山田 太郎") << QStringLiteral("09000001234") << false;
        QTest::newRow("user=phone") << QStringLiteral("sip:0999123456@127.0.0.1:5080;user=phone") << none
                                    << QStringLiteral("0999123456") << false;
        QTest::newRow("parameter in the user part") << QStringLiteral("sip:0999123456;npdi@127.0.0.1") << none
                                                    << QStringLiteral("0999123456") << false;
        QTest::newRow("+81") << QStringLiteral("sip:+81999123456@ims.example;user=phone") << none
                             << QStringLiteral("0999123456") << false;
        QTest::newRow("escaped +") << QStringLiteral("sip:%2B81999123456@ims.example") << none
                                   << QStringLiteral("0999123456") << false;
        QTest::newRow("tel") << QStringLiteral("tel:0999123456;phone-context=+81") << none
                             << QStringLiteral("0999123456") << false;
        QTest::newRow("angle brackets") << QStringLiteral("\"A\" <sip:0999123456@h;user=phone>;tag=x") << none
                                        << QStringLiteral("0999123456") << false;
        QTest::newRow("sips") << QStringLiteral("sips:0999123456@h") << none << QStringLiteral("0999123456")
                              << false;
        QTest::newRow("extension name")
            << QStringLiteral("sip:desk02@10.0.0.1") << none << QStringLiteral("desk02") << false;
        QTest::newRow("withheld") << QStringLiteral("sip:anonymous@anonymous.invalid")
                                  << QStringLiteral("Anonymous") << none << true;
        QTest::newRow("withheld by the host")
            << QStringLiteral("sip:0999123456@anonymous.invalid") << none << none << true;
        QTest::newRow("payphone") << QStringLiteral("sip:anonymous@exchange.example")
                                  << QStringLiteral("Coin line/payphone") << none << true;
        QTest::newRow("out of area") << QStringLiteral("sip:unavailable@unknown.invalid") << none << none
                                     << true;
        QTest::newRow("no user part") << QStringLiteral("sip:127.0.0.1:5080") << none << none << true;
        QTest::newRow("empty") << none << none << none << true;
    }
    void readsCallers() {
        QFETCH(QString, uri);
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(bool, withheld);
        const CallerId caller = callerFromUri(uri, name);
        QCOMPARE(caller.number, number);
        QCOMPARE(caller.withheld, withheld);
        QCOMPARE(caller.displayName, name);
    }

    void cleansKeys() {
        QCOMPARE(cleanDtmf(QStringLiteral("1２#")).value(), QStringLiteral("12#"));
        QVERIFY(!cleanDtmf(QString()).has_value());
        QVERIFY(!cleanDtmf(QStringLiteral("1;hangup")).has_value());
    }
};

QTEST_APPLESS_MAIN(DialNumberTest)
#include "dial_number_test.moc"
