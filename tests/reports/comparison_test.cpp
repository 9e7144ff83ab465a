#include <QTest>

#include <map>

#include "core/figures/targets.h"
#include "core/store/database.h"
#include "reports/call_activity_report.h"
#include "reports/collection_effect_report.h"
#include "reports/comparison.h"
#include "reports/figure_report.h"
#include "reports/funnel_report.h"
#include "reports/levy_receipt_report.h"
#include "reports/operator_activity_report.h"
#include "reports/promise_performance_report.h"
#include "reports/report_list.h"
#include "reports/rows_table.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using reports::Comparison;
using reports::Period;
using reports::ReportData;
using reports::ReportQuestion;
using test::FigureCities;
using test::FigureCity;

namespace {

Result<ReportData> made(FigureCity& city, const char* id, const QString& by, Period period,
                        const QList<Comparison>& compare) {
    ReportQuestion question;
    question.query.campaign = city.campaign;
    question.from = period.from;
    question.to = period.to;
    question.by = by;
    question.compare = compare;
    return reports::makeReport(city.session(), *reports::reportOfId(QLatin1String(id)), question);
}

qint64 callsWithin(const FigureCity& city, const Period& period, const QString& login = {}) {
    qint64 calls = 0;
    for (const FigureCity::Record& record : city.records) {
        const bool isTheirs = login.isNull() || city.logins.at(record.who) == login;
        calls +=
            record.isCall() && isTheirs && record.at.date() >= period.from && record.at.date() <= period.to
                ? 1
                : 0;
    }
    return calls;
}

/// Rows that are tax items: in October "01" alone, in September "01" and "02".
Result<ReportData> itemsReport(Session& session, const ReportQuestion& question) {
    ReportData data;
    data.head.from = question.from;
    data.head.to = question.to;
    data.head.asOf = session.today();
    QList<QVariantList> rows{{QStringLiteral("01"), qint64(question.from.month()), 0.5, QVariant()}};
    if (question.from.month() == 9) {
        rows.append({QStringLiteral("02"), qint64(90), 0.25, QVariant()});
    }
    data.behind.resize(std::size_t(rows.size()));
    QList<reports::Column> columns{
        {QStringLiteral("tax_item"), QStringLiteral("Tax item"), reports::ColumnKind::Text},
        reports::figureColumn("received"),
        reports::figureColumn("rate"),
        {QStringLiteral("version"), QStringLiteral("Version"), reports::ColumnKind::Count, false, false}};
    data.table =
        std::make_unique<reports::RowsTable>(columns, rows, QVariantMap{{QStringLiteral("rate"), 0.4}});
    return data;
}

}  // namespace

/// @brief The other period beside the one that was asked for.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void periods_data() {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("byDays");
        QTest::addColumn<QDate>("otherFrom");
        QTest::addColumn<QDate>("otherTo");
        const auto row = [](const char* name, Comparison comparison, QDate from, QDate to, bool byDays,
                            QDate otherFrom, QDate otherTo) {
            QTest::newRow(name) << comparison << from << to << byDays << otherFrom << otherTo;
        };
        using C = Comparison;
        row("month", C::Previous, {2026, 10, 1}, {2026, 10, 31}, false, {2026, 9, 1}, {2026, 9, 30});
        row("month after a longer one", C::Previous, {2026, 9, 1}, {2026, 9, 30}, false, {2026, 8, 1},
            {2026, 8, 31});
        row("begun month", C::Previous, {2026, 11, 1}, {2026, 11, 20}, false, {2026, 10, 1}, {2026, 10, 20});
        row("three months", C::Previous, {2026, 4, 1}, {2026, 6, 30}, false, {2026, 1, 1}, {2026, 3, 31});
        row("days", C::Previous, {2026, 11, 16}, {2026, 11, 20}, false, {2026, 11, 11}, {2026, 11, 15});
        row("month by days", C::Previous, {2026, 10, 1}, {2026, 10, 31}, true, {2026, 8, 31}, {2026, 9, 30});
        row("last year", C::LastYear, {2026, 10, 1}, {2026, 10, 31}, false, {2025, 10, 1}, {2025, 10, 31});
        row("February of a leap year", C::LastYear, {2025, 2, 1}, {2025, 2, 28}, false, {2024, 2, 1},
            {2024, 2, 29});
        row("February by days", C::LastYear, {2025, 2, 1}, {2025, 2, 28}, true, {2024, 2, 1}, {2024, 2, 28});
        row("to date", C::ToDate, {2026, 10, 1}, {2026, 10, 31}, false, {2026, 4, 1}, {2026, 10, 31});
        row("to date in March", C::ToDate, {2027, 3, 1}, {2027, 3, 31}, false, {2026, 4, 1}, {2027, 3, 31});
    }
    void periods() {
        QFETCH(Comparison, comparison);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(bool, byDays);
        QFETCH(QDate, otherFrom);
        QFETCH(QDate, otherTo);
        const Period other = reports::comparedPeriod(comparison, {from, to}, byDays);
        QCOMPARE(other.from, otherFrom);
        QCOMPARE(other.to, otherTo);
    }

    void rowsJoinByTheirKey_data() { TempStore::backends(); }
    void rowsJoinByTheirKey() {
        FIGURE_CITY(city);
        const Period october{{2026, 10, 1}, {2026, 10, 31}};
        const Period september{{2026, 9, 1}, {2026, 9, 30}};
        const auto data = made(city, reports::kOperatorActivityReport, {}, october,
                               {Comparison::Previous, Comparison::ToDate});
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QVERIFY(!rows.isEmpty());
        for (const QVariantMap& row : rows) {
            const QString login = row.value(QStringLiteral("operator")).toString();
            QCOMPARE(row.value(QStringLiteral("calls")).toLongLong(), callsWithin(city, october, login));
            QCOMPARE(row.value(QStringLiteral("calls_previous")).toLongLong(),
                     callsWithin(city, september, login));
            QCOMPARE(row.value(QStringLiteral("calls_to_date")).toLongLong(),
                     callsWithin(city, {{2026, 4, 1}, {2026, 10, 31}}, login));
        }
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("calls_previous")).toLongLong(), callsWithin(city, september));
        QCOMPARE(totals.value(QStringLiteral("calls_to_date")).toLongLong(),
                 callsWithin(city, {{2026, 4, 1}, {2026, 10, 31}}));
    }

    void daysJoinByTheirPlace_data() { TempStore::backends(); }
    void daysJoinByTheirPlace() {
        FIGURE_CITY(city);
        const Period october{{2026, 10, 1}, {2026, 10, 31}};
        const auto data = made(city, reports::kCallActivityReport, QStringLiteral("day"), october,
                               {Comparison::Previous, Comparison::ToDate});
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(rows.size(), 31);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QDate before = QDate(2026, 8, 31).addDays(i);
            QCOMPARE(rows.at(i).value(QStringLiteral("calls_previous")).toLongLong(),
                     callsWithin(city, {before, before}));
            QVERIFY(!rows.at(i).value(QStringLiteral("calls_to_date")).isValid());
        }
        QCOMPARE(data->table->totals().value(QStringLiteral("calls_to_date")).toLongLong(),
                 callsWithin(city, {{2026, 4, 1}, {2026, 10, 31}}));
    }

    void fiscalYearsJoinByTheirPlace_data() { TempStore::backends(); }
    void fiscalYearsJoinByTheirPlace() {
        FIGURE_CITY(city);
        const Period october{{2026, 10, 1}, {2026, 10, 31}};
        const auto data = made(city, reports::kLevyReceiptYearReport, {}, october,
                               {Comparison::LastYear, Comparison::ToDate});
        VERIFY_RESULT(data);
        const auto before =
            made(city, reports::kLevyReceiptYearReport, {}, {{2025, 10, 1}, {2025, 10, 31}}, {});
        VERIFY_RESULT(before);
        std::map<QString, qint64> received;
        const auto nameOf = [](const QVariantMap& row) {
            return row.value(QStringLiteral("tax_item")).toString() +
                   row.value(QStringLiteral("age")).toString();
        };
        for (const QVariantMap& row : test::rowsOf(*before)) {
            QCOMPARE(row.value(QStringLiteral("fiscal_year")).toString(), QStringLiteral("2025"));
            received[nameOf(row)] = row.value(QStringLiteral("received")).toLongLong();
        }
        QVERIFY(!received.empty());
        for (const QVariantMap& row : test::rowsOf(*data)) {
            QCOMPARE(row.value(QStringLiteral("fiscal_year")).toString(), QStringLiteral("2026"));
            QCOMPARE(row.value(QStringLiteral("received_last_year")).toLongLong(), received[nameOf(row)]);
            QVERIFY(!row.value(QStringLiteral("received_to_date")).isValid());
        }
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("received_last_year")),
                 before->table->totals().value(QStringLiteral("received")));
        QCOMPARE(totals.value(QStringLiteral("received_to_date")), totals.value(QStringLiteral("received")));
    }

    void monthsStandBesideMonths_data() { TempStore::backends(); }
    void monthsStandBesideMonths() {
        FIGURE_CITY(city);
        const auto data = made(city, reports::kPromisePerformanceReport, {}, {{2026, 10, 10}, {2026, 10, 20}},
                               {Comparison::Previous});
        VERIFY_RESULT(data);
        const auto before =
            made(city, reports::kPromisePerformanceReport, {}, {{2026, 9, 10}, {2026, 9, 20}}, {});
        VERIFY_RESULT(before);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().value(QStringLiteral("made_previous")),
                 test::rowsOf(*before).constFirst().value(QStringLiteral("made")));
        // a month's name goes with it: September stands beside October, not below it
        const auto alone = made(city, reports::kFunnelReport, {}, {{2026, 10, 1}, {2026, 10, 31}}, {});
        VERIFY_RESULT(alone);
        const auto funnel =
            made(city, reports::kFunnelReport, {}, {{2026, 10, 1}, {2026, 10, 31}}, {Comparison::Previous});
        VERIFY_RESULT(funnel);
        QCOMPARE(test::rowsOf(*funnel).size(), test::rowsOf(*alone).size());
        const auto years = made(city, reports::kLevyReceiptYearReport, {}, {{2026, 10, 1}, {2026, 10, 31}},
                                {Comparison::Previous, Comparison::LastYear});
        VERIFY_RESULT(years);
        QVERIFY(!test::rowsOf(*years).isEmpty());
        const QVariantMap totals = years->table->totals();
        QCOMPARE(totals.value(QStringLiteral("received_previous")),
                 totals.value(QStringLiteral("received_last_year")));
    }

    void oneEntryInTheLog() {
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        const auto entries = [&] {
            return city.db()
                .selectInteger(QStringLiteral("select count(*) from access_log where operation = 'report'"))
                .value_or(-1);
        };
        const qint64 before = entries();
        VERIFY_RESULT(made(city, reports::kCallActivityReport, {}, {{2026, 10, 1}, {2026, 10, 31}},
                           {Comparison::Previous, Comparison::LastYear}));
        QCOMPARE(entries(), before + 1);
    }

    void targetsStandInRowsAndTotal() {
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        FigureTarget target;
        target.campaign = city.campaign;
        target.fiscalYear = 2026;
        target.yen = Yen(1'000);
        target.rate = 9'000;
        VERIFY_RESULT(setTarget(city.session(), target));
        target.taxItem = QStringLiteral("01");
        target.yen = Yen(700);
        target.rate.reset();
        VERIFY_RESULT(setTarget(city.session(), target));
        const reports::Report report{"items",
                                     "Items",
                                     {reports::ReportParameter::Period, reports::ReportParameter::Compare},
                                     {},
                                     itemsReport};
        ReportQuestion question;
        question.query.campaign = city.campaign;
        question.from = QDate(2026, 10, 1);
        question.to = QDate(2026, 10, 31);
        question.compare = {Comparison::Previous, Comparison::Target};
        const auto data = reports::makeReport(city.session(), report, question);
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(rows.size(), 2);  // "02" had something in September alone
        QCOMPARE(data->behind.size(), std::size_t(2));
        QCOMPARE(rows.at(0).value(QStringLiteral("received_previous")).toLongLong(), 9);
        QCOMPARE(rows.at(0).value(QStringLiteral("received_target")).toLongLong(), 700);
        QVERIFY(!rows.at(0).value(QStringLiteral("rate_target")).isValid());
        QCOMPARE(rows.at(1).value(QStringLiteral("tax_item")).toString(), QStringLiteral("02"));
        QCOMPARE(rows.at(1).value(QStringLiteral("received")).toLongLong(), 0);
        QVERIFY(!rows.at(1).value(QStringLiteral("rate")).isValid());
        QCOMPARE(rows.at(1).value(QStringLiteral("received_previous")).toLongLong(), 90);
        QVERIFY(!rows.at(1).value(QStringLiteral("received_target")).isValid());
        QVERIFY(!rows.at(0).contains(QStringLiteral("version_previous")));
        const QVariantMap totals = data->table->totals();
        QCOMPARE(totals.value(QStringLiteral("received_previous")).toLongLong(), 99);
        QCOMPARE(totals.value(QStringLiteral("rate_previous")).toDouble(), 0.4);
        QCOMPARE(totals.value(QStringLiteral("received_target")).toLongLong(), 1'000);
        QCOMPARE(totals.value(QStringLiteral("rate_target")).toDouble(), 0.9);
    }

    void refusesATargetOfNothing() {
        FigureCity& city = m_cities.of(QStringLiteral("sqlite"));
        QVERIFY2(city.isReady(), qPrintable(city.problem()));
        const auto data = made(city, reports::kCallActivityReport, {}, {{2026, 10, 1}, {2026, 10, 31}},
                               {Comparison::Target});
        QVERIFY(!data && data.error().code == ErrorCode::Usage);
        QVERIFY2(!data.error().message.contains(QLatin1String(reports::kCallActivityReport)),
                 qPrintable(data.error().message));
        // its rate is of cases that paid, not of what was levied
        const auto effect = made(city, reports::kCollectionEffectReport, {}, {{2026, 10, 1}, {2026, 10, 31}},
                                 {Comparison::Target});
        QVERIFY(!effect && effect.error().code == ErrorCode::Usage);
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
