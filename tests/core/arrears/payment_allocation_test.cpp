#include "core/arrears/payment_allocation.h"

#include <QTest>

using namespace saikoku;

namespace {

/// "principal/fee/charge" of each claim, then the rest.
QString written(const PaymentAllocation& allocation) {
    QStringList parts;
    for (const ClaimSums& claim : allocation.claims) {
        parts.append(QStringLiteral("%1/%2/%3").arg(claim.principal.amount()).arg(claim.demandFee.amount()).arg(claim.lateCharge.amount()));
    }
    return parts.join(u' ') + QStringLiteral(" +%1").arg(allocation.rest.amount());
}

}  // namespace

class PaymentAllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTheOrder_data() {
        QTest::addColumn<int>("payment");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("put");
        const char* const usual = "principal demand_fee late_charge";
        QTest::newRow("less than the first principal") << 20'000 << usual << "20000/0/0 0/0/0 +0";
        QTest::newRow("the first whole") << 33'100 << usual << "30000/100/3000 0/0/0 +0";
        QTest::newRow("on to the next") << 40'000 << usual << "30000/100/3000 6900/0/0 +0";
        QTest::newRow("all") << 84'200 << usual << "30000/100/3000 50000/100/1000 +0";
        QTest::newRow("more than all") << 90'000 << usual << "30000/100/3000 50000/100/1000 +5800";
        QTest::newRow("charge first") << 3'050 << "late_charge demand_fee principal" << "0/50/3000 0/0/0 +0";
        QTest::newRow("fee first") << 200 << "demand_fee principal late_charge" << "100/100/0 0/0/0 +0";
        QTest::newRow("nothing") << 0 << usual << "0/0/0 0/0/0 +0";
        QTest::newRow("below zero") << -5 << usual << "0/0/0 0/0/0 +0";
    }
    void goesByTheOrder() {
        QFETCH(int, payment);
        QFETCH(QString, order);
        QFETCH(QString, put);
        std::vector<ClaimPart> parts;
        for (const QString& code : order.split(u' ')) {
            parts.push_back(valueOfCode<ClaimPart>(code).value());
        }
        const std::vector<ClaimSums> owed{{ReceivableId{1}, Yen(30'000), Yen(100), Yen(3'000)}, {ReceivableId{2}, Yen(50'000), Yen(100), Yen(1'000)}};
        const PaymentAllocation allocation = allocatePayment(Yen(payment), owed, parts);
        QCOMPARE(written(allocation), put);
        QCOMPARE(allocation.claims.at(1).receivable, ReceivableId{2});
        Yen sum = allocation.rest;
        for (const ClaimSums& claim : allocation.claims) {
            sum += claim.total();
        }
        QCOMPARE(sum, Yen(qMax(payment, 0)));
    }

    void nothingIsOwed() {
        QCOMPARE(written(allocatePayment(Yen(500), {}, allValues<ClaimPart>())), QStringLiteral(" +500"));
    }
};

QTEST_APPLESS_MAIN(PaymentAllocationTest)
#include "payment_allocation_test.moc"
