// What of a promised sum is late charge and fee.

#include "core/work/promise_charges.h"

#include <QTest>

using namespace saikoku;

namespace {

const QDate kToday(2026, 11, 20);

ReceivableOnFile claim(qint64 id, QDate due, int levied, bool lapsed = false) {
    ReceivableOnFile each;
    each.receivable.id = ReceivableId{id};
    each.receivable.dueDate = due;
    each.receivable.levied = Yen(levied);
    each.isLapsed = lapsed;
    return each;
}

}  // namespace

class PromiseChargesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chargesOfASum_data() {
        QTest::addColumn<int>("amount");
        QTest::addColumn<QList<qint64>>("covers");
        QTest::addColumn<int>("charges");
        // past due 50,000 and 20,000; not yet due 10,000; lapsed 33,000
        QTest::newRow("all that is past due") << 70'000 << QList<qint64>{} << 0;
        QTest::newRow("with its charges") << 71'300 << QList<qint64>{} << 1'300;
        QTest::newRow("a part") << 30'000 << QList<qint64>{} << 0;
        QTest::newRow("one that is named, with charges") << 51'200 << QList<qint64>{1} << 1'200;
        QTest::newRow("named, not yet due") << 10'000 << QList<qint64>{3} << 0;
        QTest::newRow("named, a part") << 20'000 << QList<qint64>{1, 2} << 0;
    }
    void chargesOfASum() {
        QFETCH(int, amount);
        QFETCH(QList<qint64>, covers);
        QFETCH(int, charges);
        const QList<ReceivableOnFile> receivables{
            claim(1, QDate(2026, 6, 30), 50'000), claim(2, QDate(2026, 8, 31), 20'000),
            claim(3, QDate(2026, 12, 25), 10'000), claim(4, QDate(2020, 6, 30), 33'000, true)};
        QList<ReceivableId> named;
        for (const qint64 id : covers) {
            named.append(ReceivableId{id});
        }
        QCOMPARE(chargesIn(Yen(amount), receivables, named, kToday), Yen(charges));
    }
};

QTEST_APPLESS_MAIN(PromiseChargesTest)
#include "promise_charges_test.moc"
