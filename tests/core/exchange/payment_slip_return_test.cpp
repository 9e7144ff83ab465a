// A slip that the program printed comes back paid: its digits find the receivable that it was for.

#include "core/notices/payment_slip.h"

#include <QTest>

#include "tests/core/exchange/receipt_office.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

LetterLine lineOf(const char* notice, const char* item, int term, qint64 yen) {
    LetterLine line;
    line.noticeNumber = QLatin1String(notice);
    line.taxItem = QLatin1String(item);
    line.taxItemName = QStringLiteral("市県民税");
    line.levyYear = line.fiscalYear = 2026;
    line.term = term;
    line.dueDate = QDate(2026, 6, 30);
    line.outstanding = Yen(yen);
    return line;
}

QString digitsOf(const LetterLine& line, int reissue = 0) {
    SlipAsk ask = slipAsk(line, QDate(2026, 11, 1), QDate(2026, 11, 30));
    ask.reissue = reissue;
    return paymentSlip(ask, *PaymentSlipRules::load(), *ConvenienceRules::load()).storeDigits;
}

/// What the agent tells of a payment with these digits.
QByteArray fileOf(const char* format, const QString& digits, int yen) {
    const StoreLine payment{.amount = yen};
    QByteArray bytes = QByteArray(format) == "dsk" ? dsk({payment}) : cvs120Record(payment) + "\r\n";
    return bytes.replace(barcodeOf(payment).toLatin1(), digits.toLatin1());
}

}  // namespace

class PaymentSlipReturnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profileAndRulesAgree() {
        const auto profile = loadImportProfile(QStringLiteral("mirai"));
        const PaymentSlipRules rules = *PaymentSlipRules::load();
        const KeyDigits& key = *profile->paymentKey.barcodeFree;
        QCOMPARE(key.noticeNumber.first, rules.noticeNumber.first);
        QCOMPARE(key.noticeNumber.last, rules.noticeNumber.last);
        QCOMPARE(key.taxItem->first, rules.taxItem.first);
        QCOMPARE(key.taxItem->last, rules.taxItem.last);
        QCOMPARE(key.term->first, rules.term.first);
        QCOMPARE(key.term->last, rules.term.last);
        QCOMPARE(key.fiscalYear.has_value(), rules.fiscalYear.has_value());
    }

    void readsTheKeyBack_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("term");
        QTest::addColumn<int>("reissue");
        for (const char* format : {"dsk", "cvs120"}) {
            for (const int term : {0, 1, 12, 999}) {
                QTest::addRow("%s, term %d", format, term)
                    << QString::fromLatin1(format) << term << term % 10;
            }
        }
    }
    void readsTheKeyBack() {
        QFETCH(QString, format);
        QFETCH(int, term);
        QFETCH(int, reissue);
        const auto profile = loadImportProfile(QStringLiteral("mirai"));
        const auto stores = ConvenienceRules::load();
        const QString digits = digitsOf(lineOf("0999000001", "02", term, 12'300), reissue);
        QCOMPARE(digits.size(), 44);
        const QByteArray bytes = fileOf(qPrintable(format), digits, 12'300);
        const auto file = receiptFormat(format)->read(
            bytes, {QStringLiteral("FILE"), *profile, *stores, QDate(2026, 11, 20)});
        VERIFY_RESULT(file);
        QVERIFY2(file->rejects.isEmpty(),
                 file->rejects.isEmpty() ? "" : qPrintable(file->rejects.constFirst().reason));
        QCOMPARE(file->messages.size(), size_t(1));
        const PaymentMessage& message = file->messages.front();
        QCOMPARE(QString::fromStdString(message.key.noticeNumber), QStringLiteral("0999000001"));
        QCOMPARE(QString::fromStdString(message.key.taxItem), QStringLiteral("02"));
        QCOMPARE(message.key.term, std::optional(term));
        QCOMPARE(message.amount, qint64(12'300));
    }

    void settlesItsReceivable_data() { TempStore::backends(); }
    void settlesItsReceivable() {
        OFFICE();
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:30000"));
        const QString second = digitsOf(lineOf("0000000001", "01", 2, 15'000));
        const auto one = office.take(fileOf("dsk", second, 15'000));
        VERIFY_RESULT(one);
        QCOMPARE(one->matched, 1);
        QVERIFY(one->unmatched.empty() && one->over.empty());
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:0 2-1:30000"));
        const QString company = digitsOf(lineOf("0000000002", "02", 1, 30'000), 3);
        const auto other = office.take(fileOf("cvs120", company, 30'000), "cvs120");
        VERIFY_RESULT(other);
        QCOMPARE(other->matched, 1);
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:0 2-1:0"));
    }
};

QTEST_GUILESS_MAIN(PaymentSlipReturnTest)
#include "payment_slip_return_test.moc"
