// Numbers of letters and batches: given, typed and scanned, and refused when a digit is wrong.

#include "core/letters/letter_number.h"

#include <QTest>

using namespace saikoku;

class LetterNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const QString number = letterNumber(12, 34);
        QTest::newRow("as printed") << number << number;
        QTest::newRow("digits alone") << QString(number).remove(u'-') << number;
        QTest::newRow("full width") << QStringLiteral("１２－０００３４－") +
                                           QChar(0xFF10 + number.back().digitValue())
                                    << number;
        QTest::newRow("spaces") << u' ' + QString(number).replace(u'-', u' ') + u'\n' << number;
        QTest::newRow("large batch") << letterNumber(1'234'567, 99'999) << letterNumber(1'234'567, 99'999);
        QTest::newRow("a wrong digit")
            << QString(number).replace(QStringLiteral("34"), QStringLiteral("35")) << QString();
        QTest::newRow("letters") << QStringLiteral("12-00034-X") << QString();
        QTest::newRow("too short") << QStringLiteral("12345") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void typed() {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QCOMPARE(typedLetterNumber(text).value_or(QString()), number);
    }

    /// Every single wrong digit shows.
    void everyDigitCounts() {
        const QString number = letterNumber(407, 12'345);
        for (qsizetype i = 0; i < number.size(); ++i) {
            for (int digit = 0; digit <= 9 && number.at(i) != u'-'; ++digit) {
                QString wrong = number;
                wrong[i] = QChar(u'0' + digit);
                QCOMPARE(typedLetterNumber(wrong).has_value(), wrong == number);
            }
        }
    }

    void batches() {
        QCOMPARE(batchNumber(12), QStringLiteral("B000012"));
        QCOMPARE(typedBatchNumber(u"B000012"), std::optional<qint64>(12));
        QCOMPARE(typedBatchNumber(u"b12"), std::optional<qint64>(12));
        QCOMPARE(typedBatchNumber(u"Ｂ０００１２"), std::optional<qint64>(12));
        QVERIFY(!typedBatchNumber(u"B0").has_value());
        QVERIFY(!typedBatchNumber(u"twelve").has_value());
    }
};

QTEST_GUILESS_MAIN(LetterNumberTest)
#include "letter_number_test.moc"
