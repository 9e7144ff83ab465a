// What counts, what it pays and what a person is asked about: the rules alone, without a store.

#include <QTest>

#include <algorithm>

#include "core/exchange/payment_count.h"
#include "core/exchange/receipt_ledger.h"
#include "core/exchange/receipt_match.h"

using namespace saikoku;

namespace {

const QDate kDay(2026, 11, 10);

PaymentMessage message(const QString& word) {
    // "01 1001", "22 20261112 14000"
    const QStringList parts = word.split(u' ');
    PaymentMessage made;
    made.kind = parts[0] == QLatin1String("01")   ? PaymentKind::Preliminary
                : parts[0] == QLatin1String("02") ? PaymentKind::Confirmed
                : parts[0] == QLatin1String("03") ? PaymentKind::Cancelled
                : parts[0] == QLatin1String("81") ? PaymentKind::RealTime
                : parts[0] == QLatin1String("12") ? PaymentKind::Postal
                : parts[0] == QLatin1String("22") ? PaymentKind::Corrected
                                                  : PaymentKind::Paid;
    made.amount = parts.size() > 2 ? parts[2].toLongLong() : 15'000;
    made.detail = parts.mid(1).join(u' ').toStdString();
    return made;
}

ReceivableOwed owed(qint64 id, const char* item, int year, int term, qint64 outstanding) {
    ReceivableOwed made;
    made.id = ReceivableId{id};
    made.taxpayer = TaxpayerId{1};
    made.noticeNumber = "N1";
    made.taxItem = item;
    made.fiscalYear = year;
    made.term = term;
    made.byExtract = made.outstanding = outstanding;
    return made;
}

LedgerReceipt receipt(qint64 row, const char* feed, QDate day, qint64 amount, qint64 payment,
                      bool isHeld = false) {
    LedgerReceipt made;
    made.rowId = row;
    made.feed = feed;
    made.receivedOn = day;
    made.running = 1;
    made.amount = amount;
    made.payment = payment;
    made.isHeld = isHeld;
    made.channel = "store";
    return made;
}

PaymentWanted wanted(qint64 payment, qint64 amount, int times = 1, QDate day = kDay) {
    return {payment, times, amount, 0, day, "store", ReceiptChannel::Store, times == 0};
}

/// "credited+overpaid" of what is written, "held" for what the extract lists; "-ROW" of what ends; questions.
QStringList told(const LedgerChange& change) {
    QStringList all;
    for (const qint64 row : change.ended) {
        all.append(QStringLiteral("-%1").arg(row));
    }
    for (const ReceiptToWrite& each : change.written) {
        all.append(each.isHeld ? QStringLiteral("held %1").arg(each.version.payment)
                               : QStringLiteral("%1: %2+%3 #%4")
                                     .arg(each.version.payment)
                                     .arg(each.version.amount)
                                     .arg(each.version.overpaid)
                                     .arg(each.version.running));
    }
    for (const QuestionAsked& each : change.questions) {
        all.append(QStringLiteral("%1 %2 %3").arg(codeOf(each.question)).arg(each.payment).arg(each.yen));
    }
    return all;
}

}  // namespace

class ReceiptRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data() {
        QTest::addColumn<QString>("messages");
        QTest::addColumn<int>("times");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("question");
        const auto row = [](const char* name, const char* messages, int times, qint64 amount = 15'000,
                            const char* question = "") {
            QTest::newRow(name) << QString::fromLatin1(messages) << times << amount
                                << QString::fromLatin1(question);
        };
        row("preliminary", "01 1001", 1);
        row("real time", "81 1001", 1);
        row("real time and preliminary of one minute", "81 1001,01 1001", 1);
        row("told twice in the same words", "01 1001,01 1001", 1);
        row("alike but for the time", "01 1001,01 1002", 1, 15'000, "two_messages");
        row("cancelled", "01 1001,03 1004", 0);
        row("both cancelled by one", "01 1001,01 1002,03 1004", 0);
        row("cancelled in the payment's own minute", "01 1001,03 1001", 0);
        row("paid again after it", "01 1001,03 1004,01 1010", 1, 15'000, "paid_again");
        row("a cancellation alone", "03 1004", 0);
        row("confirmed", "01 1001,02 1001", 1);
        row("confirmed alone", "02 1001", 1);
        row("confirmed once of two messages", "01 1001,01 1002,02 1001", 1);
        row("confirmed twice", "01 1001,01 1002,02 1001,02 1002", 2);
        row("confirmed although cancelled", "01 1001,03 1004,02 1001", 1, 15'000,
            "confirmed_after_cancellation");
        row("postal", "12 20261111", 1);
        row("postal corrected", "12 20261111,22 20261112 14000", 1, 14'000);
        row("corrected twice", "22 20261112 14000,12 20261111,22 20261113 13000", 1, 13'000);
        row("correction alone", "22 20261112 14000", 1, 14'000);
        row("corrected to nothing", "12 20261111,22 20261112 0", 0, 0);
        row("two postal transfers", "12 20261111,12 20261112", 1, 15'000, "several_postal");
        row("debit", "paid x", 1);
    }
    /// In every order in which they may arrive.
    void counts() {
        QFETCH(QString, messages);
        QFETCH(int, times);
        QFETCH(qint64, amount);
        QFETCH(QString, question);
        QStringList words = messages.split(u',');
        std::sort(words.begin(), words.end());
        do {
            std::vector<PaymentMessage> made;
            std::transform(words.begin(), words.end(), std::back_inserter(made), message);
            std::vector<const PaymentMessage*> pointers;
            std::transform(made.begin(), made.end(), std::back_inserter(pointers),
                           [](const PaymentMessage& each) { return &each; });
            const PaymentCount count = countOf(pointers);
            QCOMPARE(count.times, times);
            QCOMPARE(count.amount, amount);
            QCOMPARE(count.question ? codeOf(*count.question) : QString(), question);
        } while (std::next_permutation(words.begin(), words.end()));
    }

    void matches_data() {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("term");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("receivable");
        QTest::addColumn<QString>("how");
        const auto row = [](const char* name, const char* item, int year, int term, qint64 amount,
                            qint64 receivable, const char* how) {
            QTest::newRow(name) << QString::fromLatin1(item) << year << term << amount << receivable
                                << QString::fromLatin1(how);
        };
        row("exact", "01", 2026, 1, 1, 1, "key");
        row("exact, other amount, paid already", "01", 2026, 2, 99, 2, "key");
        row("year not named, one fits", "01", 0, 3, 1, 3, "key");
        row("year not named, two fit", "01", 0, 1, 15'000, 0, "several_fit");
        row("term not named, amount fits one", "01", 2026, -1, 20'000, 3, "amount");
        row("term unknown, amount fits one", "01", 2026, 9, 20'000, 3, "amount");
        row("term not named, amount fits two", "01", 0, -1, 15'000, 0, "several_fit");
        row("term not named, amount fits a paid one", "01", 2026, -1, 0, 0, "no_term_fits");
        row("term not named, amount fits none", "01", 2026, -1, 777, 0, "no_term_fits");
        row("other item", "03", 2026, 1, 15'000, 0, "unknown_key");
        row("item not named", "", 2026, 3, 1, 3, "key");
    }
    void matches() {
        QFETCH(QString, item);
        QFETCH(int, year);
        QFETCH(int, term);
        QFETCH(qint64, amount);
        QFETCH(qint64, receivable);
        QFETCH(QString, how);
        const std::vector<ReceivableOwed> all{owed(1, "01", 2026, 1, 15'000), owed(2, "01", 2026, 2, 0),
                                              owed(3, "01", 2026, 3, 20'000), owed(4, "01", 2025, 1, 15'000),
                                              owed(5, "02", 2026, 1, 15'000)};
        std::vector<const ReceivableOwed*> pointers;
        std::transform(all.begin(), all.end(), std::back_inserter(pointers),
                       [](const ReceivableOwed& each) { return &each; });
        ReceivableKey key;
        key.noticeNumber = "N1";
        key.taxItem = item.toStdString();
        key.fiscalYear = year == 0 ? std::nullopt : std::optional(year);
        key.term = term < 0 ? std::nullopt : std::optional(term);
        const MatchedReceivable matched = matchReceivable(key, amount, pointers);
        QCOMPARE(matched.receivable == nullptr ? 0 : matched.receivable->id.value, receivable);
        QCOMPARE(codeOf(matched.how), how);
    }

    void nothingMatchesByItsAmountAlone() {
        const ReceivableOwed one = owed(1, "01", 2026, 1, 15'000);
        const std::vector<const ReceivableOwed*> all{&one};
        QCOMPARE(codeOf(matchReceivable({}, 15'000, all).how), QStringLiteral("no_notice"));
        ReceivableKey key;
        key.noticeNumber = "N2";
        QCOMPARE(codeOf(matchReceivable(key, 15'000, {}).how), QStringLiteral("unknown_notice"));
    }

    void settles() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 15'000);
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 15'000)}, {})),
                 QStringList{QStringLiteral("7: 15000+0 #1")});
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 20'000)}, {})),
                 QStringList({QStringLiteral("7: 15000+5000 #1"), QStringLiteral("overpaid 7 5000")}));
        QCOMPARE(told(settleLedger(ledger, {wanted(8, 15'000), wanted(7, 15'000)}, {})),
                 QStringList({QStringLiteral("7: 15000+0 #1"), QStringLiteral("8: 0+15000 #2"),
                              QStringLiteral("double 8 15000")}));
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 15'000, 2)}, {})),
                 QStringList({QStringLiteral("7: 15000+0 #1"), QStringLiteral("7: 0+15000 #2"),
                              QStringLiteral("double 7 15000")}));
    }

    /// A slip that asks for late charge and fee too: what is over pays them, and nobody is asked.
    void chargesInTheSum() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 15'000);
        ledger.charges = [](const std::vector<PaidBefore>& before, QDate) -> ChargesOwed {
            return before.empty() ? ChargesOwed{100, 500} : ChargesOwed{};
        };
        const LedgerChange change = settleLedger(ledger, {wanted(7, 15'600)}, {});
        QCOMPARE(told(change), QStringList{QStringLiteral("7: 15100+0 #1")});
        QCOMPARE(change.written.front().version.lateCharge, qint64(500));
        QCOMPARE(change.written.front().version.chargesPaid, qint64(500));
        // once stored it stays as it is
        ReceivableLedger stored = ledger;
        stored.receipts = {receipt(1, "store", kDay, 15'100, 7)};
        stored.receipts[0].lateCharge = stored.receipts[0].chargesPaid = 500;
        QVERIFY(!settleLedger(stored, {wanted(7, 15'600)}, {}).changesReceipts());
        QVERIFY(settleLedger(stored, {wanted(7, 15'600)}, {}).questions.empty());
        // more than the charges of the day is asked about, as a sum paid twice is
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 15'601)}, {})),
                 QStringList({QStringLiteral("7: 15000+601 #1"), QStringLiteral("overpaid 7 601")}));
        QCOMPARE(told(settleLedger(ledger, {wanted(8, 15'000), wanted(7, 15'000)}, {})),
                 QStringList({QStringLiteral("7: 15000+0 #1"), QStringLiteral("8: 0+15000 #2"),
                              QStringLiteral("double 8 15000")}));
    }

    /// The one that was over settles when the other is taken back.
    void theOtherMovesUp() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 15'000);
        ledger.receipts = {receipt(1, "store", kDay, 15'000, 7), receipt(2, "store", kDay.addDays(1), 0, 8)};
        ledger.receipts[1].overpaid = 15'000;
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 15'000, 0)}, {})),
                 QStringList({QStringLiteral("-1"), QStringLiteral("-2"), QStringLiteral("8: 15000+0 #2")}));
    }

    void nothingToDo() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 15'000);
        ledger.receipts = {receipt(1, "store", kDay, 15'000, 7)};
        QVERIFY(!settleLedger(ledger, {wanted(7, 15'000)}, {}).changesReceipts());
        QVERIFY(!settleLedger(ledger, {}, {}).changesReceipts());
    }

    void corrected() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 15'000);
        ledger.receipts = {receipt(1, "postal", kDay, 15'000, 7)};
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 14'000)}, {})).mid(0, 1),
                 QStringList{QStringLiteral("-1")});
        QCOMPARE(settleLedger(ledger, {wanted(7, 14'000)}, {}).written.front().version.amount, 14'000);
    }

    void whatTheExtractLists_data() {
        QTest::addColumn<QList<int>>("listed");  // days after kDay
        QTest::addColumn<int>("held");           // alike, taken over before
        QTest::addColumn<qint64>("listedAmount");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("not listed") << QList<int>() << 0 << qint64(5'000)
                                    << QStringList{QStringLiteral("7: 5000+0 #1")};
        QTest::newRow("listed") << QList<int>{0} << 0 << qint64(5'000)
                                << QStringList{QStringLiteral("held 7")};
        QTest::newRow("listed, but another's")
            << QList<int>{0} << 1 << qint64(5'000) << QStringList{QStringLiteral("7: 5000+0 #1")};
        QTest::newRow("two listed, one another's")
            << QList<int>{0, 0} << 1 << qint64(5'000) << QStringList{QStringLiteral("held 7")};
        QTest::newRow("another day") << QList<int>{2} << 0 << qint64(5'000)
                                     << QStringList({QStringLiteral("7: 5000+0 #1"),
                                                     QStringLiteral("maybe_in_extract 7 5000")});
        QTest::newRow("another sum") << QList<int>{0} << 0 << qint64(6'000)
                                     << QStringList{QStringLiteral("7: 5000+0 #1")};
    }
    void whatTheExtractLists() {
        QFETCH(QList<int>, listed);
        QFETCH(int, held);
        QFETCH(qint64, listedAmount);
        QFETCH(QStringList, expected);
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 10'000);
        for (const int days : listed) {
            ledger.receipts.push_back(receipt(50, "extract", kDay.addDays(days), listedAmount, 0));
        }
        for (int i = 0; i < held; ++i) {
            ledger.receipts.push_back(receipt(60, "store", kDay, 5'000, 99, true));
        }
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 5'000)}, QDate(2026, 11, 20))), expected);
    }

    void whatAnExtractTookOver() {
        ReceivableLedger ledger;
        ledger.receivable = owed(1, "01", 2026, 1, 0);
        ledger.receipts = {receipt(1, "store", kDay, 15'000, 7, true),
                           receipt(2, "extract", kDay, 15'000, 0)};
        // its 確報 counts no second time, its cancellation is asked about
        QVERIFY(told(settleLedger(ledger, {wanted(7, 15'000)}, QDate(2026, 11, 20))).isEmpty());
        QCOMPARE(told(settleLedger(ledger, {wanted(7, 15'000, 0)}, QDate(2026, 11, 20))),
                 QStringList{QStringLiteral("held_cancelled 7 15000")});
    }
};

QTEST_GUILESS_MAIN(ReceiptRulesTest)
#include "receipt_rules_test.moc"
