#include "reports/paid_columns.h"

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/figures/proportion.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

constexpr std::size_t kOfRate = 1;  // 30 days

/// Bounds and differences are of one period alone.
Column rateColumn(const char* key, const QString& heading) {
    return {.key = QLatin1String(key),
            .heading = heading,
            .kind = ColumnKind::Rate,
            .isDistinct = true,
            .isComparable = false};
}

Proportion within(const PaidAfter& paid, std::size_t span) {
    return {paid.paid[span], paid.cases};
}

QVariant cell(std::optional<double> value) {
    return value ? QVariant(*value) : QVariant();
}
QVariant low(const std::optional<Interval>& interval) {
    return interval ? QVariant(interval->low) : QVariant();
}
QVariant high(const std::optional<Interval>& interval) {
    return interval ? QVariant(interval->high) : QVariant();
}

}  // namespace

QList<Column> paidColumns() {
    QList<Column> columns{figureColumn("cases")};
    for (const int span : kPaidWithin) {
        const QByteArray key = QByteArrayLiteral("paid_") + QByteArray::number(span);
        columns.append(figureColumn(key.constData()));
        columns.append(figureColumn((key + "_yen").constData()));
        columns.last().isDistinct = true;
    }
    columns.append(figureColumn("rate"));
    columns.last().heading = Text::tr("Paid within 30 days (rate)");
    return columns + QList<Column>{rateColumn("rate_low", Text::tr("Rate, from")),
                                   rateColumn("rate_high", Text::tr("Rate, to")),
                                   rateColumn("difference", Text::tr("Difference to left alone")),
                                   rateColumn("difference_low", Text::tr("Difference, from")),
                                   rateColumn("difference_high", Text::tr("Difference, to"))};
}

QVariantList paidCells(const PaidAfter& paid, const std::optional<PaidAfter>& leftAlone) {
    QVariantList cells{paid.cases};
    for (std::size_t i = 0; i < kPaidWithin.size(); ++i) {
        cells << paid.paid[i] << paid.yen[i].amount();
    }
    const Proportion rate = within(paid, kOfRate);
    cells << cell(rate.rate()) << low(rate.interval()) << high(rate.interval());
    if (!leftAlone) {
        return cells << QVariant() << QVariant() << QVariant();
    }
    const Proportion other = within(*leftAlone, kOfRate);
    const auto interval = differenceInterval(rate, other);
    return cells << cell(difference(rate, other)) << low(interval) << high(interval);
}

QVariantMap paidTotals(const PaidAfter& all, const std::optional<PaidAfter>& leftAlone) {
    const QList<Column> columns = paidColumns();
    const QVariantList cells = paidCells(all, leftAlone);
    QVariantMap totals;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        totals.insert(columns.at(i).key, cells.at(i));
    }
    return totals;
}

QStringList paidDefinitions() {
    return {Text::tr("Cases of a rate: with something past due and unpaid at the end of the day of contact, "
                     "dispatch or draw. Rate: those of them with receipts on days 1 to 30 ÷ these cases."),
            Text::tr("Receipts count by their day, of receivables that were past due on that day; money on "
                     "the day itself is not counted."),
            Text::tr("From and to: the 95 % interval of the rate (Wilson) for the cases of the row, and of "
                     "the difference of two rates (Newcombe).")};
}

QString paidNote(QDate to, QDate asOf) {
    const QDate whole = asOf.addDays(-kPaidWithin.back());
    return to <= whole ? QString()
                       : Text::tr(
                             "Days after %1 have not yet had 60 days up to the as-of date: what was paid "
                             "within 60 days may still rise.")
                             .arg(dateInSentence(whole));
}

Chart paidChart(const QString& title, const QStringList& names, const std::vector<PaidAfter>& rows) {
    Chart chart{
        .kind = ChartKind::Bars, .title = title, .unit = ColumnKind::Rate, .categories = names, .series = {}};
    for (std::size_t i = 0; i < kPaidWithin.size(); ++i) {
        ChartSeries series{Text::tr("Within %1 days").arg(kPaidWithin[i]), {}};
        for (const PaidAfter& row : rows) {
            series.values.push_back(within(row, i).rate());
            series.counts.push_back(row.cases);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

}  // namespace saikoku::reports
