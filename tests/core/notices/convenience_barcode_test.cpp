#include "core/notices/convenience_barcode.h"

#include <QTest>

using namespace saikoku;

namespace {

ConvenienceCode sample() {
    ConvenienceCode code;
    code.company = QStringLiteral("912345");
    code.free = QStringLiteral("000000000000004520875");
    code.due = QDate(2004, 1, 31);
    code.amount = Yen(29'500);
    return code;
}

}  // namespace

class ConvenienceBarcodeTest : public QObject {
    Q_OBJECT

    ConvenienceRules m_rules = *ConvenienceRules::load();

private Q_SLOTS:
    /// Two published samples.
    void makesPublishedCodes() {
        QCOMPARE(convenienceDigits(sample(), m_rules).value(),
                 QStringLiteral("91912345000000000000004520875004013100295004"));
        ConvenienceCode other;
        other.company = QStringLiteral("929023");
        other.free = QStringLiteral("2520700000101234999");  // filled with zeros on the right
        other.reissue = 1;
        other.amount = Yen(10'605);
        QCOMPARE(convenienceDigits(other, m_rules).value(),
                 QStringLiteral("91929023252070000010123499900199999900106050"));
    }

    void readsBack() {
        const auto code =
            readConvenienceDigits(u"(91)912345-000000000000004520875-0-040131-0-029500-4", m_rules);
        QVERIFY2(code.has_value(), code ? "" : qPrintable(code.error().message));
        QCOMPARE(code->company, QStringLiteral("912345"));
        QCOMPARE(code->free, QStringLiteral("000000000000004520875"));
        QCOMPARE(code->due, std::optional(QDate(2004, 1, 31)));
        QCOMPARE(code->amount, Yen(29'500));
        QVERIFY(!code->stampDuty);
        const auto open = readConvenienceDigits(u"91929023252070000010123499900199999900106050", m_rules);
        QVERIFY(open.has_value());
        QVERIFY(!open->due.has_value());
        QCOMPARE(open->reissue, 1);
    }

    void readsWhatScannersSend_data() {
        QTest::addColumn<QString>("text");
        const QString digits = QStringLiteral("91912345000000000000004520875004013100295004");
        QTest::newRow("name of the symbology") << QStringLiteral("]C1") + digits;
        QTest::newRow("name in small letters") << QStringLiteral("]c1") + digits + QStringLiteral("\r\n");
        QTest::newRow("separators") << QStringLiteral("]C1\u001d") + digits + QStringLiteral("\u001d");
        QTest::newRow("through an input method") << QStringLiteral("９１９１２３４５００００００００００００００４５２０８７５００４０１３１００２９５００４");
        QTest::newRow("with another hyphen") << QStringLiteral("(91)912345−") + digits.mid(8);
    }
    void readsWhatScannersSend() {
        QFETCH(QString, text);
        const auto code = readConvenienceDigits(text, m_rules);
        QVERIFY2(code.has_value(), code ? "" : qPrintable(code.error().message));
        QCOMPARE(code->amount, Yen(29'500));
    }

    void refusesAnotherSymbology() {
        QVERIFY(!readConvenienceDigits(u"]C091912345000000000000004520875004013100295004", m_rules));
    }

    /// Any one digit changed is noticed, wherever it stands.
    void noticesEveryChangedDigit() {
        for (const QString& good : {QStringLiteral("91912345000000000000004520875004013100295004"),
                                    QStringLiteral("91929023252070000010123499900199999900106050")}) {
            for (qsizetype place = 0; place < good.size(); ++place) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString changed = good;
                    changed[place] = digit;
                    QCOMPARE(readConvenienceDigits(changed, m_rules).has_value(), changed == good);
                }
            }
        }
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("free");
        QTest::addColumn<int>("reissue");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<bool>("fits");
        const QString company = QStringLiteral("912345");
        const QDate due(2026, 11, 30);
        QTest::newRow("one yen") << company << QString() << 0 << due << qint64(1) << true;
        QTest::newRow("the limit") << company << QString() << 9 << due << qint64(300'000) << true;
        QTest::newRow("above the limit") << company << QString() << 0 << due << qint64(300'001) << false;
        QTest::newRow("nothing to pay") << company << QString() << 0 << due << qint64(0) << false;
        QTest::newRow("negative") << company << QString() << 0 << due << qint64(-1) << false;
        QTest::newRow("short company")
            << QStringLiteral("91234") << QString() << 0 << due << qint64(1) << false;
        QTest::newRow("letter in the company")
            << QStringLiteral("91234a") << QString() << 0 << due << qint64(1) << false;
        QTest::newRow("21 free digits") << company << QString(21, u'7') << 0 << due << qint64(1) << true;
        QTest::newRow("22 free digits") << company << QString(22, u'7') << 0 << due << qint64(1) << false;
        QTest::newRow("letter in the free part")
            << company << QStringLiteral("12x") << 0 << due << qint64(1) << false;
        QTest::newRow("reissued too often") << company << QString() << 10 << due << qint64(1) << false;
        QTest::newRow("another century")
            << company << QString() << 0 << QDate(1999, 12, 31) << qint64(1) << false;
        QTest::newRow("no date") << company << QString() << 0 << QDate() << qint64(1) << false;
    }
    void refusesWhatDoesNotFit() {
        QFETCH(QString, company);
        QFETCH(QString, free);
        QFETCH(int, reissue);
        QFETCH(QDate, due);
        QFETCH(qint64, yen);
        QFETCH(bool, fits);
        const auto digits = convenienceDigits({company, free, reissue, due, false, Yen(yen)}, m_rules);
        QCOMPARE(digits.has_value(), fits);
        if (fits) {
            QCOMPARE(digits->size(), 44);
            const auto back = readConvenienceDigits(*digits, m_rules);
            QVERIFY(back.has_value());
            QCOMPARE(back->amount, Yen(yen));
            QCOMPARE(back->reissue, reissue);
        }
    }

    void refusesWhatIsNoCode() {
        for (const char16_t* text : {u"", u"91", u"9191234500000000000000452087500401310029500", u"abc",
                                     u"919123450000000000000045208750040131002950040"}) {
            QVERIFY(!readConvenienceDigits(text, m_rules).has_value());
        }
        // Right check digit, but 31 February, and another identifier.
        const QString february = QStringLiteral("9191234500000000000000452087500402310029500");
        QVERIFY(!readConvenienceDigits(february + gs1CheckDigit(february), m_rules).has_value());
        const QString other = QStringLiteral("9291234500000000000000452087500401310029500");
        QVERIFY(!readConvenienceDigits(other + gs1CheckDigit(other), m_rules).has_value());
    }
};

QTEST_APPLESS_MAIN(ConvenienceBarcodeTest)
#include "convenience_barcode_test.moc"
