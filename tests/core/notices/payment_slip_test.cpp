#include "core/notices/payment_slip.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

const QDate kDate(2026, 11, 27);
const QDate kUsable(2026, 12, 28);

LetterLine line() {
    LetterLine line;
    line.taxItem = QStringLiteral("01");
    line.taxItemName = QStringLiteral("市県民税(普通徴収)");
    line.noticeNumber = QStringLiteral("0999000001");
    line.levyYear = line.fiscalYear = 2026;
    line.term = 3;
    line.dueDate = QDate(2026, 10, 31);
    line.outstanding = Yen(15'000);
    line.lateCharge = Yen(200);
    line.demandFee = Yen(100);
    return line;
}

DeliveredPayment delivered() {
    DeliveredPayment delivered;
    delivered.institution = QStringLiteral("99999");
    delivered.paymentNumber = QStringLiteral("12345678901234567890");
    delivered.confirmation = QStringLiteral("123456");
    delivered.category = QStringLiteral("010");
    delivered.taxQr = QStringLiteral("QR-AS-DELIVERED");
    return delivered;
}

}  // namespace

class PaymentSlipTest : public QObject {
    Q_OBJECT

    ConvenienceRules m_stores = *ConvenienceRules::load();
    PaymentSlipRules m_rules = *PaymentSlipRules::load();

    LetterSlip slipOf(const SlipAsk& ask) const { return paymentSlip(ask, m_rules, m_stores); }
    static Result<PaymentSlipRules> with(const char* name, const QJsonValue& value) {
        const auto shipped = RuleFile::shipped(QStringLiteral("payment_slip"));
        QJsonObject rules = shipped->rules();
        rules[QLatin1String(name)] =
            QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("source"), QStringLiteral("test")}};
        return PaymentSlipRules::fromJson(shipped->withRules(rules));
    }

private Q_SLOTS:
    void makesTheDigits() {
        const LetterSlip slip = slipOf(slipAsk(line(), kDate, kUsable));
        QCOMPARE(slip.storeRefusal, QString());
        const QString digits = QStringLiteral("91900000") + QStringLiteral("00001") +
                               QStringLiteral("0999000001") + QStringLiteral("01") + QStringLiteral("0003") +
                               QStringLiteral("0") + QStringLiteral("261228") + QStringLiteral("0") +
                               QStringLiteral("015300");
        QCOMPARE(slip.storeDigits, digits + gs1CheckDigit(digits));
        QCOMPARE(slip.amount, Yen(15'300));
        QCOMPARE(slip.outstanding, Yen(15'000));
        QCOMPARE(slip.usableUntil, kUsable);
        QCOMPARE(slip.dueDate, QDate(2026, 10, 31));
        QVERIFY2(slip.title.contains(QStringLiteral("市県民税(普通徴収)")) &&
                     slip.title.contains(QStringLiteral("令和8年度")) &&
                     slip.title.contains(QStringLiteral("3期")),
                 qPrintable(slip.title));
        QVERIFY(slip.taxQr.isEmpty() && slip.paymentNumber.isEmpty());  // never made up
    }

    /// The day in the code is 使用期限, never 納期限.
    void holdsTheUsableDate() {
        const auto code =
            readConvenienceDigits(slipOf(slipAsk(line(), kDate, kUsable)).storeDigits, m_stores);
        QVERIFY(code.has_value());
        QCOMPARE(code->due, std::optional(kUsable));
        QCOMPARE(code->amount, Yen(15'300));
        QVERIFY(!code->stampDuty);
    }

    void refusesStores_data() {
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<int>("reissue");
        QTest::addColumn<bool>("fits");
        const QString notice = QStringLiteral("0999000001");
        QTest::newRow("one yen") << qint64(1) << notice << 0 << true;
        QTest::newRow("the limit") << qint64(300'000) << notice << 0 << true;
        QTest::newRow("over the limit") << qint64(300'001) << notice << 0 << false;
        QTest::newRow("nothing") << qint64(0) << notice << 0 << false;
        QTest::newRow("a short notice number") << qint64(1'000) << QStringLiteral("999000001") << 0 << false;
        QTest::newRow("a long one") << qint64(1'000) << QStringLiteral("09990000012") << 0 << false;
        QTest::newRow("letters in it") << qint64(1'000) << QStringLiteral("N999000001") << 0 << false;
        QTest::newRow("tenth slip") << qint64(1'000) << notice << 9 << true;
        QTest::newRow("eleventh slip") << qint64(1'000) << notice << 10 << false;
    }
    void refusesStores() {
        QFETCH(qint64, yen);
        QFETCH(QString, notice);
        QFETCH(int, reissue);
        QFETCH(bool, fits);
        SlipAsk ask = slipAsk(line(), kDate, kUsable);
        ask.line.noticeNumber = notice;
        ask.amount = Yen(yen);
        ask.reissue = reissue;
        ask.delivered = delivered();
        const LetterSlip slip = slipOf(ask);
        QCOMPARE(!slip.storeDigits.isEmpty(), fits);
        QCOMPARE(slip.storeRefusal.isEmpty(), fits);
        QCOMPARE(slip.paymentNumber, delivered().paymentNumber);  // its other ways stay
        QCOMPARE(slip.amount, Yen(yen));
    }

    /// The dummy company says so; the office's own doesn't.
    void saysThatItIsASpecimen() {
        QVERIFY(slipOf(slipAsk(line(), kDate, kUsable)).isSpecimen);
        const auto own = with("company", QStringLiteral("912345"));
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().message));
        const LetterSlip slip = paymentSlip(slipAsk(line(), kDate, kUsable), *own, m_stores);
        QVERIFY(!slip.isSpecimen);
        QVERIFY(slip.storeDigits.startsWith(QLatin1String("91912345")));
    }

    void takesDeliveredNumbers_data() {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("stands");
        QTest::addColumn<QDate>("usable");
        QTest::newRow("for any sum") << qint64(0) << QDate() << true << kUsable;
        QTest::newRow("for this sum") << qint64(15'300) << QDate() << true << kUsable;
        QTest::newRow("for another sum") << qint64(15'000) << QDate() << false << kUsable;
        QTest::newRow("up to today") << qint64(0) << kDate << true << kDate;
        QTest::newRow("up to yesterday") << qint64(0) << kDate.addDays(-1) << false << kUsable;
        QTest::newRow("longer than asked") << qint64(0) << kUsable.addDays(5) << true << kUsable;
    }
    void takesDeliveredNumbers() {
        QFETCH(qint64, amount);
        QFETCH(QDate, until);
        QFETCH(bool, stands);
        QFETCH(QDate, usable);
        SlipAsk ask = slipAsk(line(), kDate, kUsable);
        ask.delivered = delivered();
        ask.delivered.amount = Yen(amount);
        ask.delivered.usableUntil = until;
        const LetterSlip slip = slipOf(ask);
        QCOMPARE(slip.institution, stands ? QStringLiteral("99999") : QString());
        QCOMPARE(slip.taxQr, stands ? QStringLiteral("QR-AS-DELIVERED") : QString());
        QCOMPARE(slip.usableUntil, usable);
        QCOMPARE(readConvenienceDigits(slip.storeDigits, m_stores)->due, std::optional(usable));
    }

    void prefersTheDeliveredCode() {
        const QDate theirs(2026, 12, 10);
        const auto digits = convenienceDigits(
            {QStringLiteral("912345"), QStringLiteral("5"), 0, theirs, false, Yen(15'300)}, m_stores);
        SlipAsk ask = slipAsk(line(), kDate, kUsable);
        ask.delivered.storeDigits = *digits;
        LetterSlip slip = slipOf(ask);
        QCOMPARE(slip.storeDigits, *digits);
        QCOMPARE(slip.usableUntil, theirs);
        QVERIFY(!slip.isSpecimen);
        ask.amount = Yen(15'400);  // grew since: the office's own code
        slip = slipOf(ask);
        QVERIFY(slip.storeDigits.startsWith(QLatin1String("91900000")));
        QVERIFY(slip.outstanding.isZero());  // its parts are not known
        ask.amount = Yen(15'300);
        ask.date = theirs.addDays(1);  // lapsed
        QVERIFY(slipOf(ask).storeDigits.startsWith(QLatin1String("91900000")));
    }

    void standsInTwoLines() {
        const auto [first, second] =
            storeDigitLines(QStringLiteral("91912345000000000000004520875004013100295004"));
        QCOMPARE(first, QStringLiteral("(91)912345-000000000000004520875"));
        QCOMPARE(second, QStringLiteral("0-040131-0-029500-4"));
        QCOMPARE(storeDigitLines(QStringLiteral("123")).first, QString());
    }

    void refusesBadRules_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("five digits") << QStringLiteral("company") << QJsonValue(QStringLiteral("12345"));
        QTest::newRow("twenty digits") << QStringLiteral("filling") << QJsonValue(QString(20, u'0'));
        const auto places = [](int noticeLast, int itemFirst) {
            return QJsonObject{{QStringLiteral("notice_number"), QJsonArray{6, noticeLast}},
                               {QStringLiteral("tax_item"), QJsonArray{itemFirst, 17}},
                               {QStringLiteral("term"), QJsonArray{18, 21}}};
        };
        QTest::newRow("beyond") << QStringLiteral("places") << QJsonValue(places(22, 16));
        QTest::newRow("overlapping") << QStringLiteral("places") << QJsonValue(places(16, 16));
        QTest::newRow("backwards") << QStringLiteral("places") << QJsonValue(places(5, 16));
    }
    void refusesBadRules() {
        QFETCH(QString, rule);
        QFETCH(QJsonValue, value);
        const auto rules = with(qPrintable(rule), value);
        QVERIFY(!rules.has_value());
        QVERIFY2(rules.error().message.contains(QLatin1String("payment_slip.json")),
                 qPrintable(rules.error().message));
    }
};

QTEST_APPLESS_MAIN(PaymentSlipTest)
#include "payment_slip_test.moc"
