#include "core/arrears/late_charge.h"

#include <QTest>

#include <random>

using namespace saikoku;

namespace {

/// Random but repeatable cases within the table.
class Cases {
public:
    LateChargeTerms terms(LateChargeRounding rounding) {
        LateChargeTerms of;
        of.principal = Yen(upTo(3'000'000));
        of.due = QDate(1998, 1, 1).addDays(upTo(9'000));
        of.firstBandMonths = 1 + upTo(3);
        of.rounding = rounding;
        for (int i = upTo(3); i > 0; --i) {
            of.receipts.push_back({of.due.addDays(upTo(1'200)), Yen(upTo(800'000))});
        }
        return of;
    }
    QDate paidAfter(QDate due) { return std::min(due.addDays(upTo(2'500)), QDate(2026, 12, 30)); }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

private:
    std::mt19937 m_random{20261120};
};

constexpr LateChargeRounding kPolicies[] = {LateChargeRounding::Segment, LateChargeRounding::Year,
                                            LateChargeRounding::Sum};

}  // namespace

class LateChargePropertiesTest : public QObject {
    Q_OBJECT

    LateChargeRates m_rates = *LateChargeRates::load();
    LateCharge charge(const LateChargeTerms& of, QDate paid) const {
        return lateCharge(of, paid, m_rates).value();
    }

    /// The same from single days: base, rate and year of each day looked up anew.
    qint64 sumFromDays(const LateChargeTerms& of, QDate paid) const {
        const QDate firstEnd =
            of.due.addDays(1)
                .addMonths(of.firstBandMonths)
                .addDays(of.due.addDays(1).addMonths(of.firstBandMonths).day() == of.due.addDays(1).day()
                             ? -1
                             : 0);
        qint64 total = 0;  // in 1 ÷ (365 × 10,000) yen, as whole as the rates are
        for (QDate day = of.due.addDays(1); day <= paid; day = day.addDays(1)) {
            qint64 rest = of.principal.amount();
            for (const PartPayment& receipt : of.receipts) {
                rest -= receipt.date < day ? receipt.amount.amount() : 0;
            }
            const LateChargeRate* rate = m_rates.rateOn(day);
            total += std::max<qint64>(rest, 0) / 1000 * 1000 *
                     (day <= firstEnd ? rate->first : rate->later).hundredths;
        }
        return of.principal < Yen(2'000) ? 0 : total / (365 * 10'000);
    }

private Q_SLOTS:
    void linesAddUp() {
        Cases cases;
        for (int i = 0; i < 600; ++i) {
            const LateChargeTerms of = cases.terms(kPolicies[i % 3]);
            const QDate paid = cases.paidAfter(of.due);
            const LateCharge result = charge(of, paid);
            Yen sum;
            QDate before = of.due;
            for (const LateChargeLine& line : result.lines) {
                QVERIFY(line.from > before && line.to >= line.from && line.to <= paid);
                QCOMPARE(line.days, static_cast<int>(line.from.daysTo(line.to)) + 1);
                QVERIFY(line.base > Yen(0) && line.base.amount() % 1000 == 0 && line.yen >= Yen(0));
                before = line.to;
                sum += line.yen;
            }
            QCOMPARE(sum, result.sum);
            QCOMPARE(result.charge.amount() % 100, 0);
            QVERIFY(result.charge.isZero() ? result.sum < Yen(1'000) : result.charge >= Yen(1'000));
            QVERIFY(result.charge <= result.sum);
        }
    }

    void equalsTheSumOfDays() {
        Cases cases;
        for (int i = 0; i < 300; ++i) {
            const LateChargeTerms of = cases.terms(LateChargeRounding::Sum);
            const QDate paid = cases.paidAfter(of.due);
            QCOMPARE(charge(of, paid).sum, Yen(sumFromDays(of, paid)));
        }
    }

    void moreDaysNeverLessCharge() {
        Cases cases;
        for (int i = 0; i < 300; ++i) {
            const LateChargeTerms of = cases.terms(kPolicies[i % 3]);
            const QDate paid = cases.paidAfter(of.due);
            const LateCharge before = charge(of, paid);
            const LateCharge after = charge(of, paid.addDays(1));
            QVERIFY(after.sum >= before.sum);
            QVERIFY(after.charge >= before.charge);
        }
    }

    void moreRoundingNeverMoreCharge() {
        Cases cases;
        for (int i = 0; i < 300; ++i) {
            LateChargeTerms of = cases.terms(LateChargeRounding::Sum);
            const QDate paid = cases.paidAfter(of.due);
            const LateCharge total = charge(of, paid);
            of.rounding = LateChargeRounding::Year;
            const LateCharge year = charge(of, paid);
            of.rounding = LateChargeRounding::Segment;
            const LateCharge segment = charge(of, paid);
            QVERIFY(year.sum <= total.sum);
            QVERIFY(segment.sum <= total.sum);
            QVERIFY(total.sum - year.sum < Yen(static_cast<qint64>(year.lines.size()) + 1));
        }
    }

    /// Splitting the period at any date, by paying one line's fraction of the base
    /// that counts for nothing, changes nothing under the sum policy.
    void splittingChangesNothing() {
        Cases cases;
        int split = 0;
        for (int i = 0; i < 400; ++i) {
            LateChargeTerms whole = cases.terms(LateChargeRounding::Sum);
            whole.principal = Yen(whole.principal.floorTo(1000).amount() + 2'500);
            whole.receipts.clear();
            const QDate paid = cases.paidAfter(whole.due.addDays(1));
            LateChargeTerms parts = whole;
            const QDate at = whole.due.addDays(1 + cases.upTo(static_cast<int>(whole.due.daysTo(paid))));
            parts.receipts = {{at, Yen(1 + cases.upTo(498))}};  // the base stays
            QCOMPARE(charge(parts, paid).sum, charge(whole, paid).sum);
            // And really split: the stretch before and the stretch after, each exact.
            parts.receipts = {{at, Yen(1'000)}};
            LateChargeTerms lower = whole;
            lower.principal = whole.principal - Yen(1'000);
            const qint64 mixed = charge(parts, paid).sum.amount();
            const qint64 expected = charge(whole, at).sum.amount() + charge(lower, paid).sum.amount() -
                                    charge(lower, at).sum.amount();
            QVERIFY(lower.principal < Yen(2'000) || qAbs(mixed - expected) <= 1);  // three floors against one
            ++split;
        }
        QCOMPARE(split, 400);
    }

    void orderOfReceiptsDoesNotMatter() {
        Cases cases;
        for (int i = 0; i < 200; ++i) {
            LateChargeTerms of = cases.terms(kPolicies[i % 3]);
            const QDate paid = cases.paidAfter(of.due);
            const LateCharge before = charge(of, paid);
            std::reverse(of.receipts.begin(), of.receipts.end());
            QCOMPARE(charge(of, paid).sum, before.sum);
        }
    }
};

QTEST_APPLESS_MAIN(LateChargePropertiesTest)
#include "late_charge_properties_test.moc"
