#include "core/notices/customer_barcode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saikoku;

namespace {

PostalCode postcode(const char* digits) {
    return *PostalCode::parse(QString::fromLatin1(digits));
}

}  // namespace

class CustomerBarcodeTest : public QObject {
    Q_OBJECT

    RepresentativePostcodes m_representative = *RepresentativePostcodes::load();

    QString symbols(const char* digits, const QString& address) const {
        const auto code = customerBarcode(postcode(digits), address, m_representative);
        return code ? code->join(QLatin1Char(' ')) : code.error().message;
    }

private Q_SLOTS:
    /// The manual's rules one by one; addresses are fictional unless the rule
    /// needs the manual's own.
    void takesTheDigits_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* why, const char16_t* address, const char* code) {
            QTest::newRow(why) << QString::fromUtf16(address) << QString::fromLatin1(code);
        };
        row("digits and words", u"緑町3丁目30-8　郵便ビル403号", "3-30-8-403");
        row("full width", u"緑町３丁目３０－８　郵便ビル４０３号", "3-30-8-403");
        row("floor", u"台東5-6-3　ABCビル10F", "5-6-3-10");
        row("small letter floor", u"宮田町6丁目7-14　abcビル2f", "6-7-14-2");
        row("floor before a room", u"港島中町9丁目7-6　郵便シティA棟1F1号", "9-7-6A1-1");
        row("basement", u"北山1-2　ビルB1F", "1-2B1");
        row("single letter keeps no hyphens", u"右京塚　東3丁目-20-5　郵便・A&bコーポB604号", "3-20-5B604");
        row("letters in a row go", u"北山1-2 ABC12", "1-2-12");
        row("letters joined by &", u"北山1-2 A&B館3", "1-2-3");
        row("letter at the beginning", u"A棟3-4", "A3-4");
        row("letter at the end", u"北山3-4 A棟", "3-4A");
        row("letters apart", u"北山3-4 A棟B室", "3-4AB");
        row("F that is no floor", u"北山3-4 F棟5", "3-4F5");
        row("kanji town, digits after", u"北六条東8丁目　郵便センター10号館", "8-10");
        row("kanji before 地割", u"大字津軽石第二十一地割大淵川480", "21-480");
        row("kanji before 線", u"稲田町南七線　西28", "7-28");
        row("kanji before 丁目", u"霞が関一丁目3番2号", "1-3-2");
        row("kanji before 丁", u"錦町十丁5", "10-5");
        row("kanji before 番地", u"北山百二十三番地", "123");
        row("kanji before 番 and 号", u"北山二番十五号", "2-15");
        row("kanji before の", u"北山五の六番", "5-6");
        row("kanji before ノ", u"北山十二ノ3", "12-3");
        row("kanji by places", u"北山一〇二番地", "102");
        row("a circle for the round zero", u"北山二丁目十番地一○五号", "2-10-105");
        row("a large circle", u"北山二丁目十番地一◯五号", "2-10-105");
        row("two of them", u"北山一○〇番", "100");
        row("round zeros among digits", u"北山1〇5番3○号", "105-30");
        row("circles in a name", u"北山1-2○○荘", "1-2");
        row("kanji hundreds and ones", u"北山千二百三番地", "1203");
        row("kanji elsewhere", u"三枚町五十鈴二十日台", "");
        row("kanji in a name", u"六本木4丁目 八重ビル", "4");
        row("dropped signs join", u"北山1/2.3・4", "1234");
        row("many hyphens", u"--北山--1---2--", "1-2");
        row("other hyphens", u"北山1−2‐3―4ー5", "1-2-3-4-5");
        row("spaces only", u"北山 1 2", "1-2");
        row("nothing", u"", "");
        row("prefecture and city do no harm", u"北海道札幌市東区北六条東8丁目", "8");
    }
    void takesTheDigits() {
        QFETCH(QString, address);
        QFETCH(QString, code);
        QCOMPARE(addressCode(address), code);
    }

    void makesTheSymbols_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("symbols");
        const auto row = [](const char* why, const char16_t* address, const char* symbols) {
            QTest::newRow(why) << QString::fromUtf16(address) << QString::fromLatin1(symbols);
        };
        // 9990222 sums to 33. 3-30-8: 3 + 10 + 3 + 0 + 10 + 8 = 34; eight CC4: 7 × 14 = 98.
        // 33 + 34 + 98 = 165 = 8 × 19 + 13, so the check value is 6.
        row("filled with CC4", u"緑が丘3丁目30-8",
            "STC 9 9 9 0 2 2 2 3 - 3 0 - 8 CC4 CC4 CC4 CC4 CC4 CC4 CC4 6 SPC");
        // A letter on places 12 and 13: both symbols stay.
        // 1-2-3-45678 are 11 places: 1+10+2+10+3+10+4+5+6+7+8 = 66; B = CC1 1 = 11 + 1.
        // 33 + 66 + 12 = 111 = 5 × 19 + 16, check 3.
        row("letter on the 12th place", u"北山1-2-3-45678B",
            "STC 9 9 9 0 2 2 2 1 - 2 - 3 - 4 5 6 7 8 CC1 1 3 SPC");
        // One digit more: only CC1 stays. 33 + 75 + 11 = 119 = 6 × 19 + 5, check 14 = CC4.
        row("letter on the 13th place", u"北山1-2-3-456789B",
            "STC 9 9 9 0 2 2 2 1 - 2 - 3 - 4 5 6 7 8 9 CC1 CC4 SPC");
        // Z is CC3 5. 33 + 75 + 13 = 121 = 6 × 19 + 7, check 12 = CC2.
        row("a late letter there", u"北山1-2-3-456789Z",
            "STC 9 9 9 0 2 2 2 1 - 2 - 3 - 4 5 6 7 8 9 CC3 CC2 SPC");
        // Cut after thirteen, a hyphen there stays. 2+9+10+1+5+2+4+10+2+3+10+2+10 = 70;
        // 33 + 70 = 103 = 5 × 19 + 8, check 11 = CC1.
        row("cut", u"北山29丁目1524-23　第2ハウス501", "STC 9 9 9 0 2 2 2 2 9 - 1 5 2 4 - 2 3 - 2 - CC1 SPC");
        // No address: thirteen CC4 = 182; 33 + 182 = 215 = 11 × 19 + 6, check 13 = CC3.
        row("no digits", u"北山",
            "STC 9 9 9 0 2 2 2 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC3 SPC");
    }
    void makesTheSymbols() {
        QFETCH(QString, address);
        QFETCH(QString, symbols);
        QCOMPARE(this->symbols("9990222", address), symbols);
    }

    void sumIsAMultipleOf19() {
        const QStringList values =
            QStringLiteral("0 1 2 3 4 5 6 7 8 9 - CC1 CC2 CC3 CC4 CC5 CC6 CC7 CC8").split(QLatin1Char(' '));
        for (int number = 1; number < 2000; number += 7) {
            const auto code = customerBarcode(
                postcode("9990123"),
                QStringLiteral("北山%1-%2 %3棟").arg(number).arg(number % 17).arg(QChar('A' + number % 26)),
                m_representative);
            QVERIFY(code.has_value());
            QCOMPARE(code->size(), 23);
            qsizetype sum = 0;
            for (const QString& symbol : code->mid(1, 21)) {
                QVERIFY(values.contains(symbol));
                sum += values.indexOf(symbol);
            }
            QCOMPARE(sum % 19, 0);
        }
    }

    void refusesRepresentativePostcodes() {
        QVERIFY(!customerBarcode(postcode("9990200"), u"北山1-2", m_representative).has_value());
        QCOMPARE(customerBarcode(postcode("9990200"), u"北山1-2", m_representative).error().code,
                 ErrorCode::Rule);
        RepresentativePostcodes own = m_representative;
        QVERIFY(customerBarcode(postcode("9990301"), u"北山1-2", own).has_value());
        own.listed = QStringList{QStringLiteral("9990301")};  // the office's list
        QVERIFY(!customerBarcode(postcode("9990301"), u"北山1-2", own).has_value());
    }

    void equalsTheManualsExamples() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/japanpost_customer_barcode.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no published examples beside the sources");
        }
        const QJsonArray examples =
            QJsonDocument::fromJson(file.readAll())[QLatin1String("examples")].toArray();
        QVERIFY(examples.size() >= 9);
        for (const QJsonValue& example : examples) {
            QStringList expected;
            for (const QJsonValue& symbol : example[QLatin1String("expected")].toArray()) {
                expected.append(symbol.toString());
            }
            const QString address = example[QLatin1String("address")].toString();
            QCOMPARE(addressCode(address), example[QLatin1String("address_code")].toString());
            QCOMPARE(symbols(qPrintable(example[QLatin1String("zip")].toString()), address),
                     expected.join(QLatin1Char(' ')));
        }
    }
};

QTEST_APPLESS_MAIN(CustomerBarcodeTest)
#include "customer_barcode_test.moc"
