// A slip that the program printed comes back paid: its digits find the receivable that it was for.

#include "core/notices/payment_slip.h"

#include <QTest>

#include "core/arrears/claim_charge.h"
#include "core/security/office_rules.h"
#include "core/work/rule_catalogue.h"
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

/// What the rules reckon for the day on which the agent's files say that the company paid; -1: they refuse.
qint64 lateChargeOfCompany() {
    Receivable receivable;
    receivable.taxItem = QStringLiteral("02");
    receivable.dueDate = QDate(2026, 6, 1);
    receivable.demandSent = QDate(2026, 7, 20);
    receivable.levied = Yen(30'000);
    const auto rules = ClaimRules::load();
    const auto items = RevenueRulesTable::load();
    if (!rules || !items) {
        return -1;
    }
    const auto charge = claimCharge({receivable, {}, {}, {}}, items->rulesFor(receivable.taxItem), *rules,
                                    QDate(2026, 11, 10));
    return charge ? charge->lateChargeOwed.amount() : -1;
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

    /// The sum on a slip holds late charge: it pays it, and is no question of the work list.
    void paysItsLateCharge_data() { TempStore::backends(); }
    void paysItsLateCharge() {
        OFFICE();
        const qint64 late = lateChargeOfCompany();
        QVERIFY2(late > 0, "the receivable is due long enough");
        LetterLine line = lineOf("0000000002", "02", 1, 30'000);
        line.lateCharge = Yen(late);
        const auto taken = office.take(fileOf("dsk", digitsOf(line), 30'000 + int(late)));
        VERIFY_RESULT(taken);
        QCOMPARE(taken->matched, 1);
        QVERIFY(taken->unmatched.empty() && taken->over.empty());
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:0"));
        QCOMPARE(store.db()
                     .selectInteger(QStringLiteral(
                         "select late_charge from receipt where feed <> 'extract' and to_batch is null"))
                     .value_or(-1),
                 late);
    }

    /// The demand fee is paid once: the next sum of its size is asked about.
    void paysItsFeeOnce_data() { TempStore::backends(); }
    void paysItsFeeOnce() {
        OFFICE();
        const auto rules = RuleFile::parse(
            R"({"title": "x", "verified": "2026-11-20", "rules": {"demand_fee": {"value": )"
            R"({"counted_by": "issued", "periods": [{"to": "2026-12-31", "yen": 100}]}, "source": "x"}}})",
            QStringLiteral("claims.json"));
        VERIFY_RESULT(rules);
        VERIFY_RESULT(setOfficeRule(store.session(), QStringLiteral("claims"), *rules, QStringLiteral("条例"),
                                    ruleCatalogue()));
        VERIFY_RESULT(store.session().lookForNewRules());
        const int whole = 30'000 + 100 + static_cast<int>(lateChargeOfCompany());
        const StoreLine line{.notice = "0000000002", .item = "02", .amount = whole};
        const auto first = office.take({line});
        VERIFY_RESULT(first);
        QVERIFY(first->unmatched.empty() && first->over.empty());
        QCOMPARE(office.owed(), QStringLiteral("1-1:15000 1-2:15000 2-1:-100"));
        StoreLine again = line;
        again.amount = 100;
        again.day = "20261112";
        again.madeOn = "20261113";
        const auto second = office.take({again});
        VERIFY_RESULT(second);
        QCOMPARE(second->over.size(), size_t(1));
        QCOMPARE(second->over.front().yen, qint64(100));
    }
};

QTEST_GUILESS_MAIN(PaymentSlipReturnTest)
#include "payment_slip_return_test.moc"
