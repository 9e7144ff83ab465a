#include "reports/levy_receipt_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/arrears/arrears_repository.h"
#include "core/arrears/receivable.h"
#include "core/base/fiscal_year.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/levy_table.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

constexpr bool kDistinct = true;

/// Ways of paying that have a column; whatever else is delivered counts as the last.
constexpr std::array kWays{"account", "store", "counter", "eltax", "other"};

QString codeOfAge(ArrearsAge age) {
    return age == ArrearsAge::CurrentYear ? QStringLiteral("current_year") : QStringLiteral("carried_over");
}
QString labelOfAge(ArrearsAge age) {
    return age == ArrearsAge::CurrentYear ? Text::tr("current year") : Text::tr("carried over");
}

Yen received(const LevyRow& row, std::size_t way) {
    if (way + 1 < kWays.size()) {
        return row.ways.value(QLatin1String(kWays[way]));
    }
    Yen others = row.received;
    for (std::size_t i = 0; i + 1 < kWays.size(); ++i) {
        others -= received(row, i);
    }
    return others;
}

QVariant share(Yen part, Yen whole) {
    return rateOf(part.amount(), whole.amount());
}

QList<Column> columnsOf(LevyStep step) {
    const auto balance = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Yen, kDistinct};
    };
    Column outstanding = figureColumn("outstanding");
    outstanding.heading = Text::tr("Outstanding of what was due (yen)");
    outstanding.isDistinct = true;
    QList<Column> columns{
        {QStringLiteral("tax_item"), Text::tr("Tax item")},
        {QStringLiteral("tax_item_name"), Text::tr("Name of the tax item")},
        {QStringLiteral("age"), Text::tr("Age")},
        {QStringLiteral("age_name"), Text::tr("Current or carried over")},
        step == LevyStep::Month ? Column{QStringLiteral("month"), Text::tr("Month")}
                                : Column{QStringLiteral("fiscal_year"), Text::tr("Fiscal year")},
        balance("carried_in", Text::tr("Carried in (yen)")),
        figureColumn("levied"),
        figureColumn("received"),
        balance("cumulative_levied", Text::tr("Levied to date (yen)")),
        balance("cumulative_received", Text::tr("Received to date (yen)")),
        outstanding,
        figureColumn("rate"),
        {QStringLiteral("on_time"), Text::tr("Paid by the due date (yen)"), ColumnKind::Yen},
        {QStringLiteral("on_time_rate"), Text::tr("Share paid by the due date"), ColumnKind::Rate,
         kDistinct}};
    for (const char* way : kWays) {
        columns.append({QStringLiteral("share_") + QLatin1String(way),
                        Text::tr("Share: %1").arg(receiptChannelLabel(QLatin1String(way))), ColumnKind::Rate,
                        kDistinct});
    }
    return columns;
}

/// From carried_in on.
QVariantList cellsOf(const LevyRow& row) {
    QVariantList cells{row.carriedIn.amount(),
                       row.levied.amount(),
                       row.received.amount(),
                       row.cumulativeLevied.amount(),
                       row.cumulativeReceived.amount(),
                       row.outstanding.amount(),
                       share(row.due - row.outstanding, row.due),
                       row.onTime.amount(),
                       share(row.onTime, row.levied)};
    for (std::size_t way = 0; way < kWays.size(); ++way) {
        cells.append(share(received(row, way), row.received));
    }
    return cells;
}

QString timeOf(const LevyRow& row, LevyStep step) {
    return step == LevyStep::Month ? row.month.toString(QStringLiteral("yyyy-MM"))
                                   : QString::number(row.month.year());
}

/// Sums over all; balances and what is cumulative as of the last month shown.
LevyRow totalOf(const std::vector<LevyRow>& rows) {
    LevyRow total = sumOf(rows);
    QDate last;
    for (const LevyRow& row : rows) {
        last = std::max(last, row.month);
    }
    std::vector<LevyRow> newest;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(newest),
                 [&](const LevyRow& row) { return row.month == last; });
    const LevyRow end = sumOf(newest);
    total.carriedIn = end.carriedIn;
    total.due = end.due;
    total.outstanding = end.outstanding;
    total.cumulativeLevied = end.cumulativeLevied;
    total.cumulativeReceived = end.cumulativeReceived;
    return total;
}

Chart moneyChart(const std::vector<LevyRow>& rows, LevyStep step) {
    QMap<QString, LevyRow> byTime;
    for (const LevyRow& row : rows) {
        LevyRow& sum = byTime[timeOf(row, step)];
        sum = sumOf({sum, row});
    }
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Levied and received"),
                .unit = ColumnKind::Yen,
                .categories = byTime.keys(),
                .series = {}};
    chart.series = {{Text::tr("Levied"), {}}, {Text::tr("Received"), {}}, {Text::tr("Outstanding"), {}}};
    for (const LevyRow& sum : byTime) {
        chart.series[0].values.emplace_back(double(sum.levied.amount()));
        chart.series[1].values.emplace_back(double(sum.received.amount()));
        chart.series[2].values.emplace_back(double(sum.outstanding.amount()));
    }
    return chart;
}

Chart waysChart(const LevyRow& total) {
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Ways of paying"),
                .unit = ColumnKind::Yen,
                .categories = {},
                .series = {}};
    ChartSeries series{Text::tr("Received"), {}};
    for (std::size_t way = 0; way < kWays.size(); ++way) {
        chart.categories.append(receiptChannelLabel(QLatin1String(kWays[way])));
        series.values.emplace_back(double(received(total, way).amount()));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

/// Current and carried over are of today's fiscal year: of rows of another one no cases can be named.
CaseCondition casesBehind(const LevyRow& row, QDate today) {
    if (fiscalYearOf(row.month) != fiscalYearOf(today)) {
        return {};
    }
    static const auto current = valueOfCode<CaseField>(QStringLiteral("current_yen"));
    static const auto carried = valueOfCode<CaseField>(QStringLiteral("carried_yen"));
    const auto& yen = row.age == ArrearsAge::CurrentYear ? current : carried;
    return yen ? CaseCondition::all(
                     {CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal, row.taxItem),
                      CaseCondition::compare(*yen, CaseCondition::Op::Greater, qint64(0))})
               : CaseCondition();
}

/// Whole months or fiscal years, as they are counted.
void stretch(FigureQuestion& asked, LevyStep step) {
    if (step == LevyStep::Month) {
        asked.from = QDate(asked.from.year(), asked.from.month(), 1);
        asked.to = QDate(asked.to.year(), asked.to.month(), asked.to.daysInMonth());
        return;
    }
    asked.from = fiscalYearFirstDay(fiscalYearOf(asked.from));
    asked.to = fiscalYearLastDay(fiscalYearOf(asked.to));
}

QStringList definitionsOfLevy(LevyStep step) {
    return {step == LevyStep::Month
                ? Text::tr("Rows: whole months that the period touches. Current year or carried over goes by "
                           "the fiscal year of the row's month.")
                : Text::tr("Rows: whole fiscal years (April to March) that the period touches. Current year "
                           "or carried over goes by the row's fiscal year."),
            Text::tr(
                "Levied: receivables whose due date lies in the row's time. Received: principal received in "
                "it, whenever it was due, by the day of payment; without late charge and what was overpaid."),
            Text::tr("Carried in: due before the fiscal year began and unpaid then. To date: since the "
                     "fiscal year began; by year, since the first year shown."),
            Text::tr("Outstanding of what was due: due by the end of the row's time and unpaid then. Rate: 1 − it ÷ "
                     "(carried in + levied of the fiscal year up to then). What is paid in advance counts in "
                     "received at once, in outstanding and rate once it is due."),
            Text::tr("Paid by the due date: of what fell due in the row's time, what was received by its due "
                     "date; share of levied."),
            Text::tr("Shares: of received, by the way it was paid. Receipts that an extract sums up without "
                     "listing them have no day and no way: they count in outstanding and rate alone."),
            Text::tr("The total of carried in, to date, outstanding and rate is that of the last month or "
                     "year shown.")};
}

Result<ReportData> levyReceiptReport(Session& session, const ReportQuestion& question, const char* id,
                                     LevyStep step) {
    SAIKOKU_TRY_ASSIGN(FigureQuestion asked, figureQuestionOf(session, question));
    stretch(asked, step);
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const LevySums sums, levySums(scope));
    SAIKOKU_TRY_ASSIGN(const auto names, ArrearsRepository(session.db()).taxItems());
    const std::vector<LevyRow> table = levyTable(sums, asked.from, asked.to, step);
    FigureRows rows;
    rows.columns = columnsOf(step);
    for (const LevyRow& row : table) {
        rows.rows.append(QVariantList{row.taxItem, names.value(row.taxItem, row.taxItem), codeOfAge(row.age),
                                      labelOfAge(row.age), timeOf(row, step)} +
                         cellsOf(row));
        rows.behind.push_back({casesBehind(row, session.today())});
    }
    constexpr qsizetype kFirstFigure = 5;
    const LevyRow total = totalOf(table);
    const QVariantList totals = cellsOf(total);
    for (qsizetype i = 0; i < totals.size(); ++i) {
        if (rows.columns.at(kFirstFigure + i).isDistinct) {
            rows.totals.insert(rows.columns.at(kFirstFigure + i).key, totals.at(i));
        }
    }
    rows.definitions = definitionsOfLevy(step);
    if (!table.empty()) {
        rows.charts = {moneyChart(table, step), waysChart(total)};
    }
    return figureReport(session, id, question, asked, std::move(rows));
}

}  // namespace

Result<ReportData> levyReceiptMonthReport(Session& session, const ReportQuestion& question) {
    return levyReceiptReport(session, question, kLevyReceiptMonthReport, LevyStep::Month);
}

Result<ReportData> levyReceiptYearReport(Session& session, const ReportQuestion& question) {
    return levyReceiptReport(session, question, kLevyReceiptYearReport, LevyStep::FiscalYear);
}

}  // namespace saikoku::reports
