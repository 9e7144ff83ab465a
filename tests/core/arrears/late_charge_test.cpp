#include "core/arrears/late_charge.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

LateChargeTerms terms(qint64 principal, QDate due, LateChargeRounding rounding = LateChargeRounding::Segment,
                      int months = 1) {
    return {Yen(principal), due, months, {}, rounding};
}

/// "06-01..06-30 30d 2.5% 65000 133", one per line
QString written(const LateCharge& charge) {
    QStringList lines;
    for (const LateChargeLine& line : charge.lines) {
        lines.append(QStringLiteral("%1..%2 %3d %4% %5 %6")
                         .arg(line.from.toString(Qt::ISODate), line.to.toString(Qt::ISODate))
                         .arg(line.days)
                         .arg(line.rate.toString())
                         .arg(line.base.amount())
                         .arg(line.yen.amount()));
    }
    return lines.join(QLatin1String("; "));
}

}  // namespace

class LateChargeTest : public QObject {
    Q_OBJECT

    LateChargeRates m_rates = *LateChargeRates::load();

    LateCharge charge(const LateChargeTerms& of, QDate paid) const {
        const auto result = lateCharge(of, paid, m_rates);
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

private Q_SLOTS:
    /// Worked by hand: base × percent × days ÷ 365, a fraction dropped per line.
    void writesEveryLine_data() {
        QTest::addColumn<qint64>("principal");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("paid");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<qint64>("sum");
        QTest::addColumn<qint64>("final");
        const auto row = [](const char* why, qint64 principal, QDate due, QDate paid, const char* lines,
                            qint64 sum, qint64 final) {
            QTest::newRow(why) << principal << due << paid << QString::fromLatin1(lines) << sum << final;
        };
        // 65,000 × 2.5 % × 30 ÷ 365 = 133.56; × 8.8 % × 184 = 2,883.5; × 8.7 % × 31 = 480.2
        row("two rates and a new year", 65'000, QDate(2021, 5, 31), QDate(2022, 1, 31),
            "2021-06-01..2021-06-30 30d 2.5% 65000 133; 2021-07-01..2021-12-31 184d 8.8% 65000 2883; "
            "2022-01-01..2022-01-31 31d 8.7% 65000 480",
            3496, 3400);
        // 29 days of February 2024 over 365: 117,000 × 2.4 % × 29 ÷ 365 = 223.1
        row("leap year counts 365", 117'300, QDate(2024, 1, 31), QDate(2024, 8, 31),
            "2024-02-01..2024-02-29 29d 2.4% 117000 223; 2024-03-01..2024-08-31 184d 8.7% 117000 5131", 5354,
            5300);
        // 2022 to 2025 bear the same rates: one line each over all new years.
        row("equal years are one line", 500'000, QDate(2022, 6, 30), QDate(2025, 12, 31),
            "2022-07-01..2022-07-31 31d 2.4% 500000 1019; 2022-08-01..2025-12-31 1249d 8.7% 500000 148853",
            149'872, 149'800);
        row("equal years in the first band too", 500'000, QDate(2023, 12, 20), QDate(2024, 1, 10),
            "2023-12-21..2024-01-10 21d 2.4% 500000 690", 690, 0);
        row("the first band changes its rate", 500'000, QDate(2025, 12, 20), QDate(2026, 1, 20),
            "2025-12-21..2025-12-31 11d 2.4% 500000 361; 2026-01-01..2026-01-20 20d 2.8% 500000 767", 1128,
            1100);
        row("statutory rates before 2000", 100'000, QDate(1999, 6, 30), QDate(1999, 9, 30),
            "1999-07-01..1999-07-31 31d 7.3% 100000 620; 1999-08-01..1999-09-30 61d 14.6% 100000 2440", 3060,
            3000);
        row("paid on the due date", 500'000, QDate(2025, 6, 30), QDate(2025, 6, 30), "", 0, 0);
        row("paid before", 500'000, QDate(2025, 6, 30), QDate(2025, 5, 1), "", 0, 0);
        row("1,999 yen bear nothing", 1'999, QDate(2015, 6, 30), QDate(2025, 6, 30), "", 0, 0);
        row("2,000 yen do", 2'000, QDate(2024, 6, 30), QDate(2024, 7, 31),
            "2024-07-01..2024-07-31 31d 2.4% 2000 4", 4, 0);
        // 2,999 counts as 2,000; 2,000 × 14.6 % a year from 1990 is 292 a year
        row("base is floored to 1,000", 2'999, QDate(1990, 12, 31), QDate(1991, 12, 31),
            "1991-01-01..1991-01-31 31d 7.3% 2000 12; 1991-02-01..1991-12-31 334d 14.6% 2000 267", 279, 0);
        // 365 days: one day too few and the day that makes 1,000 yen (8.7 % × 100,000 ÷ 365 = 23.83 a day)
        row("999 yen are none", 100'000, QDate(2024, 6, 30), QDate(2024, 9, 2),
            "2024-07-01..2024-07-31 31d 2.4% 100000 203; 2024-08-01..2024-09-02 33d 8.7% 100000 786", 989, 0);
        row("1,000 yen are due", 100'000, QDate(2024, 6, 30), QDate(2024, 9, 3),
            "2024-07-01..2024-07-31 31d 2.4% 100000 203; 2024-08-01..2024-09-03 34d 8.7% 100000 810", 1013,
            1000);
        row("last day of the table", 100'000, QDate(2026, 11, 30), QDate(2026, 12, 31),
            "2026-12-01..2026-12-31 31d 2.8% 100000 237", 237, 0);
    }
    void writesEveryLine() {
        QFETCH(qint64, principal);
        QFETCH(QDate, due);
        QFETCH(QDate, paid);
        QFETCH(QString, lines);
        QFETCH(qint64, sum);
        QFETCH(qint64, final);
        const LateCharge result = charge(terms(principal, due), paid);
        QCOMPARE(written(result), lines);
        QCOMPARE(result.sum, Yen(sum));
        QCOMPARE(result.charge, Yen(final));
    }

    /// The limit of 1,000 yen to the yen: a rate of 36.5 % on 1,000 yen is one yen a day.
    void limitOfAThousand() {
        const auto file = RuleFile::parse(R"({"title": "t", "verified": "2026-01-01",
            "rates": [{"from": "2000-01-01", "to": "2009-12-31", "first": "36.5", "later": "36.5", "source": "s"}],
            "rules": {"base_unit": {"value": 1000, "source": "s"}, "least_principal": {"value": 2000, "source": "s"},
                      "charge_unit": {"value": 100, "source": "s"}, "least_charge": {"value": 1000, "source": "s"},
                      "days_in_year": {"value": 365, "source": "s"}, "warn_from_month_day": {"value": "12-01", "source": "s"}}})",
                                          QStringLiteral("late_charge.json"));
        QVERIFY(file.has_value());
        const auto rates = LateChargeRates::fromJson(*file);
        QVERIFY2(rates.has_value(), rates ? "" : qPrintable(rates.error().message));
        LateChargeTerms of = terms(2'000, QDate(2000, 12, 31));
        of.receipts = {{QDate(2000, 12, 31), Yen(1'000)}};  // one yen a day from here
        QCOMPARE(lateCharge(of, QDate(2000, 12, 31).addDays(999), *rates)->sum, Yen(999));
        QCOMPARE(lateCharge(of, QDate(2000, 12, 31).addDays(999), *rates)->charge, Yen(0));
        QCOMPARE(lateCharge(of, QDate(2000, 12, 31).addDays(1000), *rates)->charge, Yen(1'000));
        QCOMPARE(lateCharge(of, QDate(2000, 12, 31).addDays(1099), *rates)->charge, Yen(1'000));
        QCOMPARE(lateCharge(of, QDate(2000, 12, 31).addDays(1100), *rates)->charge, Yen(1'100));
    }

    /// One case that comes out differently under each policy: 152,000 yen, due 23
    /// February 2021, paid 20 November 2022. Exact: 28 days 2.5 % = 291.5068…; 283
    /// days 8.8 % = 10,370.9808… (2021 together 10,662.4876…); 324 days 8.7 % =
    /// 11,738.5643… (2022). Per line 291 + 10,370 + 11,738 = 22,399; per year
    /// 10,662 + 11,738 = 22,400; in the sum 22,401.0520… = 22,401.
    void policiesDiffer() {
        const QDate due(2021, 2, 23);
        const QDate paid(2022, 11, 20);
        const LateCharge segment = charge(terms(152'000, due, LateChargeRounding::Segment), paid);
        QCOMPARE(segment.sum, Yen(22'399));
        QCOMPARE(segment.charge, Yen(22'300));
        const LateCharge year = charge(terms(152'000, due, LateChargeRounding::Year), paid);
        QCOMPARE(year.sum, Yen(22'400));
        QCOMPARE(year.charge, Yen(22'400));
        QCOMPARE(
            written(year),
            QStringLiteral(
                "2021-02-24..2021-03-23 28d 2.5% 152000 291; 2021-03-24..2021-12-31 283d 8.8% 152000 10371; "
                "2022-01-01..2022-11-20 324d 8.7% 152000 11738"));
        const LateCharge sum = charge(terms(152'000, due, LateChargeRounding::Sum), paid);
        QCOMPARE(sum.sum, Yen(22'401));
        QCOMPARE(
            written(sum),
            QStringLiteral(
                "2021-02-24..2021-03-23 28d 2.5% 152000 291; 2021-03-24..2021-12-31 283d 8.8% 152000 10370; "
                "2022-01-01..2022-11-20 324d 8.7% 152000 11740"));
    }

    /// Over years of equal rates: one line, but by year one for each year.
    /// 10,000 yen, due 30 September 2022, paid 10 May 2024. Exact: 31 days 2.4 %
    /// = 20.3835…; 8.7 % for 61 days of 2022 = 145.3972…, 365 of 2023 = 870,
    /// 131 of 2024 = 312.2465…. Per line: 20 + floor(557 days = 1,327.6438…) =
    /// 1,347; per year: 165 + 870 + 312 = 1,347; sum 1,348.0273… = 1,348.
    void policiesDifferOverEqualYears() {
        const QDate due(2022, 9, 30);
        const QDate paid(2024, 5, 10);
        const LateCharge segment = charge(terms(10'000, due, LateChargeRounding::Segment), paid);
        QCOMPARE(segment.lines.size(), std::size_t(2));
        QCOMPARE(segment.sum, Yen(1'347));
        const LateCharge year = charge(terms(10'000, due, LateChargeRounding::Year), paid);
        QCOMPARE(year.lines.size(), std::size_t(4));
        QCOMPARE(year.sum, Yen(1'347));
        const LateCharge sum = charge(terms(10'000, due, LateChargeRounding::Sum), paid);
        QCOMPARE(sum.sum, Yen(1'348));
        QCOMPARE(
            written(sum),
            QStringLiteral(
                "2022-10-01..2022-10-31 31d 2.4% 10000 20; 2022-11-01..2024-05-10 557d 8.7% 10000 1328"));
    }

    void threeMonthsOfTheFirstBand() {
        // 31 December + 3 months: 1 January to 31 March, 90 days.
        const LateCharge result =
            charge(terms(300'000, QDate(2024, 12, 31), LateChargeRounding::Segment, 3), QDate(2025, 4, 30));
        QCOMPARE(
            written(result),
            QStringLiteral(
                "2025-01-01..2025-03-31 90d 2.4% 300000 1775; 2025-04-01..2025-04-30 30d 8.7% 300000 2145"));
    }

    /// 100,000 yen due 30 June 2024; 40,500 paid on 10 August, the rest on 30 September.
    void receiptsLowerTheBase() {
        LateChargeTerms of = terms(100'000, QDate(2024, 6, 30));
        of.receipts = {{QDate(2024, 8, 10), Yen(40'500)}};
        QCOMPARE(
            written(charge(of, QDate(2024, 9, 30))),
            QStringLiteral(
                "2024-07-01..2024-07-31 31d 2.4% 100000 203; 2024-08-01..2024-08-10 10d 8.7% 100000 238; "
                "2024-08-11..2024-09-30 51d 8.7% 59000 717"));
        // On the due date: from the next day on the base is lower.
        of.receipts = {{QDate(2024, 6, 30), Yen(40'500)}};
        QCOMPARE(charge(of, QDate(2024, 7, 31)).lines.front().base, Yen(59'000));
        // In several pieces on one day, in any order, and one after the last day.
        of.receipts = {
            {QDate(2024, 10, 1), Yen(1)}, {QDate(2024, 8, 10), Yen(500)}, {QDate(2024, 8, 10), Yen(40'000)}};
        QCOMPARE(charge(of, QDate(2024, 9, 30)).sum, Yen(203 + 238 + 717));
        // A receipt that leaves the base as it is starts no new line.
        of.principal = Yen(100'900);
        of.receipts = {{QDate(2024, 8, 10), Yen(400)}};
        QCOMPARE(charge(of, QDate(2024, 9, 30)).lines.size(), std::size_t(2));
    }

    void accruedSurvivesThePrincipal() {
        LateChargeTerms of = terms(100'000, QDate(2024, 6, 30));
        of.receipts = {{QDate(2024, 12, 31), Yen(100'000)}};
        const LateCharge atOnce = charge(of, QDate(2024, 12, 31));
        QVERIFY(atOnce.charge > Yen(0));
        QCOMPARE(written(charge(of, QDate(2025, 12, 31))), written(atOnce));
        of.receipts.push_back({QDate(2025, 1, 5), Yen(5'000)});  // more than was owed
        QCOMPARE(charge(of, QDate(2025, 12, 31)).charge, atOnce.charge);
        of.receipts = {{QDate(2024, 12, 31), Yen(99'001)}};  // 999 yen remain: no base
        QCOMPARE(written(charge(of, QDate(2025, 12, 31))), written(atOnce));
        of.receipts = {{QDate(2024, 12, 31), Yen(98'500)}};  // 1,500 remain: the limit looks at the original
        QCOMPARE(charge(of, QDate(2025, 12, 31)).lines.back().base, Yen(1'000));
    }

    void refusesOutsideTheTable() {
        const auto late = lateCharge(terms(100'000, QDate(2026, 6, 30)), QDate(2027, 1, 1), m_rates);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::Rule);
        QVERIFY2(late.error().message.contains(QStringLiteral(" late_charge.json ")) &&
                     late.error().message.contains(QStringLiteral("saikoku-cli rules set")),
                 qPrintable(late.error().message));
        QVERIFY(!lateCharge(terms(100'000, QDate(1899, 6, 30)), QDate(1900, 1, 31), m_rates).has_value());
        // Nothing to compute, nothing to refuse.
        QVERIFY(lateCharge(terms(1'999, QDate(2026, 6, 30)), QDate(2030, 1, 1), m_rates).has_value());
    }

    void refusesBadTerms() {
        QVERIFY(!lateCharge(terms(-1, QDate(2024, 6, 30)), QDate(2024, 9, 30), m_rates).has_value());
        QVERIFY(!lateCharge(terms(100'000, QDate()), QDate(2024, 9, 30), m_rates).has_value());
        QVERIFY(!lateCharge(terms(100'000, QDate(2024, 6, 30)), QDate(), m_rates).has_value());
        QVERIFY(!lateCharge(terms(100'000, QDate(2024, 6, 30), LateChargeRounding::Sum, 0),
                            QDate(2024, 9, 30), m_rates)
                     .has_value());
        QVERIFY(!lateCharge(terms(Yen::kLargestInput + 1, QDate(2024, 6, 30)), QDate(2024, 9, 30), m_rates)
                     .has_value());
        LateChargeTerms of = terms(100'000, QDate(2024, 6, 30));
        of.receipts = {{QDate(2024, 7, 1), Yen(-1)}};
        QVERIFY(!lateCharge(of, QDate(2024, 9, 30), m_rates).has_value());
    }

    void largestAmountIsExact() {
        // 100 trillion yen × 7.3 % × 31 ÷ 365 + × 14.6 % × (3,653 − 31) ÷ 365
        const LateCharge result = charge(terms(Yen::kLargestInput, QDate(1969, 12, 31)), QDate(1979, 12, 31));
        QCOMPARE(result.lines[0].yen, Yen(620'000'000'000));
        QCOMPARE(result.lines[1].days, 3621);
        QCOMPARE(result.lines[1].yen, Yen(144'840'000'000'000));
    }

    void equalsPrintedExamples() {
        QFile file(QDir(QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared"))
                       .filePath(QStringLiteral("oracles/late_charge_examples.json")));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no printed examples beside the sources");
        }
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(examples.size() >= 8);
        for (const QJsonValue& example : examples) {
            const auto date = [&](const char* key) {
                return QDate::fromString(example[QLatin1String(key)].toString(), Qt::ISODate);
            };
            const LateCharge result = charge(
                terms(example[QLatin1String("principal")].toInteger(), date("due"),
                      LateChargeRounding::Segment, example[QLatin1String("first_period_months")].toInt()),
                date("paid"));
            const QJsonArray printed = example[QLatin1String("page_segments")].toArray();
            QVERIFY2(static_cast<qsizetype>(result.lines.size()) >= printed.size(),
                     qPrintable(example[QLatin1String("id")].toString()));
            for (qsizetype i = 0; i < printed.size(); ++i) {
                QCOMPARE(result.lines[static_cast<std::size_t>(i)].yen, Yen(printed[i].toInteger()));
            }
            if (!example[QLatin1String("page_sum")].isNull()) {
                QCOMPARE(result.sum, Yen(example[QLatin1String("page_sum")].toInteger()));
                QCOMPARE(static_cast<qsizetype>(result.lines.size()), printed.size());
            }
            QCOMPARE(result.charge, Yen(example[QLatin1String("page_final")].toInteger()));
        }
    }
};

QTEST_APPLESS_MAIN(LateChargeTest)
#include "late_charge_test.moc"
